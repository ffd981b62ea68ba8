//! Where an imported module is: next to the file that imports it, in the import directories, or in the
//! embedded library. A directory with `__init__.py` is a package.

use std::path::{Path, PathBuf};

use super::library::library;
use crate::input;

/// A module that was found.
pub(super) struct Found {
    /// How messages name the file.
    pub path: String,
    /// Its text, or why it cannot be read.
    pub text: Result<String, input::Problem>,
    /// The directory its own submodules are in, if it is a package.
    pub package_dir: Option<PathBuf>,
    pub is_library: bool,
}

/// Looks for the dotted `name` below each directory, then in the library.
pub(super) fn find(name: &str, dirs: &[PathBuf]) -> Option<Found> {
    let parts: PathBuf = name.split('.').collect();
    let found = dirs.iter().find_map(|dir| at(&dir.join(&parts)));
    // The library is also installed as files, in a folder that VIPERA_MODULES names: they are what they were
    // copied from, unless someone has changed them.
    let is_copy = |found: &Found| found.text.as_deref().ok().is_some_and(|text| library(name) == Some(text));
    found.filter(|found| !is_copy(found)).or_else(|| from_library(name))
}

/// The embedded module of that name.
pub(super) fn from_library(name: &str) -> Option<Found> {
    let text = library(name)?;
    Some(Found {
        path: format!("<library>/{}.py", name.replace('.', "/")),
        text: Ok(text.to_owned()),
        package_dir: None,
        is_library: true,
    })
}

/// The module at a path without its ending.
pub(super) fn at(path: &Path) -> Option<Found> {
    let init = path.join("__init__.py");
    if init.is_file() {
        return Some(read(&init, Some(path.to_owned())));
    }
    let file = path.with_file_name(format!("{}.py", path.file_name()?.to_string_lossy()));
    if file.is_file() {
        return Some(read(&file, None));
    }
    // A directory without `__init__.py` is a package without a body of its own.
    (path.is_dir() && has_modules(path)).then(|| Found {
        path: init.display().to_string(),
        text: Ok(String::new()),
        package_dir: Some(path.to_owned()),
        is_library: false,
    })
}

fn has_modules(dir: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(dir) else { return false };
    entries.flatten().any(|e| e.path().extension().is_some_and(|x| x == "py"))
}

/// Reads a source file.
pub(super) fn read(path: &Path, package_dir: Option<PathBuf>) -> Found {
    Found { path: path.display().to_string(), text: input::text(path), package_dir, is_library: false }
}

/// Module names in the directories and the library, for "did you mean".
pub(super) fn known(dirs: &[PathBuf]) -> Vec<String> {
    let mut names: Vec<String> = super::library::library_names().collect();
    for dir in dirs {
        let Ok(entries) = std::fs::read_dir(dir) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            let is_module = path.extension().is_some_and(|x| x == "py") || path.join("__init__.py").is_file();
            if let (true, Some(stem)) = (is_module, path.file_stem()) {
                names.push(stem.to_string_lossy().into_owned());
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}
