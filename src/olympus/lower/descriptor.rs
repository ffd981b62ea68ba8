//! Attributes that a descriptor gives, see `infer::descriptor`, and those that `super()` gives.

use super::Lower;
use super::call::Args;
use super::object::{field_name, is_set};
use crate::hir::{ClassId, Expr, FuncId, MethodKind};
use crate::olympus::ir::{CType, Ex};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// What `__get__` of a descriptor gives for an object, or the object's field that goes before it.
    pub(super) fn described(
        &mut self,
        expr: &Expr,
        class: ClassId,
        (value, ty): (Ex, TyId),
        name: &str,
        (this, get): (TyId, FuncId),
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        let got = |s: &mut Self, object: Ex| {
            let (descriptor, _) = s.class_attr_value(class, name, true)?;
            let owner = s.typed.types.intern(Ty::Class(class));
            let args = Args::of(&[(object, ty), (Ex::None, owner)]);
            s.call_func(expr, get, None, None, Some((descriptor, this)), &args)
        };
        if !self.typed.may_shadow(class, ty, name) {
            return got(self, value);
        }
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let flag = is_set(value.clone(), name);
        let cell = self.typed.field_cell(ty, name);
        let content = self.typed.types.content(cell);
        let wanted = result;
        let ex = self.choose(
            wanted,
            flag,
            |s| {
                let own = Ex::Arrow(Box::new(value.clone()), field_name(name).into());
                let own = if s.ctype(content) == CType::None { Ex::None } else { own };
                s.coerce(own, content, wanted)
            },
            |s| match got(s, value.clone()) {
                Some((ex, from)) if !s.b.dead => s.coerce(ex, from, wanted),
                _ => Ex::None,
            },
        );
        Some((ex, wanted))
    }

    /// `super().name` where it is a property or a class attribute.
    pub(super) fn super_value(
        &mut self,
        expr: &Expr,
        class: ClassId,
        (object, ty): (Ex, TyId),
        name: &str,
    ) -> Ex {
        let result = self.ty(expr);
        self.dispatch(
            object,
            ty,
            result,
            |s, object, member| match s.typed.super_method(class, member, name) {
                Some(func) if s.program.funcs[func].method == MethodKind::Getter => {
                    s.call_func(expr, func, None, None, Some((object, member)), &Args::default())
                }
                Some(func) => Some(s.method_value(func, object, member)),
                None => s.typed.super_variable(class, member, name).map(|global| s.read_global(global)),
            },
            &format!("'super' object has no attribute '{name}'"),
        )
    }
}
