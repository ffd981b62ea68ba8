//! The runtime library: its sources are inside the compiler; the headers and the archive made from them are
//! kept in the cache, one entry for each compiler and set of flags.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Done};
use super::toolchain::Compiler;
use super::{cache, flags, installation};
use crate::embedded;
use crate::hir::Dialect;
use crate::options::Build;
use crate::targets::Target;

/// What a program is compiled and linked with.
#[derive(Debug)]
pub struct Runtime {
    /// The folder of `olympus.h`.
    pub include: PathBuf,
    /// The archive.
    pub archive: PathBuf,
    /// How a bare machine's program is laid out.
    pub linker_script: PathBuf,
}

/// Why there is no runtime.
#[derive(Debug)]
pub enum Failure {
    /// A file could not be written.
    Io(io::Error),
    /// A program could not be started.
    Start(String, io::Error),
    /// There is no archiver of these names.
    NoArchiver(String),
    /// The C compiler or the archiver gave up.
    Rejected(Box<Done>),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Io(error)
    }
}

/// The runtime for this compiler and these flags, made now if it was not made before.
///
/// # Errors
/// See [`Failure`].
pub fn provide(
    build: &Build,
    dialect: Dialect,
    compiler: &Compiler,
    temp: &Path,
) -> Result<Runtime, Failure> {
    let flags = flags::common(build, dialect);
    if let Some(folder) = installation::runtime(&prebuilt_key(build, compiler, &flags)) {
        return Ok(in_folder(&folder, build.target));
    }
    let key = key("runtime", compiler.identity, build, &flags);
    let fill = |folder: &Path| make(folder, build, compiler, &flags);
    let folder = cache::entry(&key, temp, fill)?;
    Ok(in_folder(&folder, build.target))
}

/// Makes the runtime that [`provide`] will look for in an installation, below the folder `place`.
///
/// # Errors
/// See [`Failure`].
pub fn prebuild(build: &Build, dialect: Dialect, compiler: &Compiler, place: &Path) -> Result<(), Failure> {
    let flags = flags::common(build, dialect);
    let folder = place.join(prebuilt_key(build, compiler, &flags));
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    make(&folder, build, compiler, &flags)?;
    // Sources are inside the compiler; programs need the headers, the archive and the port's files.
    fs::remove_dir_all(folder.join("src"))?;
    Ok(())
}

fn in_folder(folder: &Path, target: &Target) -> Runtime {
    let own = format!("port/{}/link.ld", target.port);
    let is_there = embedded::RUNTIME.iter().any(|(name, _)| *name == own);
    let linker_script = folder.join(if is_there { own.as_str() } else { "port/bare/core.ld" });
    Runtime { include: folder.join("include"), archive: folder.join(ARCHIVE), linker_script }
}

/// The name of a prebuilt runtime. It holds for every compiler that calls itself the same, so that a package
/// made on one machine serves another.
fn prebuilt_key(build: &Build, compiler: &Compiler, flags: &[String]) -> String {
    let same = (&compiler.program, &compiler.arguments, &compiler.version);
    key(build.target.name, same, build, flags)
}

fn key(start: &str, compiler: impl Hash, build: &Build, flags: &[String]) -> String {
    let mut hasher = DefaultHasher::new();
    (embedded::RUNTIME_HASH, env!("CARGO_PKG_VERSION"), compiler, build.target.name).hash(&mut hasher);
    flags.hash(&mut hasher);
    format!("{start}-{:016x}", hasher.finish())
}

const ARCHIVE: &str = "libolympus-rt.a";

fn make(folder: &Path, build: &Build, compiler: &Compiler, flags: &[String]) -> Result<(), Failure> {
    if io::stderr().is_terminal() {
        process::note("vpyc: compiling the runtime library (only once)");
    }
    for (name, text) in embedded::RUNTIME {
        let path = folder.join(name);
        fs::create_dir_all(super::output::folder(&path))?;
        fs::write(path, text)?;
    }
    let port = format!("port/{}", build.target.port);
    let bare = build.target.memory.is_some();
    let mut commands = Vec::new();
    let mut objects = Vec::new();
    for (name, _) in embedded::RUNTIME.iter().filter(|(name, _)| is_unit(name, &port, bare)) {
        let stem = name.trim_end_matches(".c").trim_end_matches(".S");
        let object = format!("{}.o", stem.replace('/', "-"));
        let mut command = compiler.command();
        // Relative names keep the place of the cache out of the objects.
        command.current_dir(folder).args(flags).args(["-w", "-Iinclude", "-Isrc", "-I", &port]);
        command.args(["-c", name, "-o", &object]);
        commands.push(command);
        objects.push(object);
    }
    let start = |error| Failure::Start(compiler.program.display().to_string(), error);
    for done in process::run_all(commands, build.verbose).map_err(start)? {
        if !done.ok {
            return Err(Failure::Rejected(Box::new(done)));
        }
    }
    let archiver = compiler.archiver().map_err(Failure::NoArchiver)?;
    let mut command = Command::new(&archiver);
    command.current_dir(folder).args(["rcs", ARCHIVE]).args(&objects);
    let done = process::run(&mut command, build.verbose);
    let done = done.map_err(|error| Failure::Start(archiver.display().to_string(), error))?;
    if !done.ok {
        return Err(Failure::Rejected(Box::new(done)));
    }
    for object in objects {
        fs::remove_file(folder.join(object))?;
    }
    Ok(())
}

/// Whether a file is one of the archive's units: all of `src/`, and the target's port, with what all machines
/// without an operating system share.
fn is_unit(name: &str, port: &str, bare: bool) -> bool {
    let is_port = name.strip_prefix(port).is_some_and(|rest| rest.starts_with('/'));
    let is_part = name.starts_with("src/") || is_port || (bare && name.starts_with("port/bare/"));
    is_part && (name.ends_with(".c") || name.ends_with(".S"))
}

#[cfg(test)]
mod tests {
    use super::is_unit;

    #[test]
    fn units_are_the_sources_and_the_port() {
        assert!(is_unit("src/list.c", "port/host", false));
        assert!(is_unit("port/host/io.c", "port/host", false) && is_unit("port/x/start.S", "port/x", true));
        assert!(
            is_unit("port/bare/core.c", "port/x", true) && !is_unit("port/bare/core.c", "port/host", false)
        );
        assert!(!is_unit("src/part.h", "port/host", false));
        assert!(
            !is_unit("port/hostile/a.c", "port/host", false) && !is_unit("port/bare/core.ld", "port/x", true)
        );
    }
}
