//! Makes generators cheap: one that only the loop beside it runs lives on the C stack, and a suspended one keeps only
//! the variables whose values outlive a `yield`.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use rustc_hash::FxHashMap;

use super::{expressions_mut, operands_mut, parts, parts_mut, walk_statements};
use crate::arena::Id;
use crate::olympus::ir::{CType, Ex, FnId, Function, St, StructId, Unit, VarId};
use crate::olympus::op::Op;

/// Runs over all functions.
pub fn shrink(unit: &mut Unit) {
    let mut runs: FxHashMap<StructId, FnId> = FxHashMap::default();
    for (id, f) in unit.funcs.iter_ids() {
        if let Some((made, _)) = f.generator {
            runs.insert(made, id);
        }
    }
    for id in unit.funcs.ids().collect::<Vec<FnId>>() {
        match unit.funcs[id].generator {
            Some((made, _)) => {
                forget(&mut unit.funcs[id]);
                let f = &unit.funcs[id];
                let kept = |name: &str| match name.strip_prefix('v').and_then(|n| n.parse::<usize>().ok()) {
                    Some(n) if n < f.vars.len() => f.vars[VarId::from_index(n)].kept,
                    _ => true,
                };
                unit.structs[made].fields.retain(|(name, _)| kept(name));
            }
            // (A generator's own variables may be part of its struct, which cannot contain itself.)
            None => settle(&mut unit.funcs[id], &runs),
        }
    }
}

/// Finds the generators that may be run while they run, which is a `ValueError`: those that come to run one of their
/// own kind that somebody else may hold too. Most that recur do not: they make the generators that they run. To be run
/// when recursion is known.
pub fn guard(unit: &mut Unit) {
    if !unit.funcs.iter().any(|f| f.generator.is_some() && f.recursive) {
        return;
    }
    let mut graph: DiGraphMap<u32, (), rustc_hash::FxBuildHasher> =
        DiGraphMap::with_capacity(unit.funcs.len(), 0);
    for (id, f) in unit.funcs.iter_ids() {
        graph.add_node(id.0);
        let own = own_generators(f, |_, called| unit.funcs[called].generator.is_some());
        walk_statements(&f.body, &mut |ex| {
            if let Ex::Call(called, args) = ex
                && !matches!(args.first(), Some(Ex::Var(v)) if own[v.index()])
                && !matches!(args.first(), Some(Ex::Addr(place)) if matches!(**place, Ex::Var(_)))
            {
                graph.add_edge(id.0, called.0, ());
            }
        });
    }
    let mut guarded: Vec<FnId> = Vec::new();
    for component in tarjan_scc(&graph) {
        if component.len() > 1 || graph.contains_edge(component[0], component[0]) {
            guarded.extend(component.into_iter().map(|id| FnId::from_index(id as usize)));
        }
    }
    guarded.retain(|id| unit.funcs[*id].generator.is_some());
    let mut names = unit.names();
    for id in guarded {
        let mut name = format!("{}_steps", unit.funcs[id].name);
        while !names.insert(name.clone()) {
            name.push('_');
        }
        unit.funcs[id].guarded = Some(name);
    }
}

/// Which variables of a function hold generators that it made and that nobody else sees.
fn own_generators(f: &Function, runs: impl Fn(VarId, FnId) -> bool) -> Vec<bool> {
    let uses = Uses::of(f, runs);
    let mut made = vec![0_u32; f.vars.len()];
    makings(&f.body, &mut made);
    (0..f.vars.len())
        .map(|n| n >= f.params && made[n] > 0 && uses.all[n] == uses.harmless[n] + made[n])
        .collect()
}

/// How often a function uses its variables, and how often only to run what they hold or to look something up in it.
struct Uses {
    all: Vec<u32>,
    harmless: Vec<u32>,
}

impl Uses {
    fn of(f: &Function, runs: impl Fn(VarId, FnId) -> bool) -> Self {
        let mut uses = Uses { all: vec![0; f.vars.len()], harmless: vec![0; f.vars.len()] };
        walk_statements(&f.body, &mut |ex| match ex {
            Ex::Var(v) => uses.all[v.index()] += 1,
            Ex::Call(called, args) => {
                if let Some(Ex::Var(v)) = args.first()
                    && runs(*v, *called)
                {
                    uses.harmless[v.index()] += 1;
                }
            }
            Ex::Arrow(object, _) => {
                if let Ex::Var(v) = &**object {
                    uses.harmless[v.index()] += 1;
                }
            }
            _ => {}
        });
        uses
    }
}

/// Puts generators on the stack that do not leave the function.
fn settle(f: &mut Function, runs: &FxHashMap<StructId, FnId>) {
    let owned: Vec<(VarId, StructId, FnId)> = f
        .vars
        .iter_ids()
        .skip(f.params)
        .filter_map(|(v, var)| match var.ty {
            CType::Ref(made) => runs.get(&made).map(|run| (v, made, *run)),
            _ => None,
        })
        .collect();
    if owned.is_empty() {
        return;
    }
    let uses = Uses::of(f, |v, called| owned.iter().any(|(w, _, run)| *w == v && *run == called));
    let mut made_here = vec![0_u32; f.vars.len()];
    makings(&f.body, &mut made_here);
    let mut crossing = vec![false; f.vars.len()];
    protected(&f.body, &uses.all, &mut crossing);
    for (v, made, run) in owned {
        let n = v.index();
        if made_here[n] == 1 && uses.all[n] == uses.harmless[n] + 1 && !crossing[n] {
            let var = &mut f.vars[v];
            var.ty = CType::Tuple(made);
            var.volatile = false;
            for st in &mut f.body {
                settle_in(st, v, made, run);
            }
        }
    }
}

/// Finds variables that a `try` uses and that are also used outside of it: when an exception jumps out of the `try`, the
/// C compiler may have kept what a generator on the stack holds in registers.
fn protected(body: &[St], all: &[u32], crossing: &mut [bool]) {
    for st in body {
        if let St::Try { body, .. } = st {
            let mut inside = vec![0; all.len()];
            count(body, &mut inside);
            for (n, uses) in inside.into_iter().enumerate() {
                crossing[n] |= uses > 0 && uses < all[n];
            }
        }
        for inner in parts(st) {
            protected(inner, all, crossing);
        }
    }
}

fn makings(body: &[St], count: &mut [u32]) {
    for st in body {
        if let St::Set(Ex::Var(v), Ex::Op(Op::New, _)) = st {
            count[v.index()] += 1;
        }
        for inner in parts(st) {
            makings(inner, count);
        }
    }
}

fn settle_in(st: &mut St, v: VarId, made: StructId, run: FnId) {
    if let St::Set(Ex::Var(w), value) = st
        && *w == v
    {
        *value = Ex::Make(CType::Tuple(made), Vec::new());
        return;
    }
    for ex in expressions_mut(st) {
        settle_ex(ex, v, run);
    }
    for block in parts_mut(st) {
        for inner in block {
            settle_in(inner, v, made, run);
        }
    }
}

fn settle_ex(ex: &mut Ex, v: VarId, run: FnId) {
    match ex {
        Ex::Arrow(object, name) if **object == Ex::Var(v) => {
            *ex = Ex::Dot(Box::new(Ex::Var(v)), name.clone());
            return;
        }
        Ex::Call(called, args) if *called == run && args.first() == Some(&Ex::Var(v)) => {
            args[0] = Ex::Addr(Box::new(Ex::Var(v)));
        }
        _ => {}
    }
    for part in operands_mut(ex) {
        settle_ex(part, v, run);
    }
}

/// Marks the variables of a generator that need not be kept while it is suspended.
fn forget(f: &mut Function) {
    let mut all = vec![0_u32; f.vars.len()];
    count(&f.body, &mut all);
    let mut passing = vec![false; f.vars.len()];
    passing_in(&f.body, &all, &mut passing);
    for (n, passing) in passing.into_iter().enumerate() {
        // Parameters are set from outside.
        f.vars[VarId::from_index(n)].kept = n < f.params || (all[n] > 0 && !passing);
    }
}

fn count(body: &[St], all: &mut [u32]) {
    walk_statements(body, &mut |ex| {
        if let Ex::Var(v) = ex {
            all[v.index()] += 1;
        }
    });
}

/// Finds variables that one block sets and, before it can be suspended, uses for the last time.
fn passing_in(body: &[St], all: &[u32], passing: &mut [bool]) {
    let mut open: Vec<(VarId, u32)> = Vec::new();
    for st in body {
        for inner in parts(st) {
            passing_in(inner, all, passing);
        }
        if interrupts(st) {
            open.clear();
            continue;
        }
        let mut uses: FxHashMap<VarId, u32> = FxHashMap::default();
        walk_statements(std::slice::from_ref(st), &mut |ex| {
            if let Ex::Var(v) = ex {
                *uses.entry(*v).or_insert(0) += 1;
            }
        });
        if let St::Set(Ex::Var(v), value) = st
            && !super::mentions(value, *v)
            && !open.iter().any(|(w, _)| w == v)
        {
            open.push((*v, 0));
        }
        open.retain_mut(|(v, seen)| {
            *seen += uses.get(v).copied().unwrap_or(0);
            passing[v.index()] |= *seen == all[v.index()];
            *seen < all[v.index()]
        });
    }
}

/// Whether a statement can suspend the generator, or protects statements: a jump back would lose what they set.
fn interrupts(st: &St) -> bool {
    matches!(st, St::Suspend(_) | St::Try { .. }) || parts(st).flatten().any(interrupts)
}
