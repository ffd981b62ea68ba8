//! What the compiler carries inside itself, so that the one binary is a working installation: the sources of
//! olympus-rt, the library modules, the pages of `--explain`. `build.rs` makes the lists, sorted by name.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The source of a library module (`math`, `array` …), if there is one.
#[must_use]
pub fn module(name: &str) -> Option<&'static str> {
    let file = format!("{}.py", name.replace('.', "/"));
    MODULES.iter().find(|(path, _)| *path == file).map(|(_, text)| *text)
}
