//! `isinstance` and `issubclass`.

use super::Lower;
use crate::hir::builtins::ABSTRACT;
use crate::infer::subclass::is_abstract_base;
use crate::olympus::ir::{CType, Ex};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `issubclass(value, class)`, the class not a union.
    pub(super) fn subclass_test(&mut self, value: Ex, ty: TyId, (class, class_ty): (Ex, TyId)) -> Ex {
        match (self.typed.types.get(ty).clone(), self.typed.types.get(class_ty).clone()) {
            (_, Ty::Tuple(items)) => {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let mut result = Ex::Bool(false);
                for (n, item) in items.iter().enumerate() {
                    let part = self.readable(Ex::Dot(Box::new(class.clone()), format!("f{n}").into()), *item);
                    let one = self.subclass_test(value.clone(), ty, (part, *item));
                    result = either(result, one);
                }
                result
            }
            (_, Ty::Union(_)) => self.dispatch(
                class,
                class_ty,
                TyId::BOOL,
                |s, class, class_ty| {
                    Some((s.subclass_test(value.clone(), ty, (class, class_ty)), TyId::BOOL))
                },
                "",
            ),
            (Ty::ExcClass, Ty::Class(base)) => {
                let number = self.class_number(base);
                let cls = Ex::Cast(CType::Named("uint32_t".into()), Box::new(value));
                Ex::Op(Op::ExcIs, vec![cls, number])
            }
            (Ty::Builtin(class), Ty::Builtin(name)) if ABSTRACT.contains(&&*name) => {
                Ex::Bool(is_abstract_base(&class, &name))
            }
            (Ty::Class(class), Ty::Builtin(name)) if ABSTRACT.contains(&&*name) => {
                Ex::Bool(self.typed.is_abstract_subclass(class, &name))
            }
            (Ty::Class(class), Ty::Class(base)) => Ex::Bool(self.program.classes[class].mro.contains(&base)),
            (Ty::Builtin(a), Ty::Builtin(b)) => {
                Ex::Bool(a == b || &*b == "object" || (&*a == "bool" && &*b == "int"))
            }
            (Ty::Class(class), Ty::Builtin(b))
                if self.program.classes[class].enumeration.is_some_and(|kind| kind.derives_from(&b)) =>
            {
                Ex::Bool(true)
            }
            (Ty::Class(_) | Ty::ExcClass, Ty::Builtin(b)) => Ex::Bool(&*b == "object"),
            _ => Ex::Bool(false),
        }
    }

    /// `isinstance(value, class)` where the class may only be known when the program runs.
    pub(super) fn instance_of(&mut self, value: Ex, ty: TyId, class: Ex, class_ty: TyId) -> Ex {
        match self.typed.types.get(class_ty).clone() {
            Ty::Union(_) => self.dispatch(
                class,
                class_ty,
                TyId::BOOL,
                |s, class, member| Some((s.instance_of(value.clone(), ty, class, member), TyId::BOOL)),
                "",
            ),
            Ty::Tuple(items) if self.ctype(class_ty) != CType::None => {
                let c = self.ctype(class_ty);
                let class = self.stable(class, &c);
                let mut result = Ex::Bool(false);
                for (n, item) in items.iter().enumerate() {
                    let part = self.readable(Ex::Dot(Box::new(class.clone()), format!("f{n}").into()), *item);
                    let one = self.instance_of(value.clone(), ty, part, *item);
                    result = either(result, one);
                }
                result
            }
            _ => self.instance_test(value, ty, class_ty),
        }
    }

    /// `isinstance` where the types do not decide.
    pub(super) fn instance_test(&mut self, value: Ex, ty: TyId, class: TyId) -> Ex {
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let members = self.typed.types.members(ty);
        if members.len() == 1 {
            return match self.typed.is_instance(ty, class) {
                Some(outcome) => Ex::Bool(outcome),
                None => self.dynamic_instance(value, ty, class),
            };
        }
        let mut result = Ex::Bool(false);
        for member in members {
            let test = match self.typed.is_instance(member, class) {
                Some(false) => continue,
                Some(true) => self.is_member(&value, ty, member),
                None => {
                    let is = self.is_member(&value, ty, member);
                    let content = self.unwrap(value.clone(), ty, member);
                    let fits = self.dynamic_instance(content, member, class);
                    Ex::Op(Op::And, vec![is, fits])
                }
            };
            result = either(result, test);
        }
        result
    }

    pub(super) fn dynamic_instance(&mut self, value: Ex, ty: TyId, class: TyId) -> Ex {
        match self.typed.types.get(class).clone() {
            Ty::Tuple(items) => {
                let mut result = Ex::Bool(false);
                for item in items.iter() {
                    let one = match self.typed.is_instance(ty, *item) {
                        Some(outcome) => Ex::Bool(outcome),
                        None => self.dynamic_instance(value.clone(), ty, *item),
                    };
                    result = either(result, one);
                }
                result
            }
            Ty::Class(class) => {
                let number = self.class_number(class);
                Ex::Op(Op::ExcIs, vec![Ex::Arrow(Box::new(value), "cls".into()), number])
            }
            Ty::Builtin(name) => {
                let is_int = Ex::Dot(Box::new(value), "is_int".into());
                if &*name == "int" { is_int } else { super::expr::negate(is_int) }
            }
            _ => Ex::Bool(false),
        }
    }
}

/// Whether one of two tests holds.
fn either(one: Ex, other: Ex) -> Ex {
    match (one, other) {
        (Ex::Bool(false), test) | (test, Ex::Bool(false)) => test,
        (one, other) => Ex::Op(Op::Or, vec![one, other]),
    }
}
