//! Which variables might be read before they are set, as far as the structure of a function tells. C gives them a first
//! value, so that no C compiler has to wonder.

use super::parts;
use crate::arena::Id;
use crate::olympus::ir::{Ex, Function, St, VarId};

/// The variables of a function that need a first value. Parameters have one.
#[must_use]
pub fn maybe_unset(f: &Function) -> Vec<bool> {
    let mut walk = Walk {
        set: (0..f.vars.len()).map(|n| n < f.params).collect(),
        trail: Vec::new(),
        unset: vec![false; f.vars.len()],
    };
    walk.block(&f.body);
    walk.unset
}

/// The state of the walk.
struct Walk {
    /// Set on every way to here.
    set: Vec<bool>,
    /// The variables that became set, in order.
    trail: Vec<VarId>,
    unset: Vec<bool>,
}

impl Walk {
    fn assign(&mut self, v: VarId) {
        if !std::mem::replace(&mut self.set[v.index()], true) {
            self.trail.push(v);
        }
    }

    /// Evaluates an expression. What an address is taken of is about to be set.
    fn read(&mut self, ex: &Ex) {
        match ex {
            Ex::Var(v) => self.unset[v.index()] |= !self.set[v.index()],
            Ex::Addr(place) => match &**place {
                Ex::Var(v) => self.assign(*v),
                other => self.read(other),
            },
            _ => super::operands(ex, &mut |part| self.read(part)),
        }
    }

    /// Runs one of several ways; what it sets, and whether it comes to its end. Nothing is set afterwards.
    fn way(&mut self, run: impl FnOnce(&mut Self) -> bool) -> (Vec<VarId>, bool) {
        let mark = self.trail.len();
        let ends = run(self);
        let new = self.trail.split_off(mark);
        for v in &new {
            self.set[v.index()] = false;
        }
        (new, ends)
    }

    /// After ways of which one was taken: what all that come to their end have set is set.
    fn join(&mut self, ways: Vec<(Vec<VarId>, bool)>) -> bool {
        let mut alive = ways.into_iter().filter(|(_, ends)| *ends).map(|(new, _)| new);
        let Some(mut common) = alive.next() else { return false };
        for mut other in alive {
            other.sort_unstable();
            common.retain(|v| other.binary_search(v).is_ok());
        }
        for v in common {
            self.assign(v);
        }
        true
    }

    /// Whether control comes to the end.
    fn block(&mut self, body: &[St]) -> bool {
        // A generator comes back to where it stopped, whatever stands before.
        body.iter().fold(true, |alive, st| self.statement(st, alive))
    }

    fn statement(&mut self, st: &St, alive: bool) -> bool {
        if !alive {
            return matches!(st, St::Suspend(_));
        }
        match st {
            St::Set(place, value) => {
                self.read(value);
                match place {
                    Ex::Var(v) => self.assign(*v),
                    _ => self.read(place),
                }
            }
            St::Eval(ex) => self.read(ex),
            St::Return(ex) => {
                ex.iter().for_each(|ex| self.read(ex));
                return false;
            }
            St::If(test, yes, no) => {
                self.read(test);
                let ways = vec![self.way(|s| s.block(yes)), self.way(|s| s.block(no))];
                return self.join(ways);
            }
            St::While(test, body) => {
                self.read(test);
                let _ = self.way(|s| s.block(body));
            }
            St::Count { var, from, to, body, .. } => {
                self.read(from);
                self.assign(*var);
                self.read(to);
                let _ = self.way(|s| s.block(body));
            }
            St::Block(label, body) => {
                let (new, ends) = self.way(|s| s.block(body));
                if !leaves(body, *label) {
                    return self.join(vec![(new, ends)]);
                }
            }
            St::Switch(on, arms, other) => {
                self.read(on);
                let mut ways: Vec<_> = arms.iter().map(|(_, body)| self.way(|s| s.block(body))).collect();
                ways.push(self.way(|s| s.block(other)));
                return self.join(ways);
            }
            St::Try { frame, body, handler } => {
                self.assign(*frame);
                let ways = vec![self.way(|s| s.block(body)), self.way(|s| s.block(handler))];
                return self.join(ways);
            }
            St::Break | St::Continue | St::Leave(_) | St::Unreachable => return false,
            St::Line(..) | St::Suspend(_) | St::C(_) => {}
        }
        true
    }
}

fn leaves(body: &[St], label: u32) -> bool {
    body.iter().any(|st| matches!(st, St::Leave(to) if *to == label) || parts(st).any(|b| leaves(b, label)))
}
