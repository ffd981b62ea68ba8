//! How objects come to be: `object.__new__`, and classes with a `__new__` of their own.

use super::Typed;
use super::bind::Actual;
use super::call::Named;
use super::flow::Frame;
use crate::hir::{ClassId, Expr, FuncId};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// An object whose fields are not set yet.
    pub(super) fn blank_object(&mut self, f: &mut Frame, expr: &Expr, class: ClassId) -> TyId {
        let obj = self.family(f, expr, class);
        let this = self.types.intern(Ty::Object(obj));
        self.made_classes.insert(class);
        self.seed_fields(f, class, this);
        this
    }

    /// A call of a class with a `__new__`: what it returns, initialised if it is an object of the class.
    pub(super) fn made_by_new(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        class: ClassId,
        new: FuncId,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let mut all = vec![Actual::plain(self.types.intern(Ty::Class(class)))];
        all.extend_from_slice(args);
        let made = self.call_func(f, expr, new, None, None, &all, named);
        for member in self.types.members(made) {
            if let Some(init) = self.initialiser(class, member) {
                self.call_func(f, expr, init, None, Some(member), args, named);
            }
        }
        made
    }

    /// The `__init__` that Python calls on what `__new__` of a class returned.
    #[must_use]
    pub(crate) fn initialiser(&self, class: ClassId, made: TyId) -> Option<FuncId> {
        let Ty::Object(obj) = self.types.get(made) else { return None };
        let actual = self.types.obj(*obj).class;
        let suits = self.program.classes[actual].mro.contains(&class);
        suits.then(|| self.class_method(actual, "__init__")).flatten()
    }
}
