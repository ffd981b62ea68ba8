//! Puts the `#pragma` of a loop right before it, where C compilers look: lowering and passes may have put other
//! statements in between, or made two versions of the loop.

use crate::olympus::ir::{Function, St};

/// Runs over a function, as the last pass.
pub fn settle(f: &mut Function) {
    block(&mut f.body);
}

fn is_pragma(st: &St) -> bool {
    matches!(st, St::C(text) if text.starts_with("#pragma "))
}

fn block(body: &mut Vec<St>) {
    let mut at = 0;
    while at < body.len() {
        if !is_pragma(&body[at]) {
            for inner in inner_blocks(&mut body[at]) {
                block(inner);
            }
            at += 1;
            continue;
        }
        // Pragmas go to the loop that the next line of the program is; without one they stay.
        let starts = |n: &usize| matches!(body[*n], St::Line(..)) && !body.get(n + 1).is_some_and(is_pragma);
        let end = (at..body.len()).filter(starts).nth(1).unwrap_or(body.len());
        let Some(target) = (at..end).find(|n| has_loop(&body[*n])) else {
            at += 1;
            continue;
        };
        let (pragmas, others): (Vec<St>, Vec<St>) = body.drain(at..target).partition(is_pragma);
        let kept = others.len();
        body.splice(at..at, others);
        at += kept;
        if matches!(body[at], St::While(..) | St::Count { .. }) {
            for inner in inner_blocks(&mut body[at]) {
                block(inner);
            }
            let count = pragmas.len();
            body.splice(at..at, pragmas);
            at += count + 1;
        } else {
            for inner in inner_blocks(&mut body[at]) {
                if inner.iter().any(has_loop) {
                    inner.splice(0..0, pragmas.iter().cloned());
                }
                block(inner);
            }
            at += 1;
        }
    }
}

fn has_loop(st: &St) -> bool {
    match st {
        St::While(..) | St::Count { .. } => true,
        St::If(_, a, b) => a.iter().chain(b).any(has_loop),
        St::Block(_, a) => a.iter().any(has_loop),
        _ => false,
    }
}

fn inner_blocks(st: &mut St) -> Vec<&mut Vec<St>> {
    match st {
        St::If(_, a, b) | St::Try { body: a, handler: b, .. } => vec![a, b],
        St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => vec![a],
        St::Switch(_, arms, other) => arms.iter_mut().map(|(_, a)| a).chain([other]).collect(),
        _ => Vec::new(),
    }
}
