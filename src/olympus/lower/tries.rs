//! Exceptions: `try`, `raise`, and leaving protected regions.

use std::collections::BTreeSet;

use super::Lower;
use crate::hir::walk::{Visit, walk_stmt};
use crate::hir::{Expr, ExprKind, FuncId, Handler, Stmt};
use crate::infer::Typed;
use crate::olympus::ir::{CType, Ex, St, VarId};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

/// A protected region around the code being lowered.
#[derive(Clone)]
pub(super) struct TryFrame {
    /// Its frame, while it is active.
    frame: Option<VarId>,
    /// The `finally` statements to run on the way out: a pointer into the HIR.
    finally: Option<*const [Stmt]>,
    /// Number of exceptions being handled outside.
    handling: usize,
    /// What was being handled outside, to be noted again on the way out.
    handled: Option<VarId>,
}

impl TryFrame {
    /// Its frame.
    pub(super) fn frame(&self) -> Option<VarId> {
        self.frame
    }

    /// A region that only has a frame.
    pub(super) fn protected(frame: VarId) -> Self {
        TryFrame { frame: Some(frame), finally: None, handling: 0, handled: None }
    }
}

impl<'a> Lower<'a, '_, '_> {
    /// Leaves all protected regions from the innermost to the given depth.
    pub(super) fn unwind(&mut self, depth: usize) {
        let all = self.b.tries.clone();
        while self.b.tries.len() > depth {
            let Some(region) = self.b.tries.pop() else { break };
            if let Some(frame) = region.frame {
                self.emit(St::Eval(Ex::Op(Op::EndTry, vec![Ex::Var(frame)])));
            }
            if let Some(handled) = region.handled {
                self.note_handled(Ex::Var(handled));
            }
            if let Some(body) = region.finally.and_then(|f| self.finally_body(f)) {
                let handling = std::mem::take(&mut self.b.handling);
                self.b.handling = handling[..region.handling.min(handling.len())].to_vec();
                self.block(body);
                self.b.handling = handling;
                if self.b.dead {
                    break;
                }
            }
        }
        self.b.tries = all;
    }

    /// The statements behind a `finally` that was seen earlier in this function.
    fn finally_body(&self, wanted: *const [Stmt]) -> Option<&'a [Stmt]> {
        let program: &'a crate::hir::Program = self.program;
        let func = self.b.func?;
        find_block(&program.funcs[func].body, wanted)
    }

    pub(super) fn try_stmt(
        &mut self,
        body: &[Stmt],
        handlers: &[Handler],
        orelse: &[Stmt],
        finally: &[Stmt],
    ) {
        if finally.is_empty() {
            self.try_except(body, handlers, orelse);
            return;
        }
        let frame = self.temp(CType::Try);
        let before = self.handled_before();
        let handling = self.b.handling.len();
        self.b.tries.push(TryFrame {
            frame: Some(frame),
            finally: Some(std::ptr::from_ref(finally)),
            handling,
            handled: None,
        });
        let inner = self.nested(|s| {
            if handlers.is_empty() {
                s.block(body);
                if !s.b.dead {
                    s.block(orelse);
                }
            } else {
                s.try_except(body, handlers, orelse);
            }
        });
        let body_dead = std::mem::replace(&mut self.b.dead, false);
        self.b.tries.pop();
        let on_error = self.nested(|s| {
            let exc = s.temp(CType::Exc);
            s.emit(St::Set(Ex::Var(exc), Ex::Dot(Box::new(Ex::Var(frame)), "exc".into())));
            if before.is_some() {
                // What was being handled where it was raised still is.
                s.emit(St::Eval(Ex::C("oly_chain_context($)".into(), vec![Ex::Var(exc)])));
            }
            s.b.handling.push(exc);
            s.handle(exc, before, |s| s.block(finally));
            s.b.handling.pop();
            if !s.b.dead {
                s.emit(St::Eval(Ex::Op(Op::Rethrow, vec![Ex::Var(exc)])));
                s.emit(St::Unreachable);
            }
        });
        self.b.dead = false;
        self.emit(St::Try { frame, body: inner, handler: on_error });
        self.b.dead = body_dead;
        if !body_dead {
            self.block(finally);
        }
    }

    fn try_except(&mut self, body: &[Stmt], handlers: &[Handler], orelse: &[Stmt]) {
        let frame = self.temp(CType::Try);
        let before = self.handled_before();
        let done = (!orelse.is_empty()).then(|| self.temp(CType::Bool));
        if let Some(done) = done {
            self.b.vars[done].volatile = true;
            self.emit(St::Set(Ex::Var(done), Ex::Bool(false)));
        }
        let handling = self.b.handling.len();
        self.b.tries.push(TryFrame { frame: Some(frame), finally: None, handling, handled: None });
        let protected = self.nested(|s| {
            s.block(body);
            if let (false, Some(done)) = (s.b.dead, done) {
                s.emit(St::Set(Ex::Var(done), Ex::Bool(true)));
            }
        });
        self.b.tries.pop();
        let body_dead = std::mem::replace(&mut self.b.dead, false);
        let mut handlers_dead = true;
        let handler = self.nested(|s| {
            let exc = s.temp(CType::Exc);
            s.emit(St::Set(Ex::Var(exc), Ex::Dot(Box::new(Ex::Var(frame)), "exc".into())));
            if before.is_some() {
                // What was being handled where it was raised still is.
                s.emit(St::Eval(Ex::C("oly_chain_context($)".into(), vec![Ex::Var(exc)])));
            }
            s.b.handling.push(exc);
            s.handlers((exc, before), handlers, &mut handlers_dead);
            s.b.handling.pop();
        });
        self.b.dead = false;
        self.emit(St::Try { frame, body: protected, handler });
        let mut else_dead = body_dead;
        if let Some(done) = done
            && !body_dead
        {
            let rest = self.nested(|s| s.block(orelse));
            else_dead = std::mem::replace(&mut self.b.dead, false);
            self.emit(St::If(Ex::Var(done), rest, Vec::new()));
        }
        self.b.dead = else_dead && handlers_dead;
    }

    /// What is being handled where a `try` begins, in a program that asks for it.
    fn handled_before(&mut self) -> Option<VarId> {
        self.program.chains.then(|| {
            let before = self.temp(CType::Exc);
            self.emit(St::Set(Ex::Var(before), Ex::C("oly_handled_now".into(), Vec::new())));
            before
        })
    }

    fn note_handled(&mut self, exc: Ex) {
        self.emit(St::Eval(Ex::C("oly_handled = $".into(), vec![exc])));
    }

    /// Lowers what handles an exception; `before` is what was being handled outside.
    fn handle(&mut self, exc: VarId, before: Option<VarId>, body: impl FnOnce(&mut Self)) {
        let Some(before) = before else { return body(self) };
        self.note_handled(Ex::Var(exc));
        let handling = self.b.handling.len();
        self.b.tries.push(TryFrame { frame: None, finally: None, handling, handled: Some(before) });
        body(self);
        self.b.tries.pop();
        if !self.b.dead {
            self.note_handled(Ex::Var(before));
        }
    }

    fn handlers(&mut self, (exc, before): (VarId, Option<VarId>), handlers: &[Handler], all_dead: &mut bool) {
        let Some((handler, rest)) = handlers.split_first() else {
            self.emit(St::Eval(Ex::Op(Op::Rethrow, vec![Ex::Var(exc)])));
            self.emit(St::Unreachable);
            return;
        };
        let test = match &handler.class {
            None => Ex::Bool(true),
            Some(class) => {
                let ty = self.ty(class);
                self.exception_test(exc, ty)
            }
        };
        let body = self.nested(|s| {
            let line = (s.file_number_of(handler), s.sources.line(handler.span));
            if !s.b.library {
                s.emit(St::Line(line.0, line.1));
            }
            if let Some(target) = &handler.name {
                let caught = match &handler.class {
                    Some(class) => s.typed.caught_type(s.inst(), class),
                    None => s.typed.any_exception(),
                };
                let c = s.ctype(caught);
                let value = Ex::Cast(c, Box::new(Ex::Var(exc)));
                s.assign(target, value, caught);
            }
            s.handle(exc, before, |s| s.block(&handler.body));
            if let (Some(target), false) = (&handler.name, s.b.dead) {
                s.unbind(&target.kind);
            }
        });
        *all_dead &= std::mem::replace(&mut self.b.dead, false);
        if matches!(test, Ex::Bool(true)) {
            for st in body {
                self.emit(st);
            }
            return;
        }
        let otherwise = self.nested(|s| s.handlers((exc, before), rest, all_dead));
        self.emit(St::If(test, body, otherwise));
    }

    fn file_number_of(&mut self, handler: &Handler) -> u16 {
        self.file_number(handler.span.file)
    }

    /// Whether the exception in a variable is of the class (or one of the classes) of a type.
    fn exception_test(&mut self, exc: VarId, ty: TyId) -> Ex {
        let mut result = Ex::Bool(false);
        let mut classes = Vec::new();
        self.classes_of(ty, &mut classes);
        for class in classes {
            if self.program.classes[class].name == "BaseException" {
                return Ex::Bool(true);
            }
            // A class may have several bases; the run-time table knows the first: ask for all below it.
            let below: Vec<_> = self
                .program
                .classes
                .iter_ids()
                .filter(|(id, c)| {
                    *id == class
                        || (c.mro.contains(&class)
                            && c.bases.len() > 1
                            && (self.typed.made_classes.contains(id)
                                || !self.program.modules[c.module].is_library))
                })
                .map(|(id, _)| id)
                .collect();
            for class in below {
                let number = self.class_number(class);
                let cls = Ex::Arrow(Box::new(Ex::Var(exc)), "cls".into());
                let test = Ex::Op(Op::ExcIs, vec![cls, number]);
                result = match result {
                    Ex::Bool(false) => test,
                    rest => Ex::Op(Op::Or, vec![rest, test]),
                };
            }
        }
        result
    }

    fn classes_of(&self, ty: TyId, out: &mut Vec<crate::hir::ClassId>) {
        match self.typed.types.get(ty) {
            Ty::Class(class) => out.push(*class),
            Ty::Tuple(items) | Ty::Union(items) => {
                for item in items.iter() {
                    self.classes_of(*item, out);
                }
            }
            _ => {}
        }
    }

    /// The exception object that `raise value` (or `throw(value)`) means: a class is called.
    pub(super) fn thrown(&mut self, expr: &Expr, value: Ex, ty: TyId, or_none: bool) -> Ex {
        let slot = self.temp(CType::Exc);
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        self.dispatch(
            value,
            ty,
            TyId::NONE,
            |s, value, member| {
                let value = match *s.typed.types.get(member) {
                    Ty::Class(class) => {
                        let wanted = s.typed.shared_object(class);
                        s.construct(expr, class, &super::call::Args::default(), wanted).0
                    }
                    Ty::Object(_) => value,
                    // `from` a variable that may be None.
                    Ty::None if or_none => Ex::Null,
                    _ => return None,
                };
                if !s.b.dead {
                    s.emit(St::Set(Ex::Var(slot), Ex::Cast(CType::Exc, Box::new(value))));
                }
                Some((Ex::None, TyId::NONE))
            },
            "exceptions must derive from BaseException",
        );
        Ex::Var(slot)
    }

    /// Whether an exception of a type leaves a generator as StopIteration, which its caller would take for its end.
    fn ends_generator(&self, ty: TyId) -> bool {
        let class = match *self.typed.types.get(ty) {
            Ty::Class(class) => Some(class),
            Ty::Object(obj) => Some(self.typed.types.obj(obj).class),
            _ => None,
        };
        class.is_some() && class == self.typed.library_class("StopIteration") && self.leaves_generator()
    }

    /// Whether what is raised here leaves a generator: no `try` of it is around.
    pub(super) fn leaves_generator(&self) -> bool {
        self.b.tries.is_empty() && self.b.func.is_some_and(|func| self.program.funcs[func].is_generator)
    }

    /// Raises what CPython makes of a StopIteration that leaves a generator.
    pub(super) fn raise_stopped(&mut self) {
        self.emit(St::C("g->state = -1;".into()));
        let text = Ex::CText("generator raised StopIteration".into());
        let fail = self.op(Op::Raise, vec![Ex::Name("OLY_RuntimeError".into()), text]);
        self.emit(St::Eval(fail));
        self.emit(St::Unreachable);
        self.b.dead = true;
    }

    /// The class and the text of `Class("text")` where the runtime can make the exception as it makes its own: of a
    /// built-in class, and in a program that never looks at more than the class. The runtime needs no heap for that,
    /// but keeps few of them, so that no program may keep one either.
    fn constant_exception(&mut self, exc: &Expr, ty: TyId) -> Option<(Ex, std::rc::Rc<str>)> {
        if self.names_exceptions || self.program.chains || self.typed.uses_args {
            return None;
        }
        let ExprKind::Call { func, args, keywords } = &exc.kind else { return None };
        let ([arg], []) = (args.as_slice(), keywords.as_slice()) else { return None };
        let ExprKind::Str(text) = &arg.value.kind else { return None };
        let Ty::Class(class) = *self.typed.types.get(self.ty(func)) else { return None };
        let Ty::Object(obj) = *self.typed.types.get(ty) else { return None };
        let plain = |name: &str| {
            let base = self.typed.library_class("BaseException")?;
            Some(self.typed.class_method(class, name)? == self.typed.class_method(base, name)?)
        };
        let is_plain = plain("__init__") == Some(true)
            && plain("__str__") == Some(true)
            && self.typed.class_method(class, "__new__").is_none()
            && self.typed.types.obj(obj).fields.keys().all(|field| field == "_msg");
        let printable = text.bytes().all(|b| (b' '..=b'~').contains(&b));
        if !is_plain || !printable || arg.star || !self.is_runtime_exception(class) {
            return None;
        }
        Some((self.class_number(class), text.clone()))
    }

    pub(super) fn raise(&mut self, exc: Option<&Expr>, cause: Option<&Expr>) {
        let Some(exc) = exc else {
            match self.b.handling.last().copied() {
                Some(var) => self.emit(St::Eval(Ex::Op(Op::Rethrow, vec![Ex::Var(var)]))),
                None => {
                    let text = Ex::CText("No active exception to reraise".into());
                    let fail = self.op(Op::Raise, vec![Ex::Name("OLY_RuntimeError".into()), text]);
                    self.emit(St::Eval(fail));
                }
            }
            self.emit(St::Unreachable);
            self.b.dead = true;
            return;
        };
        let ty = self.ty(exc);
        if cause.is_none()
            && !self.ends_generator(ty)
            && let Some((class, text)) = self.constant_exception(exc, ty)
        {
            let fail = self.op(Op::Raise, vec![class, Ex::CText((&*text).into())]);
            self.emit(St::Eval(fail));
            self.emit(St::Unreachable);
            self.b.dead = true;
            return;
        }
        let value = self.expr(exc);
        if self.b.dead {
            return;
        }
        if self.ends_generator(ty) {
            return self.raise_stopped();
        }
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let cause = cause.map(|cause| {
            let ty = self.ty(cause);
            let ex = self.expr(cause);
            if ty == TyId::NONE {
                return Ex::Null;
            }
            self.thrown(cause, ex, ty, true)
        });
        if self.b.dead {
            return;
        }
        self.dispatch(
            value,
            ty,
            TyId::NONE,
            |s, value, member| {
                let value = match *s.typed.types.get(member) {
                    Ty::Class(class) => {
                        let wanted = s.typed.shared_object(class);
                        s.construct(exc, class, &super::call::Args::default(), wanted).0
                    }
                    Ty::Object(_) => value,
                    _ => return None,
                };
                if !s.b.dead {
                    let mut value = Ex::Cast(CType::Exc, Box::new(value));
                    if let Some(cause) = &cause {
                        value = s.bake(value, &CType::Exc);
                        if s.program.chains {
                            let note =
                                Ex::C("oly_chain_cause($, $)".into(), vec![value.clone(), cause.clone()]);
                            s.emit(St::Eval(note));
                            let throw = s.op(Op::Throw, vec![value]);
                            s.emit(St::Eval(throw));
                            return Some((Ex::None, TyId::NONE));
                        }
                        let slot = Ex::Arrow(Box::new(value.clone()), "cause".into());
                        s.emit(St::Set(slot, cause.clone()));
                    }
                    let throw = s.op(Op::Throw, vec![value]);
                    s.emit(St::Eval(throw));
                }
                Some((Ex::None, TyId::NONE))
            },
            "exceptions must derive from BaseException",
        );
        self.emit(St::Unreachable);
        self.b.dead = true;
    }
}

/// Whether a function that a program uses gives an exception that it catches a name, and so can keep it.
pub(super) fn names_exceptions(typed: &Typed<'_>) -> bool {
    struct Names(bool);
    impl Visit for Names {
        fn stmt(&mut self, stmt: &Stmt) {
            if let crate::hir::StmtKind::Try { handlers, .. } = &stmt.kind {
                self.0 |= handlers.iter().any(|handler| handler.name.is_some());
            }
            walk_stmt(self, stmt);
        }
    }
    let mut names = Names(false);
    let used: BTreeSet<FuncId> = typed.insts.iter().map(|inst| inst.func).collect();
    for func in used {
        typed.program.funcs[func].body.iter().for_each(|stmt| names.stmt(stmt));
    }
    names.0
}

/// Finds a block of statements again by its place in memory.
fn find_block(body: &[Stmt], wanted: *const [Stmt]) -> Option<&[Stmt]> {
    use crate::hir::StmtKind;
    for stmt in body {
        let found = match &stmt.kind {
            StmtKind::If { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::For { body, orelse, .. } => {
                find_block(body, wanted).or_else(|| find_block(orelse, wanted))
            }
            StmtKind::Try { body, handlers, orelse, finally } => {
                if std::ptr::eq(finally.as_slice(), wanted) {
                    return Some(finally);
                }
                find_block(body, wanted)
                    .or_else(|| find_block(orelse, wanted))
                    .or_else(|| find_block(finally, wanted))
                    .or_else(|| handlers.iter().find_map(|h| find_block(&h.body, wanted)))
            }
            StmtKind::ClassDef { body, .. } => find_block(body, wanted),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}
