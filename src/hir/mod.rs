//! HIR: the program as Python means it, before types. Names are resolved, scopes are explicit,
//! comprehensions, `with`, `match`, decorators and `@dataclass` are reduced to the few forms below.
//! In: the parsed modules. Out: one [`Program`]. Expressions are trees; each carries an [`ExprId`] that is
//! unique inside its function, so that later phases keep their facts in side tables.

pub(crate) mod attributes;
pub mod builtins;
pub mod codes;
pub mod fields;
mod left_out;
pub mod lower;
pub mod print;
#[cfg(test)]
mod tests;
pub mod walk;

use std::rc::Rc;

use crate::arena::IdVec;
use crate::define_id;
use crate::source::{FileId, Span};

pub use left_out::LeftOut;

define_id!(/** A module. */ pub ModuleId, "m");
define_id!(/** A function, method, lambda, generator expression or module body. */ pub FuncId, "f");
define_id!(/** A class. */ pub ClassId, "c");
define_id!(/** An expression, unique inside its function. */ pub ExprId, "e");
define_id!(/** A local variable (one live range of it, see [`Local`]) of one function. */ pub LocalId, "v");
define_id!(/** A module-level or class-level variable that functions can see. */ pub GlobalId, "g");

/// The whole program.
#[derive(Default)]
pub struct Program {
    /// All modules; imported ones come before nothing in particular: order of execution follows `Import`.
    pub modules: IdVec<ModuleId, Module>,
    /// All functions of all modules.
    pub funcs: IdVec<FuncId, Func>,
    /// All classes.
    pub classes: IdVec<ClassId, Class>,
    /// All module-level and class-level variables.
    pub globals: IdVec<GlobalId, Global>,
    /// The module that is the program (`__name__ == "__main__"`); for a library the last one given.
    pub main: Option<ModuleId>,
    /// Whether it asks which exception is being handled, or was when another was raised.
    pub chains: bool,
    /// The module with the built-in functions and classes written in Python (`modules/builtins.py`).
    pub builtins: Option<ModuleId>,
    /// What of the library is not in it.
    pub left_out: LeftOut,
}

/// One source file.
pub struct Module {
    /// Dotted name; the main module keeps its file name here, though `__name__` is `"__main__"`.
    pub name: String,
    /// Its file.
    pub file: FileId,
    /// Its language.
    pub dialect: Dialect,
    /// The module-level statements as a function without parameters.
    pub body: FuncId,
    /// Module-level names: what `m.x` and `from m import x` can see. Main-module names that no function
    /// uses are locals of `body` instead and are not listed.
    pub names: indexmap::IndexMap<String, GlobalId>,
    /// `native include(…)` of this module, in order: `<math.h>` or `"my/header.h"` as C spells them.
    pub includes: Vec<String>,
    /// `native pragma '…'` at module level, in order.
    pub pragmas: Vec<String>,
    /// Whether it belongs to the compiler's own library (errors are then placed at the caller).
    pub is_library: bool,
    /// Whether arithmetic on machine ints stays there even when ints are of any size: lengths, places, counts.
    pub machine_ints: bool,
    /// Whether its file asks for ints of any size.
    pub big_ints: bool,
    /// Whether it has int constants that no machine word holds.
    pub wide_constants: bool,
    /// Whether it has a handler for NameError: then a name without a value raises when the program runs.
    pub catches_names: bool,
    /// For a module that was compiled before: its place in the list of those.
    pub compiled: Option<usize>,
}

impl Program {
    /// The variable of a module's name. What is not there of the library is asked for.
    #[must_use]
    pub fn name_in(&self, module: ModuleId, name: &str) -> Option<GlobalId> {
        let info = &self.modules[module];
        let found = info.names.get(name).copied();
        if found.is_none() && info.is_library {
            self.left_out.asks(name);
        }
        found
    }

    /// The first method of a name in a row of classes, if no attribute of a nearer class hides it. What is not there of
    /// the library is asked for.
    #[must_use]
    pub fn method_in(&self, classes: &[ClassId], name: &str) -> Option<FuncId> {
        for class in classes {
            let class = &self.classes[*class];
            if let Some(func) = class.methods.get(name) {
                return Some(*func);
            }
            if class.attrs.contains_key(name) {
                return None;
            }
        }
        self.asks_member(classes, name);
        None
    }

    /// The variable of the first attribute of a name in a row of classes. What is not there of the library is asked
    /// for.
    #[must_use]
    pub fn attribute_in(&self, classes: &[ClassId], name: &str) -> Option<GlobalId> {
        let found = classes.iter().find_map(|class| self.classes[*class].attrs.get(name).copied());
        if found.is_none() {
            self.asks_member(classes, name);
        }
        found
    }

    fn asks_member(&self, classes: &[ClassId], name: &str) {
        if classes.iter().any(|class| self.modules[self.classes[*class].module].is_library) {
            self.left_out.asks(name);
        }
    }

    /// What `__module__` says of what a module defines.
    #[must_use]
    pub fn module_name(&self, module: ModuleId) -> &str {
        let info = &self.modules[module];
        if Some(module) == self.main {
            "__main__"
        } else if Some(module) == self.builtins || (info.is_library && info.name.starts_with('_')) {
            "builtins"
        } else {
            &info.name
        }
    }

    /// The metaclass of a class, if it is not `type`.
    #[must_use]
    pub fn metaclass(&self, class: ClassId) -> Option<ClassId> {
        let class = &self.classes[class];
        class.metaclass.or_else(|| class.bases.iter().find_map(|base| self.metaclass(*base)))
    }

    /// A class as CPython shows it: with its module, unless that is the one with the built-in names.
    #[must_use]
    pub fn class_path(&self, class: ClassId) -> String {
        let class = &self.classes[class];
        match self.module_name(class.module) {
            "builtins" => class.qualname.clone(),
            module => format!("{module}.{}", class.qualname),
        }
    }

    /// A class as CPython's messages name it: the types that it has in C with their module.
    #[must_use]
    pub fn error_name(&self, class: ClassId) -> String {
        const IN_C: &[&str] = &[
            "array.array",
            "collections.OrderedDict",
            "collections.defaultdict",
            "collections.deque",
            "datetime.date",
            "datetime.datetime",
            "datetime.time",
            "datetime.timedelta",
            "datetime.timezone",
            "decimal.Decimal",
            "functools.partial",
            "itertools.chain",
            "re.Match",
            "re.Pattern",
        ];
        let hir = &self.classes[class];
        if self.modules[hir.module].is_library {
            let path = self.class_path(class);
            if IN_C.contains(&path.as_str()) {
                return path;
            }
        }
        hir.name.clone()
    }

    /// Whether ints are of any size in a program with this main module: the option, or else what its file says, or
    /// else whether a Python 3 program for a machine of 64 bits has constants that do not fit.
    #[must_use]
    pub fn has_big_ints(&self, main: ModuleId, options: &crate::options::Options) -> bool {
        let needed = || {
            self.modules[main].dialect == Dialect::Python3
                && options.int_width == 64
                && options.checks.overflow
                && self.modules.iter().any(|module| module.wide_constants)
        };
        options.big_ints.unwrap_or_else(|| self.modules[main].big_ints || needed())
    }
}

/// The language of a file (design §2).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Dialect {
    /// Python 2.7-like with `native`.
    #[default]
    Vpython,
    /// Python 3.
    Python3,
}

/// A variable that lives as long as the program.
pub struct Global {
    /// Python name; class-level ones are `Class.attr`.
    pub name: String,
    /// Module it belongs to.
    pub module: ModuleId,
    /// Place of the first binding.
    pub span: Span,
    /// Set when the only binding in the whole program is one `def` / `class` / `import` statement that is
    /// not inside a branch or loop: the name then always means that thing.
    pub constant: Option<Constant>,
    /// Whether a read can come before the first assignment, so that reads must be checked at run time.
    pub maybe_unbound: bool,
    /// Whether it is false until it is assigned: the compiler's own, which no program names.
    pub starts_false: bool,
    /// Whether C gets its address (`&x`).
    pub addressed: bool,
    /// Annotation, if any.
    pub annotation: Option<Annotation>,
}

/// What a name bound once stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Constant {
    /// A `def` without captures.
    Func(FuncId),
    /// A class.
    Class(ClassId),
    /// An imported module.
    Module(ModuleId),
}

/// Whether a name is one of those that programs give attributes of functions; those that Python gives have names of
/// another form.
#[must_use]
pub fn is_function_attribute(name: &str) -> bool {
    !name.starts_with("__") && !name.starts_with("co_") || name == "__wrapped__"
}

/// A function-like body.
pub struct Func {
    /// Python name; `<lambda>`, `<genexpr>`, `<module>` as in CPython.
    pub name: String,
    /// `outer.<locals>.inner`, `Class.method`.
    pub qualname: String,
    /// Its module.
    pub module: ModuleId,
    /// Of the name in the `def` line.
    pub span: Span,
    /// The function whose locals it may capture.
    pub parent: Option<FuncId>,
    /// The class it is defined in, for methods.
    pub class: Option<ClassId>,
    /// Kind of method.
    pub method: MethodKind,
    /// Parameters in the order positional-only, normal, `*args`, keyword-only, `**kwargs`.
    pub params: Vec<Param>,
    /// `-> T`.
    pub returns: Option<Annotation>,
    /// Variables of this function, parameters first and in order.
    pub locals: IdVec<LocalId, Local>,
    /// Variables of enclosing functions that this one (or one nested in it) uses: owner and variable.
    pub captures: Vec<(FuncId, LocalId)>,
    /// Whether it contains `yield`.
    pub is_generator: bool,
    /// An `async def`: a generator that is driven by who awaits it.
    pub is_coroutine: bool,
    /// Docstring.
    pub doc: Option<Rc<str>>,
    /// Statements.
    pub body: Vec<Stmt>,
    /// Number of expression ids used.
    pub expr_count: u32,
    /// `global`-free: which functions its body mentions, for the call graph (direct names only).
    pub mentions: Vec<FuncId>,
    /// `@abstractmethod`.
    pub is_abstract: bool,
    /// `@functools.wraps(f)` or `g.__name__ = f.__name__`: which parameter of the enclosing function gives this one
    /// its name.
    pub wraps: Option<usize>,
    /// The same for its docstring.
    pub wraps_doc: Option<usize>,
    /// `native pragma '…'` right before it and right behind it.
    pub pragmas: (Vec<String>, Vec<String>),
}

/// How a function in a class body is bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum MethodKind {
    /// Not a method, or a plain method (first parameter is the object).
    #[default]
    Plain,
    /// `@staticmethod`.
    Static,
    /// `@classmethod`.
    Class,
    /// `@property` getter.
    Getter,
    /// `@x.setter`.
    Setter,
}

/// One parameter.
pub struct Param {
    /// Name as written.
    pub name: String,
    /// Where.
    pub span: Span,
    /// The variable it initialises.
    pub local: LocalId,
    /// How arguments reach it.
    pub kind: ParamKind,
    /// Its default.
    pub default: Option<Default_>,
    /// Annotation.
    pub annotation: Option<Annotation>,
}

/// How arguments reach a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParamKind {
    /// Before `/`.
    PositionalOnly,
    /// Normal.
    Normal,
    /// `*args`.
    Star,
    /// After `*`.
    KeywordOnly,
    /// `**kwargs`.
    StarStar,
}

/// A default value.
#[derive(Clone)]
pub enum Default_ {
    /// A literal (`None`, number, string, `-1`, tuple of such): evaluated at each call.
    Literal(Rc<Expr>),
    /// Anything else: the `def` statement evaluates it once into this global (see [`StmtKind::FuncDef`]).
    Global(GlobalId),
    /// The same, but the `def` is itself inside a function: a captured variable of the parent.
    Captured(LocalId),
}

/// A local variable: one web (def-use connected live range) of a Python variable, so that a name reused
/// with another type is another `Local`. Captured variables are never split.
pub struct Local {
    /// Python name.
    pub name: String,
    /// First binding.
    pub span: Span,
    /// Whether nested functions use it.
    pub captured: bool,
    /// For a captured variable: whether it is bound once, before any closure over it is made and not in
    /// a loop that also makes the closure, so that a closure may hold a copy instead of a shared cell.
    pub capture_by_value: bool,
    /// Whether some use may come before any binding (then the variable needs an is-bound flag).
    pub maybe_unbound: bool,
    /// Annotation, if any.
    pub annotation: Option<Annotation>,
    /// Whether C gets its address (`&x`): it is then one variable with one storage, whatever it is assigned.
    pub addressed: bool,
    /// The Python variable it is a live range of: webs of one variable share the number.
    pub variable: u32,
}

impl Func {
    /// The captured variable that keeps an attribute which the function around this one gives it.
    #[must_use]
    pub fn own_attribute(&self, name: &str, program: &Program) -> Option<(FuncId, LocalId)> {
        let variable = format!("{}.{name}", self.name);
        self.captures
            .iter()
            .copied()
            .find(|(owner, local)| program.funcs[*owner].locals[*local].name == variable)
    }
}

impl Local {
    /// Another live range of the same Python variable, which no function captures.
    #[must_use]
    pub fn copy(&self, span: Span) -> Self {
        Self {
            name: self.name.clone(),
            span,
            captured: false,
            capture_by_value: false,
            maybe_unbound: false,
            annotation: self.annotation.clone(),
            addressed: false,
            variable: self.variable,
        }
    }

    /// C gets the address of the variable.
    pub fn give_address(&mut self) {
        self.addressed = true;
        self.capture_by_value = false;
    }
}

/// A class.
pub struct Class {
    /// Name.
    pub name: String,
    /// `Outer.Inner`, `function.<locals>.Name`.
    pub qualname: String,
    /// Module.
    pub module: ModuleId,
    /// Of the name.
    pub span: Span,
    /// Direct base classes (`object` left out).
    pub bases: Vec<ClassId>,
    /// Bases first-to-last in method resolution order (C3), this class first.
    pub mro: Vec<ClassId>,
    /// Methods by name: plain, static, class methods and getters.
    pub methods: indexmap::IndexMap<String, FuncId>,
    /// Property setters by name.
    pub setters: indexmap::IndexMap<String, FuncId>,
    /// Class attributes.
    pub attrs: indexmap::IndexMap<String, GlobalId>,
    /// Names assigned through `self.x = …` in its own methods, in order of appearance: the layout.
    pub fields: indexmap::IndexMap<String, Span>,
    /// Field annotations (`x: int` in the class body or `self.x: int = …`).
    pub field_annotations: indexmap::IndexMap<String, Annotation>,
    /// The names in `__slots__`, if it has that.
    pub slots: Option<Vec<String>>,
    /// Whether it derives from `Generic[…]` or `Protocol[…]` itself.
    pub is_generic: bool,
    /// Whether it is a `typing.Protocol`: it describes objects of other classes.
    pub is_protocol: bool,
    /// Whether it derives from `type` itself.
    pub is_meta: bool,
    /// What its class statement names as `metaclass=`.
    pub metaclass: Option<ClassId>,
    /// Whether it derives from `ABC` itself: such classes count their abstract methods.
    pub is_abc: bool,
    /// Whether it is an `Enum`/`IntEnum`: class attributes are its members.
    pub enumeration: Option<EnumKind>,
    /// For a class of the library: whether its own module gives it attributes after the class statement.
    pub open: bool,
    /// Members of an enumeration that iteration leaves out.
    pub unlisted: Vec<String>,
    /// Docstring.
    pub doc: Option<Rc<str>>,
    /// Named-tuple fields, if it is one.
    pub named_tuple: Option<Vec<String>>,
    /// `@dataclass(frozen=True)` or a named tuple: only its own `__init__` may assign the fields.
    pub frozen: bool,
    /// Function whose locals the class statement sits in, if it is not at module level.
    pub parent: Option<FuncId>,
}

/// The attribute that is the dict of an object where nothing can see its order: no program can spell it.
pub const DICT_IN_ANY_ORDER: &str = "__dict__.any";

/// The attribute that is the dict of an object or a class where only its names count: no program can spell it.
pub const DICT_NAMES: &str = "__dict__.names";

/// The name under which a class keeps the deleter of a property: no program can spell it.
#[must_use]
pub fn deleter(property: &str) -> String {
    format!("{property}.deleter")
}

/// Kind of enumeration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnumKind {
    /// `Enum`.
    Enum,
    /// `IntEnum`.
    IntEnum,
    /// `Flag`.
    Flag,
    /// `IntFlag`.
    IntFlag,
}

impl EnumKind {
    /// Whether enumerations of this kind are derived from the class of that name, in `enum` or built in.
    #[must_use]
    pub fn derives_from(self, base: &str) -> bool {
        match base {
            "Enum" => true,
            "IntEnum" => self == EnumKind::IntEnum,
            "Flag" => matches!(self, EnumKind::Flag | EnumKind::IntFlag),
            "IntFlag" => self == EnumKind::IntFlag,
            "int" => matches!(self, EnumKind::IntEnum | EnumKind::IntFlag),
            _ => false,
        }
    }
}

/// A statement.
pub struct Stmt {
    /// Whole statement.
    pub span: Span,
    /// What.
    pub kind: StmtKind,
}

/// The statement forms.
pub enum StmtKind {
    /// An expression for its effect.
    Expr(Expr),
    /// `t1 = t2 = value`, left target first.
    Assign { targets: Vec<Target>, value: Expr },
    /// `target op= value`, for item and attribute targets only: a name becomes `Assign` of a `Binary`
    /// with `in_place`.
    AugAssign { target: Target, op: BinOp, value: Expr },
    /// `if`.
    If { test: Expr, body: Vec<Stmt>, orelse: Vec<Stmt> },
    /// `while … else`.
    While { test: Expr, body: Vec<Stmt>, orelse: Vec<Stmt> },
    /// `for … else`.
    For { target: Target, iter: Expr, body: Vec<Stmt>, orelse: Vec<Stmt> },
    /// `break`.
    Break,
    /// `continue`.
    Continue,
    /// `return`; `None` value is the bare form.
    Return(Option<Expr>),
    /// `raise`; bare inside a handler.
    Raise { exc: Option<Expr>, cause: Option<Box<Expr>> },
    /// `try`.
    Try { body: Vec<Stmt>, handlers: Vec<Handler>, orelse: Vec<Stmt>, finally: Vec<Stmt> },
    /// `del target, …`.
    Del(Vec<Target>),
    /// `assert test, message`.
    Assert { test: Expr, message: Option<Box<Expr>> },
    /// `def`: evaluates the non-literal defaults into their variables, makes the function, applies the
    /// decorators (innermost last in the list) and stores it. Nothing happens at run time for a
    /// `Constant::Func` without such defaults or decorators.
    FuncDef { func: FuncId, defaults: Vec<(Target, Expr)>, decorators: Vec<Expr>, target: Target },
    /// `class`: runs the class-level statements (assignments to class attributes are `Target::Global`).
    ClassDef { class: ClassId, body: Vec<Stmt>, decorators: Vec<Expr>, target: Target },
    /// Runs the module's body if it has not run, then binds `target` if any.
    Import { module: ModuleId, target: Option<Target> },
    /// `native pragma '…'` inside a function, or before a loop.
    NativePragma(String),
}

/// An `except` clause.
pub struct Handler {
    /// The clause's first line.
    pub span: Span,
    /// Exception class(es); a tuple expression for several; `None` catches all.
    pub class: Option<Expr>,
    /// `as name`; unbound again at the end of the clause.
    pub name: Option<Target>,
    /// Statements.
    pub body: Vec<Stmt>,
}

/// Something that can be assigned to.
pub struct Target {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: TargetKind,
}

/// The target forms.
pub enum TargetKind {
    /// A variable of this function.
    Local(LocalId),
    /// A variable of an enclosing function (`nonlocal`).
    Captured(FuncId, LocalId),
    /// A module or class variable.
    Global(GlobalId),
    /// `object.name`.
    Attr { object: Box<Expr>, name: String },
    /// `object[index]`.
    Index { object: Box<Expr>, index: Box<Expr> },
    /// `object[lo:hi:step]`.
    Slice { object: Box<Expr>, lo: Option<Box<Expr>>, hi: Option<Box<Expr>>, step: Option<Box<Expr>> },
    /// Unpacking; `star` is the position of the starred item.
    Tuple { items: Vec<Target>, star: Option<usize> },
}

/// An expression.
pub struct Expr {
    /// Unique inside the function.
    pub id: ExprId,
    /// Exact source text.
    pub span: Span,
    /// What.
    pub kind: ExprKind,
}

/// The expression forms.
pub enum ExprKind {
    /// `None`.
    None,
    /// `True`, `False`.
    Bool(bool),
    /// An integer literal; `None` if it does not fit 128 bits (kept as text in the source).
    Int(i128),
    /// Integer beyond 128 bits: its hexadecimal digits.
    Huge(Rc<str>),
    /// A float literal.
    Float(f64),
    /// An imaginary literal.
    Imaginary(f64),
    /// A string literal (after escapes); may hold NUL and any character.
    Str(Rc<str>),
    /// A bytes literal.
    Bytes(Rc<[u8]>),
    /// `...`
    Ellipsis,
    /// A variable of this function; `check` if this use may be reached while it is unbound.
    Local { local: LocalId, check: bool },
    /// A variable of an enclosing function.
    Captured { owner: FuncId, local: LocalId },
    /// A module or class variable.
    Global(GlobalId),
    /// A built-in known to the compiler itself (`infer::builtin::is_intrinsic`), e.g. `print`, `len`, `int`.
    Builtin(Rc<str>),
    /// A module as a value (`a.b.c` of packages is reduced to this).
    Module(ModuleId),
    /// A lambda or generator-expression function, with its captures.
    Closure(FuncId),
    /// Binary operator; `in_place` for the statement `x op= y` (lists, sets, dicts change in place).
    Binary { op: BinOp, in_place: bool, left: Box<Expr>, right: Box<Expr> },
    /// Unary operator.
    Unary { op: UnOp, operand: Box<Expr> },
    /// `and` / `or` of two or more.
    Bool_ { is_and: bool, items: Vec<Expr> },
    /// `a < b <= c`: each middle operand is evaluated once.
    Compare { first: Box<Expr>, rest: Vec<(CmpOp, Expr)> },
    /// `a if test else b`.
    If { test: Box<Expr>, then: Box<Expr>, orelse: Box<Expr> },
    /// A call.
    Call { func: Box<Expr>, args: Vec<Arg>, keywords: Vec<Keyword> },
    /// `object.name`.
    Attr { object: Box<Expr>, name: String },
    /// `super().name`, resolved by the class the function is defined in.
    Super { class: ClassId, object: Box<Expr>, name: String },
    /// `object[index]`.
    Index { object: Box<Expr>, index: Box<Expr> },
    /// `object[lo:hi:step]`.
    Slice { object: Box<Expr>, lo: Option<Box<Expr>>, hi: Option<Box<Expr>>, step: Option<Box<Expr>> },
    /// `[a, *b]`.
    List(Vec<Arg>),
    /// `(a, *b)`.
    Tuple(Vec<Arg>),
    /// `{a, *b}`.
    Set(Vec<Arg>),
    /// `{k: v, **m}`: a missing key marks `**m`.
    Dict(Vec<(Option<Expr>, Expr)>),
    /// List, set or dict comprehension: runs in this function, its variables are locals of it.
    Comprehension { kind: CompKind, clauses: Vec<Clause>, key: Option<Box<Expr>>, value: Box<Expr> },
    /// Generator expression: `func` is a generator with one parameter, the iterable of its first `for`.
    Generator { func: FuncId, iter: Box<Expr> },
    /// f-string, in order.
    Format(Vec<FormatPart>),
    /// `(x := value)`.
    Walrus { target: Box<Target>, value: Box<Expr> },
    /// `yield value`.
    Yield(Option<Box<Expr>>),
    /// `yield from iterable`.
    YieldFrom(Box<Expr>),
    /// `native …`.
    Native(Native),
    /// `&place` as an argument of a native call.
    AddressOf(Box<Expr>),
    /// `isinstance`-like test of a `match` class pattern and such: class may be a builtin name.
    /// Evaluates statements, then the value: used by desugared `match` and `with` expressions.
    Block { body: Vec<Stmt>, value: Box<Expr> },
    /// Something already reported.
    Error,
}

/// An argument or item, `*`-prefixed or not.
pub struct Arg {
    /// `*value`.
    pub star: bool,
    /// The value.
    pub value: Expr,
}

/// A keyword argument; no name marks `**value`.
pub struct Keyword {
    /// Name.
    pub name: Option<String>,
    /// Where the name stands.
    pub span: Span,
    /// Value.
    pub value: Expr,
}

/// Kind of comprehension.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompKind {
    /// `[…]`
    List,
    /// `{…}`
    Set,
    /// `{k: v …}`
    Dict,
}

/// One `for … in …` of a comprehension with the `if`s that follow it.
pub struct Clause {
    /// Loop variable(s).
    pub target: Target,
    /// Iterated.
    pub iter: Expr,
    /// Conditions.
    pub tests: Vec<Expr>,
}

/// A piece of an f-string.
pub enum FormatPart {
    /// Literal text.
    Text(Rc<str>),
    /// `{value!conv:spec}`.
    Value { value: Expr, conversion: Option<char>, spec: Option<Vec<FormatPart>> },
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/` true division
    Div,
    /// `/` of the vpython dialect: floors for two ints
    OldDiv,
    /// `//`
    FloorDiv,
    /// `%`
    Mod,
    /// `**`
    Pow,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `@`
    MatMul,
}

impl BinOp {
    /// The operator as written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Sub => "-",
            Self::Mul => "*",
            Self::Div | Self::OldDiv => "/",
            Self::FloorDiv => "//",
            Self::Mod => "%",
            Self::Pow => "**",
            Self::Shl => "<<",
            Self::Shr => ">>",
            Self::And => "&",
            Self::Or => "|",
            Self::Xor => "^",
            Self::MatMul => "@",
        }
    }
}

/// Unary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnOp {
    /// `-`
    Neg,
    /// `+`
    Pos,
    /// `~`
    Invert,
    /// `not`
    Not,
}

/// Comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CmpOp {
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// `in`
    In,
    /// `not in`
    NotIn,
    /// `is`
    Is,
    /// `is not`
    IsNot,
}

impl CmpOp {
    /// The comparison as written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Eq => "==",
            Self::Ne => "!=",
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Gt => ">",
            Self::Ge => ">=",
            Self::In => "in",
            Self::NotIn => "not in",
            Self::Is => "is",
            Self::IsNot => "is not",
        }
    }
}

/// A `native` form.
pub struct Native {
    /// Which.
    pub kind: NativeKind,
    /// C name.
    pub name: String,
    /// Arguments (calls only).
    pub args: Vec<Expr>,
    /// C or Python type name given with `->`; `None` is the default int.
    pub result: Option<String>,
}

/// Which `native` form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NativeKind {
    /// `native f(args)`, `native sizeof(x)`.
    Call,
    /// `native const(NAME)`.
    Const,
}

/// A type as the user wrote it.
#[derive(Clone)]
pub struct Annotation {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: AnnotationKind,
}

/// The annotation forms that constrain inference; all others are `Unknown` and constrain nothing.
#[derive(Clone)]
pub enum AnnotationKind {
    /// `int float bool str bytes complex None` (spelled so).
    Builtin(String),
    /// `list[T]`, `dict[K, V]`, `set[T]`, `frozenset[T]`, `Iterable[T]`, `Callable[…]` … by lower-case head.
    Generic(String, Vec<Annotation>),
    /// `tuple[A, B]`; `tuple[A, ...]` is `Generic("tuple...", [A])`.
    Tuple(Vec<Annotation>),
    /// `Optional[T]`, `A | B`, `Union[A, B]`.
    Union(Vec<Annotation>),
    /// A class of the program.
    Class(ClassId),
    /// `Any`, type variables, anything not understood.
    Unknown,
}
