//! Walks and simplifications over the IR.

pub mod bounds;
pub mod classes;
pub mod copies;
pub mod counters;
pub mod generators;
pub mod loops;
pub mod objects;
pub mod places;
pub mod pragmas;
pub mod prints;
pub mod ranges;
pub mod unset;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::ir::{Ex, FnId, Scope, St, Unit, VarId};
use crate::arena::Id;

/// Visits the direct parts of an expression.
pub fn operands<'a>(ex: &'a Ex, visit: &mut dyn FnMut(&'a Ex)) {
    match ex {
        Ex::Op(_, args) | Ex::Call(_, args) | Ex::Make(_, args) | Ex::C(_, args) | Ex::Array(_, args) => {
            args.iter().for_each(visit);
        }
        Ex::Arrow(a, _)
        | Ex::Dot(a, _)
        | Ex::Deref(_, a)
        | Ex::Addr(a)
        | Ex::Cast(_, a)
        | Ex::Tagged(_, _, a)
        | Ex::Made(_, a) => visit(a),
        Ex::At(_, a, b) => {
            visit(a);
            visit(b);
        }
        Ex::Select(a, b, c) => {
            visit(a);
            visit(b);
            visit(c);
        }
        _ => {}
    }
}

/// Visits an expression and its parts, outermost first.
pub fn walk(ex: &Ex, visit: &mut dyn FnMut(&Ex)) {
    visit(ex);
    operands(ex, &mut |part| walk(part, visit));
}

/// The direct parts of an expression, to change them.
pub fn operands_mut(ex: &mut Ex) -> impl Iterator<Item = &mut Ex> {
    let (args, few): (&mut [Ex], _) = match ex {
        Ex::Op(_, args) | Ex::Call(_, args) | Ex::Make(_, args) | Ex::C(_, args) | Ex::Array(_, args) => {
            (args, [None, None, None])
        }
        Ex::Arrow(a, _)
        | Ex::Dot(a, _)
        | Ex::Deref(_, a)
        | Ex::Addr(a)
        | Ex::Cast(_, a)
        | Ex::Tagged(_, _, a)
        | Ex::Made(_, a) => (&mut [], [Some(&mut **a), None, None]),
        Ex::At(_, a, b) => (&mut [], [Some(&mut **a), Some(&mut **b), None]),
        Ex::Select(a, b, c) => (&mut [], [Some(&mut **a), Some(&mut **b), Some(&mut **c)]),
        _ => (&mut [], [None, None, None]),
    };
    args.iter_mut().chain(few.into_iter().flatten())
}

/// The expressions of a statement itself, without those of the statements inside it.
pub fn expressions_mut(st: &mut St) -> impl Iterator<Item = &mut Ex> {
    let few = match st {
        St::Set(a, b) => [Some(a), Some(b)],
        St::Eval(a) | St::Return(Some(a)) | St::If(a, ..) | St::While(a, _) | St::Switch(a, ..) => {
            [Some(a), None]
        }
        St::Count { from, to, .. } => [Some(from), Some(to)],
        _ => [None, None],
    };
    few.into_iter().flatten()
}

/// The blocks inside a statement.
pub fn parts(st: &St) -> impl Iterator<Item = &[St]> {
    let (arms, few): (&[_], _) = match st {
        St::If(_, a, b) | St::Try { body: a, handler: b, .. } => (&[], [Some(a), Some(b)]),
        St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => (&[], [Some(a), None]),
        St::Switch(_, arms, other) => (arms, [Some(other), None]),
        _ => (&[], [None, None]),
    };
    arms.iter().map(|(_, arm)| arm).chain(few.into_iter().flatten()).map(Vec::as_slice)
}

/// The same, to change them.
pub fn parts_mut(st: &mut St) -> impl Iterator<Item = &mut Vec<St>> {
    let (arms, few): (&mut [_], _) = match st {
        St::If(_, a, b) | St::Try { body: a, handler: b, .. } => (&mut [], [Some(a), Some(b)]),
        St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => (&mut [], [Some(a), None]),
        St::Switch(_, arms, other) => (arms, [Some(other), None]),
        _ => (&mut [], [None, None]),
    };
    arms.iter_mut().map(|(_, arm)| arm).chain(few.into_iter().flatten())
}

/// Whether an expression names a variable.
#[must_use]
pub fn mentions(ex: &Ex, v: VarId) -> bool {
    let mut found = false;
    walk(ex, &mut |part| found |= matches!(part, Ex::Var(w) if *w == v));
    found
}

/// Visits all expressions of statements.
pub fn walk_statements(body: &[St], visit: &mut dyn FnMut(&Ex)) {
    for st in body {
        match st {
            St::Set(a, b) => {
                walk(a, visit);
                walk(b, visit);
            }
            St::Eval(a) | St::Return(Some(a)) => walk(a, visit),
            St::If(test, a, b) => {
                walk(test, visit);
                walk_statements(a, visit);
                walk_statements(b, visit);
            }
            St::While(test, a) => {
                walk(test, visit);
                walk_statements(a, visit);
            }
            St::Count { var, from, to, body, .. } => {
                visit(&Ex::Var(*var));
                walk(from, visit);
                walk(to, visit);
                walk_statements(body, visit);
            }
            St::Block(_, a) => walk_statements(a, visit),
            St::Switch(on, arms, other) => {
                walk(on, visit);
                for (_, a) in arms {
                    walk_statements(a, visit);
                }
                walk_statements(other, visit);
            }
            St::Try { frame, body, handler } => {
                visit(&Ex::Var(*frame));
                walk_statements(body, visit);
                walk_statements(handler, visit);
            }
            St::Line(..)
            | St::Break
            | St::Continue
            | St::Leave(_)
            | St::Return(None)
            | St::Unreachable
            | St::Suspend(_)
            | St::C(_) => {}
        }
    }
}

/// Marks the functions that may call themselves: they check the stack.
pub fn mark_recursion(unit: &mut Unit) {
    let mut graph: DiGraphMap<u32, (), rustc_hash::FxBuildHasher> =
        DiGraphMap::with_capacity(unit.funcs.len(), 0);
    for (id, f) in unit.funcs.iter_ids() {
        graph.add_node(id.0);
        walk_statements(&f.body, &mut |ex| {
            if let Ex::Call(callee, _) = ex {
                graph.add_edge(id.0, callee.0, ());
            }
        });
    }
    // What is compiled elsewhere may call what others can see.
    let of_scope = |scope: Scope| unit.funcs.iter_ids().filter(move |(_, f)| f.scope == scope);
    for (external, _) in of_scope(Scope::External) {
        for (exported, _) in of_scope(Scope::Exported) {
            graph.add_edge(external.0, exported.0, ());
        }
    }
    for id in unit.funcs.ids().collect::<Vec<FnId>>() {
        unit.funcs[id].recursive = false;
    }
    for component in tarjan_scc(&graph) {
        let alone = component.len() == 1 && !graph.contains_edge(component[0], component[0]);
        if !alone {
            for id in component {
                unit.funcs[FnId::from_index(id as usize)].recursive = true;
            }
        }
    }
}

/// Functions with more expression nodes than this are not worth a word to the C compiler.
const SMALL_NODES: usize = 60;

/// Marks small functions without loops: C compilers count the checks in them and would call them too large to
/// inline.
pub fn mark_small(unit: &mut Unit) {
    fn plain(body: &[St]) -> bool {
        body.iter().all(|st| match st {
            St::If(_, a, b) => plain(a) && plain(b),
            St::While(..)
            | St::Count { .. }
            | St::Try { .. }
            | St::Switch(..)
            | St::Block(..)
            | St::Suspend(_) => false,
            _ => true,
        })
    }
    for id in unit.funcs.ids().collect::<Vec<FnId>>() {
        let f = &unit.funcs[id];
        let mut nodes = 0;
        walk_statements(&f.body, &mut |_| nodes += 1);
        let module = f.params == 0 && f.result == super::ir::CType::None;
        unit.funcs[id].inline = f.scope == Scope::Unit
            && !module
            && !f.recursive
            && f.generator.is_none()
            && nodes <= SMALL_NODES
            && plain(&f.body);
    }
}

/// Marks the variables that a `try` body changes and code outside reads: a jump back must not lose them.
pub fn mark_volatile(unit: &mut Unit) {
    for id in unit.funcs.ids().collect::<Vec<FnId>>() {
        if unit.funcs[id].generator.is_some() {
            continue;
        }
        let count = unit.funcs[id].vars.len();
        let mut total = vec![0u32; count];
        walk_statements(&unit.funcs[id].body, &mut |ex| {
            if let Ex::Var(v) = ex {
                total[v.index()] += 1;
            }
        });
        let mut marked: Vec<VarId> = Vec::new();
        find_tries(&unit.funcs[id].body, &mut |body| {
            let mut inside = vec![0u32; count];
            walk_statements(body, &mut |ex| {
                if let Ex::Var(v) = ex {
                    inside[v.index()] += 1;
                }
            });
            let mut set = Vec::new();
            assigned(body, &mut set);
            marked.extend(set.into_iter().filter(|v| total[v.index()] > inside[v.index()]));
        });
        for var in marked {
            if unit.funcs[id].vars[var].ty != super::ir::CType::Try {
                unit.funcs[id].vars[var].volatile = true;
            }
        }
    }
}

fn find_tries(body: &[St], found: &mut dyn FnMut(&[St])) {
    for st in body {
        if let St::Try { body, .. } = st {
            found(body);
        }
        for inner in parts(st) {
            find_tries(inner, found);
        }
    }
}

/// Variables that statements assign, directly or through their address.
pub fn assigned(body: &[St], out: &mut Vec<VarId>) {
    fn root(ex: &Ex) -> Option<VarId> {
        match ex {
            Ex::Var(v) => Some(*v),
            Ex::Dot(inner, _) => root(inner),
            _ => None,
        }
    }
    fn stores(body: &[St], out: &mut Vec<VarId>) {
        for st in body {
            match st {
                St::Set(place, _) => out.extend(root(place)),
                St::Count { var, .. } => out.push(*var),
                _ => {}
            }
            for inner in parts(st) {
                stores(inner, out);
            }
        }
    }
    stores(body, out);
    walk_statements(body, &mut |ex| {
        if let Ex::Addr(place) = ex
            && let Some(var) = root(place)
        {
            out.push(var);
        }
    });
}

/// Which of a function's variables are read, and not only assigned.
#[must_use]
pub fn read_variables(body: &[St], count: usize) -> Vec<bool> {
    let mut seen = vec![0_u32; count];
    walk_statements(body, &mut |ex| {
        if let Ex::Var(var) = ex {
            seen[var.index()] += 1;
        }
    });
    let mut stored = vec![0_u32; count];
    count_stores(body, &mut stored);
    seen.iter().zip(&stored).map(|(seen, stored)| seen > stored).collect()
}

fn count_stores(body: &[St], stored: &mut [u32]) {
    for st in body {
        if let St::Set(Ex::Var(var), _) = st {
            stored[var.index()] += 1;
        }
        for inner in parts(st) {
            count_stores(inner, stored);
        }
    }
}
