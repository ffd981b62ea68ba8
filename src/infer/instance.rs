//! Instances: one function body for one tuple of argument types.

use rustc_hash::FxHashMap;

use super::{MAX_RUNS, Typed};
use crate::arena::IdVec;
use crate::hir::{ExprId, FuncId, LocalId};
use crate::source::Span;
use crate::types::{Cell, CellOrigin, InstId, Ty, TyId};

/// A function body inferred for one tuple of argument types.
pub struct Instance {
    /// The function.
    pub func: FuncId,
    /// The instance whose variables it captures.
    pub parent: Option<InstId>,
    /// Who asked for it first, and where: for messages.
    pub creator: Option<(InstId, Span)>,
    /// Whether it was asked for by the call of one of several functions, the others of which may be meant.
    pub(super) tentative: bool,
    /// Parameter types, in the order of the function's parameters.
    pub params: Vec<TyId>,
    /// Type of each variable's storage: the join of all that is assigned to it.
    pub locals: IdVec<LocalId, TyId>,
    /// Storage of the captured variables.
    pub captured: FxHashMap<LocalId, Cell>,
    /// Type of each expression, where it is reached.
    pub exprs: Vec<TyId>,
    /// Type of what an augmented assignment to an attribute or item replaces, by the expression on its right.
    pub replaced: FxHashMap<ExprId, TyId>,
    /// What the call returns (for a generator: what its `return` gives).
    pub ret: Cell,
    /// What a generator yields.
    pub yields: Cell,
    /// What is sent into a generator.
    pub sent: Cell,
    /// Tests whose outcome the types decide.
    pub decided: FxHashMap<ExprId, bool>,
    /// The instance that a call site calls, by function and (for methods) kind of receiver.
    pub targets: FxHashMap<(ExprId, FuncId, u32), InstId>,
    /// How often the argument types at a call site changed their outer form.
    pub(super) changes: FxHashMap<(ExprId, FuncId, u32), u32>,
    /// Loop heads as found so far: where the next pass starts from.
    pub(super) heads: FxHashMap<usize, Vec<(LocalId, TyId)>>,
    /// Whether the argument types were complete when it was made.
    pub(super) shared: bool,
    /// Waiting to be inferred (again).
    pub(super) dirty: bool,
    /// Being inferred.
    pub(super) running: bool,
    /// How often it was inferred.
    pub(super) runs: u32,
}

/// How often the argument types at one call site may change their outer form.
const MAX_CHANGES: u32 = 3;

/// Instances of one function above which argument types are widened instead of specialised further.
const MAX_INSTANCES: u32 = 250;

/// A function is not specialised for unions of so many types and more.
const WIDE: usize = 8;

/// How many lengths of a growing tuple a recursive function is specialised for.
const MAX_LENGTHS: usize = 3;

/// How many callers are looked at for the recursive calls that a call lies in.
const MAX_DEPTH: usize = 40;

/// From this length on, the form of a type names the cells that it wrote before instead of writing them again.
const LONG_SHAPE: usize = 200;

impl Typed<'_> {
    /// The instance of a function for these parameter types, made if there is none.
    pub(crate) fn instance(
        &mut self,
        func: FuncId,
        parent: Option<InstId>,
        params: Vec<TyId>,
        site: Option<(InstId, ExprId, Span, u32)>,
    ) -> InstId {
        let inst = self.find_instance(func, parent, params, site);
        self.reach(inst);
        inst
    }

    fn find_instance(
        &mut self,
        func: FuncId,
        parent: Option<InstId>,
        params: Vec<TyId>,
        site: Option<(InstId, ExprId, Span, u32)>,
    ) -> InstId {
        // A call site stays with its instance while the argument types keep their outer form.
        let memo = site.map(|(inst, expr, _, slot)| (inst, (expr, func, slot)));
        if let Some((caller, key)) = &memo
            && let Some(known) = self.insts[*caller].targets.get(key).copied()
            && self.insts[known].parent == parent
        {
            // A site whose argument types keep changing (a closure over a closure over …) stays with one
            // instance, which then takes all of them.
            let changes = self.insts[*caller].changes.get(key).copied().unwrap_or(0);
            if changes >= MAX_CHANGES || self.same_heads(known, &params) {
                self.flow_params(known, &params);
                return known;
            }
            self.insts[*caller].changes.insert(*key, changes + 1);
        }
        let params = match site {
            Some((caller, ..)) => self.of_any_length(caller, func, params),
            None => params,
        };
        let mut key = vec![func.0, parent.map_or(u32::MAX, |p| p.0)];
        let mut complete = true;
        for param in &params {
            complete &= self.shape(*param, &mut key, &mut Vec::new());
        }
        let mut found = None;
        let split = self.split.funcs.contains(&func);
        if split || !complete {
            // Not shared between call sites; but a recursive call is the same instance.
            if let Some((caller, ..)) = site {
                found = self.in_progress(caller, func, parent, &params);
            }
        }
        if found.is_none() && !split && complete {
            found = self.by_key.get(&key).copied();
        }
        if found.is_none()
            && let Some((caller, ..)) = site
        {
            found =
                self.maker(caller, func, parent, &params).or_else(|| self.wide_one(func, parent, &params));
        }
        let count = *self.per_func.get(&func).unwrap_or(&0);
        if found.is_none() && count >= MAX_INSTANCES {
            found = self.insts.iter_ids().filter(|(_, i)| i.func == func).map(|(id, _)| id).last();
        }
        let inst = match found {
            Some(inst) => {
                self.flow_params(inst, &params);
                inst
            }
            None => {
                *self.per_func.entry(func).or_insert(0) += 1;
                let inst = self.new_instance(func, parent, params, site.map(|(i, _, span, _)| (i, span)));
                self.insts[inst].shared = complete && !split;
                if complete && !split {
                    self.by_key.insert(key, inst);
                }
                if self.insts[inst].params.clone().iter().any(|param| self.is_wide(*param)) {
                    self.wide.entry(func).or_default().push(inst);
                }
                inst
            }
        };
        if let Some((caller, key)) = memo {
            self.insts[caller].targets.insert(key, inst);
        }
        // Infer it at once, so that the caller sees its result in the same pass.
        if self.insts[inst].dirty
            && !self.insts[inst].running
            && self.depth < 60
            && self.insts.len() <= self.limit
        {
            self.run_instance(inst);
        }
        inst
    }

    fn new_instance(
        &mut self,
        func: FuncId,
        parent: Option<InstId>,
        params: Vec<TyId>,
        creator: Option<(InstId, Span)>,
    ) -> InstId {
        let hir = &self.program.funcs[func];
        let mut locals = IdVec::new();
        for _ in hir.locals.ids() {
            locals.push(TyId::BOTTOM);
        }
        let mut captured = FxHashMap::default();
        for (id, local) in hir.locals.iter_ids() {
            if local.captured {
                captured.insert(id, self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed));
            }
        }
        let exprs = vec![TyId::BOTTOM; hir.expr_count as usize];
        let ret = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        let yields = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        let sent = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        let inst = self.insts.push(Instance {
            func,
            parent,
            creator,
            tentative: self.trial.is_some(),
            params,
            locals,
            captured,
            exprs,
            ret,
            yields,
            sent,
            replaced: FxHashMap::default(),
            decided: FxHashMap::default(),
            targets: FxHashMap::default(),
            changes: FxHashMap::default(),
            heads: FxHashMap::default(),
            shared: false,
            dirty: true,
            running: false,
            runs: 0,
        });
        self.queue.push_back(inst);
        inst
    }

    /// Infers an instance once.
    pub(super) fn run_instance(&mut self, inst: InstId) {
        self.insts[inst].dirty = false;
        self.insts[inst].runs += 1;
        if self.insts[inst].runs > MAX_RUNS {
            return;
        }
        self.insts[inst].running = true;
        self.depth += 1;
        self.infer_body(inst);
        self.depth -= 1;
        self.insts[inst].running = false;
        if self.insts[inst].dirty {
            self.queue.push_back(inst);
        }
    }

    fn flow_params(&mut self, inst: InstId, params: &[TyId]) {
        for (n, param) in params.iter().enumerate() {
            let old = self.insts[inst].params[n];
            let new = self.types.join(old, *param);
            if new != old {
                self.insts[inst].params[n] = new;
                self.insts[inst].dirty = true;
                self.queue.push_back(inst);
            }
        }
    }

    /// An instance of the function among the makers of `caller`, with like arguments.
    fn in_progress(
        &mut self,
        caller: InstId,
        func: FuncId,
        parent: Option<InstId>,
        params: &[TyId],
    ) -> Option<InstId> {
        let mut at = Some(caller);
        while let Some(inst) = at {
            if self.insts[inst].func == func
                && self.insts[inst].parent == parent
                && self.same_heads(inst, params)
                && !self.lies_inside(inst, params)
            {
                return Some(inst);
            }
            at = self.insts[inst].creator.map(|(creator, _)| creator);
        }
        None
    }

    /// An instance of the function among the makers of `caller` that made a closure which the function is now given.
    /// `call_cc(f)` calls `f` with such a closure, and `f` may be `call_cc`: an instance for each would make another
    /// closure each, without end.
    fn maker(
        &mut self,
        caller: InstId,
        func: FuncId,
        parent: Option<InstId>,
        params: &[TyId],
    ) -> Option<InstId> {
        let made: Vec<InstId> = params
            .iter()
            .flat_map(|param| self.types.members(*param))
            .filter_map(|member| match *self.types.get(member) {
                Ty::Func(_, Some(maker)) if self.insts[maker].func == func => Some(maker),
                _ => None,
            })
            .collect();
        if made.is_empty() {
            return None;
        }
        let mut makers = std::iter::successors(Some(caller), |inst| Some(self.insts[*inst].creator?.0));
        makers.find(|inst| made.contains(inst) && self.insts[*inst].parent == parent)
    }

    /// Tuples that grow with each recursive call (`walk(child, path + (key,))`) as tuples of any length: an instance
    /// for each length, and for each order of the items' types, would have no end.
    fn of_any_length(&mut self, caller: InstId, func: FuncId, mut params: Vec<TyId>) -> Vec<TyId> {
        for (n, param) in params.iter_mut().enumerate() {
            let Ty::Tuple(items) = self.types.get(*param).clone() else { continue };
            let (mut longer, mut lengths) = (items, 1);
            let mut joined = *param;
            let mut at = Some(caller);
            for _ in 0..MAX_DEPTH {
                let Some(inst) = at else { break };
                at = self.insts[inst].creator.map(|(creator, _)| creator);
                let Some(outer) = self.insts[inst].params.get(n).copied() else { continue };
                if self.insts[inst].func != func {
                    continue;
                }
                match self.types.get(outer).clone() {
                    Ty::Tuple(items)
                        if items.len() < longer.len()
                            && (longer.starts_with(&items) || longer.ends_with(&items)) =>
                    {
                        longer = items;
                        lengths += 1;
                        joined = self.types.join(outer, joined);
                    }
                    Ty::VarTuple(_) => {
                        *param = self.types.join(outer, *param);
                        break;
                    }
                    _ => {}
                }
            }
            if lengths > MAX_LENGTHS {
                *param = joined;
            }
        }
        params
    }

    /// An instance of the function for other unions, where both are so wide that it does not matter which types they
    /// are of: an interpreter's functions are called with whatever there is, and this grows while types are inferred.
    fn wide_one(&mut self, func: FuncId, parent: Option<InstId>, params: &[TyId]) -> Option<InstId> {
        if !params.iter().any(|param| self.is_wide(*param)) {
            return None;
        }
        let candidates = self.wide.get(&func)?.clone();
        candidates.into_iter().find(|inst| {
            let known = self.insts[*inst].params.clone();
            self.insts[*inst].parent == parent
                && known.len() == params.len()
                && known.iter().zip(params).all(|(a, b)| {
                    self.is_wide(*a) && self.is_wide(*b) || self.same_head(*a, *b, &mut Vec::new())
                })
        })
    }

    /// Whether a type is a union of many.
    fn is_wide(&self, ty: TyId) -> bool {
        matches!(self.types.get(ty), Ty::Union(members) if members.len() >= WIDE)
    }

    /// Whether an argument is part of what an instance has for it, as in the `repr` of an empty list in a list: one
    /// instance for both would make a type that contains itself. A type that does so already stays as it is.
    fn lies_inside(&mut self, inst: InstId, params: &[TyId]) -> bool {
        let known = self.insts[inst].params.clone();
        known.iter().zip(params).any(|(around, part)| {
            let (Some(whole), Some(part)) = (self.content_of(*around), self.content_of(*part)) else {
                return false;
            };
            self.leads_to(whole, part) && !self.leads_to(part, whole)
        })
    }

    /// Whether the cell of a container's contents leads to another cell.
    fn leads_to(&mut self, outer: Cell, wanted: Cell) -> bool {
        let wanted = self.types.root(wanted);
        let mut seen = Vec::new();
        let mut todo = vec![self.types.content(outer)];
        while let Some(ty) = todo.pop() {
            match self.types.get(ty).clone() {
                Ty::Tuple(items) | Ty::Union(items) => todo.extend(items.iter()),
                _ => {
                    let Some(cell) = self.content_of(ty) else { continue };
                    let cell = self.types.root(cell);
                    if cell == wanted {
                        return true;
                    }
                    if !seen.contains(&cell) {
                        seen.push(cell);
                        todo.push(self.types.content(cell));
                    }
                }
            }
        }
        false
    }

    /// The cell of the items of a container, of the values of a dict.
    fn content_of(&self, ty: TyId) -> Option<Cell> {
        match *self.types.get(ty) {
            Ty::List(c) | Ty::VarTuple(c) | Ty::Set(c) | Ty::FrozenSet(c) | Ty::Dict(_, c) => Some(c),
            _ => None,
        }
    }

    fn same_heads(&mut self, inst: InstId, params: &[TyId]) -> bool {
        let known = self.insts[inst].params.clone();
        let mut above = Vec::new();
        known.len() == params.len()
            && known.iter().zip(params).all(|(a, b)| self.same_head(*a, *b, &mut above))
    }

    /// Whether two types have the same outer form. `above`: the pairs of contents that are being compared, for
    /// types that contain themselves.
    fn same_head(&mut self, a: TyId, b: TyId, above: &mut Vec<(TyId, TyId)>) -> bool {
        if a == b {
            return true;
        }
        match (self.types.get(a).clone(), self.types.get(b).clone()) {
            (Ty::List(x), Ty::List(y))
            | (Ty::VarTuple(x), Ty::VarTuple(y))
            | (Ty::Set(x), Ty::Set(y))
            | (Ty::FrozenSet(x), Ty::FrozenSet(y)) => self.like_cells(x, y, above),
            (Ty::Dict(k, v), Ty::Dict(l, w)) => self.like_cells(k, l, above) && self.like_cells(v, w, above),
            (Ty::Object(x), Ty::Object(y)) => self.types.obj_root(x) == self.types.obj_root(y),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                x.len() == y.len() && x.iter().zip(y.iter()).all(|(x, y)| self.same_head(*x, *y, above))
            }
            (Ty::Method(f, x), Ty::Method(g, y)) => f == g && self.same_head(x, y, above),
            (Ty::Bound(f, x), Ty::Bound(g, y)) => f == g && self.same_head(x, y, above),
            (Ty::Keywords(x), Ty::Keywords(y)) => {
                x.len() == y.len()
                    && x.iter().zip(y.iter()).all(|(a, b)| a.0 == b.0 && self.same_head(a.1, b.1, above))
            }
            (Ty::Union(x), Ty::Union(y)) => {
                x.len() == y.len()
                    && x.iter().all(|a| {
                        y.binary_search(a).is_ok() || y.iter().any(|b| self.same_head(*a, *b, above))
                    })
            }
            _ => false,
        }
    }

    fn like_cells(&mut self, x: Cell, y: Cell, above: &mut Vec<(TyId, TyId)>) -> bool {
        if self.types.root(x) == self.types.root(y) {
            return true;
        }
        let (a, b) = (self.types.content(x), self.types.content(y));
        if a == TyId::BOTTOM || b == TyId::BOTTOM || above.contains(&(a, b)) {
            return true;
        }
        above.push((a, b));
        let alike = self.same_head(a, b, above);
        above.pop();
        alike
    }

    /// Writes the form of a type; false if a part is not known yet. `above`: the cells around it (see [`LONG_SHAPE`]),
    /// for types that contain themselves.
    pub(super) fn shape(&mut self, ty: TyId, key: &mut Vec<u32>, above: &mut Vec<Cell>) -> bool {
        if above.len() > 12 && key.len() < LONG_SHAPE {
            return true;
        }
        match self.types.get(ty).clone() {
            Ty::List(c) => self.shape_cells(1, &[c], key, above),
            Ty::VarTuple(c) => self.shape_cells(2, &[c], key, above),
            Ty::Set(c) => self.shape_cells(3, &[c], key, above),
            Ty::FrozenSet(c) => self.shape_cells(4, &[c], key, above),
            Ty::Dict(k, v) => self.shape_cells(5, &[k, v], key, above),
            Ty::Tuple(items) => {
                key.extend([u32::MAX - 6, items.len() as u32]);
                self.shape_items(&items, key, above)
            }
            Ty::Keywords(items) => {
                // The names count as well: the type without its items' cells is part of the form.
                let names: String = items.iter().map(|(name, _)| format!("{name},")).collect();
                let names = self.types.intern(Ty::BuiltinMethod(TyId::NONE, names.as_str().into()));
                key.extend([u32::MAX - 11, names.0]);
                items.iter().fold(true, |known, (_, item)| self.shape(*item, key, above) && known)
            }
            Ty::Union(items) => {
                key.extend([u32::MAX - 7, items.len() as u32]);
                self.shape_items(&items, key, above)
            }
            Ty::Object(obj) => {
                key.extend([u32::MAX - 8, self.types.obj_root(obj).0]);
                true
            }
            Ty::Method(func, this) => {
                key.extend([u32::MAX - 9, func.0]);
                self.shape(this, key, above)
            }
            Ty::Bound(func, this) => {
                key.extend([u32::MAX - 12, func.0]);
                self.shape(this, key, above)
            }
            Ty::BuiltinMethod(this, _) => {
                key.extend([u32::MAX - 10, ty.0]);
                self.shape(this, key, above)
            }
            Ty::Bottom => {
                key.push(ty.0);
                false
            }
            _ => {
                key.push(ty.0);
                true
            }
        }
    }

    fn shape_items(&mut self, items: &[TyId], key: &mut Vec<u32>, above: &mut Vec<Cell>) -> bool {
        let mut known = true;
        for item in items {
            known &= self.shape(*item, key, above);
        }
        known
    }

    fn shape_cells(&mut self, tag: u32, cells: &[Cell], key: &mut Vec<u32>, above: &mut Vec<Cell>) -> bool {
        key.push(u32::MAX - tag);
        let mut known = true;
        for cell in cells {
            let root = self.types.root(*cell);
            if let Some(at) = above.iter().position(|cell| *cell == root) {
                key.extend([u32::MAX - 13, at as u32]);
                continue;
            }
            let depth = above.len();
            above.push(root);
            let content = self.types.content(root);
            known &= self.shape(content, key, above);
            // Of a form that is long already each cell is written once: those that lie in each other in all orders
            // would have no end.
            if key.len() < LONG_SHAPE {
                above.truncate(depth);
            }
        }
        known
    }
}
