//! vpyc: an ahead-of-time compiler from un-annotated Python to compact C.

pub mod arena;
pub mod cli;
pub mod diag;
pub mod driver;
pub mod hir;
pub mod options;
pub mod source;
pub mod syntax;
