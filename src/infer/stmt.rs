//! Statements.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::{Delta, Frame, LoopFrame};
use crate::hir::{Expr, ExprKind, Handler, Stmt, StmtKind, Target, TargetKind};
use crate::types::{InstId, Ty, TyId};

/// Passes over a loop before its state is taken as it is.
const MAX_PASSES: u32 = 30;

impl Typed<'_> {
    /// One pass over an instance's body.
    pub(super) fn infer_body(&mut self, inst: InstId) {
        let func = self.insts[inst].func;
        let program = self.program;
        let hir = &program.funcs[func];
        let mut f = Frame::new(inst, func, hir.locals.len(), hir.span);
        for (n, param) in hir.params.iter().enumerate() {
            let ty = self.insts[inst].params[n];
            self.apply_annotation(&f, param.annotation.as_ref(), ty);
            let stored = if hir.locals[param.local].addressed { self.types.stored(ty) } else { None };
            self.assign_local(&mut f, param.local, stored.unwrap_or(ty));
            if ty == TyId::BOTTOM {
                return;
            }
        }
        let outer = (self.pending.take(), self.can_raise, self.trial.take());
        self.block(&mut f, &hir.body);
        (self.pending, self.can_raise, self.trial) = outer;
        if !f.dead {
            let ret = self.insts[inst].ret;
            self.types.flow(ret, TyId::NONE);
        }
    }

    pub(super) fn block(&mut self, f: &mut Frame, body: &[Stmt]) {
        for stmt in body {
            if f.dead {
                return;
            }
            f.span = stmt.span;
            if self.is_unwanted(f.func, stmt) {
                continue;
            }
            let outer = (self.can_raise, self.at);
            self.can_raise = super::expected::stmt_can_raise(stmt);
            self.at = super::expected::stmt_value(stmt).map(|value| value.id);
            self.stmt(f, stmt);
            (self.can_raise, self.at) = outer;
            if let Some(raise) = self.take_raise() {
                self.stmt_raises.insert((f.inst, std::ptr::from_ref(stmt) as usize), raise);
                f.dead = true;
            }
        }
    }

    fn stmt(&mut self, f: &mut Frame, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(value) => {
                self.passed(f, value);
            }
            StmtKind::Assign { targets, value } => {
                self.keeps_c = matches!(value.kind, ExprKind::Native(_))
                    && targets.iter().all(|target| self.is_addressed(f, target));
                let ty = self.passed(f, value);
                for target in targets {
                    if !f.dead {
                        self.assign(f, target, ty);
                    }
                }
            }
            StmtKind::AugAssign { target, op, value } => self.aug_assign(f, target, *op, value),
            StmtKind::If { test, body, orelse } => {
                self.fork(f, test, |s, f| s.block(f, body), |s, f| s.block(f, orelse));
            }
            StmtKind::While { test, body, orelse } => self.while_loop(f, stmt, test, body, orelse),
            StmtKind::For { target, iter, body, orelse } => {
                let item = self.iteration(f, iter);
                if !f.dead && self.pending.is_none() {
                    self.for_loop(f, stmt, target, item, body, orelse);
                }
            }
            StmtKind::Break => {
                self.leave_loop(f, true);
            }
            StmtKind::Continue => {
                self.leave_loop(f, false);
            }
            StmtKind::Return(value) => {
                let ty = value.as_ref().map_or(TyId::NONE, |value| self.passed(f, value));
                let ret = self.insts[f.inst].ret;
                self.types.flow(ret, ty);
                f.dead = true;
            }
            StmtKind::Raise { exc, cause } => {
                if let Some(exc) = exc {
                    let outer = self.raising.replace((f.inst, exc.id));
                    let ty = self.expr(f, exc);
                    self.raised(f, exc, ty);
                    self.raising = outer;
                }
                if let Some(cause) = cause {
                    let ty = self.expr(f, cause);
                    self.cause_of(f, cause, ty);
                }
                f.dead = true;
            }
            StmtKind::Try { body, handlers, orelse, finally } => {
                self.try_stmt(f, body, handlers, orelse, finally)
            }
            StmtKind::Del(targets) => {
                for target in targets {
                    self.delete(f, target);
                }
            }
            StmtKind::Assert { test, message } => {
                let mark = f.mark();
                self.condition(f, test);
                if let Some(message) = message {
                    let failing = self.branch(f, |s, f| {
                        let ty = s.expr(f, message);
                        if let (false, Some(func)) = (ty == TyId::STR, s.library_func("_assertion")) {
                            s.call_func(f, message, func, None, None, &[Actual::plain(ty)], &[]);
                        }
                    });
                    drop(failing);
                }
                f.rollback(mark.max(f.mark()));
                self.narrow(f, test, true);
            }
            StmtKind::FuncDef { func, defaults, decorators, target } => {
                for (place, value) in defaults {
                    let ty = self.expr(f, value);
                    self.assign(f, place, ty);
                }
                let mut ty = self.closure_type(f, *func);
                for decorator in decorators.iter().rev() {
                    ty = self.decorate(f, decorator, ty);
                }
                if !f.dead {
                    self.assign(f, target, ty);
                }
            }
            StmtKind::ClassDef { class, body, decorators, target } => {
                if self.program.classes[*class].enumeration.is_some() {
                    self.enumeration(f, *class, body);
                } else {
                    self.block(f, body);
                }
                let mut ty = self.types.intern(Ty::Class(*class));
                for decorator in decorators.iter().rev() {
                    ty = self.decorate(f, decorator, ty);
                }
                if !f.dead {
                    self.assign(f, target, ty);
                }
            }
            StmtKind::Import { module, target } => {
                if Some(*module) != self.program.main {
                    self.module_instance(*module);
                }
                if let Some(target) = target {
                    let ty = self.types.intern(Ty::Module(*module));
                    self.assign(f, target, ty);
                }
            }
            StmtKind::NativePragma(_) => {}
        }
    }

    /// The body of an enumeration: each value becomes a member object with a name.
    fn enumeration(&mut self, f: &mut Frame, class: crate::hir::ClassId, body: &[Stmt]) {
        let member = self.shared_object(class);
        self.made_classes.insert(class);
        let name = self.field_cell(member, "name");
        self.types.flow(name, TyId::STR);
        let value_cell = self.field_cell(member, "value");
        for stmt in body {
            if let StmtKind::Assign { targets, value } = &stmt.kind
                && let [Target { kind: TargetKind::Global(global), .. }] = targets.as_slice()
                && !self.program.globals[*global].name.rsplit('.').next().is_some_and(|n| n.starts_with('_'))
            {
                let ty = self.expr(f, value);
                self.types.flow(value_cell, ty);
                if self.stands_for(member) == Some("str") {
                    let text = self.field_cell(member, "_str_value");
                    self.types.flow(text, TyId::STR);
                }
                let cell = self.globals[*global];
                self.types.flow(cell, member);
                if let Some(init) = self.class_method(class, "__init__") {
                    let args: Vec<TyId> = match self.types.get(ty) {
                        Ty::Tuple(items) => items.to_vec(),
                        _ => vec![ty],
                    };
                    let args: Vec<Actual> = args.into_iter().map(Actual::plain).collect();
                    self.call_func(f, value, init, None, Some(member), &args, &[]);
                }
            } else {
                self.block(f, std::slice::from_ref(stmt));
            }
        }
    }

    /// Two alternatives of which a test takes one: both are inferred unless the types decide the test.
    pub(super) fn fork(
        &mut self,
        f: &mut Frame,
        test: &Expr,
        then: impl FnOnce(&mut Self, &mut Frame),
        orelse: impl FnOnce(&mut Self, &mut Frame),
    ) {
        self.condition(f, test);
        if f.dead {
            return;
        }
        let decided = self.decide(f, test);
        let yes = if decided == Some(false) {
            None
        } else {
            self.branch(f, |s, f| {
                s.narrow(f, test, true);
                if !f.dead {
                    then(s, f);
                }
            })
        };
        let no = if decided == Some(true) {
            None
        } else {
            self.branch(f, |s, f| {
                s.narrow(f, test, false);
                if !f.dead {
                    orelse(s, f);
                }
            })
        };
        self.merge(f, vec![yes, no]);
    }

    fn leave_loop(&mut self, f: &mut Frame, is_break: bool) {
        if let Some(mark) = f.loops.last().map(|l| l.mark) {
            let delta = f.changes(mark);
            if let Some(frame) = f.loops.last_mut() {
                if is_break { frame.breaks.push(delta) } else { frame.continues.push(delta) }
            }
        }
        f.dead = true;
    }

    /// Repeats a loop body until the state at its head holds; returns the states at `break`.
    fn until_stable(
        &mut self,
        f: &mut Frame,
        stmt: &Stmt,
        mut body: impl FnMut(&mut Self, &mut Frame),
    ) -> Vec<Delta> {
        let key = std::ptr::from_ref(stmt) as usize;
        if let Some(head) = self.insts[f.inst].heads.get(&key).cloned() {
            self.merge_into(f, &head);
        }
        let outer = f.mark();
        let mut passes = 0;
        let breaks = loop {
            let mark = f.mark();
            f.loops.push(LoopFrame { mark, breaks: Vec::new(), continues: Vec::new() });
            let end = self.branch(f, &mut body);
            let frame = f.loops.pop();
            let (breaks, continues) = frame.map_or_else(Default::default, |l| (l.breaks, l.continues));
            f.dead = false;
            let mut grown = false;
            for delta in end.iter().chain(&continues) {
                grown |= self.merge_into(f, delta);
            }
            passes += 1;
            if !grown || passes > MAX_PASSES {
                break breaks;
            }
        };
        let head = f.changes(outer);
        if !head.is_empty() {
            let known = self.insts[f.inst].heads.entry(key).or_default();
            for (local, ty) in head {
                known.retain(|(l, _)| *l != local);
                known.push((local, ty));
            }
        }
        breaks
    }

    fn while_loop(&mut self, f: &mut Frame, stmt: &Stmt, test: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        let mut forever = false;
        let breaks = self.until_stable(f, stmt, |s, f| {
            s.condition(f, test);
            if f.dead {
                return;
            }
            let decided = s.decide(f, test);
            forever = decided == Some(true);
            if decided == Some(false) {
                f.dead = true;
                return;
            }
            s.narrow(f, test, true);
            s.block(f, body);
        });
        let done = self.branch(f, |s, f| {
            if forever {
                f.dead = true;
                return;
            }
            s.condition(f, test);
            if !f.dead {
                s.narrow(f, test, false);
                s.block(f, orelse);
            }
        });
        let mut ends = vec![done];
        ends.extend(breaks.into_iter().map(Some));
        self.merge(f, ends);
    }

    fn for_loop(
        &mut self,
        f: &mut Frame,
        stmt: &Stmt,
        target: &Target,
        item: TyId,
        body: &[Stmt],
        orelse: &[Stmt],
    ) {
        self.can_raise = false;
        let breaks = self.until_stable(f, stmt, |s, f| {
            if item == TyId::BOTTOM {
                f.dead = true;
                return;
            }
            s.assign(f, target, item);
            if !f.dead {
                s.block(f, body);
            }
        });
        let done = self.branch(f, |s, f| s.block(f, orelse));
        let mut ends = vec![done];
        ends.extend(breaks.into_iter().map(Some));
        self.merge(f, ends);
    }

    fn try_stmt(
        &mut self,
        f: &mut Frame,
        body: &[Stmt],
        handlers: &[Handler],
        orelse: &[Stmt],
        finally: &[Stmt],
    ) {
        // Whatever the whole statement assigns may hold in `finally`.
        f.open_log();
        f.open_log();
        let normal = self.branch(f, |s, f| {
            s.block(f, body);
        });
        let assigned = f.close_log();
        let mut ends = Vec::new();
        // The `else` part follows the body without its handlers.
        ends.push(match normal {
            None => None,
            Some(delta) => self.branch(f, |s, f| {
                s.merge(f, vec![Some(delta.clone())]);
                s.block(f, orelse);
            }),
        });
        for handler in handlers {
            ends.push(self.branch(f, |s, f| {
                s.merge_into(f, &assigned);
                s.handler(f, handler);
            }));
        }
        let all = f.close_log();
        if finally.is_empty() {
            self.merge(f, ends);
            return;
        }
        let completes = ends.iter().any(Option::is_some);
        // `finally` is compiled once for all ways into it.
        let mut ended = None;
        let after = self.branch(f, |s, f| {
            s.merge_into(f, &all);
            s.block(f, finally);
            ended = Some(f.dead);
        });
        if ended == Some(true) || !completes {
            self.merge(f, vec![None]);
            return;
        }
        self.merge(f, ends);
        // What `finally` itself assigned holds afterwards.
        if let Some(delta) = after {
            let touched: Delta =
                delta.into_iter().filter(|(local, _)| super::container::assigns(finally, *local)).collect();
            for (local, ty) in touched {
                f.set(local, ty);
            }
        }
    }

    fn handler(&mut self, f: &mut Frame, handler: &Handler) {
        let caught = match &handler.class {
            Some(class) => {
                let ty = self.expr(f, class);
                self.caught(f, class, ty)
            }
            None => self.any_exception(),
        };
        f.dead = false;
        if let Some(target) = &handler.name {
            self.assign(f, target, caught);
        }
        self.block(f, &handler.body);
    }

    /// Assigns a value of a type to a target.
    pub(super) fn assign(&mut self, f: &mut Frame, target: &Target, ty: TyId) {
        let ty = self.kept(f, target, ty);
        match &target.kind {
            TargetKind::Local(local) => {
                let program = self.program;
                let variable = &program.funcs[f.func].locals[*local];
                let annotation = variable.annotation.as_ref();
                self.check_variable(f, target.span, &variable.name, annotation, ty);
                self.apply_annotation(f, annotation, ty);
                self.assign_local(f, *local, ty);
            }
            TargetKind::Captured(owner, local) => {
                let inst = self.owner_of(f.inst, *owner);
                if let Some(cell) = self.insts[inst].captured.get(local).copied() {
                    self.types.flow(cell, ty);
                }
            }
            TargetKind::Global(global) => {
                let program = self.program;
                let variable = &program.globals[*global];
                let annotation = variable.annotation.as_ref();
                self.check_variable(f, target.span, &variable.name, annotation, ty);
                self.apply_annotation(f, annotation, ty);
                let cell = self.globals[*global];
                self.types.flow(cell, ty);
            }
            TargetKind::Attr { object, name } => {
                let receiver = self.passed(f, object);
                if !f.dead && !matches!(self.types.get(receiver), Ty::C { .. }) {
                    self.set_attr(f, object, receiver, name, ty);
                }
            }
            TargetKind::Index { object, .. } if super::call::is_object_dict(object) => {
                self.refuse_change(f, target.span);
            }
            TargetKind::Index { object, index } => {
                let receiver = self.passed(f, object);
                let key = self.expr(f, index);
                if !f.dead && !matches!(self.types.get(receiver), Ty::C { .. }) {
                    self.set_item(f, object, receiver, key, ty);
                }
            }
            TargetKind::Slice { object, lo, hi, step } => {
                let receiver = self.expr(f, object);
                for bound in [lo, hi, step].into_iter().flatten() {
                    self.expr(f, bound);
                }
                if f.dead {
                    return;
                }
                if self.takes_slices(receiver, "__setitem__") {
                    let key = self.slice_object(f, object, [lo.as_deref(), hi.as_deref(), step.as_deref()]);
                    self.set_item(f, object, receiver, key, ty);
                    return;
                }
                self.set_slice(f, object, receiver, ty);
            }
            TargetKind::Tuple { items, star } => self.unpack(f, target, items, *star, ty),
        }
    }

    /// The type that a target keeps of an assigned value: a variable whose address C gets has C storage.
    fn kept(&mut self, f: &Frame, target: &Target, ty: TyId) -> TyId {
        if self.is_addressed(f, target) { self.types.stored(ty).unwrap_or(ty) } else { ty }
    }

    /// Whether C gets the address of a target.
    fn is_addressed(&self, f: &Frame, target: &Target) -> bool {
        let program = self.program;
        match &target.kind {
            TargetKind::Local(local) => program.funcs[f.func].locals[*local].addressed,
            TargetKind::Captured(owner, local) => program.funcs[*owner].locals[*local].addressed,
            TargetKind::Global(global) => program.globals[*global].addressed,
            _ => false,
        }
    }

    fn unpack(&mut self, f: &mut Frame, target: &Target, items: &[Target], star: Option<usize>, ty: TyId) {
        let members = self.types.members(ty);
        let place = Expr {
            id: crate::hir::ExprId(u32::MAX - target.span.start),
            span: target.span,
            kind: ExprKind::None,
        };
        let mut types = vec![TyId::BOTTOM; items.len()];
        let mut starred = TyId::BOTTOM;
        let mut fits = false;
        for member in members {
            let member = self.as_tuple(f, member);
            if let Ty::Tuple(parts) = self.types.get(member).clone() {
                let enough = match star {
                    None => parts.len() == items.len(),
                    Some(_) => parts.len() + 1 >= items.len(),
                };
                if !enough {
                    continue;
                }
                fits = true;
                for (n, slot) in types.iter_mut().enumerate() {
                    let part = match star {
                        Some(at) if n == at => continue,
                        Some(at) if n > at => parts[parts.len() - (items.len() - n)],
                        _ => parts[n],
                    };
                    *slot = self.types.join(*slot, part);
                }
                if let Some(at) = star {
                    for part in &parts[at..parts.len() + 1 - (items.len() - at)] {
                        starred = self.types.join(starred, *part);
                    }
                }
            } else if let Some(item) = self.item_of(f, target.span, Some(&place), member) {
                fits = true;
                for slot in &mut types {
                    *slot = self.types.join(*slot, item);
                }
                starred = self.types.join(starred, item);
            }
        }
        if !fits && ty != TyId::ERROR && ty != TyId::BOTTOM {
            let shown = self.types.show(self.program, ty);
            let text = match self.types.get(ty) {
                Ty::Tuple(parts) if parts.len() > items.len() => {
                    format!("too many values to unpack: {} for {} names", parts.len(), items.len())
                }
                Ty::Tuple(parts) => {
                    format!("not enough values to unpack: {} for {} names", parts.len(), items.len())
                }
                _ => format!("cannot unpack a value of type `{shown}`"),
            };
            let would = match self.types.get(ty) {
                Ty::Tuple(parts) if parts.len() > items.len() => Would::raise(
                    "ValueError",
                    format!("too many values to unpack (expected {})", items.len()),
                ),
                Ty::Tuple(parts) if star.is_some() => Would::raise(
                    "ValueError",
                    format!(
                        "not enough values to unpack (expected at least {}, got {})",
                        items.len() - 1,
                        parts.len()
                    ),
                ),
                Ty::Tuple(parts) => Would::raise(
                    "ValueError",
                    format!("not enough values to unpack (expected {}, got {})", items.len(), parts.len()),
                ),
                _ => match self.wrong_iterator(f, &place, ty) {
                    Some(made) => Would::raise("TypeError", self.no_iterator_text(made)),
                    None => {
                        let name = self.python_name(ty);
                        Would::raise("TypeError", format!("cannot unpack non-iterable {name} object"))
                    }
                },
            };
            let would = self.no_pair(f, ty).unwrap_or(would);
            let outer = std::mem::replace(&mut self.can_raise, true);
            self.fault(f, codes::UNPACK, target.span, would, text, |d| {
                d.label(format!("the value is `{shown}`"));
            });
            self.can_raise = outer;
            if let Some(raise) = self.take_raise() {
                self.target_raises.insert((f.inst, std::ptr::from_ref(target) as usize), raise);
                f.dead = true;
                return;
            }
            if self.errors.is_none() || self.pending.is_some() {
                f.dead = true;
                return;
            }
            // The names exist all the same: what follows is looked at too.
            for item in items {
                self.assign(f, item, TyId::ERROR);
            }
            return;
        }
        for (n, item) in items.iter().enumerate() {
            let ty = if star == Some(n) {
                let cell = self.target_cell(f, item);
                self.types.flow(cell, starred);
                self.types.intern(Ty::List(cell))
            } else {
                types[n]
            };
            if ty == TyId::BOTTOM {
                f.dead = true;
                return;
            }
            self.assign(f, item, ty);
        }
    }

    /// What CPython says of something that is no pair where a dict is made of pairs.
    fn no_pair(&self, f: &Frame, ty: TyId) -> Option<Would> {
        let func = &self.program.funcs[f.func];
        if func.name != "_dict_update" || Some(func.module) != self.program.builtins {
            return None;
        }
        let would = match self.types.get(ty) {
            Ty::Tuple(parts) => {
                let n = parts.len();
                let text = format!("dictionary update sequence element #0 has length {n}; 2 is required");
                Would::raise("ValueError", text)
            }
            _ => {
                let text = "cannot convert dictionary update sequence element #0 to a sequence";
                Would::raise("TypeError", text)
            }
        };
        Some(would.anywhere())
    }

    /// The element cell of the list that a starred target makes.
    fn target_cell(&mut self, f: &Frame, target: &Target) -> crate::types::Cell {
        // Targets carry no expression id; their place in the source is as good.
        self.made_cell(f.inst, crate::hir::ExprId(u32::MAX - target.span.start), 7)
    }

    /// The list that a starred target is given.
    pub fn starred_list(&mut self, inst: crate::types::InstId, target: &Target) -> TyId {
        let cell = self.made_cell(inst, crate::hir::ExprId(u32::MAX - target.span.start), 7);
        self.types.intern(Ty::List(cell))
    }

    fn aug_assign(&mut self, f: &mut Frame, target: &Target, op: crate::hir::BinOp, value: &Expr) {
        match &target.kind {
            TargetKind::Attr { object, name } => {
                let receiver = self.expr(f, object);
                if f.dead {
                    return;
                }
                let old = self.get_attr(f, object, receiver, name);
                self.insts[f.inst].replaced.insert(value.id, old);
                let right = self.expr(f, value);
                if f.dead {
                    return;
                }
                let new = self.binary(f, value, op, true, old, right);
                if !f.dead {
                    self.set_attr(f, object, receiver, name, new);
                }
            }
            TargetKind::Index { object, .. } if super::call::is_object_dict(object) => {
                self.refuse_change(f, target.span);
            }
            TargetKind::Index { object, index } => {
                let receiver = self.expr(f, object);
                let key = self.expr(f, index);
                if f.dead {
                    return;
                }
                let old = self.get_item(f, object, Some(index), receiver, key);
                self.insts[f.inst].replaced.insert(value.id, old);
                let right = self.expr(f, value);
                if f.dead {
                    return;
                }
                let new = self.binary(f, value, op, true, old, right);
                if !f.dead && self.pending.is_none() {
                    self.set_item(f, object, receiver, key, new);
                    // The item is changed in its place before that turns out.
                    if let Some(raise) = &mut self.pending {
                        raise.after = Some(new);
                    }
                }
            }
            TargetKind::Slice { object, lo, hi, step } => {
                let receiver = self.expr(f, object);
                for bound in [lo, hi, step].into_iter().flatten() {
                    self.expr(f, bound);
                }
                if f.dead {
                    return;
                }
                // Objects get the same `slice` twice.
                let key = self
                    .takes_slices(receiver, "__setitem__")
                    .then(|| self.slice_object(f, object, [lo.as_deref(), hi.as_deref(), step.as_deref()]));
                let old = match key {
                    Some(key) if self.takes_slices(receiver, "__getitem__") => {
                        self.get_item(f, object, None, receiver, key)
                    }
                    Some(_) => self.get_slice(f, object, receiver),
                    None => receiver,
                };
                self.insts[f.inst].replaced.insert(value.id, old);
                let right = self.expr(f, value);
                if f.dead {
                    return;
                }
                let new = self.binary(f, value, op, true, old, right);
                match key {
                    Some(key) => self.set_item(f, object, receiver, key, new),
                    None => self.set_slice(f, object, receiver, new),
                }
            }
            TargetKind::Local(_)
            | TargetKind::Captured(..)
            | TargetKind::Global(_)
            | TargetKind::Tuple { .. } => {}
        }
    }

    fn delete(&mut self, f: &mut Frame, target: &Target) {
        match &target.kind {
            TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_) => {}
            TargetKind::Attr { object, name } => {
                let receiver = self.expr(f, object);
                if f.dead || self.delete_attr(f, object, receiver, name) {
                    return;
                }
                self.error(
                    f,
                    codes::UNSUPPORTED,
                    target.span,
                    "`del` of an attribute is not compiled",
                    |d| {
                        d.help("assign `None` to it instead");
                    },
                );
            }
            TargetKind::Index { object, .. } if super::call::is_object_dict(object) => {
                self.refuse_change(f, target.span);
            }
            TargetKind::Index { object, index } => {
                let receiver = self.expr(f, object);
                let key = self.expr(f, index);
                if !f.dead {
                    self.del_item(f, object, receiver, key);
                }
            }
            TargetKind::Slice { object, lo, hi, step } => {
                let receiver = self.expr(f, object);
                for bound in [lo, hi, step].into_iter().flatten() {
                    self.expr(f, bound);
                }
                if f.dead {
                    return;
                }
                if self.takes_slices(receiver, "__delitem__") {
                    let key = self.slice_object(f, object, [lo.as_deref(), hi.as_deref(), step.as_deref()]);
                    self.del_item(f, object, receiver, key);
                    return;
                }
                self.del_slice(f, object, receiver);
            }
            TargetKind::Tuple { items, .. } => {
                for item in items {
                    self.delete(f, item);
                }
            }
        }
    }

    /// Applies a decorator that is an ordinary callable.
    fn decorate(&mut self, f: &mut Frame, decorator: &Expr, ty: TyId) -> TyId {
        let callee = self.expr(f, decorator);
        if f.dead {
            return TyId::BOTTOM;
        }
        let args = [super::bind::Actual::plain(ty)];
        self.call_value(f, decorator, callee, &args, &[])
    }

    /// The type of a function made here: it captures this instance's variables if it uses any.
    pub(super) fn closure_type(&mut self, f: &Frame, func: crate::hir::FuncId) -> TyId {
        let hir = &self.program.funcs[func];
        let parent = if hir.captures.is_empty() { None } else { Some(f.inst) };
        // A function that captures only from further out belongs to the nearest owner.
        let parent = parent.map(|inst| match hir.parent {
            Some(owner) => self.owner_of(inst, owner),
            None => inst,
        });
        self.types.intern(Ty::Func(func, parent))
    }

    /// Whether an expression is the literal `None`.
    pub(super) fn is_none(expr: &Expr) -> bool {
        matches!(expr.kind, ExprKind::None)
    }
}
