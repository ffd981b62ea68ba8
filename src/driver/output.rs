//! Writing results: a file appears whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::diag::{Code, Diagnostics};
use crate::input::describe;

/// Writes a file through a temporary one beside it. Devices and pipes are written directly.
///
/// # Errors
/// Those of the file system; nothing is left behind.
pub fn write(path: &Path, bytes: &[u8], executable: bool) -> io::Result<()> {
    if let Ok(about) = fs::metadata(path) {
        if about.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
        }
        if !about.is_file() {
            return fs::OpenOptions::new().write(true).open(path)?.write_all(bytes);
        }
    }
    // A link stays a link: what it points at is replaced.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".vpyc-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(if executable { 0o777 } else { 0o666 }));
    }
    #[cfg(not(unix))]
    let _ = executable;
    let mut file = builder.tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The folder a path is in.
#[must_use]
pub fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes a file; tells what went wrong.
pub fn write_or_report(path: &Path, bytes: &[u8], executable: bool, diags: &mut Diagnostics) -> bool {
    match write(path, bytes, executable) {
        Ok(()) => true,
        Err(error) => {
            report(path, &error, diags);
            false
        }
    }
}

/// Tells that a file could not be written.
pub fn report(path: &Path, error: &io::Error, diags: &mut Diagnostics) {
    let name = path.display();
    if error.kind() == io::ErrorKind::StorageFull {
        diags.error_nowhere(Code(605), format!("cannot write `{name}`: the disk is full"));
        return;
    }
    let diag = diags.error_nowhere(Code(603), format!("cannot write `{name}`: {}", describe(error)));
    match error.kind() {
        io::ErrorKind::NotFound if !folder(path).is_dir() => {
            diag.help(format!("the folder `{}` does not exist", folder(path).display()));
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::IsADirectory => {
            diag.help("choose another place with `-o FILE`");
        }
        _ => {}
    }
}

/// Whether a file could be written at this path, told before a long compilation rather than after it.
pub fn can_write(path: &Path, diags: &mut Diagnostics) -> bool {
    let attempt = match fs::metadata(path) {
        Ok(about) if about.is_dir() => Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory")),
        Ok(about) if !about.is_file() => Ok(()),
        _ => tempfile::Builder::new().prefix(".vpyc-").tempfile_in(folder(path)).map(drop),
    };
    if let Err(error) = &attempt {
        report(path, error, diags);
    }
    attempt.is_ok()
}

/// Writes to standard output; a reader that has gone away is no error.
pub fn print(text: &str, diags: &mut Diagnostics) -> bool {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            report(Path::new("standard output"), &error, diags);
            false
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.c");
        write(&path, b"one", false).unwrap();
        write(&path, b"two", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write(folder.path(), b"", false).is_err());
        assert!(write(&folder.path().join("no/such"), b"", false).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn devices_are_not_replaced() {
        write(Path::new("/dev/null"), b"text", false).unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
