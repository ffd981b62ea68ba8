//! Olympus: an abstract machine of typed mnemonics. `lower` turns inferred functions into structured,
//! monomorphic code; `passes` simplify it; `validate` checks what the C printer relies on.

pub mod interface;
pub mod ir;
pub mod lower;
pub mod op;
pub mod passes;
pub mod print;
pub mod reserved;
pub mod validate;

pub use lower::{Links, Misfit, lower};
