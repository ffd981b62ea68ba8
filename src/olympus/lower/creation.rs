//! How objects come to be: see `infer::creation`.

use super::Lower;
use super::call::{Args, Given};
use crate::hir::{ClassId, Expr, FuncId};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// An object whose fields are not set yet, of the family that inference gave objects made here: the one
    /// in the type `result`.
    pub(super) fn blank_object(&mut self, class: ClassId, result: TyId) -> (Ex, TyId) {
        let ty = self
            .typed
            .types
            .members(result)
            .into_iter()
            .find(|m| matches!(self.typed.types.get(*m), Ty::Object(obj) if self.typed.types.obj(*obj).class == class))
            .unwrap_or_else(|| self.typed.shared_object(class));
        let Ty::Object(obj) = *self.typed.types.get(ty) else { return (Ex::None, TyId::ERROR) };
        let obj = self.typed.types.obj_root(obj);
        let id = self.obj_struct(obj);
        let var = self.temp(CType::Ref(id));
        self.emit(St::Set(Ex::Var(var), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(id))])));
        let number = self.class_number(class);
        self.emit(St::Set(Ex::Arrow(Box::new(Ex::Var(var)), "cls".into()), number));
        if self.options.named_exceptions && self.typed.is_exception(class) {
            let name = Ex::CText(self.program.classes[class].name.as_str().into());
            self.emit(St::Set(Ex::Arrow(Box::new(Ex::Var(var)), "_name".into()), name));
        }
        self.seed_fields(class, ty, &Ex::Var(var));
        (Ex::Var(var), ty)
    }

    /// A call of a class with a `__new__`.
    pub(super) fn made_by_new(
        &mut self,
        expr: &Expr,
        class: ClassId,
        new: FuncId,
        args: &Args,
    ) -> (Ex, TyId) {
        let args = self.nameable(args);
        let mut all = args.clone();
        let class_ty = self.typed.types.intern(Ty::Class(class));
        all.plain.insert(0, Given { ex: Ex::None, ty: class_ty, star: false });
        let Some((made, ty)) = self.call_func(expr, new, None, None, None, &all) else {
            return (Ex::None, TyId::ERROR);
        };
        if self.b.dead {
            return (Ex::None, TyId::BOTTOM);
        }
        let c = self.ctype(ty);
        let made = self.stable(made, &c);
        self.dispatch(
            made.clone(),
            ty,
            TyId::NONE,
            |s, object, member| {
                if let Some(init) = s.typed.initialiser(class, member) {
                    s.call_func(expr, init, None, None, Some((object, member)), &args);
                }
                Some((Ex::None, TyId::NONE))
            },
            "",
        );
        (made, ty)
    }
}
