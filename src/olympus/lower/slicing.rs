//! Slices as objects: see `infer::slicing`.

use super::Lower;
use super::call::Args;
use super::expr::Sequence;
use crate::hir::Expr;
use crate::olympus::ir::Ex;
use crate::types::TyId;

impl Lower<'_, '_, '_> {
    /// `object[lo:hi:step]` where a class of the user's takes the slice, or a bound may be None.
    pub(super) fn slice_by_object(
        &mut self,
        expr: &Expr,
        object: &Expr,
        bounds: [Option<&Expr>; 3],
        types: &[TyId; 3],
    ) -> Ex {
        let (ty, result) = (self.ty(object), self.ty(expr));
        let mut seq = Sequence::default();
        self.operand(&mut seq, ty, |s| s.expr(object));
        for (bound, bound_ty) in bounds.into_iter().zip(types) {
            match bound {
                Some(bound) => self.operand(&mut seq, *bound_ty, |s| s.expr(bound)),
                None => self.operand(&mut seq, TyId::NONE, |_| Ex::None),
            }
        }
        if self.b.dead {
            return Ex::None;
        }
        let mut parts = seq.done();
        let value = parts.remove(0);
        let Some(class) = self.typed.library_class("slice") else { return Ex::None };
        let given: Vec<(Ex, TyId)> = parts.into_iter().zip(types.iter().copied()).collect();
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let (slice, slice_ty) = self.construct(expr, class, &Args::of(&given), TyId::BOTTOM);
        let slice_c = self.ctype(slice_ty);
        let slice = self.stable(slice, &slice_c);
        self.dispatch(
            value,
            ty,
            result,
            |s, value, member| {
                let (value, member) = s.as_tuple(value, member);
                if s.typed.takes_slices(member) {
                    let args = [(value, member), (slice.clone(), slice_ty)];
                    return s.call_library(expr, "_take_slice", &args);
                }
                s.call_method(expr, value, member, "__getitem__", &[(slice.clone(), slice_ty)])
            },
            "'{}' object is not subscriptable",
        )
    }
}
