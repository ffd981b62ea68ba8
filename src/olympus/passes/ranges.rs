//! Between which bounds ints lie and how long lists are, through the whole program: checks that can never fail are
//! left out, and lists whose length is known and that are made once lie in static memory.
//!
//! Each function is followed once for all its callers: a parameter has the values of all calls, a result those of all
//! returns, a static variable those of all assignments. Where these have grown, the functions that read them are
//! followed again; bounds that keep growing are given up. A length is only known of a list that is made by an
//! expression whose type says that nothing changes it, see [`crate::types::Types::is_fixed`].

mod blocks;
mod contents;
mod eval;
mod follow;
mod known;
mod real;
mod sums;
mod survey;
mod value;

use std::collections::{BTreeSet, VecDeque};

use rustc_hash::FxHashSet;

use self::blocks::Storage;
use self::contents::Lists;
use self::follow::Follow;
use self::survey::Surveys;
use self::value::Val;
use super::{expressions_mut, operands_mut, parts_mut, walk_statements};
use crate::arena::IdVec;
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, SiteId, St, StaticId, Unit};
use crate::options::Options;

/// How often a bound may grow before it is given up.
const MAX_GROWTH: u8 = 3;
/// Statements to follow in all; a program that needs more keeps its checks.
const MAX_WORK: usize = 4_000_000;
/// Statements times variables of a function that is followed.
const MAX_SIZE: usize = 4_000_000;

/// What is followed of a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Int,
    /// The length.
    List,
    Real,
    Other,
}

impl Kind {
    fn of(ty: &CType) -> Kind {
        match ty {
            CType::Int => Kind::Int,
            CType::List => Kind::List,
            CType::Real => Kind::Real,
            _ => Kind::Other,
        }
    }

    /// All that a value can be, where these are all ints.
    fn all(self, ints: Val) -> Val {
        match self {
            Kind::List => Val::LENGTH,
            Kind::Real => Val::ANY,
            Kind::Int | Kind::Other => ints,
        }
    }
}

/// A value that several places give, with those who have read it.
struct Slot {
    kind: Kind,
    val: Val,
    growth: u8,
    readers: BTreeSet<FnId>,
}

impl Slot {
    fn empty(kind: Kind) -> Slot {
        Slot { kind, val: Val::NEVER, growth: 0, readers: BTreeSet::new() }
    }
}

/// What is known beyond single functions.
struct Facts {
    /// All ints of the program's width.
    ints: Val,
    params: IdVec<FnId, Vec<Slot>>,
    results: IdVec<FnId, Slot>,
    statics: IdVec<StaticId, Slot>,
    /// What lies in lists.
    lists: Lists,
    /// Functions that something calls.
    reached: IdVec<FnId, bool>,
    queue: VecDeque<FnId>,
    queued: FxHashSet<FnId>,
    /// Statements followed so far.
    work: usize,
}

impl Facts {
    fn new(unit: &Unit, options: &Options, surveys: &Surveys) -> Facts {
        let ints =
            if options.int_width == 32 { Val { lo: i32::MIN.into(), hi: i32::MAX.into() } } else { Val::ANY };
        let mut facts = Facts {
            ints,
            params: IdVec::new(),
            results: IdVec::new(),
            statics: IdVec::new(),
            lists: Lists::default(),
            reached: IdVec::new(),
            queue: VecDeque::new(),
            queued: FxHashSet::default(),
            work: 0,
        };
        for (id, f) in unit.funcs.iter_ids() {
            let known = surveys.known[id];
            let params = f.vars.iter().take(f.params).map(|var| facts.slot(&var.ty, known)).collect();
            facts.params.push(params);
            let result = facts.slot(&f.result, f.scope != Scope::External && surveys.of[id].followed);
            facts.results.push(result);
            facts.reached.push(false);
        }
        for (id, var) in unit.statics.iter_ids() {
            let slot = facts.slot(&var.ty, var.scope == Scope::Unit && !surveys.shared.contains(&id));
            facts.statics.push(slot);
        }
        facts.lists = Lists::find(unit, surveys);
        facts
    }

    /// All that a value of a kind can be.
    fn all(&self, kind: Kind) -> Val {
        kind.all(self.ints)
    }

    fn slot(&self, ty: &CType, known: bool) -> Slot {
        let kind = Kind::of(ty);
        let val = if known && kind != Kind::Other { Val::NEVER } else { self.all(kind) };
        Slot { val, ..Slot::empty(kind) }
    }

    fn enqueue(&mut self, id: FnId) {
        if self.queued.insert(id) {
            self.queue.push_back(id);
        }
    }

    /// Whether a value is new to a slot; its readers are those to tell.
    fn grow(slot: &mut Slot, val: Val, ints: Val) -> bool {
        let next = slot.val.join(val);
        if next == slot.val {
            return false;
        }
        slot.growth += 1;
        slot.val = if slot.growth > MAX_GROWTH { slot.val.widen(next, slot.kind.all(ints)) } else { next };
        true
    }

    /// A call with these arguments.
    fn call(&mut self, id: FnId, args: &[Val]) {
        let ints = self.ints;
        let mut grown = !std::mem::replace(&mut self.reached[id], true);
        for (slot, val) in self.params[id].iter_mut().zip(args) {
            grown |= slot.kind != Kind::Other && Facts::grow(slot, *val, ints);
        }
        if grown {
            self.enqueue(id);
        }
    }

    fn tell(&mut self, readers: Vec<FnId>) {
        for id in readers {
            self.enqueue(id);
        }
    }

    fn returned(&mut self, id: FnId, val: Val) {
        let ints = self.ints;
        let slot = &mut self.results[id];
        if slot.kind != Kind::Other && Facts::grow(slot, val, ints) {
            let readers = slot.readers.iter().copied().collect();
            self.tell(readers);
        }
    }

    fn set_static(&mut self, id: StaticId, val: Val) {
        let ints = self.ints;
        let slot = &mut self.statics[id];
        if slot.kind != Kind::Other && Facts::grow(slot, val, ints) {
            let readers = slot.readers.iter().copied().collect();
            self.tell(readers);
        }
    }
}

/// Whether a function's statements run one after the other, as they stand.
fn is_followed(f: &Function) -> bool {
    f.generator.is_none() && f.vars.len().saturating_mul(count(&f.body)) <= MAX_SIZE
}

fn count(body: &[St]) -> usize {
    body.iter().map(|st| 1 + super::parts(st).map(count).sum::<usize>()).sum()
}

/// Functions that run at most once.
#[must_use]
pub fn run_once(unit: &Unit) -> FxHashSet<FnId> {
    blocks::once(unit, &Surveys::new(unit).known)
}

/// Leaves out checks that cannot fail and puts lists into static memory. To be run when [`keep_fixed`] has run over all
/// functions; [`forget_sites`] must follow.
pub fn settle(unit: &mut Unit, options: &Options) {
    let surveys = Surveys::new(unit);
    let mut facts = Facts::new(unit, options, &surveys);
    let roots: Vec<FnId> = unit
        .funcs
        .ids()
        .filter(|id| !surveys.known[*id] || Some(*id) == unit.main || Some(*id) == unit.library)
        .chain(unit.apart.iter().filter_map(|apart| apart.init.as_ref().map(|(_, id)| *id)))
        .collect();
    for id in roots {
        facts.call(id, &[]);
    }
    let mut storage = Storage::new(unit, &surveys.known, options);
    while let Some(id) = facts.queue.pop_front() {
        facts.queued.remove(&id);
        follow(unit, id, &surveys, &mut facts, options, None);
        if facts.work > MAX_WORK {
            return;
        }
    }
    for id in unit.funcs.ids().collect::<Vec<_>>() {
        if facts.reached[id] {
            follow(unit, id, &surveys, &mut facts, options, Some(&mut storage));
        }
    }
    unit.blocks = storage.blocks;
}

/// Follows a function, and changes it if there is storage for its lists: then all is known.
fn follow(
    unit: &mut Unit,
    id: FnId,
    surveys: &Surveys,
    facts: &mut Facts,
    options: &Options,
    storage: Option<&mut Storage>,
) {
    let survey = &surveys.of[id];
    if !survey.followed {
        if storage.is_none() {
            any_calls(unit, id, facts);
        }
        return;
    }
    let mut body = std::mem::take(&mut unit.funcs[id].body);
    Follow::new(unit, id, survey, facts, options, storage).function(&mut body);
    unit.funcs[id].body = body;
}

/// The calls and assignments of a function that is not followed: they may have any values.
fn any_calls(unit: &Unit, id: FnId, facts: &mut Facts) {
    let f = &unit.funcs[id];
    let mut called = BTreeSet::new();
    walk_statements(&f.body, &mut |ex| match ex {
        Ex::Call(id, _) => {
            called.insert(*id);
        }
        // It is only read in most cases, but that is all the same here.
        Ex::Static(id) => {
            let all = facts.all(facts.statics[*id].kind);
            facts.set_static(*id, all);
        }
        _ => {}
    });
    for id in called {
        let args: Vec<Val> = facts.params[id].iter().map(|slot| facts.all(slot.kind)).collect();
        facts.call(id, &args);
    }
}

/// Takes off the places of lists in a function, but for those that keep their length.
pub fn keep_fixed(f: &mut Function, fixed: &IdVec<SiteId, bool>) {
    unwrap(&mut f.body, &|site| !fixed[site]);
}

/// Takes off the places of all lists in a function.
pub fn forget_sites(f: &mut Function) {
    unwrap(&mut f.body, &|_| true);
}

/// Takes off the places of lists that `which` says.
fn unwrap(body: &mut [St], which: &dyn Fn(SiteId) -> bool) {
    fn of(ex: &mut Ex, which: &dyn Fn(SiteId) -> bool) {
        if let Ex::Made(site, list) = ex
            && which(*site)
        {
            *ex = std::mem::replace(list, Ex::None);
        }
        for part in operands_mut(ex) {
            of(part, which);
        }
    }
    for st in body {
        for ex in expressions_mut(st) {
            of(ex, which);
        }
        for part in parts_mut(st) {
            unwrap(part, which);
        }
    }
}
