//! Running the program that was made. On Unix it takes the place of this process, so that its input, output,
//! exit status and signals are its own.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use super::temporary::TempDir;
use crate::diag::{Code, Diagnostics};

/// Runs a program under the name `name`, removing the intermediate files first if it is one of them. Returns
/// its exit status, unless it has taken our place.
pub fn run(
    program: &Path,
    name: &Path,
    args: &[OsString],
    temp: TempDir,
    diags: &mut Diagnostics,
) -> Option<u8> {
    match start(program, name, args, temp) {
        Ok(status) => Some(status),
        Err(error) => {
            let reason = crate::input::describe(&error);
            let diag = diags.error_nowhere(Code(612), format!("cannot start the program: {reason}"));
            if error.kind() == std::io::ErrorKind::PermissionDenied {
                diag.help(
                    "the folder for temporary files may forbid running programs; set TMPDIR to another one",
                );
            }
            None
        }
    }
}

#[cfg(unix)]
fn start(program: &Path, name: &Path, args: &[OsString], temp: TempDir) -> std::io::Result<u8> {
    use std::os::fd::AsRawFd;
    use std::os::unix::process::{CommandExt, ExitStatusExt};

    let with = |path: &Path| {
        let mut command = Command::new(path);
        command.arg0(name).args(args);
        command
    };
    // A path without a slash would be looked for on the PATH.
    let program = &program.canonicalize()?;
    if !program.starts_with(temp.path().canonicalize()?) {
        drop(temp);
        return Err(with(program).exec());
    }
    let file = std::fs::File::open(program)?;
    let open = format!("/proc/self/fd/{}", file.as_raw_fd());
    if Path::new(&open).exists() {
        // The open file outlives its name: the folder is removed before the program takes over.
        drop(temp);
        return Err(with(Path::new(&open)).exec());
    }
    let status = with(program).status()?;
    Ok(status.code().map_or_else(|| 128 + status.signal().unwrap_or(0) as u8, |code| code as u8))
}

#[cfg(not(unix))]
fn start(program: &Path, _name: &Path, args: &[OsString], _temp: TempDir) -> std::io::Result<u8> {
    let status = Command::new(program).args(args).status()?;
    Ok(status.code().map_or(1, |code| code as u8))
}
