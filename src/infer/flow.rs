//! The flow of types through one body: what each variable holds at the current point, how branches part
//! and join. Changes are kept on a trail, so that a branch costs what it changes, not the number of
//! variables.

use crate::hir::{ExprId, FuncId, LocalId};
use crate::source::Span;
use crate::types::{InstId, TyId};

use super::Typed;

/// What changed since a mark: variables and their types now.
pub(super) type Delta = Vec<(LocalId, TyId)>;

/// The state of a pass over one body.
pub(super) struct Frame {
    /// The instance.
    pub inst: InstId,
    /// Its function.
    pub func: FuncId,
    /// Type of each variable at this point; Bottom where it is unassigned.
    pub env: Vec<TyId>,
    trail: Vec<(LocalId, TyId)>,
    /// Whether this point cannot be reached.
    pub dead: bool,
    /// Enclosing loops, innermost last.
    pub loops: Vec<LoopFrame>,
    /// For each enclosing `try`, all types assigned inside it.
    logs: Vec<Delta>,
    /// Last statement or expression seen, for places of errors.
    pub span: Span,
}

/// An enclosing loop.
pub(super) struct LoopFrame {
    /// Trail position at the loop's head.
    pub mark: usize,
    /// States at `break`.
    pub breaks: Vec<Delta>,
    /// States at `continue`.
    pub continues: Vec<Delta>,
}

impl Frame {
    pub(super) fn new(inst: InstId, func: FuncId, locals: usize, span: Span) -> Self {
        Frame {
            inst,
            func,
            env: vec![TyId::BOTTOM; locals],
            trail: Vec::new(),
            dead: false,
            loops: Vec::new(),
            logs: Vec::new(),
            span,
        }
    }
    /// The current position of the trail.
    pub(super) fn mark(&self) -> usize {
        self.trail.len()
    }
    /// Sets what a variable holds from here on.
    pub(super) fn set(&mut self, local: LocalId, ty: TyId) {
        let slot = &mut self.env[local.0 as usize];
        if *slot != ty {
            self.trail.push((local, *slot));
            *slot = ty;
        }
        if let Some(log) = self.logs.last_mut() {
            log.push((local, ty));
        }
    }
    /// What changed since a mark.
    pub(super) fn changes(&self, mark: usize) -> Delta {
        let mut delta: Delta = Vec::new();
        for (local, _) in &self.trail[mark..] {
            delta.push((*local, self.env[local.0 as usize]));
        }
        delta.sort_unstable_by_key(|(local, _)| local.0);
        delta.dedup();
        delta
    }
    /// Goes back to the state at a mark.
    pub(super) fn rollback(&mut self, mark: usize) {
        while self.trail.len() > mark {
            if let Some((local, old)) = self.trail.pop() {
                self.env[local.0 as usize] = old;
            }
        }
    }
    /// Starts to record all assignments.
    pub(super) fn open_log(&mut self) {
        self.logs.push(Vec::new());
    }
    /// Ends recording; the assignments count for an enclosing `try` as well.
    pub(super) fn close_log(&mut self) -> Delta {
        let log = self.logs.pop().unwrap_or_default();
        if let Some(outer) = self.logs.last_mut() {
            outer.extend(log.iter().copied());
        }
        log
    }
}

impl Typed<'_> {
    /// Joins alternative states into the current one; `None` stands for a state that is never left.
    /// Returns with the frame dead if all are.
    pub(super) fn merge(&mut self, f: &mut Frame, branches: Vec<Option<Delta>>) {
        let live: Vec<Delta> = branches.into_iter().flatten().collect();
        f.dead = live.is_empty();
        if live.is_empty() {
            return;
        }
        let mut touched: Vec<LocalId> = live.iter().flatten().map(|(local, _)| *local).collect();
        touched.sort_unstable();
        touched.dedup();
        for local in touched {
            let base = f.env[local.0 as usize];
            let mut joined = TyId::BOTTOM;
            for delta in &live {
                let ty = delta.binary_search_by_key(&local.0, |(l, _)| l.0).map_or(base, |at| delta[at].1);
                joined = self.types.join(joined, ty);
            }
            f.set(local, joined);
        }
    }

    /// Joins a state into the current one; true if anything grew.
    pub(super) fn merge_into(&mut self, f: &mut Frame, delta: &Delta) -> bool {
        let mut grown = false;
        for (local, ty) in delta {
            let old = f.env[local.0 as usize];
            let new = self.types.join(old, *ty);
            if new != old {
                f.set(*local, new);
                grown = true;
            }
        }
        grown
    }

    /// Runs one of several alternatives and returns the state it ends in.
    pub(super) fn branch(
        &mut self,
        f: &mut Frame,
        body: impl FnOnce(&mut Self, &mut Frame),
    ) -> Option<Delta> {
        let mark = f.mark();
        let was_dead = f.dead;
        body(self, f);
        let end = if f.dead { None } else { Some(f.changes(mark)) };
        f.rollback(mark);
        f.dead = was_dead;
        end
    }

    /// Records the type of an expression.
    pub(super) fn record(&mut self, f: &Frame, expr: ExprId, ty: TyId) {
        self.insts[f.inst].exprs[expr.0 as usize] = ty;
    }

    /// An assignment to a variable of this body.
    pub(super) fn assign_local(&mut self, f: &mut Frame, local: LocalId, ty: TyId) {
        if let Some(cell) = self.insts[f.inst].captured.get(&local).copied() {
            self.types.flow(cell, ty);
            f.set(local, ty);
            return;
        }
        let old = self.insts[f.inst].locals[local];
        let new = self.types.join(old, ty);
        self.insts[f.inst].locals[local] = new;
        f.set(local, ty);
    }

    /// Narrows what a variable holds, without assigning to it.
    pub(super) fn narrow_local(&mut self, f: &mut Frame, local: LocalId, ty: TyId) {
        if ty == TyId::BOTTOM {
            f.dead = true;
        }
        f.set(local, ty);
    }
}
