//! Calls with `*list`: its length meets the parameters at run time.

use super::Lower;
use super::call::{Args, Given};
use crate::hir::{Expr, FuncId};
use crate::infer::{Actual, ListLimits, Source};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{CellOrigin, InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// A starred argument of unknown length as a list, and its type.
    pub(super) fn starred_list(&mut self, expr: &Expr, given: &Given) -> (Ex, TyId) {
        if matches!(self.typed.types.get(given.ty), Ty::List(_) | Ty::VarTuple(_)) {
            return (self.stable(given.ex.clone(), &CType::List), given.ty);
        }
        let item = self.item_type(given.ty);
        let new = self.list_of(item, Vec::new());
        let list = self.bake(new, &CType::List);
        self.extend(expr, list.clone(), item, given.ex.clone(), given.ty);
        let cell = self.typed.types.new_cell(item, CellOrigin::Fixed);
        (list, self.typed.types.intern(Ty::List(cell)))
    }

    /// The one item of a starred list that a built-in function takes.
    pub(super) fn single_item(&mut self, expr: &Expr, name: &str, given: &Given) -> Given {
        let (list, ty) = self.starred_list(expr, given);
        let item = self.list_item(ty);
        let length = Ex::Arrow(Box::new(list.clone()), "len".into());
        let wrong = self.nested(|s| {
            s.fail_type(&format!("{name}() takes exactly one argument, a list of another length is given"))
        });
        self.emit(St::If(Ex::Op(Op::Ne, vec![length, Ex::Int(1)]), wrong, Vec::new()));
        let c = self.ctype(item);
        let ex = match c {
            CType::None => Ex::None,
            c => {
                let first = Ex::At(c.clone(), Box::new(list), Box::new(Ex::Int(0)));
                self.bake(first, &c)
            }
        };
        Given { ex, ty: item, star: false }
    }

    /// Puts a starred iterable of unknown length and what follows it into one list.
    pub(super) fn gather(&mut self, expr: &Expr, given: &mut Vec<Given>) {
        let actuals: Vec<Actual> = given.iter().map(|g| Actual { ty: g.ty, star: g.star }).collect();
        let Some(first) = self.typed.gathers_from(&actuals) else { return };
        let ty = self.typed.gathered_type(self.inst(), expr);
        let item = self.list_item(ty);
        for g in given.iter_mut() {
            let c = self.ctype(g.ty);
            g.ex = self.stable(g.ex.clone(), &c);
        }
        let new = self.list_of(item, Vec::new());
        let list = self.bake(new, &CType::List);
        for g in given.drain(first..) {
            if g.star {
                self.extend(expr, list.clone(), item, g.ex, g.ty);
            } else {
                let value = self.coerce(g.ex, g.ty, item);
                self.append(list.clone(), item, value);
            }
        }
        given.push(Given { ex: list, ty, star: true });
    }

    /// Raises TypeError if a starred list is too short or too long.
    pub(super) fn check_positional(&mut self, expr: &Expr, func: FuncId, limits: &ListLimits, list: Ex) {
        let length = Ex::Arrow(Box::new(list), "len".into());
        let count = self.op(Op::AddI, vec![length, Ex::Int(limits.before as i64)]);
        let names: Vec<Ex> = limits.names.iter().map(|name| self.text(name.as_bytes())).collect();
        let names = self.list_of(TyId::STR, names);
        let names = self.bake(names, &CType::List);
        let cell = self.typed.types.new_cell(TyId::STR, CellOrigin::Fixed);
        let names_ty = self.typed.types.intern(Ty::List(cell));
        let name = self.text(self.program.funcs[func].qualname.as_bytes());
        let taken = self.text(limits.taken.as_deref().unwrap_or_default().as_bytes());
        let number = |n: usize| (Ex::Int(n as i64), TyId::INT);
        let most = limits.most.map_or((Ex::Int(-1), TyId::INT), number);
        let args = [
            (name, TyId::STR),
            (count, TyId::INT),
            number(limits.before),
            number(limits.least),
            most,
            number(limits.defaults),
            (names, names_ty),
            (taken, TyId::STR),
        ];
        self.call_library(expr, "_check_positional", &args);
    }

    /// Item `at` of a starred list for parameter `n`; what stands in for it if the list is shorter.
    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn starred_item(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
        list: &Given,
        at: usize,
        otherwise: Option<&Source>,
        given: &[Given],
        args: &Args,
        ty: TyId,
    ) -> Ex {
        let content = self.item_type(list.ty);
        let content_c = self.ctype(content);
        let item = |list: Ex| match content_c {
            CType::None => Ex::None,
            _ => Ex::At(content_c.clone(), Box::new(list), Box::new(Ex::Int(at as i64))),
        };
        // Without an alternative, `check_positional` has looked at the length.
        let Some(otherwise) = otherwise else { return item(list.ex.clone()) };
        let c = self.ctype(ty);
        let slot = self.temp(c.clone());
        let length = Ex::Arrow(Box::new(list.ex.clone()), "len".into());
        let has = Ex::Op(Op::Gt, vec![length, Ex::Int(at as i64)]);
        let take = self.nested(|s| {
            if let Source::Spread(k) = otherwise {
                s.refuse_second_value(func, n, *k, args);
            }
            let value = s.coerce(item(list.ex.clone()), content, ty);
            if c != CType::None {
                s.emit(St::Set(Ex::Var(slot), value));
            }
        });
        let leave = self.nested(|s| {
            let from = s.source_type(func, parent, n, otherwise, given, args);
            let value = s.source_value(expr, func, parent, n, otherwise, given, args, from);
            let value = s.coerce(value, from, ty);
            if c != CType::None {
                s.emit(St::Set(Ex::Var(slot), value));
            }
        });
        self.emit(St::If(has, take, leave));
        self.readable(Ex::Var(slot), ty)
    }

    /// What follows the first items of a starred list.
    pub(super) fn tail(&mut self, list: &Given, from: usize) -> Ex {
        let item = self.item_type(list.ty);
        let (size, atomic) = self.item_form(item);
        Ex::Op(
            Op::ListPart,
            vec![list.ex.clone(), Ex::Int(from as i64), super::slices::to_end(), size, atomic],
        )
    }
}
