//! What the compiler carries inside itself, so that the one binary is a working installation: the sources of
//! olympus-rt, the library modules, the pages of `--explain`. `build.rs` makes the lists, sorted by name.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
