//! Random typed programs. A program is a list of independent snippets; each makes variables of a few types,
//! changes them in loops, branches and functions, and prints them.
//!
//! Every integer expression carries a bound on its absolute value, so that no intermediate result leaves 64
//! bits (CPython would go on where we raise OverflowError); variables and list elements stay below
//! [`LIMIT`]. Divisors are never zero and indices never out of range: such errors have tests of their own.

mod expr;
pub mod order;
mod rng;
mod stmt;
mod text;

use rng::Rng;

/// Variables and list elements stay within plus and minus this.
pub const LIMIT: f64 = 1_000_003.0;
/// Intermediate integers stay within this: a quarter of 64 bits' range.
const WIDEST: f64 = 2_305_843_009_213_693_952.0;

/// Types of variables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ty {
    Int,
    Float,
    Bool,
    Str,
    /// List of int.
    Ints,
    /// List of float.
    Floats,
    /// List of str.
    Strs,
    /// List of list of int.
    Grid,
    /// `(int, str)`.
    Pair,
    /// List of `(int, str)`.
    Pairs,
    /// `dict[str, int]`.
    Dict,
}

/// What a program is made of.
#[derive(Clone, Copy)]
pub struct Theme {
    pub name: &'static str,
    /// Types of its variables; one that stands twice comes twice as often.
    pub types: &'static [Ty],
    /// Whether it defines functions.
    pub functions: bool,
    /// Whether its snippets stand at module level, so that their variables are globals.
    pub globals: bool,
    /// Whether values are printed through format strings.
    pub formats: bool,
}

const fn theme(name: &'static str, types: &'static [Ty]) -> Theme {
    Theme { name, types, functions: false, globals: false, formats: false }
}

/// All themes. Each stands alone, so that a missing part of the language hides no other failure.
pub const THEMES: &[Theme] = &[
    theme("ints", &[Ty::Int]),
    theme("floats", &[Ty::Int, Ty::Float, Ty::Float]),
    theme("bools", &[Ty::Int, Ty::Bool]),
    theme("strings", &[Ty::Int, Ty::Str, Ty::Str]),
    theme("lists", &[Ty::Int, Ty::Ints, Ty::Ints, Ty::Grid]),
    theme("lists_of_any", &[Ty::Int, Ty::Float, Ty::Str, Ty::Floats, Ty::Strs]),
    theme("tuples", &[Ty::Int, Ty::Str, Ty::Pair, Ty::Pairs]),
    theme("dicts", &[Ty::Int, Ty::Str, Ty::Dict]),
    Theme { functions: true, ..theme("functions", &[Ty::Int, Ty::Float, Ty::Str, Ty::Ints]) },
    Theme { globals: true, functions: true, ..theme("globals", &[Ty::Int, Ty::Float, Ty::Str, Ty::Ints]) },
    Theme { formats: true, ..theme("formats", &[Ty::Int, Ty::Float, Ty::Str, Ty::Bool]) },
    Theme {
        functions: true,
        ..theme(
            "mixed",
            &[
                Ty::Int,
                Ty::Float,
                Ty::Bool,
                Ty::Str,
                Ty::Ints,
                Ty::Floats,
                Ty::Strs,
                Ty::Grid,
                Ty::Pair,
                Ty::Pairs,
            ],
        )
    },
];

/// A variable in reach.
#[derive(Clone, Debug)]
struct Var {
    name: String,
    ty: Ty,
    /// Loop variables are read only.
    is_fixed: bool,
}

/// A function that can be called.
#[derive(Clone, Debug)]
struct Function {
    name: String,
    params: Vec<Ty>,
    result: Ty,
}

/// Makes one snippet after the other.
pub struct Generator {
    rng: Rng,
    theme: Theme,
    /// Lines of the snippet so far.
    lines: Vec<String>,
    indent: usize,
    vars: Vec<Var>,
    functions: Vec<Function>,
    /// For names that are used once in a program.
    count: usize,
    /// Nesting of loops here: bounds the work of a snippet.
    loops: usize,
}

/// The snippets of one program.
pub fn snippets(theme: Theme, seed: u64, count: usize) -> Vec<String> {
    let mut generator = Generator {
        rng: Rng::new(seed),
        theme,
        lines: Vec::new(),
        indent: 0,
        vars: Vec::new(),
        functions: Vec::new(),
        count: 0,
        loops: 0,
    };
    (0..count).map(|i| generator.snippet(i)).collect()
}

impl Generator {
    fn snippet(&mut self, number: usize) -> String {
        self.lines.clear();
        self.vars.clear();
        self.functions.clear();
        if self.theme.functions {
            for _ in 0..1 + self.rng.below(3) {
                self.function();
            }
            self.vars.clear();
        }
        let is_function = !self.theme.globals;
        if is_function {
            self.line(&format!("def snippet{number}():"));
            self.indent += 1;
        }
        self.line(&format!("print('-- {number}')"));
        self.body(6);
        self.print_all();
        if is_function {
            self.indent -= 1;
            self.lines.push(String::new());
            self.lines.push(String::new());
            self.line(&format!("snippet{number}()"));
        }
        self.lines.join("\n") + "\n"
    }

    fn line(&mut self, text: &str) {
        self.lines.push(format!("{}{text}", "    ".repeat(self.indent)));
    }

    fn fresh(&mut self, prefix: &str) -> String {
        self.count += 1;
        format!("{prefix}{}", self.count)
    }

    fn ty(&mut self) -> Ty {
        *self.rng.pick(self.theme.types)
    }

    /// A variable of this type, if there is one; `writable` leaves out loop variables.
    fn var(&mut self, ty: Ty, writable: bool) -> Option<String> {
        let names: Vec<&Var> = self.vars.iter().filter(|v| v.ty == ty && !(writable && v.is_fixed)).collect();
        (!names.is_empty()).then(|| names[self.rng.below(names.len())].name.clone())
    }
}
