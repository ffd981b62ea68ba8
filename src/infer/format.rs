//! Text of values: `str()`, `repr()`, formatting, `%`. Objects and containers say it by methods, which
//! are inferred here.

use super::Typed;
use super::flow::Frame;
use crate::hir::{Expr, FuncId};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// The method behind `str(x)` for a member type; `None` if the compiler or the class's name says it.
    #[must_use]
    pub fn str_method(&self, ty: TyId) -> Option<FuncId> {
        if !matches!(self.types.get(ty), Ty::Object(_) | Ty::Class(_)) {
            return self.repr_method(ty);
        }
        self.method_of(ty, "__str__").or_else(|| self.method_of(ty, "__repr__"))
    }

    /// The method behind `repr(x)` for a member type.
    #[must_use]
    pub fn repr_method(&self, ty: TyId) -> Option<FuncId> {
        match self.types.get(ty) {
            Ty::Object(_)
            | Ty::Class(_)
            | Ty::List(_)
            | Ty::VarTuple(_)
            | Ty::Dict(..)
            | Ty::Set(_)
            | Ty::FrozenSet(_) => self.method_of(ty, "__repr__"),
            _ => None,
        }
    }

    /// `str(x)` is taken of values of a type.
    pub(super) fn needs_str(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            match self.str_method(member) {
                Some(func) => {
                    self.call_special(f, expr, func, member);
                }
                None => self.parts_need_repr(f, expr, member),
            }
        }
    }

    /// `repr(x)` is taken of values of a type.
    pub(super) fn needs_repr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            match self.repr_method(member) {
                Some(func) => {
                    self.call_special(f, expr, func, member);
                }
                None => self.parts_need_repr(f, expr, member),
            }
        }
    }

    fn parts_need_repr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        // CPython shows how far these have come, which only they know.
        if let Ty::Generator(inst) = self.types.get(ty)
            && self.errors.is_some()
            && let Some(kind @ ("itertools.count" | "itertools.repeat")) = self.iterator_kind(*inst)
        {
            let message = format!("the text of an `{kind}` is not compiled");
            self.error(f, super::codes::UNSUPPORTED, expr.span, message, |d| {
                d.help("print what `next(…)` gives, or keep the number yourself");
            });
        }
        if let Ty::Tuple(items) = self.types.get(ty).clone() {
            for item in items.iter() {
                self.needs_repr(f, expr, *item);
            }
        }
    }

    /// `format(x, spec)` is taken of values of a type.
    pub(super) fn needs_format(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            if matches!(self.types.get(member), Ty::Object(_))
                && let Some(func) = self.method_of(member, "__format__")
            {
                let spec = [super::bind::Actual::plain(TyId::STR)];
                self.call_special_with(f, expr, func, member, &spec);
            } else {
                self.needs_str(f, expr, member);
            }
        }
    }

    /// `"…" % value`: any conversion may show its values.
    pub(super) fn percent(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            let member = self.as_tuple(f, member);
            match self.types.get(member).clone() {
                Ty::Tuple(items) => {
                    for item in items.iter() {
                        self.needs_str(f, expr, *item);
                        self.needs_repr(f, expr, *item);
                    }
                }
                Ty::Dict(_, value) => {
                    let item = self.types.read(value, f.inst);
                    self.needs_str(f, expr, item);
                }
                _ => {
                    self.needs_str(f, expr, member);
                    self.needs_repr(f, expr, member);
                }
            }
        }
    }
}
