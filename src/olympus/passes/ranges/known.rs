//! What is known of a function's variables at one place.

use std::rc::Rc;

use super::Kind;
use super::follow::Follow;
use super::value::Val;
use crate::arena::Id;
use crate::olympus::ir::{Ex, VarId};
use crate::olympus::op::Op;

/// How many checked indices are kept in mind.
const MAX_BELOW: usize = 8;

/// What is known of a function's variables at one place.
#[derive(Clone)]
pub(super) struct Known {
    /// Where the values of variables stand; beyond their end for those that have none of a kind that is followed.
    places: Rc<[u32]>,
    vals: Vec<Val>,
    /// What all others can be.
    others: Val,
    /// Sums and the like that are less than a number, for they have been indices; until one of their variables changes.
    below: Rc<Vec<(Ex, i128)>>,
}

impl Known {
    pub(super) fn new(places: Rc<[u32]>, vals: Vec<Val>, others: Val) -> Known {
        Known { places, vals, others, below: Rc::default() }
    }

    pub(super) fn get(&self, var: VarId) -> Val {
        let place = self.places.get(var.index()).copied().unwrap_or(u32::MAX);
        self.vals.get(place as usize).copied().unwrap_or(self.others)
    }

    /// The variable gets another value.
    pub(super) fn set(&mut self, var: VarId, val: Val) {
        if self.below.iter().any(|(ex, _)| mentions(ex, var)) {
            Rc::make_mut(&mut self.below).retain(|(ex, _)| !mentions(ex, var));
        }
        self.narrow(var, val);
    }

    /// More is known of the variable's value.
    pub(super) fn narrow(&mut self, var: VarId, val: Val) {
        let place = self.places.get(var.index()).copied().unwrap_or(u32::MAX);
        if let Some(own) = self.vals.get_mut(place as usize) {
            *own = val;
        }
    }

    pub(super) fn join(&mut self, other: &Known) {
        for (mine, other) in self.vals.iter_mut().zip(&other.vals) {
            *mine = mine.join(*other);
        }
        if !Rc::ptr_eq(&self.below, &other.below) {
            self.below = Rc::new(self.below.iter().filter_map(|fact| fact_of_both(fact, other)).collect());
        }
    }

    /// What is known in the loop's first turn and in all others, with the bounds given up that have grown.
    pub(super) fn widened(&self, mut next: Known, kinds: &[Kind], all: impl Fn(Kind) -> Val) -> Known {
        let kinds = kinds.iter().filter(|kind| **kind != Kind::Other);
        for (kind, (old, new)) in kinds.zip(self.vals.iter().zip(&mut next.vals)) {
            if !old.is_never() {
                *new = old.widen(*new, all(*kind));
            }
        }
        next
    }

    pub(super) fn is_as(&self, other: &Known) -> bool {
        self.vals == other.vals && (Rc::ptr_eq(&self.below, &other.below) || self.below == other.below)
    }

    /// The same with what another knows of checked indices.
    pub(super) fn with_indices_of(mut self, other: &Known) -> Known {
        self.below = Rc::clone(&other.below);
        self
    }

    /// A number that the index is less than, if it was one before.
    pub(super) fn below(&self, index: &Ex) -> Option<i128> {
        if self.below.is_empty() {
            return None;
        }
        let key = key(index)?;
        self.below.iter().find(|(ex, _)| *ex == key).map(|(_, bound)| *bound)
    }

    fn index_below(&mut self, index: &Ex, bound: i128) {
        if let Some(key) = key(index)
            && self.below(index).is_none()
            && self.below.len() < MAX_BELOW
        {
            Rc::make_mut(&mut self.below).push((key, bound));
        }
    }
}

fn fact_of_both((ex, bound): &(Ex, i128), other: &Known) -> Option<(Ex, i128)> {
    let (_, other) = other.below.iter().find(|(theirs, _)| theirs == ex)?;
    Some((ex.clone(), *bound.max(other)))
}

fn mentions(ex: &Ex, var: VarId) -> bool {
    match ex {
        Ex::Var(own) => *own == var,
        Ex::Op(_, args) => args.iter().any(|arg| mentions(arg, var)),
        _ => false,
    }
}

/// Sums, differences and products of variables and constants, whether checked or not.
fn key(ex: &Ex) -> Option<Ex> {
    match ex {
        Ex::Var(_) | Ex::Int(_) => Some(ex.clone()),
        Ex::Op(op, args) => {
            let plain = match op {
                Op::AddI | Op::AddIW => Op::AddIW,
                Op::SubI | Op::SubIW => Op::SubIW,
                Op::MulI | Op::MulIW => Op::MulIW,
                _ => return None,
            };
            let sides: Option<Vec<Ex>> = args.iter().take(2).map(key).collect();
            Some(Ex::Op(plain, sides?))
        }
        _ => None,
    }
}

/// What is known where control may get in more ways than one; `None` if it cannot get there at all.
pub(super) type State = Option<Known>;

pub(super) fn merge(into: &mut State, from: State) {
    match (into.as_mut(), from) {
        (Some(into), Some(from)) => into.join(&from),
        (None, from) => *into = from,
        _ => {}
    }
}

impl Follow<'_> {
    /// Behind an expression the indices that it has checked are places in their lists. Within it that is not known:
    /// C may compute its parts in any order.
    pub(super) fn checked(&mut self, ex: &Ex, known: &mut Known) {
        if !self.checks.bounds {
            return;
        }
        match ex {
            Ex::Op(Op::And | Op::Or, args) => {
                if let Some(first) = args.first() {
                    self.checked(first, known);
                }
            }
            Ex::Op(op, args) => {
                for arg in args {
                    self.checked(arg, known);
                }
                if let (Op::IdxL | Op::IdxA | Op::IdxT, [index, len, ..]) = (op, args.as_slice()) {
                    self.is_place(index, len, known);
                }
            }
            Ex::Select(part, ..) | Ex::Arrow(part, _) | Ex::Dot(part, _) => self.checked(part, known),
            Ex::Deref(_, part) | Ex::Addr(part) | Ex::Cast(_, part) => self.checked(part, known),
            Ex::At(_, list, index) => {
                self.checked(list, known);
                self.checked(index, known);
            }
            Ex::Call(_, parts) | Ex::Make(_, parts) => {
                for part in parts {
                    self.checked(part, known);
                }
            }
            _ => {}
        }
    }

    fn is_place(&mut self, index: &Ex, len: &Ex, known: &mut Known) {
        let (at, len) = (self.value(index, known), self.value(len, known));
        if at.is_never() || len.is_never() || at.lo < 0 || !self.is_steady(index) {
            return;
        }
        if let Ex::Var(var) = index {
            known.narrow(*var, at.meet(Val { lo: 0, hi: len.hi - 1 }));
        } else if at.hi >= len.hi {
            known.index_below(index, len.hi);
        }
    }

    /// Whether only assignments change an expression.
    fn is_steady(&self, ex: &Ex) -> bool {
        match ex {
            Ex::Int(_) => true,
            Ex::Var(var) => self.tracked[var.index()],
            Ex::Op(_, args) => args.iter().all(|arg| matches!(arg, Ex::Loc(_)) || self.is_steady(arg)),
            _ => false,
        }
    }
}
