//! Counters that cannot overflow: a variable that is a small constant before a loop and grows by small constants
//! at most once a turn, where the number of turns has a bound of its own.

use rustc_hash::FxHashMap;

use super::{assigned, walk_statements};
use crate::olympus::ir::{CType, Ex, Function, St, VarId};
use crate::olympus::op::Op;

/// Steps and first values beyond these are not followed.
const MAX_STEP: i64 = 1024;
const MAX_START: i64 = 1 << 31;

/// Leaves out overflow checks that loops prove. `wide`: ints have 64 bits, so that no list is as long as an int
/// is large.
pub fn plain_counters(f: &mut Function, wide: bool) {
    if f.generator.is_some() {
        return;
    }
    let ints: Vec<bool> = f.vars.iter().map(|v| v.ty == CType::Int && !v.volatile).collect();
    block(&mut f.body, &ints, wide);
}

fn block(body: &mut [St], ints: &[bool], wide: bool) {
    let mut known: FxHashMap<VarId, i64> = FxHashMap::default();
    for st in body {
        // How far a counter may get: by any small step, or by one from at most the loop's own first value.
        let limit = match &*st {
            St::While(Ex::Op(Op::Lt, args), inner) if wide => match args.as_slice() {
                [Ex::Var(at), Ex::Arrow(_, field)] if &**field == "len" && counts_up(inner, *at) => {
                    Some((MAX_STEP, MAX_START))
                }
                _ => None,
            },
            St::Count { from: Ex::Int(from), step, .. } if *step > 0 && *from >= 0 => Some((1, *from)),
            _ => None,
        };
        if let (Some((most, start)), St::While(_, inner) | St::Count { body: inner, .. }) = (limit, &mut *st)
        {
            let mut set = Vec::new();
            assigned(inner, &mut set);
            set.sort_unstable();
            set.dedup();
            for v in &set {
                if known.get(v).is_some_and(|first| (0..=start).contains(first))
                    && growth(inner, *v).is_some_and(|by| by <= most)
                {
                    plain(inner, *v);
                }
            }
        }
        let mut set = Vec::new();
        assigned(std::slice::from_ref(st), &mut set);
        for v in set {
            known.remove(&v);
        }
        match st {
            St::Set(Ex::Var(v), Ex::Int(n)) if ints[v.0 as usize] => {
                known.insert(*v, *n);
            }
            St::If(_, a, b) => {
                block(a, ints, wide);
                block(b, ints, wide);
            }
            St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => block(a, ints, wide),
            St::Switch(_, arms, other) => {
                for (_, a) in arms {
                    block(a, ints, wide);
                }
                block(other, ints, wide);
            }
            St::Try { body, handler, .. } => {
                block(body, ints, wide);
                block(handler, ints, wide);
            }
            _ => {}
        }
    }
}

/// Whether each turn of a loop moves the place by one, and nothing else moves it.
fn counts_up(body: &[St], at: VarId) -> bool {
    let mut set = Vec::new();
    assigned(body, &mut set);
    let step = |st: &St| match st {
        St::Set(Ex::Var(v), Ex::Op(Op::AddIW, args)) => {
            *v == at && matches!(args.as_slice(), [Ex::Var(w), Ex::Int(1)] if *w == at)
        }
        _ => false,
    };
    // Nothing before it can start the next turn: the lowering puts it in front of the loop's own body.
    let place = body.iter().position(step);
    set.iter().filter(|v| **v == at).count() == 1
        && place.is_some_and(|n| body[..n].iter().all(|st| matches!(st, St::Set(..) | St::Line(..))))
}

/// How far one turn can move a counter at most; `None` if it is changed in another way.
fn growth(body: &[St], v: VarId) -> Option<i64> {
    let mut sum = 0;
    for st in body {
        sum += match st {
            St::Set(Ex::Var(w), value) if *w == v => step(value, v)?,
            St::If(_, a, b) => growth(a, v)?.max(growth(b, v)?),
            _ => {
                let mut set = Vec::new();
                assigned(std::slice::from_ref(st), &mut set);
                if set.contains(&v) {
                    return None;
                }
                0
            }
        };
    }
    // Its address may be passed on in any expression.
    let mut shared = false;
    walk_statements(body, &mut |ex| {
        shared |= matches!(ex, Ex::Addr(place) if matches!(&**place, Ex::Var(w) if *w == v));
    });
    (!shared).then_some(sum)
}

fn step(value: &Ex, v: VarId) -> Option<i64> {
    let Ex::Op(Op::AddI | Op::SubI, args) = value else { return None };
    match args.as_slice() {
        [Ex::Var(w), Ex::Int(n), ..] if *w == v && n.abs() <= MAX_STEP => Some(n.abs()),
        _ => None,
    }
}

fn plain(body: &mut [St], v: VarId) {
    for st in body {
        match st {
            St::Set(Ex::Var(w), Ex::Op(op @ (Op::AddI | Op::SubI), args)) if *w == v => {
                *op = if *op == Op::AddI { Op::AddIW } else { Op::SubIW };
                args.truncate(2);
            }
            St::If(_, a, b) => {
                plain(a, v);
                plain(b, v);
            }
            _ => {}
        }
    }
}
