//! Generators: a struct that keeps the variables of the body, and a function that runs the body from
//! where it stopped to the next `yield`.

use super::Lower;
use super::call::Args;
use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{Expr, ExprKind, FuncId, Stmt, StmtKind};
use crate::olympus::ir::{CType, Ex, FnId, RUNNING, St, Struct, StructId};
use crate::olympus::op::Op;
use crate::types::{InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// The struct of a generator.
    pub(super) fn gen_struct(&mut self, inst: InstId) -> StructId {
        let id = self.function(inst);
        if let Some(known) = self.gens.get(&id) {
            return *known;
        }
        let base = format!("{}_state", self.unit.funcs[id].name);
        let name = self.fresh_name(&base);
        let comment = format!("A suspended `{}`.", self.program.funcs[self.typed.insts[inst].func].name);
        let made = self.unit.structs.push(Struct { name, comment, fields: Vec::new() });
        self.gens.insert(id, made);
        made
    }

    /// Finishes the lowering of a generator's body.
    pub(super) fn generator(&mut self, id: FnId, inst: InstId, func: FuncId, params: usize) {
        let program = self.program;
        let made = self.gen_struct(inst);
        let (yields, sent, ret) = {
            let i = &self.typed.insts[inst];
            (i.yields, i.sent, i.ret)
        };
        let (yields, sent, ret) =
            (self.typed.types.content(yields), self.typed.types.content(sent), self.typed.types.content(ret));
        self.block(&program.funcs[func].body);
        if !self.b.dead {
            self.finish_generator(None);
        }
        let body = self.b.out.pop().unwrap_or_default();
        let vars = std::mem::take(&mut self.b.vars);
        let mut fields = vec![("state".to_owned(), CType::Int)];
        if self.is_protected(func) {
            fields.push(("thrown".to_owned(), CType::Exc));
        }
        let sent_c = self.ctype(sent);
        if sent_c != CType::None {
            fields.push(("sent".to_owned(), sent_c));
            fields.push(("has_sent".to_owned(), CType::Bool));
        }
        let ret_c = self.ctype(ret);
        if ret_c != CType::None {
            fields.push(("result".to_owned(), ret_c));
        }
        for (n, var) in vars.iter().enumerate() {
            if var.ty != CType::None {
                fields.push((format!("v{n}"), var.ty.clone()));
            }
        }
        self.unit.structs[made].fields = fields;
        let comment = self.signature(inst, func, yields);
        let states = self.b.states;
        let result = self.ctype(yields);
        let f = &mut self.unit.funcs[id];
        f.comment = comment;
        f.vars = vars;
        f.params = params;
        f.body = body;
        f.result = result;
        f.generator = Some((made, states));
        f.recursive = true;
    }

    /// A new generator with its arguments.
    pub(super) fn start_generator(&mut self, inst: InstId, values: Vec<Ex>) -> Ex {
        let made = self.gen_struct(inst);
        let gen_ = self.temp(CType::Ref(made));
        self.emit(St::Set(Ex::Var(gen_), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(made))])));
        let func = self.typed.insts[inst].func;
        let env = usize::from(!self.program.funcs[func].captures.is_empty());
        let params: Vec<crate::hir::LocalId> =
            self.program.funcs[func].params.iter().map(|p| p.local).collect();
        for (n, value) in values.into_iter().enumerate() {
            let empty = match n.checked_sub(env).and_then(|n| params.get(n)) {
                Some(local) => {
                    let ty = self.storage(inst, func, *local);
                    self.ctype(ty) == CType::None
                }
                None => false,
            };
            if !empty {
                self.emit(St::Set(Ex::Arrow(Box::new(Ex::Var(gen_)), format!("v{n}").into()), value));
            }
        }
        Ex::Var(gen_)
    }

    /// A generator expression: its function called on the first iterable.
    pub(super) fn call_generator_expr(
        &mut self,
        expr: &Expr,
        func: FuncId,
        env: Ex,
        value: Ex,
        ty: TyId,
    ) -> Ex {
        let hir = &self.program.funcs[func];
        let parent = (!hir.captures.is_empty()).then(|| match hir.parent {
            Some(owner) => self.typed.owner_of(self.inst(), owner),
            None => self.inst(),
        });
        match self.call_func(expr, func, parent, Some(env), None, &Args::of(&[(value, ty)])) {
            Some((ex, from)) if !self.b.dead => {
                let to = self.ty(expr);
                self.coerce(ex, from, to)
            }
            _ => Ex::None,
        }
    }

    /// Marks the generator as finished and gives control back.
    pub(super) fn finish_generator(&mut self, value: Option<Ex>) {
        if let Some(value) = value {
            self.emit(St::Set(Ex::Name("g->result".into()), value));
        }
        self.emit(St::C("g->state = -1;".into()));
        self.emit(St::Return(Some(Ex::Bool(false))));
    }

    /// `yield value`.
    pub(super) fn yield_value(&mut self, expr: &Expr, value: Option<&Expr>) -> Ex {
        let inst = self.inst();
        let yields = self.typed.insts[inst].yields;
        let item = self.typed.types.content(yields);
        let ex = match value {
            Some(value) => self.expr_as(value, item),
            None => self.coerce(Ex::None, TyId::NONE, item),
        };
        if self.b.dead {
            return Ex::None;
        }
        self.suspend(ex, item);
        let sent = self.typed.insts[inst].sent;
        let sent_ty = self.typed.types.content(sent);
        let to = self.ty(expr);
        let c = self.ctype(sent_ty);
        if c == CType::None {
            return self.coerce(Ex::None, TyId::NONE, to);
        }
        // What was sent counts once; plain iteration sends None.
        let has = Ex::Name("g->has_sent".into());
        let slot_c = self.ctype(to);
        let slot = self.temp(slot_c);
        let given = self.nested(|s| {
            let ex = s.coerce(Ex::Name("g->sent".into()), sent_ty, to);
            s.emit(St::Set(Ex::Var(slot), ex));
            s.emit(St::C("g->has_sent = false;".into()));
        });
        let none = self.nested(|s| {
            let ex = s.coerce(Ex::None, TyId::NONE, to);
            s.emit(St::Set(Ex::Var(slot), ex));
        });
        self.emit(St::If(has, given, none));
        Ex::Var(slot)
    }

    fn suspend(&mut self, value: Ex, item: TyId) {
        self.suspend_at(value, item);
        let func = self.b.func;
        if func.is_some_and(|func| self.is_protected(func)) {
            let thrown = Ex::Name("g->thrown".into());
            let body = self.nested(|s| s.raise_thrown());
            self.emit(St::If(Ex::Op(Op::Ne, vec![thrown, Ex::Null]), body, Vec::new()));
        }
    }

    /// Raises what was thrown into this generator.
    fn raise_thrown(&mut self) {
        let thrown = Ex::Name("g->thrown".into());
        let exc = self.temp(CType::Exc);
        self.emit(St::Set(Ex::Var(exc), thrown.clone()));
        self.emit(St::Set(thrown, Ex::Null));
        self.emit(St::C("g->state = -1;".into()));
        self.emit(St::Eval(Ex::Op(Op::Rethrow, vec![Ex::Var(exc)])));
    }

    /// Hands what was sent or thrown into this generator to the one it delegates to.
    fn pass_on(&mut self, to: &Ex, inst: InstId) {
        let field = |name: &str| Ex::Arrow(Box::new(to.clone()), name.into());
        let (mine, theirs) = (self.typed.insts[self.inst()].sent, self.typed.insts[inst].sent);
        let (mine, theirs) = (self.typed.types.content(mine), self.typed.types.content(theirs));
        if self.ctype(mine) != CType::None {
            let body = self.nested(|s| {
                if s.ctype(theirs) != CType::None {
                    let value = s.coerce(Ex::Name("g->sent".into()), mine, theirs);
                    s.emit(St::Set(field("sent"), value));
                    s.emit(St::Set(field("has_sent"), Ex::Bool(true)));
                }
                s.emit(St::C("g->has_sent = false;".into()));
            });
            self.emit(St::If(Ex::Name("g->has_sent".into()), body, Vec::new()));
        }
        if !self.b.func.is_some_and(|func| self.is_protected(func)) {
            return;
        }
        let thrown = Ex::Name("g->thrown".into());
        let is_protected = self.is_protected(self.typed.insts[inst].func);
        let body = self.nested(|s| {
            if is_protected {
                s.emit(St::Set(field("thrown"), thrown.clone()));
                s.emit(St::Set(thrown.clone(), Ex::Null));
            } else {
                s.emit(St::Set(field("state"), Ex::Int(-1)));
                s.raise_thrown();
            }
        });
        self.emit(St::If(Ex::Op(Op::Ne, vec![thrown, Ex::Null]), body, Vec::new()));
    }

    fn suspend_at(&mut self, value: Ex, item: TyId) {
        let c = self.ctype(item);
        if c != CType::None {
            self.emit(St::Set(Ex::Name("*out".into()), value));
        }
        // The frames of enclosing `try`s belong to this activation; the next one pushes its own.
        if let Some(frame) = self.b.tries.iter().find_map(super::tries::TryFrame::frame) {
            self.emit(St::Eval(Ex::Op(Op::EndTry, vec![Ex::Var(frame)])));
        }
        self.b.states += 1;
        self.emit(St::Suspend(self.b.states));
    }

    /// Whether a generator can be suspended inside a `try` or `with`: then what is thrown into it is raised
    /// where it stopped. One that delegates to another passes it on, if the program throws at all.
    pub(super) fn is_protected(&self, func: FuncId) -> bool {
        let mut find = Yields { tries: 0, found: false, delegates: self.typed.throws };
        for stmt in &self.program.funcs[func].body {
            find.stmt(stmt);
        }
        find.found
    }

    /// Whether an exception of a type may be a StopIteration.
    fn may_be_stop(&self, ty: TyId) -> bool {
        let Some(stop) = self.typed.library_class("StopIteration") else { return false };
        self.typed.types.members(ty).iter().any(|member| match *self.typed.types.get(*member) {
            Ty::Object(obj) => {
                let class = self.typed.types.obj(obj).class;
                let is_below = |a, b| self.program.classes[a].mro.contains(&b);
                is_below(class, stop) || is_below(stop, class)
            }
            Ty::Class(class) => self.program.classes[class].mro.contains(&stop),
            _ => false,
        })
    }

    /// Raises what CPython makes of a StopIteration that was thrown into a generator and leaves it.
    fn raise_stopped_by(&mut self, exc: Ex) {
        let text = self.text(b"generator raised StopIteration");
        let new = Ex::C("oly_exc_new(OLY_RuntimeError, $)".into(), vec![text]);
        let new = self.bake(new, &CType::Exc);
        match self.program.chains {
            true => self.emit(St::Eval(Ex::C("oly_chain_cause($, $)".into(), vec![new.clone(), exc]))),
            false => self.emit(St::Set(Ex::Arrow(Box::new(new.clone()), "cause".into()), exc)),
        }
        let throw = self.op(Op::Throw, vec![new]);
        self.emit(St::Eval(throw));
    }

    /// Goes on with a generator into which `exc` was thrown, which may be a StopIteration.
    fn resume_thrown(&mut self, expr: &Expr, gen_: Ex, inst: InstId, thrown: Ex, item: TyId) -> (Ex, TyId) {
        let c = self.ctype(item);
        let slot = (c != CType::None).then(|| self.temp(c));
        if let Some(slot) = slot {
            self.b.vars[slot].volatile = true;
        }
        let frame = self.temp(CType::Try);
        self.b.tries.push(super::tries::TryFrame::protected(frame));
        let body = self.nested(|s| {
            let (value, from) = s.resume(expr, gen_.clone(), inst, None, item);
            if let (Some(slot), false) = (slot, s.b.dead) {
                let value = s.coerce(value, from, item);
                s.emit(St::Set(Ex::Var(slot), value));
            }
        });
        self.b.tries.pop();
        self.b.dead = false;
        let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
        let handler = self.nested(|s| {
            let class = Ex::Arrow(Box::new(exc.clone()), "cls".into());
            let is_stop = Ex::Op(Op::ExcIs, vec![class, Ex::Name("OLY_StopIteration".into())]);
            let same = Ex::Op(Op::Eq, vec![exc.clone(), thrown.clone()]);
            let body = s.nested(|s| s.raise_stopped_by(thrown));
            s.emit(St::If(Ex::Op(Op::And, vec![same, is_stop]), body, Vec::new()));
            s.emit(St::Eval(Ex::Op(Op::Rethrow, vec![exc])));
        });
        self.emit(St::Try { frame, body, handler });
        if item == TyId::BOTTOM {
            self.emit(St::Unreachable);
            self.b.dead = true;
        }
        (slot.map_or(Ex::None, Ex::Var), item)
    }

    /// `generator.throw(exception)`.
    pub(super) fn throw(
        &mut self,
        expr: &Expr,
        gen_: Ex,
        inst: InstId,
        (value, ty): (Ex, TyId),
    ) -> (Ex, TyId) {
        let may_stop = self.may_be_stop(ty);
        let made = self.gen_struct(inst);
        let gen_ = self.stable(gen_, &CType::Ref(made));
        let exc = Ex::Cast(CType::Exc, Box::new(value));
        let exc = self.bake(exc, &CType::Exc);
        let field = |name: &str| Ex::Arrow(Box::new(gen_.clone()), name.into());
        self.refuse_running(&gen_);
        let protected = self.is_protected(self.typed.insts[inst].func);
        let leave = self.nested(|s| {
            let ended =
                may_stop.then(|| s.bake(Ex::Op(Op::Eq, vec![field("state"), Ex::Int(-1)]), &CType::Bool));
            s.emit(St::Set(field("state"), Ex::Int(-1)));
            if let Some(ended) = ended {
                let class = Ex::Arrow(Box::new(exc.clone()), "cls".into());
                let is_stop = Ex::Op(Op::ExcIs, vec![class, Ex::Name("OLY_StopIteration".into())]);
                let body = s.nested(|s| s.raise_stopped_by(exc.clone()));
                let test = Ex::Op(Op::And, vec![super::expr::negate(ended), is_stop]);
                s.emit(St::If(test, body, Vec::new()));
            }
            let throw = s.op(Op::Throw, vec![exc.clone()]);
            s.emit(St::Eval(throw));
        });
        let yields = self.typed.insts[inst].yields;
        let item = self.typed.types.content(yields);
        if !protected {
            for st in leave {
                self.emit(st);
            }
            self.emit(St::Unreachable);
            self.b.dead = true;
            return (Ex::None, TyId::BOTTOM);
        }
        let idle = Ex::Op(Op::Le, vec![field("state"), Ex::Int(0)]);
        self.emit(St::If(idle, leave, Vec::new()));
        self.emit(St::Set(field("thrown"), exc.clone()));
        match may_stop {
            true => self.resume_thrown(expr, gen_, inst, exc, item),
            false => self.resume(expr, gen_, inst, None, item),
        }
    }

    /// Raises `ValueError` if a generator runs.
    fn refuse_running(&mut self, gen_: &Ex) {
        let state = Ex::Arrow(Box::new(gen_.clone()), "state".into());
        let text = Ex::CText("generator already executing".into());
        let fail = self.op(Op::Raise, vec![Ex::Name("OLY_ValueError".into()), text]);
        self.emit(St::If(Ex::Op(Op::Eq, vec![state, Ex::Int(RUNNING)]), vec![St::Eval(fail)], Vec::new()));
    }

    /// `generator.close()`: GeneratorExit is raised where it stopped, so that `finally` runs.
    pub(super) fn close(&mut self, gen_: Ex, inst: InstId) {
        let made = self.gen_struct(inst);
        let gen_ = self.stable(gen_, &CType::Ref(made));
        let field = |name: &str| Ex::Arrow(Box::new(gen_.clone()), name.into());
        self.refuse_running(&gen_);
        if self.is_protected(self.typed.insts[inst].func) {
            let yields = self.typed.insts[inst].yields;
            let item = self.typed.types.content(yields);
            let c = self.ctype(item);
            let out = match c {
                CType::None => Ex::Null,
                c => Ex::Addr(Box::new(Ex::Var(self.temp(c)))),
            };
            let id = self.function(inst);
            let frame = self.temp(CType::Try);
            self.b.calls = true;
            let exit = Ex::C("oly_exc_new(OLY_GeneratorExit, NULL)".into(), Vec::new());
            let ignored = Ex::CText("generator ignored GeneratorExit".into());
            let ignored = self.op(Op::Raise, vec![Ex::Name("OLY_RuntimeError".into()), ignored]);
            let goes_on = self.temp(CType::Bool);
            self.b.vars[goes_on].volatile = true;
            let body = vec![
                St::Set(field("thrown"), exit),
                St::Set(Ex::Var(goes_on), Ex::Call(id, vec![gen_.clone(), out])),
            ];
            let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
            let cls = Ex::Arrow(Box::new(exc.clone()), "cls".into());
            let is_exit = Ex::Op(Op::ExcIs, vec![cls, Ex::Name("OLY_GeneratorExit".into())]);
            let handler = vec![
                St::Set(field("state"), Ex::Int(-1)),
                St::If(
                    super::expr::negate(is_exit),
                    vec![St::Eval(Ex::Op(Op::Rethrow, vec![exc]))],
                    Vec::new(),
                ),
                St::Set(Ex::Var(goes_on), Ex::Bool(false)),
            ];
            let active = Ex::Op(Op::Gt, vec![field("state"), Ex::Int(0)]);
            let fail = St::If(Ex::Var(goes_on), vec![St::Eval(ignored)], Vec::new());
            self.emit(St::If(active, vec![St::Try { frame, body, handler }, fail], Vec::new()));
        }
        self.emit(St::Set(field("state"), Ex::Int(-1)));
    }

    /// `yield from iterable`.
    pub(super) fn yield_from(&mut self, expr: &Expr, value: &Expr) -> Ex {
        let ty = self.ty(value);
        let to = self.ty(expr);
        if matches!(self.typed.types.get(ty), Ty::Generator(_) | Ty::Object(_) | Ty::Union(_)) {
            let ex = self.expr(value);
            if self.b.dead {
                return Ex::None;
            }
            let (ex, from) = self.delegate(value, ex, ty, to);
            return self.coerce(ex, from, to);
        }
        let item = self.yielded();
        self.for_each(value, &mut |s, v, from| {
            let v = s.coerce(v, from, item);
            s.suspend(v, item);
        });
        self.coerce(Ex::None, TyId::NONE, to)
    }

    /// The type of what this generator yields.
    fn yielded(&mut self) -> TyId {
        self.typed.types.content(self.typed.insts[self.inst()].yields)
    }

    /// Yields what an iterable gives; its value is what a generator returns.
    fn delegate(&mut self, at: &Expr, ex: Ex, ty: TyId, to: TyId) -> (Ex, TyId) {
        let item = self.yielded();
        let c = self.ctype(ty);
        match *self.typed.types.get(ty) {
            Ty::Generator(sub) => {
                let gen_ = self.bake(ex, &c);
                let keep = gen_.clone();
                self.for_each_value(at, gen_, ty, &mut |s, v, from| {
                    let v = s.coerce(v, from, item);
                    s.suspend_at(v, item);
                    s.pass_on(&keep, sub);
                });
                let ret = self.typed.types.content(self.typed.insts[sub].ret);
                match self.ctype(ret) {
                    CType::None => (Ex::None, TyId::NONE),
                    _ => (Ex::Arrow(Box::new(keep), "result".into()), ret),
                }
            }
            Ty::Object(_) if self.typed.method_of(ty, "__iter__").is_some() => {
                let object = self.stable(ex, &c);
                match self.call_method(at, object, ty, "__iter__", &[]) {
                    Some((ex, from)) if !self.b.dead => {
                        let (ex, from) = match self.typed.types.get(from) {
                            Ty::Object(_) => match self.call_library(at, "_delegate", &[(ex, from)]) {
                                Some(made) => made,
                                None => return (Ex::None, TyId::BOTTOM),
                            },
                            _ => (ex, from),
                        };
                        self.delegate(at, ex, from, to)
                    }
                    _ => (Ex::None, TyId::BOTTOM),
                }
            }
            Ty::Union(_) => {
                let value = self.dispatch(
                    ex,
                    ty,
                    to,
                    |s, value, member| match member {
                        TyId::NONE => None,
                        _ if !s.iterable(member) => None,
                        _ => Some(s.delegate(at, value, member, to)),
                    },
                    "'{}' object is not iterable",
                );
                (value, to)
            }
            _ => {
                self.for_each_value(at, ex, ty, &mut |s, v, from| {
                    let v = s.coerce(v, from, item);
                    s.suspend(v, item);
                });
                (Ex::None, TyId::NONE)
            }
        }
    }

    /// `next(generator)`: the next item, the default, or StopIteration.
    pub(super) fn resume(
        &mut self,
        expr: &Expr,
        gen_: Ex,
        inst: InstId,
        default: Option<(Ex, TyId)>,
        result: TyId,
    ) -> (Ex, TyId) {
        let yields = self.typed.insts[inst].yields;
        let item = self.typed.types.content(yields);
        let c = self.ctype(item);
        let id = self.function(inst);
        let slot = (c != CType::None).then(|| self.temp(c));
        let out = slot.map_or(Ex::Null, |slot| Ex::Addr(Box::new(Ex::Var(slot))));
        self.b.calls = true;
        self.b.needs_place = true;
        let made = self.gen_struct(inst);
        let gen_ = self.stable(gen_, &CType::Ref(made));
        // What it returned is told once.
        let ret = self.typed.types.content(self.typed.insts[inst].ret);
        let told =
            (default.is_none() && self.ctype(ret) != CType::None && !self.leaves_generator()).then(|| {
                let state = Ex::Arrow(Box::new(gen_.clone()), "state".into());
                let told = self.temp(CType::Bool);
                self.emit(St::Set(Ex::Var(told), Ex::Op(Op::Eq, vec![state, Ex::Int(-1)])));
                Ex::Var(told)
            });
        let more = Ex::Call(id, vec![gen_.clone(), out]);
        let value = slot.map_or(Ex::None, Ex::Var);
        match default {
            None => {
                let fail = self.nested(|s| match s.leaves_generator() {
                    true => s.raise_stopped(),
                    false => s.stop(expr, gen_.clone(), inst, told),
                });
                self.b.dead = false;
                self.emit(St::If(super::expr::negate(more), fail, Vec::new()));
                if item == TyId::BOTTOM {
                    self.emit(St::Unreachable);
                    self.b.dead = true;
                }
                (value, item)
            }
            Some((default, default_ty)) => {
                let more = self.bake(more, &CType::Bool);
                let ex = self.choose(
                    result,
                    more,
                    |s| s.coerce(value.clone(), item, result),
                    |s| s.coerce(default, default_ty, result),
                );
                (ex, result)
            }
        }
    }

    /// Raises StopIteration with what the generator returned.
    fn stop(&mut self, expr: &Expr, gen_: Ex, inst: InstId, told: Option<Ex>) {
        let ret = self.typed.types.content(self.typed.insts[inst].ret);
        let Some(told) = told else { return self.stop_without_value() };
        let again = self.nested(|s| s.stop_without_value());
        self.b.dead = false;
        self.emit(St::If(told, again, Vec::new()));
        let result = Ex::Arrow(Box::new(gen_), "result".into());
        self.call_library(expr, "_stop_with", &[(result, ret)]);
        self.emit(St::Unreachable);
    }

    /// Raises StopIteration with None as its value: an object of the class if the program has such with others.
    fn stop_without_value(&mut self) {
        let class = Ex::Name("OLY_StopIteration".into());
        let object = self.typed.library_class("StopIteration").map(|class| self.typed.shared_object(class));
        let wanted = match object {
            Some(object) => {
                let cell = self.typed.field_cell(object, "value");
                self.typed.types.content(cell)
            }
            None => TyId::NONE,
        };
        let (Some(object), false) = (object, self.ctype(wanted) == CType::None) else {
            let fail = self.op(Op::Raise, vec![class, Ex::Null]);
            return self.emit(St::Eval(fail));
        };
        let Ty::Object(obj) = *self.typed.types.get(object) else { return };
        let made = self.obj_struct(obj);
        let exc = self.temp(CType::Ref(made));
        self.emit(St::Set(Ex::Var(exc), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(made))])));
        let field = |name: &str| Ex::Arrow(Box::new(Ex::Var(exc)), name.into());
        self.emit(St::Set(field("cls"), class));
        let value = self.coerce(Ex::None, TyId::NONE, wanted);
        self.emit(St::Set(field("value"), value));
        let throw = self.op(Op::Throw, vec![Ex::Cast(CType::Exc, Box::new(Ex::Var(exc)))]);
        self.emit(St::Eval(throw));
    }

    /// `generator.send(value)`.
    pub(super) fn send(&mut self, expr: &Expr, gen_: Ex, inst: InstId, value: Ex, ty: TyId) -> (Ex, TyId) {
        let sent = self.typed.insts[inst].sent;
        let sent_ty = self.typed.types.content(sent);
        let made = self.gen_struct(inst);
        let gen_ = self.stable(gen_, &CType::Ref(made));
        let state = Ex::Arrow(Box::new(gen_.clone()), "state".into());
        let value_c = self.ctype(ty);
        let value = self.stable(value, &value_c);
        if ty != TyId::NONE {
            let mut early = Ex::Op(Op::Eq, vec![state.clone(), Ex::Int(0)]);
            if self.typed.types.members(ty).contains(&TyId::NONE) {
                let given = super::expr::negate(self.is_member(&value, ty, TyId::NONE));
                early = Ex::Op(Op::And, vec![early, given]);
            }
            let text = Ex::CText("can't send non-None value to a just-started generator".into());
            let fail = self.op(Op::Raise, vec![Ex::Name("OLY_TypeError".into()), text]);
            self.emit(St::If(early, vec![St::Eval(fail)], Vec::new()));
        }
        if self.ctype(sent_ty) != CType::None {
            let value = self.coerce(value, ty, sent_ty);
            self.emit(St::Set(Ex::Arrow(Box::new(gen_.clone()), "sent".into()), value));
            let started = Ex::Op(Op::Ne, vec![state, Ex::Int(0)]);
            self.emit(St::Set(Ex::Arrow(Box::new(gen_.clone()), "has_sent".into()), started));
        }
        let yields = self.typed.insts[inst].yields;
        let item = self.typed.types.content(yields);
        self.resume(expr, gen_, inst, None, item)
    }
}

/// Looks for a `yield` inside a `try`.
struct Yields {
    tries: u32,
    found: bool,
    /// Whether `yield from` counts wherever it stands.
    delegates: bool,
}

impl Visit for Yields {
    fn stmt(&mut self, stmt: &Stmt) {
        let protects = matches!(stmt.kind, StmtKind::Try { .. });
        self.tries += u32::from(protects);
        walk_stmt(self, stmt);
        self.tries -= u32::from(protects);
    }
    fn expr(&mut self, expr: &Expr) {
        self.found |= match expr.kind {
            ExprKind::Yield(_) => self.tries > 0,
            ExprKind::YieldFrom(_) => self.tries > 0 || self.delegates,
            _ => false,
        };
        walk_expr(self, expr);
    }
}
