//! The library's own modules, embedded in the compiler.

use crate::embedded::MODULES;

/// The text of a module of the library.
#[must_use]
pub fn library(name: &str) -> Option<&'static str> {
    let file = format!("{}.py", name.replace('.', "/"));
    MODULES.iter().find(|(path, _)| *path == file).map(|(_, text)| *text)
}

/// All modules of the library.
pub fn library_names() -> impl Iterator<Item = String> {
    MODULES.iter().map(|(path, _)| path.trim_end_matches(".py").replace('/', "."))
}
