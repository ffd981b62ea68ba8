//! Types, interned: a [`TyId`] is a type, equal ids are equal types (up to cells that were unified).
//!
//! Immutable types are plain terms and may be *joined* into wider ones. What can be changed through an
//! alias (list elements, dict keys and values, set elements, object fields) sits in a *cell*: a key of the
//! union-find table (`ena`) whose content only grows. When two lists meet, their cells are unified, so one
//! run-time object never has two element types.

pub mod foreign;
mod join;
mod print;
mod table;

pub use table::{Cell, CellOrigin, ObjId, Types};

use std::rc::Rc;

use crate::define_id;
use crate::hir::{ClassId, FuncId, ModuleId};

define_id!(/** An interned type. */ pub TyId, "t");
define_id!(
    /// A function body inferred for one tuple of argument types.
    pub InstId, "i"
);

/// A type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Ty {
    /// No value (yet): unreachable code, an element of a list that stays empty.
    Bottom,
    /// A type error that was reported; agrees with everything.
    Error,
    /// `None`.
    None,
    /// `bool`.
    Bool,
    /// `int`, a machine word.
    Int,
    /// `int` of any size (`--int-width=big`): what arithmetic gives that may leave the machine word.
    Big,
    /// `float`.
    Float,
    /// An int or a float, told apart at run time: a real with an is-int flag.
    Num,
    /// `complex`.
    Complex,
    /// `str`.
    Str,
    /// `bytes`.
    Bytes,
    /// `bytearray`.
    ByteArray,
    /// `range` as a value.
    Range,
    /// `...`
    Ellipsis,
    /// `NotImplemented`.
    NotImplemented,
    /// A C pointer that only passes through.
    Ptr,
    /// A value of a C type, or of one that C finds for several (that of `c ? a : b`).
    C {
        /// The types as C writes them, sorted.
        types: Rc<[Rc<str>]>,
        /// A variable whose address C gets: Python code reads and assigns it by conversion. Otherwise the value
        /// only passes through.
        stored: bool,
    },
    /// `**named` of known names that is only passed on: name and value of each.
    Keywords(Rc<[(Rc<str>, TyId)]>),
    /// The class of a caught exception, known at run time.
    ExcClass,
    /// `list`; the cell holds the element type.
    List(Cell),
    /// `tuple` of any length with like elements.
    VarTuple(Cell),
    /// `tuple` of known length.
    Tuple(Rc<[TyId]>),
    /// `dict`: key, value.
    Dict(Cell, Cell),
    /// `set`.
    Set(Cell),
    /// `frozenset`.
    FrozenSet(Cell),
    /// An instance of a class.
    Object(ObjId),
    /// A class used as a value.
    Class(ClassId),
    /// A function used as a value, with the instance whose variables it captures.
    Func(FuncId, Option<InstId>),
    /// A method bound to an object.
    Method(FuncId, TyId),
    /// A function kept in a class attribute, with the object it was asked for: its first argument.
    Bound(TyId, TyId),
    /// A method of a built-in type known to the compiler, bound to its receiver.
    BuiltinMethod(TyId, Rc<str>),
    /// A built-in function or type known to the compiler.
    Builtin(Rc<str>),
    /// A module.
    Module(ModuleId),
    /// A suspended generator: the instance of its function.
    Generator(InstId),
    /// One of several; members are not unions, sorted by id, `None` first.
    Union(Rc<[TyId]>),
}
