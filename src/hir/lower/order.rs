//! The order of initialisation: which globals may be read before they have a value. The module-level
//! statements are walked in order; each statement may run the functions it mentions, the methods of the
//! classes it mentions, and everything these mention in turn. A global that one of them reads before it is
//! certainly assigned gets `maybe_unbound`; a direct read that no assignment can precede is an error.

use indexmap::IndexSet;
use petgraph::Directed;
use petgraph::graphmap::GraphMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::super::walk::{Visit, walk_expr, walk_stmt, walk_target};
use super::{ImportTarget, Unit, flow};
use crate::arena::Id;
use crate::diag::Diagnostics;
use crate::hir::{
    ClassId, Constant, Default_, Dialect, Expr, ExprKind, FuncId, GlobalId, ModuleId, Program, Stmt,
    StmtKind, Target, TargetKind, codes,
};
use crate::source::Span;

/// What one function does that matters to the order of initialisation.
#[derive(Default)]
pub(super) struct Facts {
    /// Globals it reads.
    pub(super) reads: IndexSet<GlobalId, FxBuildHasher>,
    /// Globals it assigns.
    pub(super) writes: IndexSet<GlobalId, FxBuildHasher>,
    /// Classes it names.
    pub(super) classes: IndexSet<ClassId, FxBuildHasher>,
    /// Attributes it takes of objects: methods of these names may run.
    pub(super) attrs: IndexSet<String, FxBuildHasher>,
}

/// Sets `maybe_unbound` on the globals that need it and reports reads that must fail.
pub(super) fn check(program: &mut Program, units: &[Unit], facts: &[Option<Facts>], diags: &mut Diagnostics) {
    let bodies: FxHashSet<FuncId> = program.modules.iter().map(|m| m.body).collect();
    let mut written_below = vec![false; program.globals.len()];
    for (n, facts) in facts.iter().enumerate() {
        if let (Some(facts), false) = (facts, bodies.contains(&FuncId::from_index(n))) {
            facts.writes.iter().for_each(|g| written_below[g.index()] = true);
        }
    }
    let mut unbound = vec![false; program.globals.len()];
    let mut deleted = Deleted { globals: &mut unbound };
    for (_, func) in program.funcs.iter_ids().filter(|(id, _)| !bodies.contains(id)) {
        func.body.iter().for_each(|stmt| deleted.stmt(stmt));
    }
    for id in program.modules.ids() {
        let mut walk = Walk {
            program,
            facts,
            module: id,
            written_below: &written_below,
            assigned: vec![false; program.globals.len()],
            possible: vec![false; program.globals.len()],
            log: Vec::new(),
            unbound: &mut unbound,
            alive: true,
            reached: FxHashSet::default(),
            classes: FxHashSet::default(),
            attrs: FxHashSet::default(),
            waiting: FxHashMap::default(),
            errors: Vec::new(),
        };
        walk.hoist();
        walk.stmts(&program.funcs[program.modules[id].body].body);
        walk.class_attributes();
        for (global, span) in walk.errors {
            let lost = units[id.index()].parsed.lost.contains(&program.globals[global].name);
            if !lost && !program.modules[id].catches_names {
                report(program, global, span, diags);
            }
        }
    }
    circles(program, units, facts, &mut unbound);
    for (id, unbound) in program.globals.ids().zip(unbound) {
        program.globals[id].maybe_unbound = unbound;
    }
}

fn report(program: &Program, global: GlobalId, span: Span, diags: &mut Diagnostics) {
    let info = &program.globals[global];
    let text = format!("`{}` is used before it has a value", info.name);
    let message = diags.error(codes::UNBOUND, span, text);
    match info.constant {
        Some(Constant::Func(func)) => {
            message.because(program.funcs[func].span, "its `def` runs later");
            message.help("move this line below the `def`");
        }
        Some(Constant::Class(class)) => {
            message.because(program.classes[class].span, "its `class` statement runs later");
            message.help("move this line below the class");
        }
        Some(Constant::Module(_)) | None => {
            message.because(info.span, "it gets its first value here, later");
            message.help(format!("assign `{}` before this line", info.name));
        }
    }
}

/// In a circle of modules one may run before another is complete.
fn circles(program: &Program, units: &[Unit], facts: &[Option<Facts>], unbound: &mut [bool]) {
    let mut graph = GraphMap::<u32, (), Directed, FxBuildHasher>::default();
    for (n, unit) in units.iter().enumerate() {
        let mut targets: Vec<u32> = unit
            .imports
            .values()
            .filter_map(|t| match t {
                ImportTarget::Module(module) => Some(module.0),
                ImportTarget::Missing => None,
            })
            .collect();
        targets.sort_unstable();
        targets.iter().for_each(|t| {
            graph.add_edge(n as u32, *t, ());
        });
    }
    let mut circle_of: FxHashMap<u32, usize> = FxHashMap::default();
    for (n, component) in petgraph::algo::tarjan_scc(&graph).into_iter().enumerate() {
        if component.len() > 1 {
            circle_of.extend(component.into_iter().map(|m| (m, n)));
        }
    }
    if circle_of.is_empty() {
        return;
    }
    for (func, facts) in facts.iter().enumerate() {
        let Some(facts) = facts else { continue };
        let reader = program.funcs[FuncId::from_index(func)].module;
        let Some(circle) = circle_of.get(&reader.0) else { continue };
        for global in &facts.reads {
            let info = &program.globals[*global];
            if info.module != reader
                && info.constant.is_none()
                && circle_of.get(&info.module.0) == Some(circle)
            {
                unbound[global.index()] = true;
            }
        }
    }
}

struct Walk<'w> {
    program: &'w Program,
    facts: &'w [Option<Facts>],
    module: ModuleId,
    written_below: &'w [bool],
    /// Globals that certainly have a value here, and those that may have one.
    assigned: Vec<bool>,
    possible: Vec<bool>,
    log: Vec<GlobalId>,
    unbound: &'w mut Vec<bool>,
    alive: bool,
    reached: FxHashSet<FuncId>,
    classes: FxHashSet<ClassId>,
    attrs: FxHashSet<String>,
    /// Methods of mentioned classes that run once an attribute of their name is taken.
    waiting: FxHashMap<String, Vec<FuncId>>,
    errors: Vec<(GlobalId, Span)>,
}

impl Walk<'_> {
    /// vpython defines functions before anything runs.
    fn hoist(&mut self) {
        let module = &self.program.modules[self.module];
        if module.dialect != Dialect::Vpython {
            return;
        }
        for global in module.names.values() {
            if let Some(Constant::Func(_)) = self.program.globals[*global].constant {
                self.assigned[global.index()] = true;
            }
        }
    }

    /// Attributes that a class body assigns on some ways only, or deletes.
    fn class_attributes(&mut self) {
        for class in self.program.classes.iter().filter(|class| class.module == self.module) {
            for global in class.attrs.values().map(|global| global.index()) {
                self.unbound[global] |= self.alive && self.possible[global] && !self.assigned[global];
            }
        }
    }

    fn stmts(&mut self, body: &[Stmt]) {
        body.iter().for_each(|s| self.stmt(s));
    }

    fn assign(&mut self, global: GlobalId) {
        self.possible[global.index()] = true;
        if !std::mem::replace(&mut self.assigned[global.index()], true) {
            self.log.push(global);
        }
    }

    /// Forgets the assignments since `mark` and returns them, `None` if the end is not reached.
    fn cut(&mut self, mark: usize, alive: bool) -> Option<Vec<GlobalId>> {
        let mut new = self.log.split_off(mark);
        // What was deleted since is in the list still.
        new.retain(|g| self.assigned[g.index()]);
        new.iter().for_each(|g| self.assigned[g.index()] = false);
        std::mem::replace(&mut self.alive, alive).then_some(new)
    }

    /// Keeps what all paths that arrive have assigned.
    fn meet(&mut self, paths: Vec<Option<Vec<GlobalId>>>) {
        let mut paths = paths.into_iter().flatten();
        let Some(first) = paths.next() else {
            self.alive = false;
            return;
        };
        let rest: Vec<FxHashSet<GlobalId>> = paths.map(|p| p.into_iter().collect()).collect();
        for global in first {
            if rest.iter().all(|p| p.contains(&global)) {
                self.assign(global);
            }
        }
    }

    fn read(&mut self, global: GlobalId, span: Span) {
        let info = &self.program.globals[global];
        let n = global.index();
        if info.module == self.module && self.alive && !self.assigned[n] && !info.starts_false {
            if !self.possible[n] && !self.written_below[n] {
                self.errors.push((global, span));
            }
            self.unbound[n] = true;
        }
        self.mention(info.constant);
    }

    fn mention(&mut self, constant: Option<Constant>) {
        match constant {
            Some(Constant::Func(func)) => self.reach(func),
            Some(Constant::Class(class)) => self.reach_class(class),
            Some(Constant::Module(_)) | None => {}
        }
    }

    /// A function of a library module, or the result of calling one.
    fn is_library(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Global(global) => self.program.modules[self.program.globals[*global].module].is_library,
            ExprKind::Call { func, .. } => self.is_library(func),
            _ => false,
        }
    }

    /// The function may run now.
    fn reach(&mut self, func: FuncId) {
        let mut todo = vec![func];
        while let Some(func) = todo.pop() {
            if !self.alive || !self.reached.insert(func) {
                continue;
            }
            let info = &self.program.funcs[func];
            let foreign = self.program.modules[info.module].is_library && info.module != self.module;
            let Some(facts) = self.facts.get(func.index()).and_then(Option::as_ref).filter(|_| !foreign)
            else {
                continue;
            };
            todo.extend(&info.mentions);
            let defaults = info.params.iter().filter_map(|p| match &p.default {
                Some(Default_::Global(global)) => Some(*global),
                Some(Default_::Literal(_) | Default_::Captured(_)) | None => None,
            });
            for global in facts.reads.iter().copied().chain(defaults) {
                let read = &self.program.globals[global];
                if read.module == self.module && !self.assigned[global.index()] {
                    self.unbound[global.index()] = true;
                }
                match read.constant {
                    Some(Constant::Func(func)) => todo.push(func),
                    Some(Constant::Class(class)) => self.class_methods(class, &mut todo),
                    Some(Constant::Module(_)) | None => {}
                }
            }
            for class in &facts.classes {
                self.class_methods(*class, &mut todo);
            }
            for attr in &facts.attrs {
                self.attribute(attr, &mut todo);
            }
        }
    }

    fn reach_class(&mut self, class: ClassId) {
        let mut todo = Vec::new();
        self.class_methods(class, &mut todo);
        todo.into_iter().for_each(|f| self.reach(f));
    }

    fn reach_attribute(&mut self, name: &str) {
        let mut todo = Vec::new();
        self.attribute(name, &mut todo);
        todo.into_iter().for_each(|f| self.reach(f));
    }

    /// Objects of the class may be made: its special methods may run, others when their name is used.
    fn class_methods(&mut self, class: ClassId, todo: &mut Vec<FuncId>) {
        if !self.classes.insert(class) {
            return;
        }
        for class in &self.program.classes[class].mro {
            let class = &self.program.classes[*class];
            for (name, func) in class.methods.iter().chain(&class.setters) {
                let special = name.starts_with("__") && name.ends_with("__");
                if special || self.attrs.contains(name) {
                    todo.push(*func);
                } else {
                    self.waiting.entry(name.clone()).or_default().push(*func);
                }
            }
        }
    }

    fn attribute(&mut self, name: &str, todo: &mut Vec<FuncId>) {
        if !self.attrs.contains(name) {
            self.attrs.insert(name.to_owned());
            todo.extend(self.waiting.remove(name).unwrap_or_default());
        }
    }

    fn try_stmt(
        &mut self,
        body: &[Stmt],
        handlers: &[crate::hir::Handler],
        orelse: &[Stmt],
        finally: &[Stmt],
    ) {
        let (mark, alive) = (self.log.len(), self.alive);
        self.stmts(body);
        self.stmts(orelse);
        let mut ends = vec![self.cut(mark, alive)];
        for handler in handlers {
            handler.class.iter().for_each(|e| self.expr(e));
            handler.name.iter().for_each(|t| self.target(t));
            self.stmts(&handler.body);
            // The name is gone after the handler: see `deleted`.
            if let (Some(TargetKind::Global(global)), true) =
                (handler.name.as_ref().map(|target| &target.kind), self.alive)
            {
                self.assigned[global.index()] = false;
                self.unbound[global.index()] = true;
            }
            ends.push(self.cut(mark, alive));
        }
        self.stmts(finally);
        if self.alive {
            self.meet(ends);
        }
    }

    fn loop_stmt(&mut self, body: &[Stmt], orelse: &[Stmt], certain: bool) {
        let mut later = Bindings::default();
        body.iter().for_each(|s| later.stmt(s));
        later.globals.iter().for_each(|g| self.possible[g.index()] = true);
        let (mark, alive) = (self.log.len(), self.alive);
        self.stmts(body);
        if !certain || later.leaves {
            self.cut(mark, alive);
        }
        self.alive = alive;
        let mark = self.log.len();
        self.stmts(orelse);
        if later.leaves {
            self.cut(mark, alive);
        }
    }
}

impl Visit for Walk<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::If { test, body, orelse } => {
                self.expr(test);
                let (mark, alive) = (self.log.len(), self.alive);
                self.stmts(body);
                let yes = self.cut(mark, alive);
                self.stmts(orelse);
                let no = self.cut(mark, alive);
                self.meet(vec![yes, no]);
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test);
                self.loop_stmt(body, orelse, false);
            }
            StmtKind::For { target, iter, body, orelse } => {
                self.expr(iter);
                let (mark, alive) = (self.log.len(), self.alive);
                self.target(target);
                let certain = flow::runs(iter);
                self.loop_stmt(body, orelse, certain);
                if !certain {
                    self.cut(mark, alive);
                }
            }
            StmtKind::Try { body, handlers, orelse, finally } => {
                self.try_stmt(body, handlers, orelse, finally)
            }
            StmtKind::Raise { .. } => {
                walk_stmt(self, stmt);
                self.alive = false;
            }
            StmtKind::Break | StmtKind::Continue => self.alive = false,
            StmtKind::Expr(e) => {
                self.expr(e);
                if flow::leaves(self.program, e) {
                    self.alive = false;
                }
            }
            StmtKind::FuncDef { func, defaults: _, decorators, target: _ } => {
                // A decorator of the library only wraps; one of the program may call the function at once.
                let wraps = decorators.iter().all(|d| self.is_library(d));
                if !wraps {
                    self.reach(*func);
                }
                walk_stmt(self, stmt);
                if wraps && !decorators.is_empty() {
                    self.reach(*func);
                }
            }
            StmtKind::Assign { targets, value: Expr { kind: ExprKind::Closure(func), .. } } => {
                // `f = lambda n: … f(n - 1)`: it runs after it has its name.
                targets.iter().for_each(|t| self.target(t));
                self.reach(*func);
            }
            StmtKind::Assign { .. }
            | StmtKind::AugAssign { .. }
            | StmtKind::Return(_)
            | StmtKind::Del(_)
            | StmtKind::Assert { .. }
            | StmtKind::ClassDef { .. }
            | StmtKind::Import { .. }
            | StmtKind::NativePragma(_) => walk_stmt(self, stmt),
        }
    }

    fn target(&mut self, target: &Target) {
        match &target.kind {
            TargetKind::Global(global) => self.assign(*global),
            _ => walk_target(self, target),
        }
    }

    fn deleted(&mut self, target: &Target) {
        match &target.kind {
            TargetKind::Global(global) => {
                self.read(*global, target.span);
                self.assigned[global.index()] = false;
                // Functions that ran before may run again.
                self.unbound[global.index()] = true;
            }
            _ => walk_target(self, target),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Global(global) => self.read(*global, expr.span),
            ExprKind::Closure(func) => self.reach(*func),
            ExprKind::Generator { func, iter: _ } => self.reach(*func),
            ExprKind::Attr { object: _, name } => self.reach_attribute(name),
            ExprKind::Call { func, args, .. } => {
                if let (ExprKind::Builtin(name), Some(ExprKind::Str(text))) =
                    (&func.kind, args.get(1).map(|a| &a.value.kind))
                    && matches!(&**name, "getattr" | "hasattr" | "setattr")
                {
                    self.reach_attribute(text);
                }
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// Marks the globals that a function deletes: whoever reads them later must look.
struct Deleted<'a> {
    globals: &'a mut Vec<bool>,
}

impl Visit for Deleted<'_> {
    fn deleted(&mut self, target: &Target) {
        if let TargetKind::Global(global) = &target.kind {
            self.globals[global.index()] = true;
        }
        walk_target(self, target);
    }
}

/// Globals that a loop's body assigns, and whether it can be left early.
#[derive(Default)]
struct Bindings {
    globals: IndexSet<GlobalId, FxBuildHasher>,
    leaves: bool,
}

impl Visit for Bindings {
    fn stmt(&mut self, stmt: &Stmt) {
        self.leaves |= matches!(stmt.kind, StmtKind::Break | StmtKind::Continue);
        walk_stmt(self, stmt);
    }
    fn target(&mut self, target: &Target) {
        if let TargetKind::Global(global) = &target.kind {
            self.globals.insert(*global);
        }
        walk_target(self, target);
    }
}
