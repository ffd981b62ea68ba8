//! Driver.
pub mod embedded;
pub mod toolchain;
