//! What the user asked for: plain data, filled by `cli.rs`. [`Options`] is what the phases from source to C
//! see, [`Build`] what the driver sees.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ValueEnum;

use crate::diag::render::{Color, Format};
use crate::hir::Dialect;
use crate::targets::{Memory, Target};

/// Bytes that lists in static memory may take together where there is an operating system.
pub const STATIC_BYTES: u32 = 1 << 20;

/// Settings of one compilation.
#[derive(Clone, Debug)]
pub struct Options {
    /// `--std`: overrides the files' own dialect comments when given.
    pub dialect: Option<Dialect>,
    /// Directories searched by `import`, after the importing file's own: `-i`, then `VIPERA_MODULES`.
    pub import_dirs: Vec<PathBuf>,
    /// `--int-width`: bits of a machine int, 32 or 64.
    pub int_width: u8,
    /// `--int-width=big`: ints are of any size, machine ints only where no more is needed. Without the option
    /// the main file decides.
    pub big_ints: Option<bool>,
    /// `--float-width`: 32 or 64.
    pub float_width: u8,
    /// `--checks`.
    pub checks: Checks,
    /// `-g`: debug information, `#line` in the C.
    pub debug: bool,
    /// Room counts for more than time: `-cf Os`, and cores unless a level is given.
    pub small: bool,
    /// Bytes that lists in static memory may take together.
    pub static_bytes: u32,
    /// Whether exception objects hold the name of their class: on cores, unless errors are told by numbers.
    pub named_exceptions: bool,
    /// Whether programs name their sources as they are seen from the main file's folder: on cores, which cannot read
    /// them, and where each byte counts.
    pub short_paths: bool,
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
        Self {
            dialect: None,
            import_dirs: Vec::new(),
            int_width: 64,
            big_ints: None,
            float_width: 64,
            checks: Checks::ALL,
            debug: false,
            small: false,
            static_bytes: STATIC_BYTES,
            named_exceptions: false,
            short_paths: false,
        }
    }
}

/// Everything about one run of the compiler that no phase before the C compiler needs to know.
#[derive(Clone, Debug)]
pub struct Build {
    /// What the phases see.
    pub options: Options,
    /// How far to go.
    pub stage: Stage,
    /// The `.py` files given, in order.
    pub files: Vec<PathBuf>,
    /// `-mf`.
    pub main_file: Option<PathBuf>,
    /// `-o`.
    pub output: Option<PathBuf>,
    /// `-m`.
    pub vipera_modules: Vec<PathBuf>,
    /// `--run`: the arguments of the program.
    pub run: Option<Vec<OsString>>,
    /// `-march`.
    pub target: &'static Target,
    /// The memory of a bare target, as `--ram` and `--stack` change it.
    pub memory: Option<Memory>,
    /// `-I`.
    pub include_dirs: Vec<PathBuf>,
    /// `-L`.
    pub library_dirs: Vec<PathBuf>,
    /// `-cl`.
    pub libraries: Vec<String>,
    /// `-cm`.
    pub c_modules: Vec<PathBuf>,
    /// `-cf`, each with its dash.
    pub c_flags: Vec<String>,
    /// `-D`.
    pub defines: Vec<String>,
    /// `--comm`.
    pub comm: Comm,
    /// `--errors`.
    pub errors: ErrorText,
    /// `--message-format`.
    pub format: Format,
    /// `--color`.
    pub color: Color,
    /// `--size`.
    pub size: bool,
    /// `--timings`.
    pub timings: bool,
    /// `--verbose`.
    pub verbose: bool,
    /// `-MD`.
    pub dependency_file: bool,
}

/// How far a compilation goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// `--check`: no output.
    Check,
    /// `--emit`: one phase's result as text.
    Emit(Emit),
    /// `-c`.
    CSource,
    /// `-cc`.
    Object,
    /// `--link-flags`: nothing is compiled but the runtime.
    LinkFlags,
    /// The default.
    Executable,
}

/// What `--emit` prints.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Emit {
    /// Tokens after the dialect layer.
    Tokens,
    /// The syntax tree.
    Ast,
    /// The program with names resolved.
    Hir,
    /// Functions and variables with the types found.
    Types,
    /// Mnemonics.
    Olympus,
    /// C.
    C,
    /// The call graph for Graphviz.
    Dot,
    /// What other modules see of this one.
    Interface,
    /// A C header of the functions that C programs can call.
    Header,
}

/// How cores of a parallel program talk to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Comm {
    /// One core.
    Single,
    /// One process per core over shared memory.
    Shm,
    /// MPI.
    Mpi,
}

/// Text of run-time error messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum ErrorText {
    /// Source line, class, message.
    Full,
    /// Class and place.
    Short,
    /// A number and the line.
    Code,
}
