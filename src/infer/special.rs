//! Special methods that must give a value of one kind: `__len__` an int, `__repr__` a text.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{Expr, FuncId};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Calls a special method of a value and checks the kind of its result.
    pub(super) fn call_special(&mut self, f: &mut Frame, expr: &Expr, func: FuncId, this: TyId) -> TyId {
        self.call_special_with(f, expr, func, this, &[])
    }

    /// The same with arguments.
    pub(super) fn call_special_with(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        func: FuncId,
        this: TyId,
        args: &[Actual],
    ) -> TyId {
        let ty = self.call_func(f, expr, func, None, Some(this), args, &[]);
        let program = self.program;
        let name = program.funcs[func].name.as_str();
        let given = self.types.members(ty);
        if program.modules[program.funcs[func].module].is_library
            || given.is_empty()
            || given.iter().any(|one| self.is_result_of(name, *one))
        {
            return ty;
        }
        let (shown, wrong, class) = (self.show(ty), self.python_name(given[0]), self.python_name(this));
        let text = match name {
            "__bool__" => format!("__bool__ should return bool, returned {wrong}"),
            "__hash__" => "__hash__ method should return an integer".to_owned(),
            "__int__" => format!("__int__ returned non-int (type {wrong})"),
            "__float__" => format!("{class}.__float__ returned non-float (type {wrong})"),
            "__format__" => format!("__format__ must return a str, not {wrong}"),
            "__len__" => format!("'{wrong}' object cannot be interpreted as an integer"),
            _ => format!("{name} returned non-string (type {wrong})"),
        };
        let would = Would::raise("TypeError", text).anywhere();
        let message = format!("`{name}` of `{class}` gives `{shown}`");
        let span = program.funcs[func].span;
        self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, message, |d| {
            d.because(span, "the method is here");
        });
        ty
    }

    /// Whether a special method may give such a value. Of other methods than those above all may.
    fn is_result_of(&self, name: &str, ty: TyId) -> bool {
        let kind = self.types.get(ty);
        match name {
            _ if *kind == Ty::Error => true,
            "__bool__" => *kind == Ty::Bool,
            "__hash__" | "__int__" | "__len__" => {
                self.rank(ty).is_some_and(|rank| rank <= 2)
                    || matches!(kind, Ty::Object(_)) && self.method_of(ty, "__index__").is_some()
            }
            "__float__" => matches!(kind, Ty::Float | Ty::Num) || self.stands_for(ty) == Some("float"),
            "__repr__" | "__str__" | "__format__" => *kind == Ty::Str || self.stands_for(ty) == Some("str"),
            _ => true,
        }
    }
}
