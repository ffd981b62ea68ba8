//! Methods of lists and generators that the compiler itself knows.

use super::Typed;
use super::bind::Actual;
use super::call::Named;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::Expr;
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Calls a built-in method.
    pub(super) fn call_builtin_method(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        this: TyId,
        name: &str,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let first = args.first().map(|a| a.ty);
        match (self.types.get(this).clone(), name) {
            (Ty::List(cell), "append") => {
                self.types.resize(cell);
                self.takes(f, expr, this, name, args);
                if let Some(ty) = first {
                    self.types.flow(cell, ty);
                }
                TyId::NONE
            }
            (Ty::List(cell), "insert") => {
                self.types.resize(cell);
                self.takes(f, expr, this, name, args);
                if let [at, value] = args {
                    self.index_type(f, expr, at.ty);
                    self.types.flow(cell, value.ty);
                }
                TyId::NONE
            }
            (Ty::List(cell), "extend") => {
                self.types.resize(cell);
                self.takes(f, expr, this, name, args);
                if let Some(ty) = first {
                    let item = self.iterate_type(f, expr, ty);
                    self.types.flow(cell, item);
                }
                TyId::NONE
            }
            (Ty::List(cell), "pop") => {
                self.types.resize(cell);
                self.takes(f, expr, this, name, args);
                if let Some(ty) = first {
                    self.index_type(f, expr, ty);
                }
                self.types.read(cell, f.inst)
            }
            (Ty::List(cell), "clear" | "reverse") => {
                if name == "clear" {
                    self.types.resize(cell);
                }
                self.takes(f, expr, this, name, args);
                TyId::NONE
            }
            (Ty::List(cell), "copy") => {
                self.takes(f, expr, this, name, args);
                let new = self.made_cell(f.inst, expr.id, 0);
                let item = self.types.read(cell, f.inst);
                self.types.flow(new, item);
                self.types.intern(Ty::List(new))
            }
            (Ty::Str, "format") => {
                let given: Vec<TyId> =
                    args.iter().map(|a| a.ty).chain(named.iter().map(|(_, ty)| *ty)).collect();
                for ty in given {
                    self.needs_format(f, expr, ty);
                    self.needs_repr(f, expr, ty);
                }
                TyId::STR
            }
            (Ty::Class(class), "__call__") => self.construct_plain(f, expr, class, args, named),
            (Ty::Generator(inst), "__next__") => {
                self.stops_with(f, expr, inst);
                let yields = self.insts[inst].yields;
                self.types.read(yields, f.inst)
            }
            (Ty::Generator(inst), "send") => {
                self.takes(f, expr, this, name, args);
                self.stops_with(f, expr, inst);
                if let Some(ty) = first {
                    let sent = self.insts[inst].sent;
                    self.types.flow(sent, ty);
                }
                let yields = self.insts[inst].yields;
                self.types.read(yields, f.inst)
            }
            (Ty::Generator(_), "close") => {
                self.takes(f, expr, this, name, args);
                TyId::NONE
            }
            (Ty::Generator(_), "__await__" | "__iter__") => this,
            (Ty::Generator(inst), "throw") => {
                self.takes(f, expr, this, name, args);
                if args.len() > 1
                    && let Some(func) = self.library_func("_thrown")
                {
                    self.call_func(f, expr, func, None, None, &args[..2], &[]);
                }
                self.stops_with(f, expr, inst);
                let yields = self.insts[inst].yields;
                self.types.read(yields, f.inst)
            }
            _ => {
                self.error(
                    f,
                    codes::UNSUPPORTED,
                    expr.span,
                    format!("the method `{name}` is not compiled"),
                    |_| {},
                );
                self.failed()
            }
        }
    }

    /// What a generator returns is the value of the StopIteration that `next` raises in the end.
    pub(super) fn stops_with(&mut self, f: &mut Frame, expr: &Expr, inst: crate::types::InstId) {
        let ret = self.insts[inst].ret;
        let ty = self.types.read(ret, f.inst);
        if let Some(class) = self.library_class("StopIteration") {
            let object = self.shared_object(class);
            let cell = self.field_cell(object, "value");
            self.types.flow(cell, TyId::NONE);
        }
        if matches!(ty, TyId::BOTTOM | TyId::NONE) {
            return;
        }
        if let Some(func) = self.library_func("_stop_with") {
            self.call_func(f, expr, func, None, None, &[Actual::plain(ty)], &[]);
        }
    }

    /// Checks the number of arguments of a method.
    fn takes(&mut self, f: &Frame, expr: &Expr, this: TyId, name: &str, args: &[Actual]) {
        let class = self.type_name(this).unwrap_or_default();
        if let Some(text) = super::arity::miscount(&class, name, args.len()) {
            let would = Would::raise("TypeError", text.clone());
            self.fault(f, codes::ARGUMENTS, expr.span, would, text, |_| {});
        }
    }
}
