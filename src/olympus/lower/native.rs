//! `native` forms: C functions, constants and references.

use super::Lower;
use crate::hir::{Expr, ExprKind, Native, NativeKind};
use crate::olympus::ir::{CType, Ex, St};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    pub(super) fn native(&mut self, expr: &Expr, native: &Native) -> Ex {
        let ty = self.ty(expr);
        let c = self.ctype(ty);
        if native.kind == NativeKind::Const {
            return Ex::Cast(c, Box::new(Ex::Name(native.name.as_str().into())));
        }
        if native.name == "sizeof" {
            let arg = match native.args.first().map(|a| &a.kind) {
                Some(ExprKind::Str(text)) => Ex::Name(text.to_string().into()),
                Some(_) => self.expr(&native.args[0]),
                None => Ex::Int(0),
            };
            return Ex::Cast(CType::Int, Box::new(Ex::C("sizeof($)".into(), vec![arg])));
        }
        let call = self.native_call(native);
        if self.b.dead {
            return Ex::None;
        }
        if ty == TyId::BOTTOM || c == CType::None {
            self.emit(St::Eval(call));
            return Ex::None;
        }
        // The user's C functions return C types; the runtime's return ours.
        let call = match (&c, native.name.starts_with("oly_")) {
            (CType::Str, false) => Ex::C("oly_str_of_c".into(), vec![call]),
            (CType::Int, false) => Ex::Cast(CType::Int, Box::new(call)),
            (CType::Bool, false) => Ex::C("($) != 0".into(), vec![call]),
            _ => call,
        };
        self.bake(call, &c)
    }

    /// The call itself.
    pub(super) fn native_call(&mut self, native: &Native) -> Ex {
        let refs: Vec<&Expr> = native.args.iter().collect();
        let values = self.operands(&refs);
        if self.b.dead {
            return Ex::None;
        }
        let mut args = Vec::new();
        for (value, arg) in values.into_iter().zip(&native.args) {
            let arg_ty = self.ty(arg);
            // Only the runtime's own functions for them take ints of any size.
            let big = native.name.starts_with("oly_big_") || native.name.ends_with("_big");
            let (value, arg_ty) = match arg_ty {
                TyId::BIG if !big => (self.coerce(value, arg_ty, TyId::INT), TyId::INT),
                list if self.list_item(list) == TyId::BIG => {
                    self.unsupported(
                        arg.span,
                        "a list of ints of any size as an argument of a C function",
                        "compile without `--int-width=big`",
                    );
                    (value, arg_ty)
                }
                _ => (value, arg_ty),
            };
            args.push(self.c_argument(value, arg_ty, native.name.starts_with("oly_")));
        }
        self.b.needs_place = true;
        Ex::C(native.name.as_str().into(), args)
    }

    /// A value as C code outside the runtime takes it.
    fn c_argument(&mut self, value: Ex, ty: TyId, runtime: bool) -> Ex {
        if runtime {
            return if matches!(value, Ex::None) { Ex::Null } else { value };
        }
        match self.typed.types.get(ty) {
            Ty::Str => Ex::C("oly_str_c($)".into(), vec![value]),
            Ty::List(_) => Ex::Arrow(Box::new(value), "data".into()),
            Ty::None => Ex::Null,
            _ => value,
        }
    }

    /// `&place`.
    pub(super) fn address_of(&mut self, place: &Expr) -> Ex {
        match &place.kind {
            _ if self.ty(place) == TyId::BIG => {
                self.unsupported(
                    place.span,
                    "`&` of an int of any size",
                    "compile without `--int-width=big`",
                );
                Ex::Null
            }
            ExprKind::Local { local, .. } => {
                let (place, _) = self.local_place(*local);
                Ex::Addr(Box::new(place))
            }
            ExprKind::Global(global) => {
                let (place, _) = self.global(*global);
                Ex::Addr(Box::new(place))
            }
            _ => {
                let ex = self.expr(place);
                Ex::Addr(Box::new(ex))
            }
        }
    }
}
