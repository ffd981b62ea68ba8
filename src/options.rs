//! What the user asked for, as every phase sees it: plain data, filled by `cli.rs`.

use std::path::PathBuf;

use crate::hir::Dialect;

/// Settings of one compilation.
#[derive(Clone, Debug)]
pub struct Options {
    /// `--std`: overrides the files' own dialect comments when given.
    pub dialect: Option<Dialect>,
    /// Directories searched by `import`, after the importing file's own: `-i`, then `VIPERA_MODULES`.
    pub import_dirs: Vec<PathBuf>,
    /// `--int-width`: 32 or 64.
    pub int_width: u8,
    /// `--float-width`: 32 or 64.
    pub float_width: u8,
    /// `--checks`.
    pub checks: Checks,
    /// `-g`: debug information, `#line` in the C.
    pub debug: bool,
}

/// Run-time checks that are compiled in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Checks {
    /// List, string and array indices.
    pub bounds: bool,
    /// Division by zero.
    pub zero: bool,
    /// Integer overflow (otherwise arithmetic wraps).
    pub overflow: bool,
    /// Recursion depth.
    pub stack: bool,
}

impl Checks {
    /// Everything on: the default.
    pub const ALL: Checks = Checks { bounds: true, zero: true, overflow: true, stack: true };
    /// Everything off: `--unchecked`.
    pub const NONE: Checks = Checks { bounds: false, zero: false, overflow: false, stack: false };
}

impl Default for Options {
    fn default() -> Self {
        Self { dialect: None, import_dirs: Vec::new(), int_width: 64, float_width: 64, checks: Checks::ALL, debug: false }
    }
}
