//! Variables to which the turns of a loop add: after so many turns of a counting loop they have grown by so much.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use super::follow::{Counter, Follow};
use super::known::Known;
use super::real::Bounds;
use super::value::Val;
use crate::arena::Id;
use crate::olympus::ir::{Ex, VarId};
use crate::olympus::op::Op;

/// So many floats may be added: the error of a sum of floats of 32 bits stays small.
const MAX_ADDED: f64 = 1_000_000.0;

/// What one turn of a loop does to variables.
#[derive(Default)]
pub(super) struct Sums {
    /// What it adds at most to those to which it only adds.
    added: BTreeMap<VarId, Val>,
    /// The same for floats, and how often it adds.
    reals: BTreeMap<VarId, (Bounds, f64)>,
    /// Those that it changes in another way.
    other: BTreeSet<VarId>,
}

impl Sums {
    fn add(&mut self, var: VarId, val: Val) {
        let sum = self.added.entry(var).or_insert(Val::one(0));
        *sum = sum.add(val.join(Val::one(0))).meet(Val::FAR);
    }

    fn add_real(&mut self, var: VarId, val: Bounds, times: f64) {
        let (sum, count) = self.reals.entry(var).or_insert((Bounds::ZERO, 0.0));
        let val = val.join(Bounds::ZERO);
        *sum = Bounds { lo: sum.lo + val.lo, hi: sum.hi + val.hi };
        *count += times;
    }
}

impl Follow<'_> {
    /// Notes an assignment for the loop around it.
    pub(super) fn note_sum(&mut self, var: VarId, value: &Ex, known: &Known) {
        if self.turns.is_empty() || !self.tracked[var.index()] {
            return;
        }
        let step = match value {
            Ex::Op(op, args) => match (op, args.as_slice()) {
                (Op::AddI | Op::AddIW | Op::AddR, [Ex::Var(own), step, ..]) if *own == var => Some((step, 1)),
                (Op::SubI | Op::SubIW | Op::SubR, [Ex::Var(own), step, ..]) if *own == var => {
                    Some((step, -1))
                }
                (Op::AddI | Op::AddIW | Op::AddR, [step, Ex::Var(own), ..]) if *own == var => Some((step, 1)),
                _ => None,
            },
            _ => None,
        };
        if self.kinds[var.index()] == Kind::Real {
            let mut never = false;
            let bounds = match step {
                Some((step, 1)) => self.bounds(step, known, &mut never),
                Some((step, _)) => {
                    self.bounds(step, known, &mut never).map(|b| Bounds { lo: -b.hi, hi: -b.lo })
                }
                None => None,
            };
            let Some(turn) = self.turns.last_mut() else { return };
            match bounds {
                _ if never => {}
                Some(bounds) => turn.add_real(var, bounds, 1.0),
                None => {
                    turn.other.insert(var);
                }
            }
            return;
        }
        let step = step.map(|(step, sign)| {
            let val = self.value(step, known);
            if sign > 0 || val.is_never() { val } else { Val::one(0).sub(val) }
        });
        let Some(turn) = self.turns.last_mut() else { return };
        match step {
            Some(val) if val.is_never() => {}
            Some(val) => turn.add(var, val),
            None => {
                turn.other.insert(var);
            }
        }
    }

    /// Notes that a variable is changed in a way that is no sum.
    pub(super) fn note_other(&mut self, var: VarId) {
        if let Some(turn) = self.turns.last_mut() {
            turn.other.insert(var);
        }
    }

    /// All turns of a loop are a part of one turn of the loop around it.
    pub(super) fn note_loop(&mut self, counter: Option<&Counter>, sums: Sums) {
        let turns = counter.and_then(Counter::turns);
        let Some(outer) = self.turns.last_mut() else { return };
        for (var, val) in sums.added {
            match turns {
                Some(turns) => outer.add(var, val.times(turns)),
                None => {
                    outer.other.insert(var);
                }
            }
        }
        for (var, (val, count)) in sums.reals {
            match turns {
                Some(turns) => {
                    let turns = turns as f64;
                    outer.add_real(var, Bounds { lo: val.lo * turns, hi: val.hi * turns }, count * turns);
                }
                None => {
                    outer.other.insert(var);
                }
            }
        }
        outer.other.extend(sums.other);
    }

    /// What is known at the start of any turn, now that it is known what one adds.
    pub(super) fn bounded(&self, counter: Option<&Counter>, sums: &Sums, entry: &Known, head: &mut Known) {
        let Some(turns) = counter.and_then(Counter::turns) else { return };
        for (var, val) in &sums.added {
            let (first, now) = (entry.get(*var), head.get(*var));
            if sums.other.contains(var) || first.is_never() || now.is_never() {
                continue;
            }
            let sum = first.add(val.times(turns));
            // Beyond the bounds of ints it may have wrapped.
            if sum.fits(self.ints) {
                head.narrow(*var, now.meet(sum));
            }
        }
        for (var, (val, count)) in &sums.reals {
            let turns = turns as f64;
            let Some(first) = Bounds::of(entry.get(*var)) else { continue };
            if sums.other.contains(var) || head.get(*var).is_never() || count * turns > MAX_ADDED {
                continue;
            }
            // Each sum is rounded; all of them together make less than an eighth.
            let most = (first.magnitude() + val.magnitude() * turns) * 1.25;
            let sum = Bounds {
                lo: if val.lo >= 0.0 && first.lo >= 0.0 { 0.0 } else { -most },
                hi: if val.hi <= 0.0 && first.hi <= 0.0 { 0.0 } else { most },
            };
            if most <= f64::from(f32::MAX) {
                head.narrow(*var, head.get(*var).meet(sum.val()));
            }
        }
    }
}
