//! The driver: runs the phases in order, then the C compiler and the linker, and is the only part of the
//! compiler that starts programs and writes files.

mod apart;
mod arguments;
pub mod cache;
pub mod compile;
pub mod complaints;
pub mod dependencies;
pub mod emit;
pub mod flags;
pub mod installation;
pub mod memory;
pub mod native_complaint;
mod objects;
pub mod output;
pub mod process;
pub mod run;
pub mod runtime;
pub mod session;
pub mod size;
pub mod temporary;
pub mod timings;
pub mod toolchain;
pub mod vipera;
