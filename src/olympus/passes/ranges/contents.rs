//! What lies in lists: which lists a variable may be, wherever it gets its value, and the bounds of their items.
//!
//! This is asked once for the whole program. A list that something else may know of (a field, another list, the
//! runtime) is let go: its items may be anything.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::follow::Follow;
use super::known::Known;
use super::survey::Surveys;
use super::value::Val;
use super::{Facts, Kind, Slot};
use crate::arena::Id;
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, SiteId, St, Unit, VarId};
use crate::olympus::op::Op;
use crate::olympus::passes::{expressions, operands, parts, walk_statements};

/// A set of lists, a bit for each place that makes some.
type Set = u64;

/// Lists from elsewhere.
const OTHERS: Set = 1 << 63;

/// Which lists there are, and what is in them.
#[derive(Default)]
pub(super) struct Lists {
    /// Where the lists of a function's variables stand in `sets`; then those of results, then those of statics.
    starts: Vec<usize>,
    results: usize,
    statics: usize,
    sets: Vec<Set>,
    sites: FxHashMap<SiteId, u32>,
    /// The items of each, by its bit.
    pub slots: Vec<Slot>,
    /// Lists that are let go.
    gone: Set,
    /// Variables that are only assigned, and whose address is taken for the item of a new list alone.
    pub items: FxHashSet<(FnId, VarId)>,
}

/// Where a list comes from.
#[derive(Clone, Copy)]
enum Source {
    Place(usize),
    Lists(Set),
}

/// The lists of a unit being found.
struct Finder<'a> {
    unit: &'a Unit,
    lists: Lists,
    edges: Vec<(Source, usize)>,
    gone: Vec<Source>,
    surveys: &'a Surveys,
}

impl Lists {
    pub(super) fn find(unit: &Unit, surveys: &Surveys) -> Lists {
        let mut lists = Lists::default();
        let mut count = 0;
        for f in unit.funcs.iter() {
            lists.starts.push(count);
            count += f.vars.len();
        }
        lists.results = count;
        lists.statics = count + unit.funcs.len();
        lists.sets = vec![0; lists.statics + unit.statics.len()];
        let mut finder = Finder { unit, lists, edges: Vec::new(), gone: Vec::new(), surveys };
        for (id, f) in unit.funcs.iter_ids() {
            finder.function(id, f);
        }
        for (id, var) in unit.statics.iter_ids() {
            if var.scope != Scope::Unit {
                let place = finder.lists.statics + id.index();
                finder.lists.sets[place] |= OTHERS;
                finder.gone.push(Source::Place(place));
            }
        }
        finder.solve()
    }

    fn mask(&self, source: Source) -> Set {
        match source {
            Source::Place(place) => self.sets[place],
            Source::Lists(set) => set,
        }
    }

    /// The lists that an expression may be.
    fn of(&self, id: FnId, ex: &Ex) -> Set {
        match ex {
            Ex::Var(var) => self.sets.get(self.starts[id.index()] + var.index()).copied().unwrap_or(OTHERS),
            Ex::Static(id) => self.sets[self.statics + id.index()],
            Ex::Call(id, _) => self.sets[self.results + id.index()],
            Ex::Select(_, a, b) => self.of(id, a) | self.of(id, b),
            _ => OTHERS,
        }
    }

    /// The numbers of the lists that an expression may be, if it can be no others.
    fn all_numbers(&self, id: FnId, ex: &Ex) -> Option<impl Iterator<Item = usize> + use<>> {
        let set = self.of(id, ex);
        (set != 0 && set & (OTHERS | self.gone) == 0).then(|| numbers(set))
    }
}

fn numbers(set: Set) -> impl Iterator<Item = usize> {
    (0..63).filter(move |bit| set & 1 << bit != 0)
}

/// The type of a new list's items.
fn item_type(list: &Ex) -> Option<&CType> {
    match list {
        Ex::Op(Op::ListFill, args) => match args.as_slice() {
            [Ex::Addr(_), _, Ex::SizeOf(ty), ..] => Some(ty),
            _ => None,
        },
        Ex::C(text, args) if &**text == "LIST_OF" => match args.first() {
            Some(Ex::Type(ty)) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

impl Finder<'_> {
    fn function(&mut self, id: FnId, f: &Function) {
        let start = self.lists.starts[id.index()];
        if !self.surveys.known[id] {
            for place in start..start + f.params {
                self.lists.sets[place] |= OTHERS;
            }
            self.gone.push(Source::Place(self.lists.results + id.index()));
        }
        if !self.surveys.of[id].followed {
            self.gone.extend((start..start + f.vars.len()).map(Source::Place));
            self.gone.push(Source::Place(self.lists.results + id.index()));
        }
        let mut taken: BTreeMap<VarId, i32> = BTreeMap::new();
        walk_statements(&f.body, &mut |ex| match ex {
            Ex::Addr(place) => {
                if let Ex::Var(var) = **place {
                    *taken.entry(var).or_default() += 1;
                }
            }
            Ex::Op(Op::ListFill, args) => {
                if let Some(Ex::Addr(place)) = args.first()
                    && let Ex::Var(var) = **place
                {
                    *taken.entry(var).or_default() -= 1;
                }
            }
            _ => {}
        });
        let items = taken.into_iter().filter(|(var, other)| *other == 0 && var.index() >= f.params);
        self.lists.items.extend(items.map(|(var, _)| (id, var)));
        self.block(id, &f.body);
    }

    fn is_list(&self, id: FnId, ex: &Ex) -> bool {
        match ex {
            Ex::Var(var) => self.unit.funcs[id].vars[*var].ty == CType::List,
            Ex::Static(id) => self.unit.statics[*id].ty == CType::List,
            Ex::Call(id, _) => self.unit.funcs[*id].result == CType::List,
            Ex::Select(_, a, b) => self.is_list(id, a) || self.is_list(id, b),
            Ex::Made(..) => true,
            _ => false,
        }
    }

    fn sources(&mut self, id: FnId, ex: &Ex, out: &mut Vec<Source>) {
        match ex {
            Ex::Var(var) => out.push(Source::Place(self.lists.starts[id.index()] + var.index())),
            Ex::Static(id) => out.push(Source::Place(self.lists.statics + id.index())),
            Ex::Call(id, _) => out.push(Source::Place(self.lists.results + id.index())),
            Ex::Select(_, a, b) => {
                self.sources(id, a, out);
                self.sources(id, b, out);
            }
            Ex::Made(site, list) => out.push(Source::Lists(self.site(*site, list))),
            _ => out.push(Source::Lists(OTHERS)),
        }
    }

    /// The bit of a place that makes lists.
    fn site(&mut self, site: SiteId, list: &Ex) -> Set {
        let next = self.lists.slots.len() as u32;
        let kind = item_type(list).map_or(Kind::Other, Kind::of);
        if let Some(bit) = self.lists.sites.get(&site) {
            return 1 << bit;
        }
        if next == 63 || !matches!(kind, Kind::Int | Kind::Real) {
            return OTHERS;
        }
        self.lists.sites.insert(site, next);
        self.lists.slots.push(Slot::empty(kind));
        1 << next
    }

    fn flows(&mut self, id: FnId, ex: &Ex, to: usize) {
        let mut from = Vec::new();
        self.sources(id, ex, &mut from);
        self.edges.extend(from.into_iter().map(|from| (from, to)));
        self.inside(id, ex);
    }

    fn lets_go(&mut self, id: FnId, ex: &Ex) {
        let mut from = Vec::new();
        self.sources(id, ex, &mut from);
        self.gone.extend(from);
        self.inside(id, ex);
    }

    fn block(&mut self, id: FnId, body: &[St]) {
        for st in body {
            match st {
                St::Set(Ex::Var(var), value) if self.unit.funcs[id].vars[*var].ty == CType::List => {
                    self.flows(id, value, self.lists.starts[id.index()] + var.index());
                }
                St::Set(Ex::Static(var), value) if self.unit.statics[*var].ty == CType::List => {
                    self.flows(id, value, self.lists.statics + var.index());
                }
                St::Return(Some(value)) if self.unit.funcs[id].result == CType::List => {
                    self.flows(id, value, self.lists.results + id.index());
                }
                St::Eval(value) => self.used(id, value),
                _ => expressions(st, &mut |ex| self.part(id, ex)),
            }
            if let St::Count { var, .. } = st {
                self.lists.items.remove(&(id, *var));
            }
            for part in parts(st) {
                self.block(id, part);
            }
        }
    }

    /// An expression where a list is let go.
    fn part(&mut self, id: FnId, ex: &Ex) {
        if self.is_list(id, ex) {
            self.lets_go(id, ex);
        } else {
            self.inside(id, ex);
        }
    }

    /// An expression where a list is only looked at.
    fn used(&mut self, id: FnId, ex: &Ex) {
        self.inside(id, ex);
    }

    /// The parts of an expression.
    fn inside(&mut self, id: FnId, ex: &Ex) {
        match ex {
            Ex::At(_, list, index) => {
                self.used(id, list);
                self.part(id, index);
            }
            Ex::Arrow(list, field) if &**field == "len" => self.used(id, list),
            Ex::Select(test, a, b) if self.is_list(id, ex) => {
                self.part(id, test);
                self.inside(id, a);
                self.inside(id, b);
            }
            Ex::Call(called, args) => {
                let f = &self.unit.funcs[*called];
                for (n, arg) in args.iter().enumerate() {
                    if n < f.params && f.vars[VarId::from_index(n)].ty == CType::List {
                        self.flows(id, arg, self.lists.starts[called.index()] + n);
                        if !self.surveys.of[*called].followed || f.scope == Scope::External {
                            self.lets_go(id, arg);
                        }
                    } else {
                        self.part(id, arg);
                    }
                }
            }
            Ex::Made(_, list) => self.inside(id, list),
            Ex::Addr(place) => {
                // Through an address it may become another list, or get other items.
                match &**place {
                    Ex::Var(var) if self.is_list(id, place) => {
                        self.lists.sets[self.lists.starts[id.index()] + var.index()] |= OTHERS;
                    }
                    Ex::Static(var) if self.is_list(id, place) => {
                        self.lists.sets[self.lists.statics + var.index()] |= OTHERS;
                    }
                    _ => {}
                }
                let mut inner = &**place;
                while let Ex::Dot(part, _) | Ex::Cast(_, part) = inner {
                    inner = part;
                }
                if let Ex::At(_, list, _) = inner {
                    self.part(id, list);
                }
                self.part(id, place);
            }
            _ => operands(ex, &mut |part| self.part(id, part)),
        }
    }

    fn solve(mut self) -> Lists {
        loop {
            let mut grown = false;
            for (from, to) in &self.edges {
                let set = self.lists.mask(*from) | self.lists.sets[*to];
                grown |= set != self.lists.sets[*to];
                self.lists.sets[*to] = set;
            }
            if !grown {
                break;
            }
        }
        for from in &self.gone {
            self.lists.gone |= self.lists.mask(*from);
        }
        self.lists.gone &= !OTHERS;
        self.lists
    }
}

impl Facts {
    fn store(&mut self, list: usize, val: Val) {
        let ints = self.ints;
        let slot = &mut self.lists.slots[list];
        if Facts::grow(slot, val, ints) {
            let readers = slot.readers.iter().copied().collect();
            self.tell(readers);
        }
    }
}

impl Follow<'_> {
    /// What an item of a list may be.
    pub(super) fn item(&mut self, ty: &CType, list: &Ex) -> Val {
        let kind = Kind::of(ty);
        let Some(numbers) = self.facts.lists.all_numbers(self.id, list) else { return self.facts.all(kind) };
        let mut val = Val::NEVER;
        for number in numbers {
            let slot = &mut self.facts.lists.slots[number];
            if slot.kind != kind {
                return self.facts.all(kind);
            }
            slot.readers.insert(self.id);
            val = val.join(slot.val);
        }
        val
    }

    /// An item of a list is set.
    pub(super) fn set_item(&mut self, list: &Ex, value: &Ex, known: &Known) {
        // Whichever of them it is, among others.
        for number in numbers(self.facts.lists.of(self.id, list)) {
            let kind = self.facts.lists.slots[number].kind;
            let val = self.value_for(kind, value, known);
            self.facts.store(number, val);
        }
    }

    /// A list is made, with its first items.
    pub(super) fn made(&mut self, site: SiteId, list: &Ex, known: &Known) {
        let Some(number) = self.facts.lists.sites.get(&site).map(|bit| *bit as usize) else { return };
        let kind = self.facts.lists.slots[number].kind;
        match list {
            Ex::Op(Op::ListFill, args) => {
                let val = match args.first() {
                    Some(Ex::Addr(item)) => match **item {
                        Ex::Var(var) if self.facts.lists.items.contains(&(self.id, var)) => {
                            self.fills.get(&var).copied().unwrap_or(Val::NEVER)
                        }
                        _ => self.facts.all(kind),
                    },
                    _ => self.facts.all(kind),
                };
                self.facts.store(number, val);
            }
            Ex::C(_, args) => {
                for item in args.iter().skip(3) {
                    let val = self.value_for(kind, item, known);
                    self.facts.store(number, val);
                }
            }
            _ => {}
        }
    }

    /// A variable gets a value that may be the item of a new list.
    pub(super) fn note_item(&mut self, var: VarId, value: &Ex, known: &Known) {
        if self.tracked[var.index()] || !self.facts.lists.items.contains(&(self.id, var)) {
            return;
        }
        let val = self.value_for(self.kinds[var.index()], value, known);
        let own = self.fills.entry(var).or_insert(Val::NEVER);
        *own = own.join(val);
    }
}
