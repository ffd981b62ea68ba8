//! Walks and simplifications over the IR.

pub mod bounds;
pub mod classes;
pub mod copies;
pub mod counters;
pub mod generators;
pub mod loops;
pub mod marks;
pub mod objects;
pub mod places;
pub mod pragmas;
pub mod prints;
pub mod ranges;
pub mod unset;

use super::ir::{Ex, FnId, SiteId, St, Unit, VarId};
use crate::arena::{Id, IdVec};
use crate::options::Options;
use crate::parallel;

/// All passes, in the order that they rely on. `fixed`: which places make lists that keep their length. What looks at
/// one function at a time runs on several threads.
pub fn run(unit: &mut Unit, fixed: &IdVec<SiteId, bool>, options: &Options) {
    parallel::map_small(unit.funcs.iter_mut(), |f| {
        marks::mark_volatile(f);
        ranges::keep_fixed(f, fixed);
    });
    ranges::settle(unit, options);
    let touches = (!options.small).then(|| bounds::touches(unit));
    let Unit { funcs, structs, statics, .. } = &mut *unit;
    let around = copies::Around { structs, statics, results: copies::results(funcs) };
    parallel::map_small(funcs.iter_mut(), |f| {
        ranges::forget_sites(f);
        counters::plain_counters(f, options.int_width == 64);
        if let Some(touches) = &touches {
            bounds::version_loops(f, touches);
        }
        loops::count_walks(f);
        copies::forward(f, &around);
    });
    if options.small {
        objects::to_static(unit, options.static_bytes / 4);
    }
    generators::shrink(unit);
    marks::mark_recursion(unit);
    generators::guard(unit);
    let Unit { funcs, texts, .. } = &mut *unit;
    parallel::map_small(funcs.iter_mut(), |f| {
        marks::mark_small(f);
        prints::join_texts(f, texts);
    });
    let asks = places::asking(unit);
    let classes = classes::Classes::of(unit);
    parallel::map_small(unit.funcs.iter_mut(), |f| {
        places::drop_unread(f, &asks);
        if let Some(classes) = &classes {
            classes.settle(f);
        }
        pragmas::settle(f);
    });
}

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

/// Visits the direct expressions of a statement.
pub fn expressions<'a>(st: &'a St, visit: &mut dyn FnMut(&'a Ex)) {
    match st {
        St::Set(a, b) => {
            visit(a);
            visit(b);
        }
        St::Eval(a) | St::Return(Some(a)) | St::If(a, ..) | St::While(a, _) | St::Switch(a, ..) => visit(a),
        St::Count { from, to, .. } => {
            visit(from);
            visit(to);
        }
        _ => {}
    }
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

/// What is known of each function, with what is known of all that it calls. `join` says whether that was new.
fn with_callees<T: Copy>(
    mut known: IdVec<FnId, T>,
    calls: &[Vec<FnId>],
    join: impl Fn(&mut T, T) -> bool,
) -> IdVec<FnId, T> {
    loop {
        let mut grown = false;
        for (n, callees) in calls.iter().enumerate() {
            for callee in callees {
                let other = known[*callee];
                grown |= join(&mut known[FnId::from_index(n)], other);
            }
        }
        if !grown {
            return known;
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
