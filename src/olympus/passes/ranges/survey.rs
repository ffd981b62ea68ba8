//! What functions name of each other and of their variables, before they are followed.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Kind, is_followed};
use crate::arena::{Id, IdVec};
use crate::olympus::ir::{Ex, FnId, Function, Scope, St, StaticId, Unit};
use crate::olympus::passes::{parts, walk_statements};
use crate::parallel;

/// What there is in one function.
pub(super) struct Survey {
    /// Whether its statements are followed.
    pub followed: bool,
    /// The kinds of its variables.
    pub kinds: Vec<Kind>,
    /// Variables of a kind that is followed, which only assignments change.
    pub tracked: Vec<bool>,
    /// How often it mentions its variables.
    pub mentions: Vec<u32>,
    /// Static variables whose address it takes: they may be assigned through it.
    shared: Vec<StaticId>,
    /// Functions that its C texts name.
    named: Vec<FnId>,
}

impl Survey {
    fn of(f: &Function, names: &FxHashMap<&str, FnId>) -> Survey {
        let kinds: Vec<Kind> = f.vars.iter().map(|var| Kind::of(&var.ty)).collect();
        let mut tracked: Vec<bool> =
            f.vars.iter().zip(&kinds).map(|(var, kind)| *kind != Kind::Other && !var.volatile).collect();
        let mut mentions = vec![0; kinds.len()];
        let (mut shared, mut named) = (Vec::new(), Vec::new());
        walk_statements(&f.body, &mut |ex| match ex {
            Ex::Var(var) => mentions[var.index()] += 1,
            Ex::Addr(place) => match **place {
                Ex::Var(var) => tracked[var.index()] = false,
                Ex::Static(id) => shared.push(id),
                _ => {}
            },
            Ex::Name(text) | Ex::C(text, _) | Ex::CText(text) => named.extend(functions_in(text, names)),
            _ => {}
        });
        add_statements(&f.body, names, &mut named);
        Survey { followed: is_followed(f), kinds, tracked, mentions, shared, named }
    }
}

/// The functions whose names stand in a C text.
fn functions_in(text: &str, names: &FxHashMap<&str, FnId>) -> impl Iterator<Item = FnId> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter_map(|word| names.get(word).copied())
}

fn add_statements(body: &[St], names: &FxHashMap<&str, FnId>, named: &mut Vec<FnId>) {
    for st in body {
        if let St::C(text) = st {
            named.extend(functions_in(text, names));
        }
        for part in parts(st) {
            add_statements(part, names, named);
        }
    }
}

/// Surveys of all functions of a unit.
pub(super) struct Surveys {
    pub of: IdVec<FnId, Survey>,
    /// Functions that only the calls in the unit reach.
    pub known: IdVec<FnId, bool>,
    /// Static variables that have an address.
    pub shared: FxHashSet<StaticId>,
}

impl Surveys {
    pub(super) fn new(unit: &Unit) -> Surveys {
        let names: FxHashMap<&str, FnId> =
            unit.funcs.iter_ids().map(|(id, f)| (f.name.as_str(), id)).collect();
        let of: IdVec<FnId, Survey> =
            parallel::map_small(unit.funcs.iter(), |f| Survey::of(f, &names)).into();
        let mut known: IdVec<FnId, bool> = unit
            .funcs
            .iter_ids()
            .map(|(id, f)| f.scope == Scope::Unit && of[id].followed)
            .collect::<Vec<_>>()
            .into();
        let by_table = unit.keyops.iter().flat_map(|ops| [ops.hash, ops.eq]);
        let by_text = of.iter().flat_map(|survey| survey.named.iter().copied());
        for id in by_table.chain(unit.exception_texts.iter().map(|(.., text)| *text)).chain(by_text) {
            known[id] = false;
        }
        let shared = of.iter().flat_map(|survey| survey.shared.iter().copied()).collect();
        Surveys { of, known, shared }
    }
}
