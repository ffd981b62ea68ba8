//! From bytes to a syntax tree. The only folder that names the parser crate; the rest of the compiler
//! sees its tree through [`ast`].
//!
//! `lex` → `dialect` (rewrites the token stream: `native`, `&x`, `print x`, `10L`, `<>`) → `parse`
//! (statement-wise, so that one mistake does not hide the next) → `checks` (what the parser lets through).

pub use rustpython_parser::ast;

mod address;
mod checks;
pub mod codes;
mod context;
mod dialect;
mod dump;
mod explain;
mod fstring;
mod layout;
mod lex;
mod limits;
mod native;
mod number;
mod operator;
mod parse;
mod patterns;
mod print;
mod recover;
mod settings;
mod string;
#[cfg(test)]
mod tests;
mod walk;

pub use dump::dump_ast;
pub use parse::{dump_tokens, parse, parse_generated, parse_without};
pub use walk::{blocks, children, of_stmt, yields};

use rustc_hash::FxHashMap;

use crate::hir::Dialect;

/// One file as the lowering sees it.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The language of the file: its comment, or what the command line says.
    pub dialect: Dialect,
    /// Whether the file says `# vpyc: library`: Python 3 with `native`.
    pub is_library: bool,
    /// Whether it says `machine-ints` there: its arithmetic is on lengths and places.
    pub machine_ints: bool,
    /// Whether it says `# vpyc: int-width=big`: in the main file this holds for the whole program.
    pub big_ints: bool,
    /// The module's statements.
    pub body: Vec<ast::Stmt>,
    /// What the tree cannot say.
    pub marks: Marks,
    /// `from __future__ import division`.
    pub future_division: bool,
    /// The module's docstring.
    pub doc: Option<String>,
    /// Names in lines that are not in the tree because of a mistake. What they mean cannot be said, so nothing
    /// is said about them. A star stands for what a missing module would have brought.
    pub lost: rustc_hash::FxHashSet<String>,
}

/// What the dialect layer knows about places in the source that the parser's tree cannot say.
/// Keys are byte offsets of the start of the expression (or statement) concerned.
#[derive(Debug, Default)]
pub struct Marks {
    /// Calls that are `native` calls: keyed by the start of the call expression (the `native` keyword). The
    /// callee is a name whose range covers `native(->T) f`. The argument of `sizeof` is a string if it is a C
    /// type of several words or with stars, else a name or an expression.
    pub native: FxHashMap<u32, NativeMark>,
    /// `&x`: keyed by the offset of the `&`; the tree has a unary `~` there.
    pub address_of: rustc_hash::FxHashSet<u32>,
    /// `native include(…)` and `native pragma '…'`: keyed by the start of the statement; the tree has
    /// a `pass` (include) or `pass` (pragma) there.
    pub directives: FxHashMap<u32, Directive>,
    /// Print statements: keyed by the start of the call of the name `print` that each became. `print(a)` is a
    /// call from the start and has no entry.
    pub print_statements: FxHashMap<u32, PrintMark>,
}

/// `native f(args)` (a call of the name `f` in the tree), `native const(X)` (a call `const(X)`).
#[derive(Debug, Clone)]
pub struct NativeMark {
    /// Type given by `native(->T)` or by `->T` after a `const(…)`.
    pub result: Option<String>,
}

/// A line that speaks to the C compiler.
#[derive(Debug, Clone)]
pub enum Directive {
    /// The text between the brackets as C needs it: `<math.h>` or `"my/header.h"`.
    Include(String),
    /// The pragma's text.
    Pragma(String),
}

/// How a print statement ends.
#[derive(Debug, Clone, Copy)]
pub struct PrintMark {
    /// Ended with a comma: no newline.
    pub trailing_comma: bool,
}
