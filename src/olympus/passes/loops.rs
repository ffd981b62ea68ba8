//! Walks over lists as `for` loops: `i = 0; while (i < l->len) { x = l[i]; i += 1; … }`, as the lowering writes them so
//! that `continue` finds the next item, count at the loop's end instead when nothing else looks at the place.

use super::{assigned, parts_mut, walk_statements};
use crate::arena::Id;
use crate::olympus::ir::{Ex, Function, St, VarId};
use crate::olympus::op::Op;

/// Rewrites the loops of a function. To be run after the passes that look for the other form.
pub fn count_walks(f: &mut Function) {
    if f.generator.is_some() {
        return;
    }
    let mut uses = vec![0_u32; f.vars.len()];
    walk_statements(&f.body, &mut |ex| {
        if let Ex::Var(v) = ex {
            uses[v.index()] += 1;
        }
    });
    block(&mut f.body, &uses);
}

fn block(body: &mut Vec<St>, uses: &[u32]) {
    for at in 0..body.len() {
        for inner in parts_mut(&mut body[at]) {
            block(inner, uses);
        }
        if let St::While(Ex::Bool(true), inner) = &mut body[at]
            && let Some(St::If(Ex::Op(Op::Not, test), leave, other)) = inner.first()
            && matches!(leave.as_slice(), [St::Break])
            && other.is_empty()
            && let Some(test) = test.first().cloned()
        {
            inner.remove(0);
            let inner = std::mem::take(inner);
            body[at] = St::While(test, inner);
        }
        if at > 0
            && let St::Set(Ex::Var(place), Ex::Int(from)) = &body[at - 1]
            && let Some(new) = walk_of(*place, *from, &body[at], uses)
        {
            body[at] = new;
            body[at - 1] = St::Line(0, 0);
        }
    }
    body.retain(|st| !matches!(st, St::Line(_, 0)));
}

/// The counting form of a loop whose place only serves to fetch the item.
fn walk_of(place: VarId, from: i64, st: &St, uses: &[u32]) -> Option<St> {
    let St::While(Ex::Op(Op::Lt, test), body) = st else { return None };
    let [Ex::Var(tested), to @ Ex::Arrow(list, field)] = test.as_slice() else { return None };
    let Ex::Var(list) = &**list else { return None };
    if *tested != place || &**field != "len" {
        return None;
    }
    let step = body.iter().position(|st| {
        matches!(st, St::Set(Ex::Var(v), Ex::Op(Op::AddIW, args))
            if *v == place && matches!(args.as_slice(), [Ex::Var(w), Ex::Int(1)] if *w == place))
    })?;
    // What comes before the step must not start the next turn.
    if !body[..step].iter().all(|st| matches!(st, St::Set(..) | St::Line(..))) {
        return None;
    }
    // The place: set before, tested, stepped (twice named), and read only before the step.
    let mut reads = 0;
    walk_statements(&body[..step], &mut |ex| {
        reads += u32::from(matches!(ex, Ex::Var(v) if *v == place));
    });
    let mut set = Vec::new();
    assigned(body, &mut set);
    let alone = set.iter().filter(|v| **v == place).count() == 1 && !set.contains(list);
    if !alone || uses[place.index()] != reads + 4 {
        return None;
    }
    let mut body = body.clone();
    body.remove(step);
    Some(St::Count { var: place, from: Ex::Int(from), to: Box::new(to.clone()), step: 1, body })
}
