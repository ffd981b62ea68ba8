//! Whether values may be what a built-in function asks for: of several types it is enough that one is.

use super::Typed;
use super::bind::Actual;
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Whether the metaclass of what `isinstance` compares with has the answer.
    pub(super) fn asks_metaclass(&self, name: &str, args: &[Actual]) -> bool {
        let hook = if name == "isinstance" { "__instancecheck__" } else { "__subclasscheck__" };
        let mut open = args.get(1).map(|arg| self.types.members(arg.ty)).unwrap_or_default();
        while let Some(member) = open.pop() {
            match self.types.get(member) {
                Ty::Class(_) if self.method_of(member, hook).is_some() => return true,
                Ty::Tuple(items) => open.extend(items.iter().copied()),
                _ => {}
            }
        }
        false
    }

    /// Whether some of the values of a type may be classes.
    pub(super) fn could_be_class(&self, ty: TyId) -> bool {
        let members = self.types.members(ty);
        members.is_empty()
            || members.iter().any(|m| {
                matches!(self.types.get(*m), Ty::Class(_) | Ty::Builtin(_) | Ty::ExcClass | Ty::Error)
            })
    }

    /// Whether some of the values of a type may have a reversed order.
    pub(super) fn could_reverse(&self, ty: TyId) -> bool {
        let members = self.types.members(ty);
        members.is_empty()
            || members.iter().any(|m| {
                let without =
                    matches!(
                        self.types.get(*m),
                        Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None | Ty::Complex
                    ) || matches!(self.types.get(*m), Ty::Set(_) | Ty::FrozenSet(_) | Ty::Generator(_));
                let has = |name: &str| self.method_of(*m, name).is_some();
                let object = matches!(self.types.get(*m), Ty::Object(_));
                !without && (!object || has("__reversed__") || has("__len__") && has("__getitem__"))
            })
    }

    /// Whether a value may be what `isinstance` compares with.
    pub(super) fn names_types(&self, ty: Option<TyId>) -> bool {
        let Some(ty) = ty else { return true };
        let members = self.types.members(ty);
        let wrong = |member: &TyId| match self.types.get(*member) {
            Ty::Tuple(items) => items.iter().any(|item| !self.names_types(Some(*item))),
            Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::Str | Ty::Bytes => true,
            Ty::List(_) | Ty::Dict(..) | Ty::Set(_) | Ty::Func(..) | Ty::Method(..) => true,
            _ => false,
        };
        members.is_empty() || !members.iter().all(wrong)
    }
}
