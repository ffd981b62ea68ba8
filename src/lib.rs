//! vpyc: an ahead-of-time compiler from un-annotated Python to compact C.

pub mod arena;
pub mod diag;
pub mod hir;
pub mod modules;
pub mod options;
pub mod source;
pub mod syntax;
