//! Slices as objects: what `x[a:b]` passes to a class of the user's, and sequences indexed by such an object.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use crate::hir::{Expr, ExprKind};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Whether a member type is the library's `slice`.
    #[must_use]
    pub(crate) fn is_slice(&self, ty: TyId) -> bool {
        let Ty::Object(obj) = self.types.get(ty) else { return false };
        Some(self.types.obj(*obj).class) == self.library_class("slice")
    }

    /// Whether a member type is a built-in sequence.
    #[must_use]
    pub(crate) fn takes_slices(&self, ty: TyId) -> bool {
        matches!(
            self.types.get(ty),
            Ty::List(_) | Ty::VarTuple(_) | Ty::Tuple(_) | Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::Range
        )
    }

    /// The types of the bounds of `object[lo:hi:step]` as a slice object gets them.
    #[must_use]
    pub(crate) fn bound_types(&self, bounds: [Option<TyId>; 3]) -> [TyId; 3] {
        bounds.map(|bound| bound.unwrap_or(TyId::NONE))
    }

    /// Whether a bound may or may not be None: only the program knows when it runs.
    #[must_use]
    pub(crate) fn has_open_bound(&self, bounds: &[TyId]) -> bool {
        bounds.iter().any(|b| {
            matches!(self.types.get(*b), Ty::Union(_)) && self.types.members(*b).contains(&TyId::NONE)
        })
    }

    /// The bounds of a slice expression: their types, nothing for those that are not written.
    pub(super) fn written_bounds(&mut self, f: &Frame, expr: &Expr) -> [TyId; 3] {
        let ExprKind::Slice { lo, hi, step, .. } = &expr.kind else { return [TyId::NONE; 3] };
        let types = [lo, hi, step].map(|bound| bound.as_deref().map(|b| self.known(f, b)));
        self.bound_types(types)
    }

    /// The type of the slice object that `object[lo:hi:step]` makes.
    pub(super) fn slice_object(&mut self, f: &mut Frame, expr: &Expr) -> Option<TyId> {
        let class = self.library_class("slice")?;
        let bounds = self.written_bounds(f, expr).map(Actual::plain);
        Some(self.construct(f, expr, class, &bounds, &[]))
    }

    /// The type of a built-in sequence indexed by a slice object.
    pub(super) fn take_slice(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, slice: TyId) -> Option<TyId> {
        let func = self.library_func("_take_slice")?;
        Some(self.call_func(f, expr, func, None, None, &[Actual::plain(ty), Actual::plain(slice)], &[]))
    }
}
