//! The library's own modules, embedded in the compiler.

use crate::embedded::MODULES;

/// The text of a module of the library.
#[must_use]
pub fn library(name: &str) -> Option<&'static str> {
    library_module(name).map(|(_, text)| text)
}

/// The name and the text of a module of the library, for as long as the compiler runs.
pub(super) fn library_module(name: &str) -> Option<(&'static str, &'static str)> {
    let file = format!("{}.py", name.replace('.', "/"));
    let (path, text) = MODULES.iter().find(|(path, _)| *path == file)?;
    Some((path.trim_end_matches(".py"), text))
}

/// All modules of the library.
pub fn library_names() -> impl Iterator<Item = String> {
    MODULES.iter().map(|(path, _)| path.trim_end_matches(".py").replace('/', "."))
}
