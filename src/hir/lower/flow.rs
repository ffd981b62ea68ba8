//! The order in which a function runs: the walk of [`Webs`] over statements and expressions. Assigned
//! variables are replaced by the number of the assignment's value, read ones by the number of the read.

use super::super::walk::Visit;
use super::webs::{Assigned, Path, ValueId, Webs};
use crate::hir::{
    Clause, Expr, ExprKind, FormatPart, Handler, LocalId, Program, Stmt, StmtKind, Target, TargetKind, UnOp,
};

/// A loop around the current point.
pub(super) struct Loop {
    /// State at its head.
    mark: usize,
    breaks: Vec<Path>,
    continues: Vec<Path>,
}

impl Webs<'_> {
    pub(super) fn stmts(&mut self, body: &mut [Stmt]) {
        body.iter_mut().for_each(|s| self.stmt(s));
    }

    fn stmt(&mut self, stmt: &mut Stmt) {
        match &mut stmt.kind {
            StmtKind::Expr(e) => {
                self.expr(e);
                if leaves(self.program, e) {
                    self.reachable = false;
                }
            }
            StmtKind::Assign { targets, value } => {
                let updated = updates(targets, value);
                self.expr(value);
                match (updated, targets.as_mut_slice()) {
                    (Some(variable), [Target { span, kind: TargetKind::Local(local) }]) => {
                        *local = LocalId(self.update(variable, *span));
                    }
                    (_, targets) => targets.iter_mut().for_each(|t| self.target(t)),
                }
            }
            StmtKind::AugAssign { target, op: _, value } => {
                self.place(target);
                self.expr(value);
            }
            StmtKind::If { test, body, orelse } => {
                let (yes, no) = self.test(test);
                let (mark, alive) = (self.mark(), self.reachable);
                self.take(yes);
                self.stmts(body);
                let yes = self.path(mark);
                self.rewind(mark, alive);
                self.take(no);
                self.stmts(orelse);
                let no = self.path(mark);
                self.rewind(mark, alive);
                self.meet(vec![yes, no]);
            }
            StmtKind::While { test, body, orelse } => self.while_loop(test, body, orelse),
            StmtKind::For { target, iter, body, orelse } => self.for_loop(target, iter, body, orelse),
            StmtKind::Break => self.jump(|l| &mut l.breaks),
            StmtKind::Continue => self.jump(|l| &mut l.continues),
            StmtKind::Return(value) => {
                self.maybe(value.as_mut());
                self.reachable = false;
            }
            StmtKind::Raise { exc, cause } => {
                self.maybe(exc.as_mut());
                self.maybe(cause.as_deref_mut());
                self.reachable = false;
            }
            StmtKind::Try { body, handlers, orelse, finally } => {
                self.try_stmt(body, handlers, orelse, finally)
            }
            StmtKind::Del(targets) => targets.iter_mut().for_each(|t| self.delete(t)),
            StmtKind::Assert { test, message } => {
                let (yes, no) = self.test(test);
                let (mark, alive) = (self.mark(), self.reachable);
                self.take(no);
                self.maybe(message.as_deref_mut());
                self.rewind(mark, alive);
                self.take(yes);
            }
            StmtKind::FuncDef { func, defaults, decorators, target } => {
                decorators.iter_mut().for_each(|e| self.expr(e));
                for (target, value) in defaults {
                    self.expr(value);
                    self.target(target);
                }
                match (&target.kind, decorators.is_empty()) {
                    (TargetKind::Local(local), true) => {
                        let (func, local) = (*func, local.0);
                        self.target(target);
                        self.local_def(func, local);
                    }
                    _ => {
                        self.closure(*func);
                        self.target(target);
                    }
                }
            }
            StmtKind::ClassDef { class, body, decorators, target } => {
                decorators.iter_mut().for_each(|e| self.expr(e));
                let class = *class;
                self.stmts(body);
                let variable = match &target.kind {
                    TargetKind::Local(local) => Some(local.0),
                    _ => None,
                };
                self.target(target);
                let class = &self.program.classes[class];
                let methods: Vec<_> = class.methods.values().chain(class.setters.values()).copied().collect();
                for method in methods {
                    match variable {
                        Some(variable) => self.local_def(method, variable),
                        None => self.closure(method),
                    }
                }
            }
            StmtKind::Import { module: _, target } => {
                if let Some(target) = target {
                    self.target(target);
                }
            }
            StmtKind::NativePragma(_) => {}
        }
    }

    /// The path ends here and goes on where the loop says.
    fn jump(&mut self, list: impl Fn(&mut Loop) -> &mut Vec<Path>) {
        let Some(mark) = self.loops.last().map(|l| l.mark) else { return };
        let path = self.path(mark);
        if let Some(innermost) = self.loops.last_mut() {
            list(innermost).push(path);
        }
        self.reachable = false;
    }

    fn maybe(&mut self, expr: Option<&mut Expr>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    /// Joins every variable the loop assigns at its head.
    fn head(&mut self, assigned: &Assigned) -> Vec<(u32, ValueId)> {
        assigned.variables.iter().map(|v| (*v, self.join(*v, vec![self.value(*v)]))).collect()
    }

    fn feed_back(&mut self, phis: &[(u32, ValueId)], path: &Path) {
        let Some(path) = path else { return };
        let changes: rustc_hash::FxHashMap<u32, ValueId> = path.iter().copied().collect();
        for (variable, phi) in phis {
            self.feed(*phi, changes.get(variable).copied().unwrap_or(*phi));
        }
    }

    fn while_loop(&mut self, test: &mut Expr, body: &mut [Stmt], orelse: &mut [Stmt]) {
        let was_reachable = self.reachable;
        let mut assigned = Assigned::default();
        assigned.expr(test);
        body.iter().for_each(|s| assigned.stmt(s));
        let phis = self.head(&assigned);
        let mark = self.mark();
        let forever = always(test);
        let (yes, no) = self.test(test);
        self.take(yes);
        self.loops.push(Loop { mark, breaks: Vec::new(), continues: Vec::new() });
        self.stmts(body);
        let Some(ended) = self.loops.pop() else { return };
        let mut back = ended.continues;
        back.push(self.path(mark));
        for path in &back {
            self.feed_back(&phis, path);
        }
        self.rewind(mark, was_reachable);
        self.take(if forever { None } else { no });
        self.stmts(orelse);
        let mut exits = ended.breaks;
        exits.push(self.path(mark));
        self.rewind(mark, was_reachable);
        self.meet(exits);
    }

    fn for_loop(&mut self, target: &mut Target, iter: &mut Expr, body: &mut [Stmt], orelse: &mut [Stmt]) {
        self.expr(iter);
        let was_reachable = self.reachable;
        let mut assigned = Assigned::default();
        assigned.target(target);
        body.iter().for_each(|s| assigned.stmt(s));
        let phis = self.head(&assigned);
        let mark = self.mark();
        self.target(target);
        self.loops.push(Loop { mark, breaks: Vec::new(), continues: Vec::new() });
        self.stmts(body);
        let Some(ended) = self.loops.pop() else { return };
        let mut back = ended.continues;
        back.push(self.path(mark));
        for path in &back {
            self.feed_back(&phis, path);
        }
        self.rewind(mark, was_reachable);
        if runs(iter) {
            // The loop is left after at least one turn: what holds then is what its turns left behind.
            self.meet(back);
        }
        self.stmts(orelse);
        let mut exits = ended.breaks;
        exits.push(self.path(mark));
        self.rewind(mark, was_reachable);
        self.meet(exits);
    }

    fn try_stmt(
        &mut self,
        body: &mut [Stmt],
        handlers: &mut [Handler],
        orelse: &mut [Stmt],
        finally: &mut [Stmt],
    ) {
        let was_reachable = self.reachable;
        let mark = self.mark();
        let loops: Vec<(usize, usize)> =
            self.loops.iter().map(|l| (l.breaks.len(), l.continues.len())).collect();
        let outer = std::mem::take(&mut self.assigned);
        self.stmts(body);
        // Any assignment of the body may have been the last one before the exception.
        let in_body = std::mem::take(&mut self.assigned);
        let mut all = in_body.clone();
        self.stmts(orelse);
        let mut ends = vec![self.path(mark)];
        for handler in handlers {
            self.rewind(mark, was_reachable);
            self.join_all(&in_body);
            if let Some(class) = &mut handler.class {
                self.expr(class);
            }
            let mut name = None;
            if let Some(target) = &mut handler.name {
                if let TargetKind::Local(local) = &target.kind {
                    name = Some(local.0);
                }
                self.target(target);
            }
            self.stmts(&mut handler.body);
            if let Some(name) = name {
                self.unbind(name);
            }
            ends.push(self.path(mark));
        }
        all.append(&mut self.assigned);
        self.rewind(mark, was_reachable);
        if finally.is_empty() {
            self.meet(ends);
            self.assigned = outer;
            self.assigned.append(&mut all);
            return;
        }
        // `finally` runs after every way out, so it sees every assignment; what comes after it is reached
        // only by the ordinary ends.
        let leaves = ends.iter().all(Option::is_none);
        self.join_all(&all);
        let entry = self.mark();
        self.stmts(finally);
        let done = self.path(entry);
        self.rewind(mark, was_reachable);
        let changes = match done {
            Some(changes) => changes,
            None => {
                self.reachable = false;
                Vec::new()
            }
        };
        for (n, l) in self.loops.iter_mut().enumerate() {
            let (breaks, continues) = loops.get(n).copied().unwrap_or_default();
            for path in
                l.breaks.iter_mut().skip(breaks).chain(l.continues.iter_mut().skip(continues)).flatten()
            {
                for (variable, value) in &changes {
                    path.retain(|(v, _)| v != variable);
                    path.push((*variable, *value));
                }
            }
        }
        let falls = self.reachable && !leaves;
        self.meet(ends);
        for (variable, value) in changes {
            self.take(Some(vec![(variable, value)]));
        }
        self.reachable = falls && was_reachable;
        let mut inner = std::mem::replace(&mut self.assigned, outer);
        self.assigned.append(&mut all);
        self.assigned.append(&mut inner);
    }

    /// Every variable may have its value from before, or any of the values listed.
    fn join_all(&mut self, assigned: &[(u32, ValueId)]) {
        let mut phis: rustc_hash::FxHashMap<u32, ValueId> = rustc_hash::FxHashMap::default();
        for (variable, value) in assigned {
            let phi = match phis.get(variable) {
                Some(phi) => *phi,
                None => {
                    let phi = self.join(*variable, vec![self.value(*variable)]);
                    phis.insert(*variable, phi);
                    phi
                }
            };
            self.feed(phi, *value);
        }
    }

    /// Assigns a target.
    fn target(&mut self, target: &mut Target) {
        match &mut target.kind {
            TargetKind::Local(local) => *local = LocalId(self.define(local.0, target.span)),
            TargetKind::Tuple { items, star: _ } => items.iter_mut().for_each(|t| self.target(t)),
            TargetKind::Captured(..)
            | TargetKind::Global(_)
            | TargetKind::Attr { .. }
            | TargetKind::Index { .. }
            | TargetKind::Slice { .. } => self.place(target),
        }
    }

    /// Evaluates what a target stands on.
    fn place(&mut self, target: &mut Target) {
        match &mut target.kind {
            TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_) => {}
            TargetKind::Attr { object, name: _ } => self.expr(object),
            TargetKind::Index { object, index } => {
                self.expr(object);
                self.expr(index);
            }
            TargetKind::Slice { object, lo, hi, step } => {
                self.expr(object);
                for part in [lo, hi, step] {
                    self.maybe(part.as_deref_mut());
                }
            }
            TargetKind::Tuple { items, star: _ } => items.iter_mut().for_each(|t| self.place(t)),
        }
    }

    fn delete(&mut self, target: &mut Target) {
        match &mut target.kind {
            TargetKind::Local(local) => {
                let variable = local.0;
                *local = LocalId(self.read(variable, target.span));
                self.unbind(variable);
            }
            _ => self.place(target),
        }
    }

    /// A condition: the paths on which it holds and on which it does not, from the current point.
    fn test(&mut self, test: &mut Expr) -> (Path, Path) {
        let (mark, alive) = (self.mark(), self.reachable);
        match &mut test.kind {
            ExprKind::Bool_ { is_and, items } => {
                let is_and = *is_and;
                let mut exits = Vec::with_capacity(items.len());
                for item in items {
                    let (yes, no) = self.test(item);
                    let (go, leave) = if is_and { (yes, no) } else { (no, yes) };
                    exits.push(self.seen_from(mark, leave));
                    self.take(go);
                }
                let through = self.path(mark);
                self.rewind(mark, alive);
                self.meet(exits);
                let out = self.path(mark);
                self.rewind(mark, alive);
                if is_and { (through, out) } else { (out, through) }
            }
            ExprKind::Unary { op: UnOp::Not, operand } => {
                let (yes, no) = self.test(operand);
                (no, yes)
            }
            ExprKind::Block { body, value } => {
                self.stmts(body);
                let (yes, no) = self.test(value);
                let paths = (self.seen_from(mark, yes), self.seen_from(mark, no));
                self.rewind(mark, alive);
                paths
            }
            _ => {
                self.expr(test);
                let path = self.path(mark);
                self.rewind(mark, alive);
                (path.clone(), path)
            }
        }
    }

    /// A path from the current point, as seen from an earlier mark.
    fn seen_from(&mut self, mark: usize, path: Path) -> Path {
        let (here, alive) = (self.mark(), self.reachable);
        self.take(path);
        let whole = self.path(mark);
        self.rewind(here, alive);
        whole
    }

    fn boxed(&mut self, expr: Option<&mut Box<Expr>>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn expr(&mut self, expr: &mut Expr) {
        let span = expr.span;
        match &mut expr.kind {
            ExprKind::Local { local, check: _ } => *local = LocalId(self.read(local.0, span)),
            ExprKind::Closure(func) => self.closure(*func),
            ExprKind::Generator { func, iter } => {
                self.expr(iter);
                self.closure(*func);
            }
            ExprKind::Bool_ { .. } => {
                let (yes, no) = self.test(expr);
                self.meet(vec![yes, no]);
            }
            ExprKind::If { test, then, orelse } => {
                let (yes, no) = self.test(test);
                let (mark, alive) = (self.mark(), self.reachable);
                self.take(yes);
                self.expr(then);
                let yes = self.path(mark);
                self.rewind(mark, alive);
                self.take(no);
                self.expr(orelse);
                let no = self.path(mark);
                self.rewind(mark, alive);
                self.meet(vec![yes, no]);
            }
            ExprKind::Compare { first, rest } => {
                self.expr(first);
                let mut rest = rest.iter_mut().map(|(_, e)| e);
                if let Some(second) = rest.next() {
                    self.expr(second);
                }
                for operand in rest {
                    let (mark, alive) = (self.mark(), self.reachable);
                    self.expr(operand);
                    let path = self.path(mark);
                    self.rewind(mark, alive);
                    self.meet(vec![path, Some(Vec::new())]);
                }
            }
            ExprKind::Walrus { target, value } => {
                self.expr(value);
                self.target(target);
            }
            ExprKind::Comprehension { kind: _, clauses, key, value } => {
                self.comprehension(clauses, key.as_deref_mut(), value);
            }
            ExprKind::Block { body, value } => {
                self.stmts(body);
                self.expr(value);
            }
            ExprKind::Binary { op: _, in_place: _, left, right } => {
                self.expr(left);
                self.expr(right);
            }
            ExprKind::Unary { op: _, operand } => self.expr(operand),
            ExprKind::Call { func, args, keywords } => {
                self.expr(func);
                args.iter_mut().for_each(|a| self.expr(&mut a.value));
                keywords.iter_mut().for_each(|k| self.expr(&mut k.value));
            }
            ExprKind::Attr { object, name: _ } | ExprKind::Super { class: _, object, name: _ } => {
                self.expr(object)
            }
            ExprKind::Index { object, index } => {
                self.expr(object);
                self.expr(index);
            }
            ExprKind::Slice { object, lo, hi, step } => {
                self.expr(object);
                for part in [lo, hi, step] {
                    self.boxed(part.as_mut());
                }
            }
            ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
                items.iter_mut().for_each(|a| self.expr(&mut a.value));
            }
            ExprKind::Dict(items) => {
                for (key, value) in items {
                    self.maybe(key.as_mut());
                    self.expr(value);
                }
            }
            ExprKind::Format(parts) => self.format_parts(parts),
            ExprKind::Yield(value) => self.boxed(value.as_mut()),
            ExprKind::YieldFrom(value) | ExprKind::AddressOf(value) => self.expr(value),
            ExprKind::Native(native) => native.args.iter_mut().for_each(|e| self.expr(e)),
            ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Huge(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Str(_)
            | ExprKind::Bytes(_)
            | ExprKind::Ellipsis
            | ExprKind::Captured { .. }
            | ExprKind::Global(_)
            | ExprKind::Builtin(_)
            | ExprKind::Module(_)
            | ExprKind::Error => {}
        }
    }

    fn format_parts(&mut self, parts: &mut [FormatPart]) {
        for part in parts {
            if let FormatPart::Value { value, conversion: _, spec } = part {
                self.expr(value);
                spec.iter_mut().for_each(|s| self.format_parts(s));
            }
        }
    }

    fn comprehension(&mut self, clauses: &mut [Clause], key: Option<&mut Expr>, value: &mut Expr) {
        let Some((first, _)) = clauses.split_first_mut() else { return };
        self.expr(&mut first.iter);
        let was_reachable = self.reachable;
        let mut assigned = Assigned::default();
        for clause in clauses.iter() {
            assigned.target(&clause.target);
            clause.tests.iter().for_each(|t| assigned.expr(t));
        }
        key.iter().for_each(|k| assigned.expr(k));
        assigned.expr(value);
        let phis = self.head(&assigned);
        let mark = self.mark();
        let mut back: Vec<Path> = Vec::new();
        for (n, clause) in clauses.iter_mut().enumerate() {
            if n > 0 {
                self.expr(&mut clause.iter);
                back.push(self.path(mark));
            }
            self.target(&mut clause.target);
            for test in &mut clause.tests {
                let (yes, no) = self.test(test);
                back.push(self.seen_from(mark, no));
                self.take(yes);
            }
        }
        if let Some(key) = key {
            self.expr(key);
        }
        self.expr(value);
        back.push(self.path(mark));
        for path in &back {
            self.feed_back(&phis, path);
        }
        self.rewind(mark, was_reachable);
    }
}

/// The variable that `x op= …` changes.
fn updates(targets: &[Target], value: &Expr) -> Option<u32> {
    let [Target { kind: TargetKind::Local(target), .. }] = targets else { return None };
    let ExprKind::Binary { in_place: true, left, .. } = &value.kind else { return None };
    matches!(&left.kind, ExprKind::Local { local, .. } if local == target).then_some(target.0)
}

/// Whether the condition can never be false.
fn always(test: &Expr) -> bool {
    match &test.kind {
        ExprKind::Bool(value) => *value,
        ExprKind::Int(n) => *n != 0,
        ExprKind::Huge(_) => true,
        _ => false,
    }
}

/// Whether a `for` over this runs at least once.
pub(super) fn runs(iter: &Expr) -> bool {
    match &iter.kind {
        ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
            items.iter().any(|a| !a.star)
        }
        ExprKind::Str(text) => !text.is_empty(),
        ExprKind::Call { func, args, keywords } => {
            let is_range = matches!(&func.kind, ExprKind::Builtin(name) if &**name == "range");
            let number = |n: usize| match args.get(n).map(|a| &a.value.kind) {
                Some(ExprKind::Int(n)) => Some(*n),
                _ => None,
            };
            is_range
                && keywords.is_empty()
                && match args.len() {
                    1 => number(0).is_some_and(|n| n > 0),
                    2 => number(0).zip(number(1)).is_some_and(|(a, b)| a < b),
                    _ => false,
                }
        }
        _ => false,
    }
}

/// A call that never returns: `exit()`, `sys.exit()`.
pub(super) fn leaves(program: &Program, expr: &Expr) -> bool {
    let ExprKind::Call { func, .. } = &expr.kind else { return false };
    match &func.kind {
        ExprKind::Builtin(name) => matches!(&**name, "exit" | "quit"),
        ExprKind::Global(global) => {
            let global = &program.globals[*global];
            global.name == "exit" && program.modules[global.module].name == "sys"
        }
        _ => false,
    }
}
