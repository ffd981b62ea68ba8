<<<<<<< HEAD
//! Calls with a starred iterable of unknown length: its items meet the parameters at run time.
=======
//! Calls with `*list`: its length meets the parameters at run time.
>>>>>>> main

use super::Lower;
use super::call::{Args, Given};
use crate::hir::{Expr, FuncId};
<<<<<<< HEAD
use crate::infer::Source;
=======
use crate::infer::{ListLimits, Source};
>>>>>>> main
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{CellOrigin, InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
<<<<<<< HEAD
    /// Makes a starred argument nameable; an iterable of unknown length becomes a list, so that it is gone
    /// through once.
    pub(super) fn hold_starred(&mut self, expr: &Expr, given: &mut Given) {
        match self.typed.types.get(given.ty) {
            Ty::Tuple(_) | Ty::List(_) | Ty::VarTuple(_) => {
                let c = self.ctype(given.ty);
                given.ex = self.stable(given.ex.clone(), &c);
            }
            _ => {
                let item = self.item_type(given.ty);
                let new = self.list_of(item, Vec::new());
                let list = self.bake(new, &CType::List);
                self.extend(expr, list.clone(), item, given.ex.clone(), given.ty);
                given.ex = list;
                let cell = self.typed.types.new_cell(item, CellOrigin::Fixed);
                given.ty = self.typed.types.intern(Ty::List(cell));
            }
        }
    }

    /// Raises TypeError if a starred list has too few or too many items for the parameters.
    pub(super) fn check_starred(&mut self, expr: &Expr, func: FuncId, bound: &[Source], given: &[Given]) {
        let hir = &self.program.funcs[func];
        let Some(list) = given.iter().position(|g| g.star && self.is_long(g.ty)) else { return };
        let open = bound.iter().any(|s| matches!(s, Source::RestList(..)));
        let mut names = Vec::new();
        let mut needed = 0;
        for (param, source) in hir.params.iter().zip(bound) {
            if matches!(source, Source::ListItem(..)) {
                names.push(self.text(param.name.as_bytes()));
                needed += i64::from(param.default.is_none());
            }
        }
        if open && needed == 0 {
            return;
        }
        let before = bound.iter().filter(|s| matches!(s, Source::Arg(_) | Source::TupleItem(..))).count();
        let name = if hir.class.is_some() { &hir.qualname } else { &hir.name };
        let name = self.text(name.as_bytes());
        let length = Ex::Arrow(Box::new(given[list].ex.clone()), "len".into());
=======
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

    /// Raises TypeError if a starred list is too short or too long.
    pub(super) fn check_positional(&mut self, expr: &Expr, func: FuncId, limits: &ListLimits, list: Ex) {
        let length = Ex::Arrow(Box::new(list), "len".into());
        let count = self.op(Op::AddI, vec![length, Ex::Int(limits.before as i64)]);
        let names: Vec<Ex> = limits.names.iter().map(|name| self.text(name.as_bytes())).collect();
>>>>>>> main
        let names = self.list_of(TyId::STR, names);
        let names = self.bake(names, &CType::List);
        let cell = self.typed.types.new_cell(TyId::STR, CellOrigin::Fixed);
        let names_ty = self.typed.types.intern(Ty::List(cell));
<<<<<<< HEAD
        let args = [
            (name, TyId::STR),
            (length, TyId::INT),
            (names, names_ty),
            (Ex::Int(needed), TyId::INT),
            (Ex::Int(before as i64), TyId::INT),
            (Ex::Bool(open), TyId::BOOL),
        ];
        self.call_library(expr, "_check_starred", &args);
    }

    fn is_long(&self, ty: TyId) -> bool {
        matches!(self.typed.types.get(ty), Ty::List(_) | Ty::VarTuple(_))
    }

    /// Item `at` of the starred list that is argument `list`, or the default of parameter `n`.
=======
        let name = self.text(self.program.funcs[func].name.as_bytes());
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
>>>>>>> main
    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn starred_item(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
<<<<<<< HEAD
        (list, at): (usize, usize),
=======
        list: &Given,
        at: usize,
        otherwise: Option<&Source>,
>>>>>>> main
        given: &[Given],
        args: &Args,
        ty: TyId,
    ) -> Ex {
<<<<<<< HEAD
        let item_ty = self.item_type(given[list].ty);
        let item_c = self.ctype(item_ty);
        let items = given[list].ex.clone();
        let item = match item_c {
            CType::None => Ex::None,
            item_c => Ex::At(item_c, Box::new(items.clone()), Box::new(Ex::Int(at as i64))),
        };
        if self.program.funcs[func].params[n].default.is_none() {
            return item;
        }
        let c = self.ctype(ty);
        let slot = self.temp(c.clone());
        let given_it = Ex::Op(Op::Gt, vec![Ex::Arrow(Box::new(items), "len".into()), Ex::Int(at as i64)]);
        let take = self.nested(|s| {
            let item = s.coerce(item, item_ty, ty);
            if c != CType::None {
                s.emit(St::Set(Ex::Var(slot), item));
            }
        });
        let otherwise = self.nested(|s| {
            let from = s.source_type(func, parent, n, &Source::Default, given, args);
            let item = s.source_value(expr, func, parent, n, &Source::Default, given, args, from);
            let item = s.coerce(item, from, ty);
            if c != CType::None {
                s.emit(St::Set(Ex::Var(slot), item));
            }
        });
        self.emit(St::If(given_it, take, otherwise));
        self.readable(Ex::Var(slot), ty)
    }

    /// What follows the first items of a starred argument.
    pub(super) fn tail(&mut self, given: &Given, from: usize) -> Ex {
        let item = self.item_type(given.ty);
        let (size, atomic) = self.item_form(item);
        let list = given.ex.clone();
        let args = vec![list, Ex::Int(from as i64), Ex::Int(0), Ex::Int(1), Ex::Int(1), size, atomic];
=======
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
        let args =
            vec![list.ex.clone(), Ex::Int(from as i64), Ex::Int(0), Ex::Int(1), Ex::Int(1), size, atomic];
>>>>>>> main
        self.op(Op::ListSlice, args)
    }
}
