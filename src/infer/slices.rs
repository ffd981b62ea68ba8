//! Slices with `slice` objects: of the program's own classes, and of built-in sequences by a `slice` value.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use crate::hir::{ClassId, Expr, ExprId};
use crate::types::{InstId, Ty, TyId};

/// What CPython says of the bound of a slice that is none.
pub const SLICE_INDEX: &str = "slice indices must be integers or None or have an __index__ method";
/// What it says of a slice of a value that has none, for a class `{}`.
pub const SLICED: &str = "'{}' object is not subscriptable";
/// The same of an assignment to a slice.
pub const SLICE_ASSIGNED: &str = "'{}' object does not support item assignment";
/// The same of `del` of a slice.
pub const SLICE_DELETED: &str = "'{}' object does not support item deletion";

impl Typed<'_> {
    /// Whether values of a type are `slice` objects.
    #[must_use]
    pub fn is_slice(&self, ty: TyId) -> bool {
        let Ty::Object(obj) = self.types.get(ty) else { return false };
        self.is_library_class(self.types.obj(*obj).class, "slice")
    }

    /// Whether values of a type are sequences that the compiler itself slices.
    #[must_use]
    pub fn is_sequence(&self, ty: TyId) -> bool {
        matches!(
            self.types.get(ty),
            Ty::List(_) | Ty::VarTuple(_) | Ty::Tuple(_) | Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::Range
        )
    }

    /// Whether a slice of a value is made by a method of its class, which gets a `slice` object.
    pub fn takes_slices(&mut self, ty: TyId, method: &str) -> bool {
        self.types.members(ty).into_iter().any(|member| {
            matches!(self.types.get(member), Ty::Object(_))
                && self.method_of(member, method).is_some()
                && (method != "__getitem__"
                    || self.method_of(member, "__getslice__").is_none() && self.plain_tuple(member).is_none())
        })
    }

    /// The `slice` object of the bounds written at a place.
    pub(super) fn slice_object(&mut self, f: &mut Frame, at: &Expr, bounds: [Option<&Expr>; 3]) -> TyId {
        let Some(class) = self.library_class("slice") else { return TyId::ERROR };
        let types = bounds.map(|bound| bound.map_or(TyId::NONE, |bound| self.known_type(f, bound)));
        self.construct(f, at, class, &types.map(Actual::plain), &[])
    }

    /// The type that an expression was found to have.
    fn known_type(&self, f: &Frame, expr: &Expr) -> TyId {
        self.insts[f.inst].exprs[expr.id.0 as usize]
    }

    /// The type of the object of a class that was made at a place.
    #[must_use]
    pub fn site_object(&mut self, inst: InstId, at: ExprId, class: ClassId) -> TyId {
        match self.site_objs.get(&(inst, at, class)) {
            Some(obj) => {
                let obj = self.types.obj_root(*obj);
                self.types.intern(Ty::Object(obj))
            }
            None => self.shared_object(class),
        }
    }
}
