//! The Olympus program: functions of structured statements over typed expression trees. Order of effects
//! is explicit: an expression tree may be evaluated in any order that C allows, so the lowering puts
//! whatever must come first into a temporary.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::interface::Interface;
use super::op::Op;
use crate::arena::IdVec;
use crate::define_id;
use crate::source::FileId;

define_id!(/** A function of the unit. */ pub FnId, "F");
define_id!(/** A variable of a function. */ pub VarId, "x");
define_id!(/** A static variable. */ pub StaticId, "G");
define_id!(/** A struct type. */ pub StructId, "S");
define_id!(/** A string literal. */ pub TextId, "T");
define_id!(/** A list in static memory. */ pub BlockId, "B");
define_id!(/** A place where the program makes a list. */ pub SiteId, "L");

/// The C type of a value.
#[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum CType {
    /// `None`: a value that is always the same.
    None,
    /// `Boolean`.
    Bool,
    /// `Integer`.
    Int,
    /// `Big`: an int of any size.
    Big,
    /// `Real`.
    Real,
    /// `Number`: an int or a float.
    Num,
    /// `Complex`.
    Complex,
    /// `String`.
    Str,
    /// `Bytes`.
    Bytes,
    /// `List`, also tuples of any length.
    List,
    /// `Dict`.
    Dict,
    /// `Set`, also frozen sets.
    Set,
    /// `Range`.
    Range,
    /// `Value`: a tagged union.
    Value,
    /// `Object`: an instance of one of several classes.
    Object,
    /// A struct by value: a tuple.
    Tuple(StructId),
    /// A pointer to a struct: an object, a closure's variables, a generator, a shared variable.
    Ref(StructId),
    /// `void *`.
    Ptr,
    /// `size_t`.
    Size,
    /// `ptrdiff_t`.
    Diff,
    /// A try frame.
    Try,
    /// `oly_exc_t *`.
    Exc,
    /// A C type by name, for values that only pass through.
    Named(Arc<str>),
    /// A pointer to values of a type.
    Pointer(Box<CType>),
}

impl CType {
    /// Whether a value of the type can hold no pointer to a collected block.
    #[must_use]
    pub fn is_atomic(&self, structs: &IdVec<StructId, Struct>) -> bool {
        match self {
            CType::None
            | CType::Bool
            | CType::Int
            | CType::Real
            | CType::Num
            | CType::Complex
            | CType::Range
            | CType::Size
            | CType::Diff => true,
            CType::Named(name) => crate::types::foreign::is_plain_number(name),
            CType::Tuple(id) => structs[*id].fields.iter().all(|(_, ty)| ty.is_atomic(structs)),
            _ => false,
        }
    }
}

/// A name for a C type.
pub struct Typedef {
    /// The name.
    pub name: String,
    /// The type as C writes it.
    pub text: String,
    /// The line of the program that brings it in: file and line.
    pub line: Option<(u16, u32)>,
}

/// A struct type.
pub struct Struct {
    /// C name.
    pub name: String,
    /// Remark printed above it.
    pub comment: String,
    /// Fields in order.
    pub fields: Vec<(String, CType)>,
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Ex {
    /// Integer constant.
    Int(i64),
    /// Float constant.
    Real(f64),
    /// `true`, `false`.
    Bool(bool),
    /// The None value.
    None,
    /// A null reference.
    Null,
    /// String literal.
    Text(TextId),
    /// Bytes literal.
    Data(TextId),
    /// Variable.
    Var(VarId),
    /// Static variable.
    Static(StaticId),
    /// A mnemonic.
    Op(Op, Vec<Ex>),
    /// Call of a function of the unit.
    Call(FnId, Vec<Ex>),
    /// `p->name`.
    Arrow(Box<Ex>, Arc<str>),
    /// `v.name`.
    Dot(Box<Ex>, Arc<str>),
    /// `((T *)l->data)[i]` of a list, index already checked.
    At(CType, Box<Ex>, Box<Ex>),
    /// `*(T *)p`.
    Deref(CType, Box<Ex>),
    /// `&place`.
    Addr(Box<Ex>),
    /// `(T)x`.
    Cast(CType, Box<Ex>),
    /// A tuple: a struct value.
    Make(CType, Vec<Ex>),
    /// A tagged value: tag, union member, content.
    Tagged(u32, &'static str, Box<Ex>),
    /// `test ? a : b`; both sides without effects.
    Select(Box<Ex>, Box<Ex>, Box<Ex>),
    /// `sizeof(T)`.
    SizeOf(CType),
    /// A type name, as an operand of a macro.
    Type(CType),
    /// A place in the source: file and line; in library code the caller's.
    Loc(Option<(u16, u32)>),
    /// The key operations of a dict or set.
    KeyOps(Arc<str>),
    /// C text with the operands in place of `$`.
    C(Arc<str>, Vec<Ex>),
    /// A C name: a function or constant of the user's C code.
    Name(Arc<str>),
    /// A literal C string.
    CText(Arc<str>),
    /// The given items as a C array: `(T[]){…}`.
    Array(CType, Vec<Ex>),
    /// A new list, with the place where the program makes it; after the passes only the list.
    Made(SiteId, Box<Ex>),
    /// A list in static memory.
    Block(BlockId),
}

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub enum St {
    /// The source line that follows.
    Line(u16, u32),
    /// `place = value`.
    Set(Ex, Ex),
    /// Evaluate for the effect.
    Eval(Ex),
    /// `if`.
    If(Ex, Vec<St>, Vec<St>),
    /// `while (test) { … }`; the label is for `Continue`.
    While(Ex, Vec<St>),
    /// `for (var = from; var OP to; var += step)`.
    Count {
        /// Loop variable.
        var: VarId,
        /// First value.
        from: Ex,
        /// Bound, asked for at each turn: a constant, a variable that does not change, or (after the passes) the
        /// length of a list.
        to: Box<Ex>,
        /// Step, not zero.
        step: i64,
        /// Body.
        body: Vec<St>,
    },
    /// Leaves the innermost loop.
    Break,
    /// Next turn of the innermost loop.
    Continue,
    /// Jumps forward to the end of the enclosing block of this number.
    Leave(u32),
    /// A block that `Leave` can end.
    Block(u32, Vec<St>),
    /// `return`.
    Return(Option<Ex>),
    /// `switch` on an integer.
    Switch(Ex, Vec<(Vec<i64>, Vec<St>)>, Vec<St>),
    /// `if (OLY_TRY(frame)) { body } else { handler }`.
    Try {
        /// The frame variable.
        frame: VarId,
        /// Protected statements, without the end mark.
        body: Vec<St>,
        /// What happens when an exception arrives.
        handler: Vec<St>,
    },
    /// Control cannot get here.
    Unreachable,
    /// A suspension point of a generator: state number.
    Suspend(u32),
    /// C text.
    C(Arc<str>),
}

/// A variable of a function.
pub struct Var {
    /// The user's name, or empty for a temporary.
    pub name: String,
    /// Type.
    pub ty: CType,
    /// Changed inside a `try` and read outside.
    pub volatile: bool,
    /// In a generator: kept in its struct while it is suspended.
    pub kept: bool,
}

/// Who sees a function or static variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scope {
    /// This unit alone.
    #[default]
    Unit,
    /// Other units too; it is defined here.
    Exported,
    /// Another unit defines it.
    External,
    /// Every unit that uses it defines it, and all of them mean the same one.
    Shared,
}

/// The state of a generator that runs, if it may be run while it runs ([`Function::guarded`]).
pub const RUNNING: i64 = -2;

/// A function.
pub struct Function {
    /// C name.
    pub name: String,
    /// Remark printed above it: the Python signature with its types.
    pub comment: String,
    /// Number of variables that are parameters (they come first).
    pub params: usize,
    /// All variables.
    pub vars: IdVec<VarId, Var>,
    /// Result; `None` for functions that give nothing.
    pub result: CType,
    /// Statements.
    pub body: Vec<St>,
    /// For a generator: the struct that keeps its variables, and number of suspension points.
    pub generator: Option<(StructId, u32)>,
    /// For a generator that may be run while it runs: the C name of what runs its body, behind a check of that.
    pub guarded: Option<String>,
    /// Who can call it.
    pub scope: Scope,
    /// Whether the printer should ask for it to be inlined: small library functions.
    pub inline: bool,
    /// Whether it may call itself, directly or not.
    pub recursive: bool,
    /// `#pragma`s right before it and right behind it.
    pub pragmas: (Vec<String>, Vec<String>),
}

/// A static variable.
pub struct Static {
    /// C name.
    pub name: String,
    /// Type.
    pub ty: CType,
    /// Who can use it.
    pub scope: Scope,
}

/// A list in static memory: one that is made once, and keeps its length.
pub struct Block {
    /// C name.
    pub name: String,
    /// Type of an item; holds no pointers.
    pub item: CType,
    /// How many items.
    pub len: i64,
    /// Their first values, if they are not all zero.
    pub items: Vec<Ex>,
}

/// Hash and equality of a key type.
pub struct KeyOps {
    /// Name of the table.
    pub name: String,
    /// Hash function: `(const void *) -> size_t`.
    pub hash: FnId,
    /// Equality function: `(const void *, const void *) -> bool`.
    pub eq: FnId,
}

/// A unit of a program that is compiled in several: its classes have numbers made from their names, its
/// locations count from a base that is known when the program runs.
#[derive(Default)]
pub struct Apart {
    /// C names of the class numbers, and the numbers.
    pub classes: Vec<(String, u32)>,
    /// The function that initialises the module compiled here, and the module's body.
    pub init: Option<(String, FnId)>,
    /// What other units can use of the module compiled here.
    pub interface: Interface,
}

/// The whole program, or a part of it.
#[derive(Default)]
pub struct Unit {
    /// File name of the main module without extension: the C file's name.
    pub name: String,
    /// Source files by number in locations.
    pub files: Vec<FileId>,
    /// Their paths.
    pub paths: Vec<String>,
    /// `#include`s.
    pub includes: Vec<String>,
    /// `#pragma`s.
    pub pragmas: Vec<String>,
    /// Names for C types that only the C compiler knows.
    pub typedefs: Vec<Typedef>,
    /// Whether C code of the user's may write to standard output.
    pub shares_stdout: bool,
    /// Whether cores exchange messages, so that they must be made before anything runs.
    pub is_parallel: bool,
    /// Struct types, inner ones first.
    pub structs: IdVec<StructId, Struct>,
    /// Static variables.
    pub statics: IdVec<StaticId, Static>,
    /// Lists in static memory.
    pub blocks: IdVec<BlockId, Block>,
    /// String literals.
    pub texts: IdVec<TextId, Arc<[u8]>>,
    /// Functions.
    pub funcs: IdVec<FnId, Function>,
    /// Key operations made for this program.
    pub keyops: Vec<KeyOps>,
    /// Python names of the program's exception classes by number, from the first that is not built in.
    pub exceptions: Vec<(u32, String, u32)>,
    /// Their base classes' numbers, as C writes them.
    pub parents: Vec<String>,
    /// Texts of uncaught exceptions of classes with a `__str__` of their own: class number, object type, method.
    pub exception_texts: Vec<(String, CType, FnId)>,
    /// Whether a `str` counts bytes.
    pub bytes_strings: bool,
    /// What there is more in a unit of a program that is compiled in several.
    pub apart: Option<Apart>,
    /// The body of the library's built-ins, if it has to run.
    pub library: Option<FnId>,
    /// The main module's body.
    pub main: Option<FnId>,
}

impl Unit {
    /// The names that it gives to its functions, variables and types.
    #[must_use]
    pub fn names(&self) -> FxHashSet<String> {
        let functions = self.funcs.iter().map(|f| f.name.clone());
        let statics = self.statics.iter().map(|s| s.name.clone());
        let blocks = self.blocks.iter().flat_map(|b| [b.name.clone(), format!("{}_items", b.name)]);
        let structs = self.structs.iter().map(|s| s.name.clone());
        functions.chain(statics).chain(blocks).chain(structs).collect()
    }
}

// Large programs have hundreds of thousands of each.
const _: () = assert!(size_of::<St>() <= 112 && size_of::<Ex>() <= 56);
