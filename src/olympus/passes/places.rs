//! Leaves out the notes of where the program is (`oly_loc = …`) that nobody can read.

use super::{walk_statements, with_callees};
use crate::arena::IdVec;
use crate::olympus::ir::{Ex, FnId, Function, Scope, St, Unit};
use crate::olympus::op::{Effect, Op};
use crate::parallel;

/// The functions that ask for the place that their caller noted, by themselves or by what they call. To be run when
/// recursion is known.
pub fn asking(unit: &Unit) -> IdVec<FnId, bool> {
    let of = |f: &Function| {
        let mut callees = Vec::new();
        // A function that checks the stack fails at its caller's place.
        let own = f.scope == Scope::External
            || f.recursive
            || f.generator.is_some()
            || asks_itself(&f.body, &mut |id| callees.push(id));
        (own, callees)
    };
    let (asks, calls): (Vec<bool>, Vec<Vec<FnId>>) =
        parallel::map_small(unit.funcs.iter(), of).into_iter().unzip();
    with_callees(asks.into(), &calls, |own, callee| !std::mem::replace(own, *own || callee) && callee)
}

/// Drops a function's notes when neither their statement nor anything that the statement calls can ask for the place.
/// `asks`: see [`asking`].
pub fn drop_unread(f: &mut Function, asks: &IdVec<FnId, bool>) {
    block(&mut f.body, asks);
}

fn is_note(st: &St) -> bool {
    matches!(st, St::C(text) if text.starts_with("oly_loc = "))
}

/// Whether statements use the place that was noted last, whoever noted it; calls are passed on.
fn asks_itself(body: &[St], call: &mut dyn FnMut(FnId)) -> bool {
    let mut found = other_c(body);
    walk_statements(body, &mut |ex| match ex {
        Ex::Op(op, _) => {
            let silent = matches!(
                op,
                Op::EndTry | Op::PutI | Op::PutB | Op::PutR | Op::PutN | Op::PutS | Op::PutC | Op::PutNone
            );
            found |= op.effect() >= Effect::Allocates && !op.operands().ends_with('L') && !silent;
        }
        Ex::Loc(None) => found = true,
        Ex::C(text, _) => found |= !super::bounds::PURE_C.contains(&&**text),
        Ex::Call(id, _) => call(*id),
        _ => {}
    });
    found
}

/// Whether statements contain C text beside notes, or protected regions.
fn other_c(body: &[St]) -> bool {
    body.iter().any(|st| match st {
        St::C(text) => !text.starts_with("oly_loc = ") && !text.starts_with("/*"),
        St::Try { .. } | St::Suspend(_) => true,
        St::If(_, a, b) => other_c(a) || other_c(b),
        St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => other_c(a),
        St::Switch(_, arms, other) => arms.iter().any(|(_, a)| other_c(a)) || other_c(other),
        _ => false,
    })
}

fn block(body: &mut Vec<St>, asks: &IdVec<FnId, bool>) {
    let mut kept = vec![true; body.len()];
    for at in 0..body.len() {
        if is_note(&body[at]) {
            // The note is for what follows up to the next Python line.
            let end = (at + 1..body.len()).find(|n| matches!(body[*n], St::Line(..)) || is_note(&body[*n]));
            kept[at] = asks_for_place(&body[at + 1..end.unwrap_or(body.len())], asks);
            continue;
        }
        match &mut body[at] {
            St::If(_, a, b) => {
                block(a, asks);
                block(b, asks);
            }
            St::Block(_, a) | St::Count { body: a, .. } => block(a, asks),
            // The test of a loop is made again at the place that its body noted last.
            St::While(test, a) => {
                if !asks_for_place(&[St::Eval(test.clone())], asks) {
                    block(a, asks);
                }
            }
            St::Switch(_, arms, other) => {
                for (_, a) in arms {
                    block(a, asks);
                }
                block(other, asks);
            }
            _ => {}
        }
    }
    let mut kept = kept.into_iter();
    body.retain(|_| kept.next().unwrap_or(true));
}

/// Whether statements or what they call use the place that was noted before them.
fn asks_for_place(body: &[St], asks: &IdVec<FnId, bool>) -> bool {
    let mut needed = false;
    asks_itself(body, &mut |id| needed |= asks[id]) || needed
}
