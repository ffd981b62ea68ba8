//! `dir(x)` and `Class.__dict__`.

use super::Lower;
use crate::hir::{ClassId, Expr};
use crate::infer::InClass;
use crate::olympus::ir::{CType, Ex, St};
use crate::types::TyId;

impl Lower<'_, '_, '_> {
    /// `dir` of a value of a member type.
    pub(super) fn dir(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Option<Ex> {
        let names = self.typed.dir_names(ty)?;
        let texts = names.iter().map(|(name, _)| self.text(name.as_bytes())).collect();
        let all = self.list_of(TyId::STR, texts);
        if names.iter().all(|(_, flagged)| !flagged) {
            return Some(all);
        }
        let list = self.bake(all, &CType::List);
        let c = self.ctype(ty);
        let object = self.stable(value, &c);
        let result = self.ty(expr);
        for (name, _) in names.into_iter().filter(|(_, flagged)| *flagged) {
            let flag = super::object::is_set(object.clone(), &name);
            let without = self.nested(|s| {
                let name = s.text(name.as_bytes());
                let args = [(list.clone(), result), (name, TyId::STR)];
                if let Some((ex, _)) = s.call_library(expr, "_list_without", &args)
                    && !matches!(ex, Ex::None)
                {
                    s.emit(St::Eval(ex));
                }
            });
            self.emit(St::If(super::expr::negate(flag), without, Vec::new()));
        }
        Some(list)
    }

    /// `Class.__dict__`.
    pub(super) fn class_dict(&mut self, expr: &Expr, class: ClassId, only_names: bool) -> Option<(Ex, TyId)> {
        let names = self.typed.class_dict(class)?;
        let dict_ty = self.dict_type(expr)?;
        let mut pairs = Vec::with_capacity(names.len());
        for (name, what) in names {
            let (value, value_ty) = match what {
                _ if only_names => (Ex::None, TyId::NONE),
                Some(InClass::Variable(global)) => self.read_global(global),
                Some(InClass::Method(func)) => (Ex::None, self.typed.raw_method(class, func)),
                None => (Ex::None, TyId::NONE),
            };
            let key = self.text(name.as_bytes());
            pairs.push((key, TyId::STR, value, value_ty));
        }
        Some((self.dict_of(expr, dict_ty, &pairs), dict_ty))
    }
}
