//! Which lists lie in static memory: those of known length and without pointers that are made once.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::arena::{Id, IdVec};
use crate::olympus::ir::{Block, BlockId, CType, Ex, FnId, St, Unit, VarId};
use crate::olympus::op::Op;
use crate::olympus::passes::{parts, walk, walk_statements};
use crate::options::Options;

/// First values are listed up to so many.
const MAX_ITEMS: usize = 4096;

/// Lists in static memory.
pub(super) struct Storage {
    pub blocks: IdVec<BlockId, Block>,
    once: FxHashSet<FnId>,
    names: FxHashSet<String>,
    /// Bytes that are left.
    room: i64,
    int_bytes: i64,
    real_bytes: i64,
    /// Constants that temporaries stand for, in the function at hand.
    constants: FxHashMap<VarId, Ex>,
}

/// What becomes of an expression that makes a list.
pub(super) enum Static {
    /// It is the block.
    Ready(BlockId),
    /// The block, once all its items are set to a variable.
    Fill(BlockId, CType, VarId, i64),
}

impl Storage {
    pub(super) fn new(unit: &Unit, known: &IdVec<FnId, bool>, options: &Options) -> Storage {
        Storage {
            blocks: IdVec::new(),
            once: once(unit, known),
            names: unit.names(),
            room: options.static_bytes.into(),
            int_bytes: i64::from(options.int_width) / 8,
            real_bytes: i64::from(options.float_width) / 8,
            constants: FxHashMap::default(),
        }
    }

    /// Whether a function runs at most once.
    pub(super) fn is_once(&self, id: FnId) -> bool {
        self.once.contains(&id)
    }

    pub(super) fn enter(&mut self) {
        self.constants.clear();
    }

    /// Notes what a variable stands for.
    pub(super) fn note(&mut self, var: VarId, value: &Ex) {
        if matches!(value, Ex::Int(_) | Ex::Bool(_) | Ex::Real(_)) {
            self.constants.insert(var, value.clone());
        } else {
            self.constants.remove(&var);
        }
    }

    fn bytes(&self, item: &CType) -> Option<i64> {
        match item {
            CType::Bool => Some(1),
            CType::Int => Some(self.int_bytes),
            CType::Real => Some(self.real_bytes),
            _ => None,
        }
    }

    /// The storage for a list that is made by an expression, if it can be static.
    pub(super) fn place(&mut self, list: &Ex, len: Option<i64>, name: &str) -> Option<Static> {
        match list {
            Ex::Op(Op::ListFill, args) => {
                let [Ex::Addr(item), _, Ex::SizeOf(ty), ..] = args.as_slice() else { return None };
                let Ex::Var(item) = **item else { return None };
                let len = len?;
                let zero = match self.constants.get(&item) {
                    Some(Ex::Int(0) | Ex::Bool(false)) => true,
                    Some(Ex::Real(x)) => x.to_bits() == 0,
                    _ => false,
                };
                let block = self.block(ty, len, Vec::new(), name)?;
                Some(if zero { Static::Ready(block) } else { Static::Fill(block, ty.clone(), item, len) })
            }
            Ex::C(text, args) if &**text == "LIST_OF" => {
                let [Ex::Type(ty), _, Ex::Int(len), items @ ..] = args.as_slice() else { return None };
                let plain = |item: &Ex| matches!(item, Ex::Int(_) | Ex::Bool(_) | Ex::Real(_));
                if items.len() > MAX_ITEMS || !items.iter().all(plain) {
                    return None;
                }
                Some(Static::Ready(self.block(ty, *len, items.to_vec(), name)?))
            }
            _ => None,
        }
    }

    fn block(&mut self, item: &CType, len: i64, items: Vec<Ex>, name: &str) -> Option<BlockId> {
        let bytes = self.bytes(item)?.checked_mul(len)?;
        if len == 0 || bytes > self.room {
            return None;
        }
        self.room -= bytes;
        let mut own = name.to_owned();
        let mut count = 1;
        while self.names.contains(&own) || self.names.contains(&format!("{own}_items")) {
            count += 1;
            own = format!("{name}_{count}");
        }
        self.names.insert(format!("{own}_items"));
        self.names.insert(own.clone());
        Some(self.blocks.push(Block { name: own, item: item.clone(), len, items }))
    }
}

/// Functions that run at most once: the main module's body, and what only one such function calls, at one place
/// outside its loops.
pub(super) fn once(unit: &Unit, known: &IdVec<FnId, bool>) -> FxHashSet<FnId> {
    fn of(caller: FnId, body: &[St], looped: bool, sites: &mut [Vec<(FnId, bool)>]) {
        let mut calls = |ex: &Ex, looped: bool| {
            walk(ex, &mut |part| {
                if let Ex::Call(id, _) = part {
                    sites[id.index()].push((caller, looped));
                }
            });
        };
        for st in body {
            match st {
                St::While(test, _) => calls(test, true),
                _ => {
                    // The expressions of the statement alone.
                    match st {
                        St::Set(a, b) => {
                            calls(a, looped);
                            calls(b, looped);
                        }
                        St::Eval(a) | St::Return(Some(a)) | St::If(a, ..) | St::Switch(a, ..) => {
                            calls(a, looped);
                        }
                        St::Count { from, to, .. } => {
                            calls(from, looped);
                            calls(to, true);
                        }
                        _ => {}
                    }
                }
            }
        }
        for st in body {
            let looped = looped || matches!(st, St::While(..) | St::Count { .. });
            for part in parts(st) {
                of(caller, part, looped, sites);
            }
        }
    }
    let mut sites: Vec<Vec<(FnId, bool)>> = vec![Vec::new(); unit.funcs.len()];
    for (id, f) in unit.funcs.iter_ids() {
        if f.generator.is_some() {
            // It goes on at any place, any number of times.
            walk_statements(&f.body, &mut |ex| {
                if let Ex::Call(called, _) = ex {
                    sites[called.index()].push((id, true));
                }
            });
        } else {
            of(id, &f.body, false, &mut sites);
        }
    }
    let mut once: FxHashSet<FnId> = FxHashSet::default();
    if unit.apart.is_some() {
        return once;
    }
    let start = |id: FnId| Some(id) == unit.main || Some(id) == unit.library;
    loop {
        let before = once.len();
        for id in unit.funcs.ids() {
            let single = match sites[id.index()].as_slice() {
                [] => start(id),
                [(caller, false)] => !start(id) && known[id] && once.contains(caller),
                _ => false,
            };
            if single {
                once.insert(id);
            }
        }
        if once.len() == before {
            return once;
        }
    }
}
