//! Follows the statements of a function with what is known of its variables, and in the end changes them.

use rustc_hash::FxHashMap;

use super::blocks::{Static, Storage};
use super::known::{Known, State, merge};
use super::sums::Sums;
use super::survey::Survey;
use super::value::Val;
use super::{Facts, Kind};
use crate::arena::Id;
use crate::olympus::ir::{CType, Ex, FnId, St, Unit, Var, VarId};
use crate::olympus::op::Op;
use crate::olympus::passes::{assigned, operands_mut};
use crate::options::{Checks, Options};

/// Loops within so many others are not followed turn by turn.
const MAX_NESTING: usize = 3;
/// Turns after which growing bounds are given up.
const TURNS: usize = 2;

/// The ways out of a loop's turn.
#[derive(Default)]
struct Ways {
    breaks: State,
    continues: State,
}

/// One turn of a loop.
struct Turn {
    /// What is known at its end, and where it leaves the loop.
    end: State,
    breaks: State,
    sums: Sums,
}

/// A function being followed.
pub(super) struct Follow<'a> {
    pub(super) id: FnId,
    pub(super) facts: &'a mut Facts,
    pub(super) kinds: Vec<Kind>,
    /// Variables that only assignments change.
    pub(super) tracked: Vec<bool>,
    pub(super) ints: Val,
    /// Where sums beyond an int raise no exception, they wrap.
    pub(super) checks: Checks,
    /// Of floats.
    pub(super) real_width: u8,
    /// What variables have that are items of new lists.
    pub(super) fills: FxHashMap<VarId, Val>,
    unit: &'a mut Unit,
    /// Where lists go, once all is known and the statements are changed.
    storage: Option<&'a mut Storage>,
    /// Whether statements are changed now: not while a loop is still being followed.
    change: bool,
    loops: Vec<Ways>,
    /// What a turn of each loop adds to variables.
    pub(super) turns: Vec<Sums>,
    blocks: Vec<(u32, State)>,
    /// How often variables are mentioned.
    mentions: Vec<u32>,
}

impl<'a> Follow<'a> {
    pub(super) fn new(
        unit: &'a mut Unit,
        id: FnId,
        survey: &Survey,
        facts: &'a mut Facts,
        options: &Options,
        storage: Option<&'a mut Storage>,
    ) -> Self {
        let change = storage.is_some();
        let ints = facts.ints;
        Follow {
            id,
            facts,
            kinds: survey.kinds.clone(),
            tracked: survey.tracked.clone(),
            ints,
            real_width: options.float_width,
            checks: options.checks,
            fills: FxHashMap::default(),
            unit,
            storage,
            change,
            loops: Vec::new(),
            turns: Vec::new(),
            blocks: Vec::new(),
            mentions: if change { survey.mentions.clone() } else { Vec::new() },
        }
    }

    /// Follows the whole body.
    pub(super) fn function(mut self, body: &mut Vec<St>) {
        let params = &self.facts.params[self.id];
        let mut vals = Vec::new();
        let places = self.kinds.iter().enumerate().map(|(n, kind)| {
            if *kind == Kind::Other {
                return u32::MAX;
            }
            vals.push(match params.get(n) {
                _ if !self.tracked[n] => self.facts.all(*kind),
                Some(slot) => slot.val,
                None => Val::NEVER,
            });
            vals.len() as u32 - 1
        });
        let places = places.collect();
        let start = Known::new(places, vals, self.facts.all(Kind::Other));
        if let Some(storage) = &mut self.storage {
            storage.enter();
        }
        self.block(body, Some(start));
    }

    fn block(&mut self, body: &mut Vec<St>, mut state: State) -> State {
        let mut at = 0;
        while at < body.len() {
            self.facts.work += 1;
            let known = state?;
            if self.change {
                self.stride(body, at, &known);
            }
            let before = body.len();
            state = self.statement(body, at, known);
            at += 1 + (body.len() - before);
        }
        state
    }

    /// Follows the statement at a place, and may put others behind it.
    fn statement(&mut self, body: &mut Vec<St>, at: usize, mut known: Known) -> State {
        let mut behind = None;
        let state = match &mut body[at] {
            St::Line(..) | St::C(_) | St::Suspend(_) => Some(known),
            St::Set(place, value) => {
                self.visit(value, &known);
                self.visit_place(place, &known);
                let kind = self.kind(place);
                let val = self.value_for(kind, value, &known);
                match place {
                    Ex::Var(var) => self.note_item(*var, value, &known),
                    Ex::At(_, list, _) => self.set_item(list, value, &known),
                    _ => {}
                }
                behind = self.to_static(place, value, val);
                self.checked(value, &mut known);
                self.checked(place, &mut known);
                if let Ex::Var(var) = place {
                    self.note_sum(*var, value, &known);
                }
                match place {
                    Ex::Var(var) if self.tracked[var.index()] => {
                        let all = self.facts.all(self.kinds[var.index()]);
                        known.set(*var, if val.is_never() { val } else { val.meet(all) });
                    }
                    Ex::Static(id) => self.facts.set_static(*id, val),
                    _ => {}
                }
                Some(known)
            }
            St::Eval(value) => {
                self.visit(value, &known);
                self.checked(value, &mut known);
                Some(known)
            }
            St::If(test, yes, no) => {
                self.visit(test, &known);
                self.checked(test, &mut known);
                let mut other = known.clone();
                let yes_state = if self.narrow(test, true, &mut known) { Some(known) } else { None };
                let no_state = if self.narrow(test, false, &mut other) { Some(other) } else { None };
                let mut out = self.block(yes, yes_state);
                let second = self.block(no, no_state);
                merge(&mut out, second);
                out
            }
            St::While(test, inner) => self.looped(None, test, inner, known),
            St::Count { var, from, to, step, body: inner } => {
                self.visit(from, &known);
                self.visit(to, &known);
                let (first, end) = (self.value(from, &known), self.value(to, &known));
                let mut set = Vec::new();
                assigned(inner, &mut set);
                self.note_other(*var);
                let counter = Counter { var: *var, first, end, step: *step, steady: !set.contains(var) };
                self.looped(Some(counter), &mut Ex::Bool(true), inner, known)
            }
            St::Break => {
                if let Some(ways) = self.loops.last_mut() {
                    merge(&mut ways.breaks, Some(known));
                }
                None
            }
            St::Continue => {
                if let Some(ways) = self.loops.last_mut() {
                    merge(&mut ways.continues, Some(known));
                }
                None
            }
            St::Leave(label) => {
                if let Some((_, state)) = self.blocks.iter_mut().rev().find(|(own, _)| own == label) {
                    merge(state, Some(known));
                }
                None
            }
            St::Block(label, inner) => {
                self.blocks.push((*label, None));
                let mut out = self.block(inner, Some(known));
                if let Some((_, left)) = self.blocks.pop() {
                    merge(&mut out, left);
                }
                out
            }
            St::Return(value) => {
                if let Some(value) = value {
                    self.visit(value, &known);
                    let val = self.value_for(self.facts.results[self.id].kind, value, &known);
                    self.facts.returned(self.id, val);
                }
                None
            }
            St::Switch(on, arms, other) => {
                self.visit(on, &known);
                let mut out = None;
                for (_, arm) in arms {
                    let state = self.block(arm, Some(known.clone()));
                    merge(&mut out, state);
                }
                let state = self.block(other, Some(known));
                merge(&mut out, state);
                out
            }
            St::Try { body: inner, handler, .. } => {
                // It may be left anywhere.
                let mut thrown = known.clone();
                self.forget(inner, &mut thrown);
                let mut out = self.block(inner, Some(known));
                let state = self.block(handler, Some(thrown));
                merge(&mut out, state);
                out
            }
            St::Unreachable => None,
        };
        if let Some(st) = behind {
            body.insert(at + 1, st);
        }
        state
    }

    /// Gives up what is known of the variables that statements assign.
    fn forget(&self, body: &[St], known: &mut Known) {
        let mut set = Vec::new();
        assigned(body, &mut set);
        for var in set {
            known.set(var, self.facts.all(self.kinds[var.index()]));
        }
    }

    fn looped(&mut self, counter: Option<Counter>, test: &mut Ex, body: &mut Vec<St>, entry: Known) -> State {
        let change = std::mem::replace(&mut self.change, false);
        let mut head = entry.clone();
        if self.loops.len() >= MAX_NESTING {
            self.forget(body, &mut head);
        } else {
            let mut rounds = 0;
            loop {
                let turn = self.turn(counter.as_ref(), test, body, head.clone());
                let mut next = head.clone();
                if let Some(end) = &turn.end {
                    next.join(end);
                }
                if next.is_as(&head) {
                    if rounds > TURNS {
                        head = self.tighten(counter.as_ref(), test, body, &entry, turn.end, head);
                    }
                    self.bounded(counter.as_ref(), &turn.sums, &entry, &mut head);
                    break;
                }
                if rounds >= TURNS {
                    next = head.widened(next, &self.kinds, |kind| self.facts.all(kind));
                }
                rounds += 1;
                head = next;
            }
        }
        self.change = change;
        let turn = self.turn(counter.as_ref(), test, body, head.clone());
        self.note_loop(counter.as_ref(), turn.sums);
        let mut out = match &counter {
            Some(counter) => {
                counter.after(&mut head, self);
                Some(head)
            }
            None => self.narrow(test, false, &mut head).then_some(head),
        };
        merge(&mut out, turn.breaks);
        out
    }

    /// Bounds that were given up may be known after all, now that the test says what reaches the end of a turn.
    fn tighten(
        &mut self,
        counter: Option<&Counter>,
        test: &mut Ex,
        body: &mut Vec<St>,
        entry: &Known,
        end: State,
        head: Known,
    ) -> Known {
        let mut better = entry.clone();
        if let Some(end) = &end {
            better.join(end);
        }
        // What is known of indices in any turn is known here.
        better = better.with_indices_of(&head);
        let mut next = better.clone();
        if let Some(end) = &self.turn(counter, test, body, better.clone()).end {
            next.join(end);
        }
        if next.is_as(&better) { better } else { head }
    }

    /// One turn of a loop.
    fn turn(
        &mut self,
        counter: Option<&Counter>,
        test: &mut Ex,
        body: &mut Vec<St>,
        mut head: Known,
    ) -> Turn {
        let state = match counter {
            Some(counter) => counter.enter(&mut head, self).then_some(head),
            None => {
                self.visit(test, &head);
                self.narrow(test, true, &mut head).then_some(head)
            }
        };
        self.loops.push(Ways::default());
        self.turns.push(Sums::default());
        let mut end = self.block(body, state);
        let mut ways = self.loops.pop().unwrap_or_default();
        let sums = self.turns.pop().unwrap_or_default();
        merge(&mut end, ways.continues.take());
        Turn { end, breaks: ways.breaks, sums }
    }

    fn visit_place(&mut self, place: &mut Ex, known: &Known) {
        match place {
            Ex::Var(_) | Ex::Static(_) => {}
            other => self.visit(other, known),
        }
    }

    /// Follows the calls in an expression and leaves out its checks.
    fn visit(&mut self, ex: &mut Ex, known: &Known) {
        match ex {
            Ex::Op(op @ (Op::And | Op::Or), args) if args.len() == 2 => {
                let go_on = *op == Op::And;
                let (first, second) = args.split_at_mut(1);
                self.visit(&mut first[0], known);
                let mut rest = known.clone();
                if self.narrow(&first[0], go_on, &mut rest) {
                    self.visit(&mut second[0], &rest);
                }
            }
            Ex::Select(test, a, b) => {
                self.visit(test, known);
                for (outcome, side) in [(true, a), (false, b)] {
                    let mut narrowed = known.clone();
                    if self.narrow(test, outcome, &mut narrowed) {
                        self.visit(side, &narrowed);
                    }
                }
            }
            _ => {
                for part in operands_mut(ex) {
                    self.visit(part, known);
                }
            }
        }
        match ex {
            Ex::Call(id, args) => {
                let kinds: Vec<Kind> = self.facts.params[*id].iter().map(|slot| slot.kind).collect();
                let vals: Vec<Val> =
                    args.iter().zip(kinds).map(|(arg, kind)| self.value_for(kind, arg, known)).collect();
                self.facts.call(*id, &vals);
            }
            Ex::Made(site, list) => self.made(*site, list, known),
            Ex::Op(..) if self.change => self.unchecked(ex, known),
            _ => {}
        }
    }

    /// Leaves out an operation's check if it cannot fail.
    fn unchecked(&mut self, ex: &mut Ex, known: &Known) {
        let Ex::Op(op, args) = ex else { return };
        match op {
            Op::AddI | Op::SubI | Op::MulI | Op::NegI => {
                let Some(val) = self.exact(*op, args, known) else { return };
                if val.is_never() || !val.fits(self.ints) {
                    return;
                }
                // What C computes from constants alone has the width of its `int`.
                if args.iter().take(2).all(|arg| matches!(arg, Ex::Int(_)))
                    && let Some(n) = val.single()
                {
                    *ex = Ex::Int(n);
                    return;
                }
                if !val.fits(C_INTS) && !args.iter().take(2).any(is_integer) {
                    return;
                }
                if *op == Op::NegI {
                    args.insert(0, Ex::Int(0));
                }
                args.truncate(2);
                *op = match op {
                    Op::AddI => Op::AddIW,
                    Op::MulI => Op::MulIW,
                    _ => Op::SubIW,
                };
            }
            Op::DivI | Op::ModI => {
                let [a, b, ..] = args.as_slice() else { return };
                let (a, b) = (self.value(a, known), self.value(b, known));
                // C cuts quotients off, which is the floor where nothing is negative.
                if !a.is_never() && !b.is_never() && a.lo >= 0 && b.lo >= 1 {
                    *op = if *op == Op::DivI { Op::DivIW } else { Op::ModIW };
                    args.truncate(2);
                }
            }
            Op::ShlI | Op::ShrI => {
                let [a, by, ..] = args.as_slice() else { return };
                let (val, by) = (self.value(a, known), self.value(by, known));
                let bits = if self.ints.fits(C_INTS) { 32 } else { 64 };
                let wide = is_integer(a);
                if val.is_never() || by.is_never() || by.lo < 0 || by.hi >= if wide { bits } else { 31 } {
                    return;
                }
                if *op == Op::ShlI {
                    let last = val.times(1 << by.hi);
                    if val.lo < 0 || !last.fits(if wide { self.ints } else { C_INTS }) {
                        return;
                    }
                }
                *op = if *op == Op::ShlI { Op::ShlIW } else { Op::ShrIW };
                args.truncate(2);
            }
            Op::DivR => {
                let [_, by, ..] = args.as_slice() else { return };
                let Some(by) = self.bounds(by, known, &mut false) else { return };
                if by.lo > 0.0 || by.hi < 0.0 {
                    *op = Op::DivRW;
                    args.truncate(2);
                }
            }
            Op::RToI => {
                if self.whole(&args[0], known).is_some() {
                    *ex = Ex::Cast(CType::Int, Box::new(args.swap_remove(0)));
                }
            }
            Op::IdxL | Op::IdxA | Op::IdxT => {
                let [index, len, ..] = args.as_slice() else { return };
                let (mut at, len) = (self.value(index, known), self.value(len, known));
                if let Some(bound) = known.below(index) {
                    at.hi = at.hi.min(bound - 1);
                }
                if at.is_never() || len.is_never() || at.lo < 0 {
                    return;
                }
                if !self.checks.bounds || at.hi < len.lo {
                    *ex = args.swap_remove(0);
                }
            }
            _ => {}
        }
    }

    /// Puts a list that is assigned into static memory if it can be there; what sets its items then.
    fn to_static(&mut self, place: &Ex, value: &mut Ex, len: Val) -> Option<St> {
        if !self.change {
            return None;
        }
        let storage = self.storage.as_deref_mut()?;
        let Ex::Made(_, list) = value else {
            if let Ex::Var(var) = place {
                storage.note(*var, value);
            }
            return None;
        };
        if !self.loops.is_empty() || !storage.is_once(self.id) {
            return None;
        }
        let f = &mut self.unit.funcs[self.id];
        let name = match place {
            Ex::Var(var) => format!("{}_{}", f.name, plain_name(&f.vars[*var].name)),
            Ex::Static(id) => format!("{}_list", self.unit.statics[*id].name),
            _ => return None,
        };
        match storage.place(list, len.single(), &name)? {
            Static::Ready(block) => {
                *value = Ex::Block(block);
                None
            }
            Static::Fill(block, item, from, len) => {
                *value = Ex::Block(block);
                let var = self.new_var();
                let items = Ex::At(item, Box::new(place.clone()), Box::new(Ex::Var(var)));
                let body = vec![St::Set(items, Ex::Var(from))];
                Some(St::Count { var, from: Ex::Int(0), to: Box::new(Ex::Int(len)), step: 1, body })
            }
        }
    }

    fn new_var(&mut self) -> VarId {
        self.kinds.push(Kind::Int);
        self.tracked.push(false);
        self.unit.funcs[self.id].vars.push(Var {
            name: String::new(),
            ty: CType::Int,
            volatile: false,
            kept: true,
        })
    }

    /// `for i in range(a, b, step)` whose step is known to be positive, or negative, and where one step beyond the end
    /// is an int: adds the step instead of counting turns and multiplying.
    fn stride(&mut self, body: &mut [St], at: usize, known: &Known) {
        let Some(
            [
                St::Set(Ex::Var(turns), Ex::Op(Op::RangeLen, parts)),
                St::Count { var, from, to, step: 1, body: inner },
            ],
        ) = body.get(at..at + 2)
        else {
            return;
        };
        let [first @ Ex::Var(_), stop @ Ex::Var(_), step @ Ex::Var(_), ..] = parts.as_slice() else { return };
        let item =
            Ex::Op(Op::AddIW, vec![first.clone(), Ex::Op(Op::MulIW, vec![Ex::Var(*var), step.clone()])]);
        let Some(place) = inner.iter().position(|st| !matches!(st, St::Line(..))) else { return };
        let St::Set(item_var @ Ex::Var(_), value) = &inner[place] else { return };
        let mentioned = |var: &VarId, times| self.mentions.get(var.index()) == Some(&times);
        // The walk visits a loop's variable as well.
        let alone = mentioned(turns, 2) && mentioned(var, 2);
        if *value != item || *from != Ex::Int(0) || **to != Ex::Var(*turns) || !alone {
            return;
        }
        let (end, by) = (self.value(stop, known), self.value(step, known));
        if end.is_never() || by.is_never() {
            return;
        }
        let test = if by.lo >= 1 && end.hi + by.hi <= self.ints.hi {
            Op::Lt
        } else if by.hi <= -1 && end.lo + by.lo >= self.ints.lo {
            Op::Gt
        } else {
            return;
        };
        let (at_item, first, stop, step) = (Ex::Var(*var), first.clone(), stop.clone(), step.clone());
        let taken = St::Set(item_var.clone(), at_item.clone());
        let next = St::Set(at_item.clone(), Ex::Op(Op::AddIW, vec![at_item.clone(), step]));
        let St::Count { body: inner, .. } = &mut body[at + 1] else { return };
        let mut inner = std::mem::take(inner);
        inner.splice(place..=place, [taken, next]);
        body[at] = St::Set(at_item.clone(), first);
        body[at + 1] = St::While(Ex::Op(test, vec![at_item, stop]), inner);
    }
}

/// The ints of C's `int` on all machines.
const C_INTS: Val = Val { lo: i32::MIN as i128, hi: i32::MAX as i128 };

/// Whether C computes an expression as an `Integer`, not as an `int`.
fn is_integer(ex: &Ex) -> bool {
    match ex {
        Ex::Int(n) => i32::try_from(*n).is_err(),
        Ex::Bool(_) => false,
        Ex::Select(_, a, b) => is_integer(a) || is_integer(b),
        Ex::Op(
            Op::AddIW
            | Op::SubIW
            | Op::MulIW
            | Op::DivIW
            | Op::ModIW
            | Op::AndI
            | Op::OrI
            | Op::XorI
            | Op::InvI,
            args,
        ) => args.iter().any(is_integer),
        Ex::Op(Op::ShlIW | Op::ShrIW, args) => args.first().is_some_and(is_integer),
        Ex::Op(op, _) => op.result() == "i",
        Ex::Var(_) | Ex::Static(_) | Ex::Call(..) => true,
        Ex::Cast(ty, _) | Ex::At(ty, ..) | Ex::Deref(ty, _) => *ty == CType::Int,
        _ => false,
    }
}

/// A name that C takes, for a part of another.
fn plain_name(name: &str) -> String {
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if plain.is_empty() { "list".into() } else { plain }
}

/// A counting loop's variable.
pub(super) struct Counter {
    var: VarId,
    first: Val,
    end: Val,
    step: i64,
    /// Whether only the loop itself changes it.
    steady: bool,
}

impl Counter {
    /// How many turns there are at most, if that is known.
    pub(super) fn turns(&self) -> Option<i128> {
        if !self.steady || self.first.is_never() || self.end.is_never() {
            return None;
        }
        let far = if self.step > 0 { self.end.hi - self.first.lo } else { self.first.hi - self.end.lo };
        let step = i128::from(self.step).abs();
        Some((far.max(0) + step - 1) / step)
    }

    /// At the start of a turn; `false` if there is none.
    fn enter(&self, known: &mut Known, follow: &Follow<'_>) -> bool {
        let (first, end) = (self.first, self.end);
        if first.is_never() || end.is_never() {
            known.set(self.var, Val::NEVER);
            return true;
        }
        let val = if self.step > 0 {
            Val { lo: first.lo, hi: end.hi - 1 }
        } else {
            Val { lo: end.lo + 1, hi: first.hi }
        };
        let all = follow.facts.all(follow.kinds[self.var.index()]);
        let followed = self.steady && follow.tracked[self.var.index()];
        known.set(self.var, if followed { val.meet(all) } else { all });
        !val.is_never()
    }

    /// Behind the loop.
    fn after(&self, known: &mut Known, follow: &Follow<'_>) {
        let all = follow.facts.all(follow.kinds[self.var.index()]);
        if !self.steady || !follow.tracked[self.var.index()] || self.first.is_never() || self.end.is_never() {
            known.set(self.var, all);
            return;
        }
        let (first, end) = (self.first, self.end);
        let val = if self.step > 0 {
            Val { lo: first.lo, hi: first.hi.max(end.hi + i128::from(self.step) - 1) }
        } else {
            Val { lo: first.lo.min(end.lo + i128::from(self.step) + 1), hi: first.hi }
        };
        known.set(self.var, val.meet(all));
    }
}
