//! Splits the variables of a function into webs: live ranges that no assignment and use have in common are
//! different variables. A reused name may then change its type.
//!
//! One walk over the structured statements gives every assignment a *value* and keeps, per variable, the
//! value that reaches the current point; where paths meet, a *phi* value joins theirs. Afterwards each value
//! that a use needs is united with everything it may come from; every union is one web. Value 0 is "not
//! bound": it joins nothing, and whether it reaches a use says whether that use must be checked.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::walk::{Visit, VisitMut, walk_expr, walk_expr_mut, walk_target, walk_target_mut};
use crate::arena::Id;
use crate::diag::{Diagnostics, suggest};
use crate::hir::{Expr, ExprKind, FuncId, Local, LocalId, Program, Stmt, Target, TargetKind, codes};
use crate::source::Span;

/// A value's number; 0 is "not bound".
pub(super) type ValueId = u32;
/// The value of a variable that is not bound.
const UNBOUND: ValueId = 0;

/// Where a value comes from.
enum Value {
    Unbound,
    /// An assignment.
    Def,
    /// `x op= …`: an assignment that happens only if the value it starts from is bound.
    Update(ValueId),
    /// A meeting of paths.
    Phi(Vec<ValueId>),
}

struct Use {
    value: ValueId,
    variable: u32,
    span: Span,
    reachable: bool,
}

/// What changed on a path since some point: variable and value. `None` for a path that does not get here.
pub(super) type Path = Option<Vec<(u32, ValueId)>>;

/// The state of the walk in [`super::flow`].
pub(super) struct Webs<'p> {
    pub(super) program: &'p Program,
    pub(super) func: FuncId,
    values: Vec<Value>,
    /// Variable of each value, and where it was assigned.
    origin: Vec<(u32, Span)>,
    current: Vec<ValueId>,
    log: Vec<(u32, ValueId)>,
    pub(super) reachable: bool,
    uses: Vec<Use>,
    /// Values assigned since the start of the innermost `try`.
    pub(super) assigned: Vec<(u32, ValueId)>,
    pub(super) loops: Vec<super::flow::Loop>,
    /// Local functions that were made while a variable they capture was not bound yet.
    waiting: FxHashMap<u32, Vec<u32>>,
    /// Captured variables that a closure may read with this value.
    closure_reads: Vec<(u32, ValueId)>,
    /// Variables that functions in this one delete.
    deleted: FxHashSet<u32>,
}

/// What messages about a function's variables depend on.
pub(super) struct About<'a> {
    /// Names in lines that are left out of the tree.
    pub lost: &'a FxHashSet<String>,
    /// Whether the module has a variable of this name that is not the function's.
    pub is_module_name: &'a dyn Fn(&str) -> bool,
}

/// Splits the variables of `func`, whose body is finished.
pub(super) fn split(program: &mut Program, func: FuncId, about: &About<'_>, diags: &mut Diagnostics) {
    let mut body = std::mem::take(&mut program.funcs[func].body);
    let mut locals = std::mem::take(&mut program.funcs[func].locals);
    if !locals.is_empty() {
        let params: Vec<LocalId> = program.funcs[func].params.iter().map(|p| p.local).collect();
        let mut webs = Webs::new(program, func, locals.len());
        for param in params {
            webs.define(param.0, locals[param].span);
        }
        webs.stmts(&mut body);
        let lenient = program.modules[program.funcs[func].module].catches_names;
        let mut unwanted = Diagnostics::default();
        webs.deleted = deleted_by_closures(webs.program, func);
        let outcome = webs.finish(&mut locals, about, if lenient { &mut unwanted } else { diags });
        Rename { outcome: &outcome }.stmts(&mut body);
    }
    program.funcs[func].body = body;
    program.funcs[func].locals = locals;
}

/// The variables of a function that functions in it delete: they may have no value wherever they are read.
fn deleted_by_closures(program: &Program, func: FuncId) -> FxHashSet<u32> {
    struct Deleted {
        func: FuncId,
        found: FxHashSet<u32>,
    }
    impl Visit for Deleted {
        fn deleted(&mut self, target: &Target) {
            if let TargetKind::Captured(owner, local) = target.kind
                && owner == self.func
            {
                self.found.insert(local.0);
            }
            walk_target(self, target);
        }
    }
    let mut deleted = Deleted { func, found: FxHashSet::default() };
    for inner in program.funcs.iter().filter(|f| f.captures.iter().any(|(owner, _)| *owner == func)) {
        inner.body.iter().for_each(|stmt| deleted.stmt(stmt));
    }
    deleted.found
}

impl<'p> Webs<'p> {
    fn new(program: &'p Program, func: FuncId, variables: usize) -> Self {
        let nowhere = program.funcs[func].span;
        Self {
            program,
            func,
            values: vec![Value::Unbound],
            origin: vec![(u32::MAX, nowhere)],
            current: vec![UNBOUND; variables],
            log: Vec::new(),
            reachable: true,
            uses: Vec::new(),
            assigned: Vec::new(),
            loops: Vec::new(),
            waiting: FxHashMap::default(),
            closure_reads: Vec::new(),
            deleted: FxHashSet::default(),
        }
    }

    /// A new assignment to the variable.
    pub(super) fn define(&mut self, variable: u32, span: Span) -> ValueId {
        let value = self.values.len() as ValueId;
        self.values.push(Value::Def);
        self.origin.push((variable, span));
        self.set(variable, value);
        value
    }

    /// A new value made from the one the variable has.
    pub(super) fn update(&mut self, variable: u32, span: Span) -> ValueId {
        let before = self.value(variable);
        let value = self.define(variable, span);
        self.values[value as usize] = Value::Update(before);
        value
    }

    /// The variable is no longer bound.
    pub(super) fn unbind(&mut self, variable: u32) {
        self.set(variable, UNBOUND);
    }

    fn set(&mut self, variable: u32, value: ValueId) {
        self.put(variable, value);
        self.assigned.push((variable, value));
    }

    fn put(&mut self, variable: u32, value: ValueId) {
        let Some(slot) = self.current.get_mut(variable as usize) else { return };
        self.log.push((variable, std::mem::replace(slot, value)));
    }

    /// The variable's value here.
    pub(super) fn value(&self, variable: u32) -> ValueId {
        self.current.get(variable as usize).copied().unwrap_or(UNBOUND)
    }

    /// A new meeting of the values, and sets the variable to it.
    pub(super) fn join(&mut self, variable: u32, inputs: Vec<ValueId>) -> ValueId {
        let value = self.values.len() as ValueId;
        let span = self.origin[0].1;
        self.values.push(Value::Phi(inputs));
        self.origin.push((variable, span));
        self.put(variable, value);
        value
    }

    /// Adds the values of a path that leads back to a meeting.
    pub(super) fn feed(&mut self, phi: ValueId, value: ValueId) {
        if let Some(Value::Phi(inputs)) = self.values.get_mut(phi as usize)
            && value != phi
            && !inputs.contains(&value)
        {
            inputs.push(value);
        }
    }

    /// A read of the variable; returns its number.
    pub(super) fn read(&mut self, variable: u32, span: Span) -> u32 {
        let value = self.value(variable);
        self.uses.push(Use { value, variable, span, reachable: self.reachable });
        self.run_waiting(variable);
        self.uses.len() as u32 - 1
    }

    /// A point to return to with [`Webs::rewind`].
    pub(super) fn mark(&self) -> usize {
        self.log.len()
    }

    /// What changed since the mark on the path to here.
    pub(super) fn path(&self, mark: usize) -> Path {
        if !self.reachable {
            return None;
        }
        let log = &self.log[mark..];
        let mut seen = FxHashSet::default();
        let vars = log.iter().map(|(v, _)| *v).filter(|v| log.len() == 1 || seen.insert(*v));
        Some(vars.map(|v| (v, self.value(v))).collect())
    }

    /// Goes back to the mark, which was reachable or not.
    pub(super) fn rewind(&mut self, mark: usize, reachable: bool) {
        while self.log.len() > mark {
            if let Some((variable, old)) = self.log.pop() {
                self.current[variable as usize] = old;
            }
        }
        self.reachable = reachable;
    }

    /// Takes a path, as seen from the current point.
    pub(super) fn take(&mut self, path: Path) {
        match path {
            Some(changes) => changes.into_iter().for_each(|(v, value)| self.put(v, value)),
            None => self.reachable = false,
        }
    }

    /// The meeting of several paths from the current point.
    pub(super) fn meet(&mut self, paths: Vec<Path>) {
        let mut paths: Vec<Vec<(u32, ValueId)>> = paths.into_iter().flatten().collect();
        if paths.len() <= 1 {
            return self.take(paths.pop());
        }
        let mut order: Vec<u32> = Vec::new();
        let mut inputs: FxHashMap<u32, (usize, Vec<ValueId>)> = FxHashMap::default();
        for path in &paths {
            for (variable, value) in path {
                let entry = inputs.entry(*variable).or_insert_with(|| {
                    order.push(*variable);
                    (0, Vec::new())
                });
                entry.0 += 1;
                if !entry.1.contains(value) {
                    entry.1.push(*value);
                }
            }
        }
        for variable in order {
            let Some((count, mut values)) = inputs.remove(&variable) else { continue };
            let base = self.value(variable);
            if count < paths.len() && !values.contains(&base) {
                values.push(base);
            }
            match values.as_slice() {
                [only] => self.put(variable, *only),
                _ => {
                    self.join(variable, values);
                }
            }
        }
    }

    /// The captured variables of this function that a nested one uses.
    fn captured_by(&self, nested: FuncId) -> Vec<u32> {
        let captures = &self.program.funcs[nested].captures;
        captures.iter().filter(|(owner, _)| *owner == self.func).map(|(_, local)| local.0).collect()
    }

    /// A closure is made that may be called at once.
    pub(super) fn closure(&mut self, nested: FuncId) {
        for variable in self.captured_by(nested) {
            self.closure_reads.push((variable, self.value(variable)));
            self.run_waiting(variable);
        }
    }

    /// A local `def`: the variables it captures are needed once it is used, not yet.
    pub(super) fn local_def(&mut self, nested: FuncId, target: u32) {
        let mut waiting = Vec::new();
        for variable in self.captured_by(nested) {
            waiting.push(variable);
            waiting.extend(self.waiting.get(&variable).into_iter().flatten());
        }
        waiting.sort_unstable();
        waiting.dedup();
        if !waiting.is_empty() {
            self.waiting.insert(target, waiting);
        }
    }

    /// A local function may be called here: what it captures is read.
    fn run_waiting(&mut self, function: u32) {
        let Some(waiting) = self.waiting.get(&function) else { return };
        for variable in waiting.clone() {
            self.closure_reads.push((variable, self.value(variable)));
        }
    }

    /// Unites values into webs, numbers these and reports uses that no assignment reaches.
    fn finish(
        self,
        locals: &mut crate::arena::IdVec<LocalId, Local>,
        about: &About<'_>,
        diags: &mut Diagnostics,
    ) -> Outcome {
        let mut webs = Union { parent: (0..self.values.len() as u32).collect() };
        let mut live = vec![false; self.values.len()];
        let mut todo: Vec<ValueId> =
            self.uses.iter().map(|u| u.value).chain(self.closure_reads.iter().map(|(_, v)| *v)).collect();
        let mut consumers: Vec<Vec<ValueId>> = vec![Vec::new(); self.values.len()];
        while let Some(value) = todo.pop() {
            if std::mem::replace(&mut live[value as usize], true) {
                continue;
            }
            if let Value::Phi(inputs) = &self.values[value as usize] {
                for input in inputs {
                    consumers[*input as usize].push(value);
                    if *input != UNBOUND {
                        webs.unite(value, *input);
                    }
                    todo.push(*input);
                }
            }
        }
        // C may write through an address at any later time: all values share one variable.
        let mut firsts: Vec<Option<ValueId>> = vec![None; locals.len()];
        for (value, (variable, _)) in self.origin.iter().enumerate().skip(1) {
            if locals[LocalId(*variable)].addressed {
                match firsts[*variable as usize] {
                    Some(first) => webs.unite(first, value as ValueId),
                    None => firsts[*variable as usize] = Some(value as ValueId),
                }
            }
        }
        let from_unbound = reach(&consumers, std::iter::once(UNBOUND), self.values.len());
        for (n, value) in self.values.iter().enumerate() {
            if let Value::Update(before) = value {
                consumers[*before as usize].push(n as ValueId);
            }
        }
        let defs =
            (0..self.values.len()).filter(|n| matches!(self.values[*n], Value::Def)).map(|n| n as ValueId);
        let from_def = reach(&consumers, defs, self.values.len());

        let mut ids: Vec<Option<LocalId>> = vec![None; self.values.len()];
        let mut has_first = vec![false; locals.len()];
        let mut split = vec![false; locals.len()];
        for (value, kind) in self.values.iter().enumerate() {
            let (Value::Def | Value::Update(_)) = kind else { continue };
            let (variable, span) = self.origin[value];
            let own = LocalId(variable);
            let root = webs.root(value as u32) as usize;
            let id = match ids[root] {
                Some(id) => id,
                None if locals[own].captured || !has_first[variable as usize] => own,
                None => {
                    split[variable as usize] = true;
                    let copy = locals[own].copy(span);
                    locals.push(copy)
                }
            };
            has_first[variable as usize] = true;
            ids[root] = Some(id);
            ids[value] = Some(id);
        }
        let mut never: FxHashMap<u32, LocalId> = FxHashMap::default();
        let mut reads = Vec::with_capacity(self.uses.len());
        let mut reported = FxHashSet::default();
        for usage in &self.uses {
            let own = LocalId(usage.variable);
            let id = if locals[own].captured {
                own
            } else {
                match ids[webs.root(usage.value) as usize].filter(|_| usage.value != UNBOUND) {
                    Some(id) => id,
                    // The first of several webs may be bound where this use, which none of them reaches, is not.
                    None if split[usage.variable as usize] => {
                        *never.entry(usage.variable).or_insert_with(|| {
                            let copy = locals[own].copy(usage.span);
                            locals.push(copy)
                        })
                    }
                    None => own,
                }
            };
            let unbound = from_unbound[usage.value as usize] && usage.reachable;
            let check = unbound || self.deleted.contains(&usage.variable);
            if check {
                locals[id].maybe_unbound = true;
                let hopeless = unbound && !from_def[usage.value as usize] && !locals[own].captured;
                let is_lost = about.lost.contains(&locals[own].name);
                if hopeless && !is_lost && reported.insert(usage.variable) {
                    let names = locals.iter().map(|local| local.name.as_str());
                    let meant = suggest(&locals[own].name, names);
                    let in_module = (about.is_module_name)(&locals[own].name);
                    report(&locals[own], meant, in_module, usage.span, diags);
                }
            }
            reads.push((id, check));
        }
        for (variable, value) in &self.closure_reads {
            if from_unbound[*value as usize] || self.deleted.contains(variable) {
                locals[LocalId(*variable)].maybe_unbound = true;
            }
        }
        let defs = ids.iter().zip(&self.origin).map(|(id, (v, _))| id.unwrap_or(LocalId(*v))).collect();
        Outcome { reads, defs }
    }
}

fn report(local: &Local, meant: Option<String>, in_module: bool, span: Span, diags: &mut Diagnostics) {
    let message =
        diags.error(codes::UNBOUND, span, format!("`{}` is used before it has a value", local.name));
    message.label("nothing has been assigned to it here");
    if local.span.start < span.start {
        message.because(local.span, "this assignment does not reach the use");
    } else if local.span.start > span.start {
        message.because(local.span, "it gets its first value here, later");
    }
    if in_module {
        let name = &local.name;
        message.help(format!(
            "a function that assigns `{name}` has its own `{name}`; to use that of the module, write `global {name}` at its top"
        ));
        return;
    }
    // A name that is first met in `x += 1` is likely misspelt; one that is assigned elsewhere is not.
    match meant.filter(|_| local.span.start == span.start) {
        Some(meant) => message.help(format!("did you mean `{meant}`?")),
        None => message.help(format!("assign `{}` before this line", local.name)),
    };
}

/// Values that the given ones flow into.
fn reach(consumers: &[Vec<ValueId>], start: impl Iterator<Item = ValueId>, count: usize) -> Vec<bool> {
    let mut reached = vec![false; count];
    let mut todo: Vec<ValueId> = start.collect();
    while let Some(value) = todo.pop() {
        if !std::mem::replace(&mut reached[value as usize], true) {
            todo.extend(&consumers[value as usize]);
        }
    }
    reached
}

/// Disjoint sets of values.
struct Union {
    parent: Vec<u32>,
}

impl Union {
    fn root(&mut self, mut value: u32) -> u32 {
        while self.parent[value as usize] != value {
            let up = self.parent[self.parent[value as usize] as usize];
            self.parent[value as usize] = up;
            value = up;
        }
        value
    }
    fn unite(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        self.parent[a.max(b) as usize] = a.min(b);
    }
}

/// The variable of every read and of every value.
struct Outcome {
    reads: Vec<(LocalId, bool)>,
    defs: Vec<LocalId>,
}

/// Puts the final variables into the body, where the walk left the numbers of reads and values.
struct Rename<'o> {
    outcome: &'o Outcome,
}

impl Rename<'_> {
    fn stmts(&mut self, body: &mut [Stmt]) {
        body.iter_mut().for_each(|s| self.stmt(s));
    }
}

impl VisitMut for Rename<'_> {
    fn target(&mut self, target: &mut Target) {
        if let TargetKind::Local(local) = &mut target.kind
            && let Some(id) = self.outcome.defs.get(local.index())
        {
            *local = *id;
        }
        walk_target_mut(self, target);
    }
    fn deleted(&mut self, target: &mut Target) {
        if let TargetKind::Local(local) = &mut target.kind
            && let Some((id, _)) = self.outcome.reads.get(local.index())
        {
            *local = *id;
        }
        walk_target_mut(self, target);
    }
    fn expr(&mut self, expr: &mut Expr) {
        if let ExprKind::Local { local, check } = &mut expr.kind
            && let Some((id, unbound)) = self.outcome.reads.get(local.index())
        {
            (*local, *check) = (*id, *unbound);
        }
        walk_expr_mut(self, expr);
    }
}

/// The variables that statements or expressions assign.
#[derive(Default)]
pub(super) struct Assigned {
    pub(super) variables: indexmap::IndexSet<u32, rustc_hash::FxBuildHasher>,
}

impl Visit for Assigned {
    fn target(&mut self, target: &Target) {
        if let TargetKind::Local(local) = &target.kind {
            self.variables.insert(local.0);
        }
        walk_target(self, target);
    }
    fn deleted(&mut self, target: &Target) {
        self.target(target);
    }
    fn expr(&mut self, expr: &Expr) {
        walk_expr(self, expr);
    }
}
