//! Running the program that was made. On Unix it takes the place of this process, so that its input, output,
//! exit status and signals are its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::temporary::TempDir;
use crate::diag::{Code, Diagnostics};
use crate::targets::Target;

/// The program that runs a target's programs, with its arguments before the program.
#[must_use]
pub fn find_runner(target: &'static Target) -> Option<(PathBuf, &'static [&'static str])> {
    target
        .runners
        .iter()
        .find_map(|runner| which::which(runner.program).ok().map(|path| (path, runner.arguments)))
}

/// Reports, before anything is compiled, why a program could not be run afterwards.
pub fn check(target: &'static Target, args: &[OsString], diags: &mut Diagnostics) {
    if target.memory.is_none() {
        return;
    }
    if target.runners.is_empty() {
        diags
            .error_nowhere(Code(614), format!("there is no emulator for `{}`", target.name))
            .help("`-o FILE` without `--run` makes the program");
    } else if find_runner(target).is_none() {
        let names: Vec<&str> = target.runners.iter().map(|runner| runner.program).collect();
        diags
            .error_nowhere(Code(614), format!("no emulator found for `{}`", target.name))
            .help(format!("looked on the PATH for: {}", names.join(", ")))
            .help(format!("to install it: {}", target.install));
    }
    if !args.is_empty() {
        diags.error_nowhere(Code(609), format!("programs for `{}` take no arguments", target.name));
    }
}

/// Runs a program under the name `name`, removing the intermediate files first if it is one of them. Returns
/// its exit status, unless it has taken our place.
pub fn run(
    target: &'static Target,
    program: &Path,
    name: &Path,
    args: &[OsString],
    temp: TempDir,
    diags: &mut Diagnostics,
) -> Option<u8> {
    let started = match find_runner(target) {
        Some((runner, arguments)) => emulate(&runner, arguments, program, temp),
        None => start(program, name, args, temp),
    };
    match started {
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

/// Runs the program in an emulator.
fn emulate(runner: &Path, arguments: &[&str], program: &Path, temp: TempDir) -> std::io::Result<u8> {
    let status = Command::new(runner).args(arguments).arg(program).status()?;
    drop(temp);
    Ok(status_of(status))
}

/// The exit status that a shell would see.
fn status_of(status: std::process::ExitStatus) -> u8 {
    #[cfg(unix)]
    let killed = std::os::unix::process::ExitStatusExt::signal(&status).map(|signal| 128 + signal as u8);
    #[cfg(not(unix))]
    let killed = None;
    killed.unwrap_or_else(|| status.code().map_or(1, |code| code as u8))
}

#[cfg(unix)]
fn start(program: &Path, name: &Path, args: &[OsString], temp: TempDir) -> std::io::Result<u8> {
    use std::os::fd::AsRawFd;
    use std::os::unix::process::CommandExt;

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
    Ok(status_of(with(program).status()?))
}

#[cfg(not(unix))]
fn start(program: &Path, _name: &Path, args: &[OsString], _temp: TempDir) -> std::io::Result<u8> {
    Ok(status_of(Command::new(program).args(args).status()?))
}
