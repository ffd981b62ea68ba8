//! Members of enumerations.

use super::Lower;
use super::call::Args;
use crate::hir::{ClassId, Expr};
use crate::olympus::ir::{Ex, St};
use crate::olympus::op::Op;
use crate::types::TyId;

impl Lower<'_, '_, '_> {
    /// Members of an enumeration in order: name and variable.
    pub(super) fn enum_members(&self, class: ClassId) -> Vec<(String, crate::hir::GlobalId)> {
        self.program.classes[class]
            .attrs
            .iter()
            .filter(|(n, _)| !n.starts_with('_'))
            .map(|(n, g)| (n.clone(), *g))
            .collect()
    }

    /// The members that iteration meets: no second names, no combinations of flags.
    pub(super) fn listed_members(&self, class: ClassId) -> Vec<(String, crate::hir::GlobalId)> {
        let mut listed: Vec<(String, crate::hir::GlobalId)> = Vec::new();
        for (name, global) in self.enum_members(class) {
            let again = listed.iter().any(|(_, g)| *g == global);
            if !again && !self.program.classes[class].unlisted.contains(&name) {
                listed.push((name, global));
            }
        }
        listed
    }

    /// `ValueError: 5 is not a valid Color`.
    fn no_member(&mut self, expr: &Expr, class: ClassId, value: Ex, ty: TyId) {
        let name = self.program.classes[class].name.clone();
        let shown = self.repr_of(expr, value, ty);
        let tail = self.text(format!(" is not a valid {name}").as_bytes());
        let text = self.op(Op::ConcatS, vec![shown, tail]);
        self.emit(St::Eval(Ex::C("oly_raise(OLY_ValueError, $)".into(), vec![text])));
    }

    /// `Color(2)`: the member with a value.
    pub(super) fn enum_lookup(&mut self, expr: &Expr, class: ClassId, args: &Args) -> (Ex, TyId) {
        let ty = self.typed.shared_object(class);
        let Some(given) = args.plain.first().cloned() else { return (Ex::Null, ty) };
        let vc = self.ctype(given.ty);
        let wanted = self.stable(given.ex, &vc);
        let c = self.ctype(ty);
        let found = self.temp(c);
        let cell = self.typed.field_cell(ty, "value");
        let value_ty = self.typed.types.content(cell);
        let mut arms = Vec::new();
        for (_, global) in self.enum_members(class) {
            let (member, _) = self.global(global);
            let value = Ex::Arrow(Box::new(member.clone()), "value".into());
            let test = self.equal(expr, (value, value_ty), (wanted.clone(), given.ty));
            arms.push((test, vec![St::Set(Ex::Var(found), member)]));
        }
        let otherwise = self.nested(|s| {
            let Some(missing) = s.typed.enum_missing(class) else {
                s.no_member(expr, class, wanted.clone(), given.ty);
                return;
            };
            let this = s.typed.missing_receiver(missing, class).map(|ty| (Ex::None, ty));
            let args = Args::of(&[(wanted.clone(), given.ty)]);
            let Some((made, made_ty)) = s.call_func(expr, missing, None, None, this, &args) else { return };
            if s.b.dead {
                return;
            }
            if made_ty == ty {
                s.emit(St::Set(Ex::Var(found), made));
                return;
            }
            let c = s.ctype(made_ty);
            let made = s.stable(made, &c);
            let fail = s.nested(|s| s.no_member(expr, class, wanted.clone(), given.ty));
            if !s.typed.types.members(made_ty).contains(&ty) {
                fail.into_iter().for_each(|st| s.emit(st));
                return;
            }
            let test = s.is_member(&made, made_ty, ty);
            let set = s.nested(|s| {
                let member = s.unwrap(made.clone(), made_ty, ty);
                s.emit(St::Set(Ex::Var(found), member));
            });
            s.emit(St::If(test, set, fail));
        });
        self.chain(arms, Some(otherwise));
        (Ex::Var(found), ty)
    }
}
