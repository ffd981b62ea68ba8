//! The library's own modules, embedded in the compiler.

/// Name and text of every embedded module.
const LIBRARY: &[(&str, &str)] = &[];

/// The text of a module of the library.
#[must_use]
pub fn library(name: &str) -> Option<&'static str> {
    LIBRARY.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}

/// All modules of the library.
pub fn library_names() -> impl Iterator<Item = &'static str> {
    LIBRARY.iter().map(|(n, _)| *n)
}
