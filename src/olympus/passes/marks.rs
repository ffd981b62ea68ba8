//! Marks of functions and variables that the C printer goes by.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::{assigned, parts, walk_statements};
use crate::arena::Id;
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, St, Unit, VarId};
use crate::parallel;

/// Marks the functions that may call themselves: they check the stack.
pub fn mark_recursion(unit: &mut Unit) {
    let mut graph: DiGraphMap<u32, (), rustc_hash::FxBuildHasher> =
        DiGraphMap::with_capacity(unit.funcs.len(), 0);
    let callees = parallel::map_small(unit.funcs.iter(), |f| {
        let mut callees = Vec::new();
        walk_statements(&f.body, &mut |ex| {
            if let Ex::Call(callee, _) = ex {
                callees.push(*callee);
            }
        });
        callees
    });
    for (id, callees) in unit.funcs.ids().zip(callees) {
        graph.add_node(id.0);
        for callee in callees {
            graph.add_edge(id.0, callee.0, ());
        }
    }
    // What is compiled elsewhere may call what others can see.
    let of_scope = |scope: Scope| unit.funcs.iter_ids().filter(move |(_, f)| f.scope == scope);
    for (external, _) in of_scope(Scope::External) {
        for (exported, _) in of_scope(Scope::Exported) {
            graph.add_edge(external.0, exported.0, ());
        }
    }
    unit.funcs.iter_mut().for_each(|f| f.recursive = false);
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
pub fn mark_small(f: &mut Function) {
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
    let mut nodes = 0;
    walk_statements(&f.body, &mut |_| nodes += 1);
    let module = f.params == 0 && f.result == CType::None;
    f.inline = f.scope == Scope::Unit
        && !module
        && !f.recursive
        && f.generator.is_none()
        && nodes <= SMALL_NODES
        && plain(&f.body);
}

/// Marks the variables that a `try` body changes and code outside reads: a jump back must not lose them.
pub fn mark_volatile(f: &mut Function) {
    if f.generator.is_some() {
        return;
    }
    let count_uses = |body: &[St]| {
        let mut uses = vec![0u32; f.vars.len()];
        walk_statements(body, &mut |ex| {
            if let Ex::Var(v) = ex {
                uses[v.index()] += 1;
            }
        });
        uses
    };
    let mut total: Option<Vec<u32>> = None;
    let mut marked: Vec<VarId> = Vec::new();
    find_tries(&f.body, &mut |body| {
        let total = total.get_or_insert_with(|| count_uses(&f.body));
        let inside = count_uses(body);
        let mut set = Vec::new();
        assigned(body, &mut set);
        marked.extend(set.into_iter().filter(|v| total[v.index()] > inside[v.index()]));
    });
    for var in marked {
        if f.vars[var].ty != CType::Try {
            f.vars[var].volatile = true;
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
