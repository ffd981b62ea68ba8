//! From Olympus to C text. The writer invents nothing: names come from [`names`], order of effects from
//! the lowering.

mod expr;
mod header;
pub mod names;
mod resume;
mod stmt;
mod unit;

pub use header::header;
pub use unit::emit;

/// One file of generated C.
#[derive(Debug, Clone)]
pub struct CFile {
    /// File name, `<module>_oly.c`.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl CFile {
    /// Whether it is compiled by itself.
    #[must_use]
    pub fn is_unit(&self) -> bool {
        self.name.ends_with(".c")
    }
}
