//! Objects that calls of classes make; what exceptions keep of the arguments they are made with.

use super::Lower;
use super::call::Args;
use crate::hir::{ClassId, Expr};
use crate::infer::keywords::SPREAD;
use crate::infer::{Actual, Width};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// Makes an object and initialises it.
    pub(super) fn construct(&mut self, expr: &Expr, class: ClassId, args: &Args, result: TyId) -> (Ex, TyId) {
        let this = self.typed.types.intern(Ty::Class(class));
        if let Some(call) = self.typed.method_of(this, "__call__") {
            let made = self.call_func(expr, call, None, None, Some((Ex::None, this)), args);
            return made.unwrap_or((Ex::None, TyId::BOTTOM));
        }
        self.construct_plain(expr, class, args, result)
    }

    /// What `type.__call__` does.
    pub(super) fn construct_plain(
        &mut self,
        expr: &Expr,
        class: ClassId,
        args: &Args,
        result: TyId,
    ) -> (Ex, TyId) {
        let program = self.program;
        if program.classes[class].enumeration.is_some() {
            return self.enum_lookup(expr, class, args);
        }
        if let Some(text) = self.typed.abstract_text(class) {
            self.fail_type(&text);
            self.b.dead = true;
            return (Ex::None, TyId::BOTTOM);
        }
        if let Some(new) = self.typed.class_method(class, "__new__") {
            return self.made_by_new(expr, class, new, args);
        }
        if !self.typed.sees_exits
            && self.typed.is_library_class(class, "SystemExit")
            && let Some(func) = self.typed.library_func("_exit_now")
        {
            self.call_func(expr, func, None, None, None, args);
            self.emit(St::Unreachable);
            self.b.dead = true;
            return (Ex::None, TyId::BOTTOM);
        }
        let mut args = args.clone();
        for given in &mut args.plain {
            let c = self.ctype(given.ty);
            given.ex = self.stable(given.ex.clone(), &c);
        }
        for (_, ex, t) in &mut args.named {
            let c = self.ctype(*t);
            *ex = self.stable(ex.clone(), &c);
        }
        let (object, ty) = self.blank_object(class, result);
        let Ex::Var(var) = object else { return (Ex::None, TyId::ERROR) };
        let field = |name: &str| Ex::Arrow(Box::new(Ex::Var(var)), name.into());
        let init = self.typed.class_method(class, "__init__");
        if self.typed.is_exception(class) {
            let base = self
                .typed
                .library_class("BaseException")
                .and_then(|b| self.typed.class_method(b, "__init__"));
            if init != base {
                // CPython's BaseException keeps the arguments even if __init__ does not pass them on.
                let text = self.exception_text(expr, &args);
                self.emit(St::Set(field("_msg"), text));
            }
        }
        let sets_args = init.is_some_and(|init| self.typed.exception_start(init, ty).is_some());
        if self.typed.is_exception(class) && self.typed.uses_args && !sets_args {
            self.keep_args(Ex::Var(var), class, &args);
        }
        match init {
            Some(init) => {
                self.call_func(expr, init, None, None, Some((Ex::Var(var), ty)), &args);
            }
            None => self.takes_nothing(expr, class, &args),
        }
        if self.b.dead {
            return (Ex::None, TyId::BOTTOM);
        }
        (Ex::Var(var), ty)
    }

    /// A class without an `__init__` takes no arguments; what is starred may be empty.
    fn takes_nothing(&mut self, expr: &Expr, class: ClassId, args: &Args) {
        let text = format!("{}() takes no arguments", self.program.classes[class].name);
        let actuals: Vec<Actual> = args.plain.iter().map(|g| Actual { ty: g.ty, star: g.star }).collect();
        for (given, width) in args.plain.iter().zip(self.typed.widths(&actuals)) {
            match width {
                Width::Known(0) => {}
                Width::Any => {
                    let (list, _) = self.starred_list(expr, given);
                    self.fail_if_any(list, &text);
                }
                _ => self.fail_type(&text),
            }
        }
        for (name, dict, _) in &args.named {
            match name == SPREAD {
                true => self.fail_if_any(dict.clone(), &text),
                false => self.fail_type(&text),
            }
        }
    }

    fn fail_if_any(&mut self, container: Ex, text: &str) {
        let length = Ex::Arrow(Box::new(container), "len".into());
        let fail = self.nested(|s| s.fail_type(text));
        self.emit(St::If(Ex::Op(Op::Ne, vec![length, Ex::Int(0)]), fail, Vec::new()));
    }

    /// Keeps what an exception's constructor was given, for `args`.
    pub(super) fn keep_args(&mut self, exc: Ex, class: ClassId, args: &Args) {
        let cell = self.typed.args_cell(class);
        let ty = self.typed.types.content(cell);
        let args = &self.expanded("", args);
        if args.plain.iter().any(|g| g.star) {
            return;
        }
        let types: Vec<TyId> = args.plain.iter().map(|g| g.ty).collect();
        let from = self.typed.types.tuple(&types);
        let from_c = self.ctype(from);
        let c = self.ctype(ty);
        if c == CType::None {
            return;
        }
        let tuple = match from_c {
            CType::None => Ex::None,
            from_c => Ex::Make(from_c, args.plain.iter().map(|g| g.ex.clone()).collect()),
        };
        let value = self.coerce(tuple, from, ty);
        let slot = Ex::Arrow(Box::new(exc), "_args".into());
        if c == CType::List {
            self.emit(St::Set(slot, value));
            return;
        }
        let boxed = self.temp(CType::Ptr);
        self.emit(St::Set(Ex::Var(boxed), Ex::Op(Op::New, vec![Ex::SizeOf(c.clone())])));
        self.emit(St::Set(Ex::Deref(c, Box::new(Ex::Var(boxed))), value));
        self.emit(St::Set(slot, Ex::Var(boxed)));
    }

    /// `args` of an exception: what was kept, or the text of one that the runtime raised.
    pub(super) fn exception_args(&mut self, exc: Ex, exc_ty: TyId) -> (Ex, TyId) {
        let Ty::Object(obj) = *self.typed.types.get(exc_ty) else { return (Ex::None, TyId::ERROR) };
        let class = self.typed.types.obj(obj).class;
        let cell = self.typed.args_cell(class);
        let ty = match self.typed.types.content(cell) {
            TyId::BOTTOM => self.typed.types.tuple(&[]),
            known => known,
        };
        let c = self.ctype(ty);
        let exc_c = self.ctype(exc_ty);
        let exc = self.stable(exc, &exc_c);
        let kept = Ex::Arrow(Box::new(exc.clone()), "_args".into());
        match (&c, self.typed.types.get(ty).clone()) {
            (CType::None, _) => (Ex::None, ty),
            (CType::List, Ty::VarTuple(cell)) => {
                let item = self.typed.types.content(cell);
                let slot = self.temp(CType::List);
                let text = Ex::Arrow(Box::new(exc), "_msg".into());
                let none = Ex::Op(Op::Eq, vec![text.clone(), Ex::Null]);
                let empty = self.nested(|s| {
                    let list = s.list_of(item, Vec::new());
                    s.emit(St::Set(Ex::Var(slot), list));
                });
                let one = self.nested(|s| {
                    let text = s.coerce(text, TyId::STR, item);
                    let list = s.list_of(item, vec![text]);
                    s.emit(St::Set(Ex::Var(slot), list));
                });
                let missing = vec![St::If(none, empty, one)];
                let is_kept = Ex::Op(Op::Ne, vec![kept.clone(), Ex::Null]);
                let take = vec![St::Set(Ex::Var(slot), Ex::Cast(CType::List, Box::new(kept)))];
                self.emit(St::If(is_kept, take, missing));
                (Ex::Var(slot), ty)
            }
            _ => (Ex::Deref(c, Box::new(kept)), ty),
        }
    }

    /// `str(e)` of an exception with these arguments.
    fn exception_text(&mut self, expr: &Expr, args: &Args) -> Ex {
        match args.plain.as_slice() {
            [] => self.text(b""),
            [one] => self.str_of(expr, one.ex.clone(), one.ty),
            many => {
                let types: Vec<TyId> = many.iter().map(|g| g.ty).collect();
                let ty = self.typed.types.tuple(&types);
                let c = self.ctype(ty);
                let tuple = Ex::Make(c, many.iter().map(|g| g.ex.clone()).collect());
                self.repr_of(expr, tuple, ty)
            }
        }
    }
}
