//! Statements.

use super::expr::effect;
use super::{LoopFrame, Lower};
use crate::hir::{Expr, Stmt, StmtKind, Target, TargetKind};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// Statements in order, up to the first that is never left.
    pub(super) fn block(&mut self, body: &[Stmt]) {
        for stmt in body {
            if self.b.dead {
                return;
            }
            if !self.b.func.is_some_and(|func| self.typed.is_unwanted(func, stmt)) {
                self.stmt(stmt);
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let line = (self.file_number(stmt.span.file), self.sources.line(stmt.span));
        self.b.span = Some(stmt.span);
        let outer = std::mem::replace(&mut self.b.line, line);
        if !self.b.library {
            self.emit(St::Line(line.0, line.1));
        }
        let at = self.b.out.last().map_or(0, Vec::len);
        let depth = self.b.out.len();
        let needed = std::mem::replace(&mut self.b.needs_place, false);
        self.stmt_kind(stmt);
        let simple = !matches!(
            stmt.kind,
            StmtKind::While { .. } | StmtKind::For { .. } | StmtKind::Try { .. } | StmtKind::ClassDef { .. }
        );
        if self.b.needs_place && !self.b.library && depth == self.b.out.len() {
            let set = St::C(format!("oly_loc = {};", self.location(line)).into());
            if let Some(block) = self.b.out.last_mut()
                && (simple || !block[at..].is_empty())
            {
                block.insert(at.min(block.len()), set);
            }
        }
        self.b.needs_place = needed;
        self.b.line = outer;
    }

    fn stmt_kind(&mut self, stmt: &Stmt) {
        let place = std::ptr::from_ref(stmt) as usize;
        if let Some(raise) = self.typed.stmt_raises.get(&(self.inst(), place)).cloned() {
            self.stmt_then_raise(stmt, &raise);
            return;
        }
        match &stmt.kind {
            StmtKind::Expr(Expr { kind: crate::hir::ExprKind::Native(native), .. })
                if native.kind == crate::hir::NativeKind::Call && native.name != "sizeof" =>
            {
                self.native_statement(native);
            }
            StmtKind::Expr(value) => {
                let ex = self.expr(value);
                if effect(&ex) >= Effect::Fails && !self.b.dead {
                    self.emit(St::Eval(ex));
                }
            }
            StmtKind::Assign { targets, value } => self.assignment(targets, value),
            StmtKind::AugAssign { target, op, value } => self.aug_assign(target, *op, value, None),
            StmtKind::If { test, body, orelse } => self.if_stmt(test, body, orelse),
            StmtKind::While { test, body, orelse } => self.while_stmt(test, body, orelse),
            StmtKind::For { target, iter, body, orelse } => self.for_stmt(target, iter, body, orelse),
            StmtKind::Break => self.leave_loop(true),
            StmtKind::Continue => self.leave_loop(false),
            StmtKind::Return(value) => self.return_stmt(value.as_ref()),
            StmtKind::Raise { exc, cause } => self.raise(exc.as_ref(), cause.as_deref()),
            StmtKind::Try { body, handlers, orelse, finally } => {
                self.try_stmt(body, handlers, orelse, finally)
            }
            StmtKind::Del(targets) => {
                for target in targets {
                    self.delete(target);
                }
            }
            StmtKind::Assert { test, message } => self.assert(test, message.as_deref()),
            StmtKind::FuncDef { func, defaults, decorators, target } => {
                // Decorators are evaluated first, the last of them is applied first.
                let Some(callees) = self.decorators(decorators) else { return };
                for (place, value) in defaults {
                    let ex = self.expr(value);
                    let ty = self.ty(value);
                    self.assign(place, ex, ty);
                }
                let mut ex = self.make_closure(*func);
                let hir = &self.program.funcs[*func];
                let parent = (!hir.captures.is_empty()).then(|| match hir.parent {
                    Some(owner) => self.typed.owner_of(self.inst(), owner),
                    None => self.inst(),
                });
                let mut ty = self.typed.types.intern(Ty::Func(*func, parent));
                for (callee, callee_ty, decorator) in callees.into_iter().rev() {
                    let result = self.typed.decorated(self.inst(), decorator, callee_ty, ty);
                    let args = super::call::Args::of(&[(ex, ty)]);
                    ex = self.call_value(decorator, callee, callee_ty, &args, result);
                    ty = result;
                }
                self.assign(target, ex, ty);
            }
            StmtKind::ClassDef { class, body, decorators, target } => {
                let Some(callees) = self.decorators(decorators) else { return };
                self.class_body(*class, body);
                let mut ty = self.typed.types.intern(Ty::Class(*class));
                let mut ex = Ex::None;
                for (callee, callee_ty, decorator) in callees.into_iter().rev() {
                    let result = self.typed.decorated(self.inst(), decorator, callee_ty, ty);
                    let args = super::call::Args::of(&[(ex, ty)]);
                    ex = self.call_value(decorator, callee, callee_ty, &args, result);
                    ty = result;
                }
                if let TargetKind::Global(global) = target.kind
                    && self.program.globals[global].constant.is_some()
                {
                    self.set_flag(&target.kind, true);
                    return;
                }
                self.assign(target, ex, ty);
            }
            StmtKind::Import { module, target } => {
                if Some(*module) != self.program.main {
                    let inst = self.typed.module_instance(*module);
                    if !self.typed.is_quiet(*module) {
                        let id = self.function(inst);
                        self.emit(St::Eval(Ex::Call(id, Vec::new())));
                        self.b.needs_place = true;
                    }
                }
                if let Some(target) = target {
                    let ty = self.typed.types.intern(Ty::Module(*module));
                    self.assign(target, Ex::None, ty);
                }
            }
            StmtKind::NativePragma(text) => self.emit(St::C(format!("#pragma {text}").into())),
        }
    }

    /// The decorators of a definition in their order: values that can be named and their types. `None` if evaluating
    /// them does not end.
    fn decorators<'e>(&mut self, decorators: &'e [Expr]) -> Option<Vec<(Ex, TyId, &'e Expr)>> {
        let mut callees = Vec::with_capacity(decorators.len());
        for decorator in decorators {
            let ex = self.expr(decorator);
            if self.b.dead {
                return None;
            }
            let ty = self.ty(decorator);
            let c = self.ctype(ty);
            callees.push((self.bake(ex, &c), ty, decorator));
        }
        Some(callees)
    }

    /// Class-level statements; an enumeration's members become objects.
    fn class_body(&mut self, class: crate::hir::ClassId, body: &[Stmt]) {
        if self.program.classes[class].enumeration.is_none() {
            self.block(body);
            return;
        }
        for stmt in body {
            if let StmtKind::Assign { targets, value } = &stmt.kind
                && let [target] = targets.as_slice()
                && let TargetKind::Global(global) = target.kind
            {
                let obj_ty = self.typed.shared_object(class);
                let Some((name, _)) = self.enum_members(class).into_iter().find(|(_, g)| *g == global) else {
                    self.stmt(stmt);
                    continue;
                };
                let ex = self.expr(value);
                let ty = self.ty(value);
                let (place, _) = self.global(global);
                let text = self.text(name.as_bytes());
                let c = self.ctype(ty);
                let ex = self.stable(ex, &c);
                self.enum_member(&place, class, (text, TyId::STR), (ex.clone(), ty));
                if let Some(init) = self.typed.class_method(class, "__init__") {
                    let args = match self.typed.types.get(ty).clone() {
                        Ty::Tuple(items) => {
                            let part = |n: usize| Ex::Dot(Box::new(ex.clone()), format!("f{n}").into());
                            let parts: Vec<(Ex, TyId)> = items
                                .iter()
                                .enumerate()
                                .map(|(n, t)| (self.readable(part(n), *t), *t))
                                .collect();
                            super::call::Args::of(&parts)
                        }
                        _ => super::call::Args::of(&[(ex, ty)]),
                    };
                    self.call_func(value, init, None, None, Some((place, obj_ty)), &args);
                }
                continue;
            }
            self.stmt(stmt);
        }
    }

    /// Makes a member of an enumeration in a variable.
    pub(super) fn enum_member(
        &mut self,
        place: &Ex,
        class: crate::hir::ClassId,
        name: (Ex, TyId),
        value: (Ex, TyId),
    ) {
        let member = self.typed.shared_object(class);
        let Ty::Object(obj) = *self.typed.types.get(member) else { return };
        let id = self.obj_struct(obj);
        self.emit(St::Set(place.clone(), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(id))])));
        let number = self.class_number(class);
        let field = |name: &str| Ex::Arrow(Box::new(place.clone()), name.into());
        self.emit(St::Set(field("cls"), number));
        let mut parts = vec![("name", name), ("value", value)];
        if self.typed.stands_for(member) == Some("str") && parts[1].1.1 == TyId::STR {
            let text = self.bake(parts[1].1.0.clone(), &CType::Str);
            parts[1].1.0 = text.clone();
            parts.push(("_str_value", (text, TyId::STR)));
        }
        for (part, (ex, ty)) in parts {
            let cell = self.typed.field_cell(member, part);
            let content = self.typed.types.content(cell);
            let ex = self.coerce(ex, ty, content);
            if self.ctype(content) != CType::None {
                self.emit(St::Set(field(part), ex));
            }
        }
    }

    fn assignment(&mut self, targets: &[Target], value: &Expr) {
        let ty = self.ty(value);
        if let [target] = targets {
            let ex = self.expr(value);
            if !self.b.dead {
                self.assign(target, ex, ty);
            }
            return;
        }
        let ex = self.expr(value);
        if self.b.dead {
            return;
        }
        let c = self.ctype(ty);
        let ex = self.bake(ex, &c);
        for target in targets {
            self.assign(target, ex.clone(), ty);
        }
    }

    fn if_stmt(&mut self, test: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        if let Some(outcome) = self.decided(test) {
            self.discard(test);
            self.block(if outcome { body } else { orelse });
            return;
        }
        let test = self.condition(test);
        if self.b.dead {
            return;
        }
        let yes = self.nested(|s| s.block(body));
        let yes_dead = std::mem::replace(&mut self.b.dead, false);
        let no = self.nested(|s| s.block(orelse));
        let no_dead = std::mem::replace(&mut self.b.dead, false);
        self.emit(St::If(test, yes, no));
        self.b.dead = yes_dead && no_dead;
    }

    fn enter_loop(&mut self, orelse: &[Stmt]) -> Option<u32> {
        let label = (!orelse.is_empty()).then(|| self.label());
        let tries = self.b.tries.len();
        self.b.loops.push(LoopFrame { break_label: label, tries });
        label
    }

    fn while_stmt(&mut self, test: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        let decided = self.decided(test);
        if decided == Some(false) {
            self.discard(test);
            self.block(orelse);
            return;
        }
        let label = self.enter_loop(orelse);
        let mut condition = Ex::Bool(true);
        let mut block = self.nested(|s| {
            // What the test needs beforehand makes it a test inside the loop.
            let head = s.nested(|s| condition = s.condition(test));
            if s.b.dead {
                for st in head {
                    s.emit(st);
                }
                return;
            }
            if !head.is_empty() {
                for st in head {
                    s.emit(st);
                }
                let stop = std::mem::replace(&mut condition, Ex::Bool(true));
                s.emit(St::If(super::expr::negate(stop), vec![St::Break], Vec::new()));
            }
            s.block(body);
        });
        self.b.dead = false;
        self.b.loops.pop();
        let forever = matches!(condition, Ex::Bool(true)) && decided == Some(true);
        if self.b.needs_place && !self.b.library {
            // Each turn of the loop starts at the loop's line again.
            block.insert(0, St::C(format!("oly_loc = {};", self.location(self.b.line)).into()));
        }
        let breaks = has_break(body);
        let st = St::While(condition, block);
        self.finish_loop(label, st, orelse, forever);
        if forever && !breaks {
            self.b.dead = true;
        }
    }

    fn finish_loop(&mut self, label: Option<u32>, st: St, orelse: &[Stmt], forever: bool) {
        match label {
            None => self.emit(st),
            Some(label) => {
                let mut inner = vec![st];
                if !forever {
                    let rest = self.nested(|s| s.block(orelse));
                    inner.extend(rest);
                }
                self.b.dead = false;
                self.emit(St::Block(label, inner));
            }
        }
    }

    fn for_stmt(&mut self, target: &Target, iter: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        let label = self.enter_loop(orelse);
        let all = self.nested(|s| {
            s.for_each(iter, &mut |s, item, ty| {
                s.assign(target, item, ty);
                s.block(body);
            });
            if s.b.dead {
                return;
            }
            s.b.dead = false;
        });
        let dead = self.b.dead;
        self.b.loops.pop();
        match label {
            None => {
                for st in all {
                    self.emit(st);
                }
                self.b.dead = dead;
            }
            Some(label) => {
                let mut inner = all;
                if !dead {
                    let rest = self.nested(|s| s.block(orelse));
                    inner.extend(rest);
                }
                self.b.dead = false;
                self.emit(St::Block(label, inner));
            }
        }
    }

    fn leave_loop(&mut self, is_break: bool) {
        let Some((label, tries)) = self.b.loops.last().map(|l| (l.break_label, l.tries)) else { return };
        self.unwind(tries);
        if !self.b.dead {
            self.emit(match (is_break, label) {
                (true, Some(label)) => St::Leave(label),
                (true, None) => St::Break,
                (false, _) => St::Continue,
            });
        }
        self.b.dead = true;
    }

    fn return_stmt(&mut self, value: Option<&Expr>) {
        let inst = self.inst();
        let ret = self.typed.insts[inst].ret;
        let ret_ty = self.typed.types.content(ret);
        let ex = match value {
            Some(value) => self.expr_as(value, ret_ty),
            None => self.coerce(Ex::None, TyId::NONE, ret_ty),
        };
        if self.b.dead {
            return;
        }
        let c = self.ctype(ret_ty);
        let ex = if self.b.tries.is_empty() || c == CType::None { ex } else { self.bake(ex, &c) };
        if c == CType::None && effect(&ex) >= Effect::Fails {
            self.emit(St::Eval(ex.clone()));
        }
        self.unwind(0);
        if self.b.dead {
            return;
        }
        if self.b.is_generator {
            self.finish_generator((c != CType::None).then_some(ex));
        } else {
            self.emit(St::Return((c != CType::None).then_some(ex)));
        }
        self.b.dead = true;
    }

    fn assert(&mut self, test: &Expr, message: Option<&Expr>) {
        if self.decided(test) == Some(true) {
            self.discard(test);
            return;
        }
        let ok = self.condition(test);
        if self.b.dead {
            return;
        }
        let fail = self.nested(|s| {
            let ex = match message {
                Some(message) => {
                    let value = s.expr(message);
                    if s.b.dead {
                        return;
                    }
                    let ty = s.ty(message);
                    if ty != TyId::STR {
                        s.call_library(message, "_assertion", &[(value, ty)]);
                        s.emit(St::Unreachable);
                        return;
                    }
                    s.op(Op::FailAssertS, vec![value])
                }
                None => s.op(Op::FailAssert, Vec::new()),
            };
            s.emit(St::Eval(ex));
        });
        self.b.dead = false;
        self.emit(St::If(super::expr::negate(ok), fail, Vec::new()));
    }
}

/// Whether a `break` in a body leaves the loop it belongs to.
pub(super) fn has_break(body: &[Stmt]) -> bool {
    body.iter().any(|stmt| match &stmt.kind {
        StmtKind::Break => true,
        StmtKind::If { body, orelse, .. } => has_break(body) || has_break(orelse),
        StmtKind::While { orelse, .. } | StmtKind::For { orelse, .. } => has_break(orelse),
        StmtKind::Try { body, handlers, orelse, finally } => {
            has_break(body)
                || has_break(orelse)
                || has_break(finally)
                || handlers.iter().any(|h| has_break(&h.body))
        }
        _ => false,
    })
}

impl Lower<'_, '_, '_> {
    /// A place as the number the runtime keeps, in C.
    fn location(&self, (file, line): (u16, u32)) -> String {
        let number = (u32::from(file) << 20) | line;
        if self.links.apart() { format!("HERE({number})") } else { number.to_string() }
    }
}
