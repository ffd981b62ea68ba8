//! How a generator finds back to where it stopped.
//!
//! A suspension point outside `try` and `switch` is a `case` of the switch that the function begins with. One
//! inside a `try` is reached from outside in: the protected region is entered again, so that its frame belongs
//! to the running activation, and the first thing it does is to jump on.

use crate::olympus::ir::{St, VarId};

/// The way to one suspension point.
struct Way {
    state: u32,
    /// The `try`s around it, outermost first.
    tries: Vec<VarId>,
    /// Whether a `switch` of the source stands around it.
    switched: bool,
}

impl Way {
    /// The label to jump to from inside the first `depth` regions.
    fn target(&self, depth: usize) -> String {
        match self.tries.get(depth) {
            Some(next) => format!("enter_{}", next.0),
            None => format!("resume_{}", self.state),
        }
    }
}

/// The suspension points of a generator that need jumps.
#[derive(Default)]
pub(super) struct Resumes(Vec<Way>);

impl Resumes {
    /// Those of a body.
    pub(super) fn of(body: &[St]) -> Self {
        let mut ways = Vec::new();
        find(body, &mut Vec::new(), false, &mut ways);
        ways.retain(|way| way.switched || !way.tries.is_empty());
        Resumes(ways)
    }

    /// Where the function's own switch jumps to, by state.
    pub(super) fn outside(&self) -> Vec<(u32, String)> {
        self.0.iter().map(|way| (way.state, way.target(0))).collect()
    }

    /// Where the start of a protected region jumps to, by state.
    pub(super) fn inside(&self, frame: VarId) -> Vec<(u32, String)> {
        let at = |way: &Way| way.tries.iter().position(|t| *t == frame);
        self.0.iter().filter_map(|way| Some((way.state, way.target(at(way)? + 1)))).collect()
    }

    /// Whether a suspension point is a label instead of a `case`.
    pub(super) fn is_label(&self, state: u32) -> bool {
        self.0.iter().any(|way| way.state == state)
    }
}

fn find(body: &[St], tries: &mut Vec<VarId>, switched: bool, out: &mut Vec<Way>) {
    for st in body {
        match st {
            St::Suspend(state) => out.push(Way { state: *state, tries: tries.clone(), switched }),
            St::If(_, a, b) => {
                find(a, tries, switched, out);
                find(b, tries, switched, out);
            }
            St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => find(a, tries, switched, out),
            St::Switch(_, arms, other) => {
                for (_, arm) in arms {
                    find(arm, tries, true, out);
                }
                find(other, tries, true, out);
            }
            St::Try { frame, body, handler } => {
                tries.push(*frame);
                find(body, tries, switched, out);
                tries.pop();
                find(handler, tries, switched, out);
            }
            _ => {}
        }
    }
}
