//! Takes back what specialising per place of use did not gain. A class whose fields hold unlike types is given one
//! family of objects for each place that makes some, a function that makes such containers one instance for each call.
//! Where the types of two families then turn out alike after all (what an interpreter's values are, they are wherever
//! one is made), the places are put together again, and the program is inferred anew: each family less is one instance
//! less of every method.

use rustc_hash::FxHashMap;

use super::{Split, Typed};
use crate::arena::Id;
use crate::hir::{ClassId, ExprId, FuncId};
use crate::types::{Cell, InstId, ObjId, Ty, TyId};

/// An expression of a function that makes objects of a class.
pub(super) type Place = (FuncId, ExprId, ClassId);

/// What is taken to be alike while the parts of two types are compared: types may contain themselves.
#[derive(Default)]
struct Assumed {
    families: Vec<(ObjId, ObjId)>,
    contents: Vec<(TyId, TyId)>,
}

impl Typed<'_> {
    /// A coarser specialisation that tells all types apart that this one does, after the last pass; `None` if there is
    /// no such thing.
    pub(super) fn regroup(&mut self) -> Option<Split> {
        let mut split = self.split.clone();
        let mut merged = self.group_places(&mut split);
        let mut funcs: Vec<FuncId> = split.funcs.iter().copied().collect();
        funcs.sort_unstable_by_key(|func| func.index());
        for func in funcs {
            if self.gained_nothing(func) {
                split.funcs.remove(&func);
                merged = true;
            }
        }
        merged.then_some(split)
    }

    /// Puts the places together that make families of one class whose types are alike.
    fn group_places(&mut self, split: &mut Split) -> bool {
        let mut places: Vec<(InstId, ExprId, ClassId, ObjId)> = self
            .site_objs
            .iter()
            .filter(|((inst, ..), _)| self.reached.contains(inst))
            .map(|((inst, expr, class), obj)| (*inst, *expr, *class, *obj))
            .collect();
        places.sort_unstable_by_key(|(inst, expr, class, _)| (inst.index(), expr.0, class.index()));
        // The families of each group: all of them are alike, for what is not known yet is like everything.
        let mut groups: Vec<Vec<ObjId>> = Vec::new();
        let mut group_of: FxHashMap<ObjId, usize> = FxHashMap::default();
        for (.., obj) in &places {
            let obj = self.types.obj_root(*obj);
            if group_of.contains_key(&obj) {
                continue;
            }
            let found = (0..groups.len()).find(|n| {
                let members = groups[*n].clone();
                members.into_iter().all(|other| self.like_families(other, obj, &mut Assumed::default()))
            });
            let n = found.unwrap_or(groups.len());
            if found.is_none() {
                groups.push(Vec::new());
            }
            groups[n].push(obj);
            group_of.insert(obj, n);
        }
        // A place that several instances of its function come to may make several families: it stays as it is.
        let mut by_place: FxHashMap<Place, Option<u32>> = FxHashMap::default();
        for (inst, expr, class, obj) in places {
            let number = group_of[&self.types.obj_root(obj)] as u32;
            let group = by_place.entry((self.insts[inst].func, expr, class)).or_insert(Some(number));
            if *group != Some(number) {
                *group = None;
            }
        }
        split.groups = by_place.into_iter().filter_map(|(place, group)| Some((place, group?))).collect();
        groups.iter().any(|group| group.len() > 1)
    }

    /// Whether the instances of a function that is specialised per call are what one instance for all calls with the
    /// same arguments would be.
    fn gained_nothing(&mut self, func: FuncId) -> bool {
        let insts: Vec<InstId> = self
            .insts
            .iter_ids()
            .filter(|(id, inst)| inst.func == func && self.reached.contains(id))
            .map(|(id, _)| id)
            .collect();
        let mut firsts: Vec<InstId> = Vec::new();
        for inst in insts {
            match firsts.clone().into_iter().find(|first| self.like_calls(*first, inst)) {
                Some(first) if !self.like_instances(first, inst) => return false,
                Some(_) => {}
                None => firsts.push(inst),
            }
        }
        true
    }

    fn like_calls(&mut self, a: InstId, b: InstId) -> bool {
        let (x, y) = (&self.insts[a], &self.insts[b]);
        let pairs: Vec<(TyId, TyId)> = x.params.iter().copied().zip(y.params.iter().copied()).collect();
        x.parent == y.parent && pairs.into_iter().all(|(x, y)| self.like(x, y, &mut Assumed::default()))
    }

    fn like_instances(&mut self, a: InstId, b: InstId) -> bool {
        let (x, y) = (&self.insts[a], &self.insts[b]);
        let pairs: Vec<(TyId, TyId)> = x.exprs.iter().copied().zip(y.exprs.iter().copied()).collect();
        let cells = [(x.ret, y.ret), (x.yields, y.yields)];
        let mut assumed = Assumed::default();
        pairs.into_iter().all(|(x, y)| self.like(x, y, &mut assumed))
            && cells.into_iter().all(|(x, y)| self.like_contents(x, y, &mut assumed))
    }

    fn like_families(&mut self, a: ObjId, b: ObjId, assumed: &mut Assumed) -> bool {
        let (a, b) = (self.types.obj_root(a), self.types.obj_root(b));
        if a == b || assumed.families.contains(&(a, b)) {
            return true;
        }
        if self.types.obj(a).class != self.types.obj(b).class {
            return false;
        }
        let depth = (assumed.families.len(), assumed.contents.len());
        assumed.families.push((a, b));
        let fields: Vec<(Cell, Cell)> = {
            let other = &self.types.obj(b).fields;
            self.types.obj(a).fields.iter().filter_map(|(name, x)| Some((*x, *other.get(name)?))).collect()
        };
        let alike = fields.into_iter().all(|(x, y)| self.like_contents(x, y, assumed));
        if !alike {
            assumed.families.truncate(depth.0);
            assumed.contents.truncate(depth.1);
        }
        alike
    }

    fn like_contents(&mut self, x: Cell, y: Cell, assumed: &mut Assumed) -> bool {
        if self.types.root(x) == self.types.root(y) {
            return true;
        }
        let (a, b) = (self.types.content(x), self.types.content(y));
        if a == TyId::BOTTOM || b == TyId::BOTTOM || assumed.contents.contains(&(a, b)) {
            return true;
        }
        let depth = (assumed.families.len(), assumed.contents.len());
        assumed.contents.push((a, b));
        let alike = self.like(a, b, assumed);
        if !alike {
            assumed.families.truncate(depth.0);
            assumed.contents.truncate(depth.1);
        }
        alike
    }

    /// Whether values of two types are of the same kinds, all through.
    fn like(&mut self, a: TyId, b: TyId, assumed: &mut Assumed) -> bool {
        if a == b {
            return true;
        }
        match (self.types.get(a).clone(), self.types.get(b).clone()) {
            (Ty::List(x), Ty::List(y))
            | (Ty::VarTuple(x), Ty::VarTuple(y))
            | (Ty::Set(x), Ty::Set(y))
            | (Ty::FrozenSet(x), Ty::FrozenSet(y)) => self.like_contents(x, y, assumed),
            (Ty::Dict(k, v), Ty::Dict(l, w)) => {
                self.like_contents(k, l, assumed) && self.like_contents(v, w, assumed)
            }
            (Ty::Object(x), Ty::Object(y)) => self.like_families(x, y, assumed),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                x.len() == y.len() && x.iter().zip(y.iter()).all(|(x, y)| self.like(*x, *y, assumed))
            }
            (Ty::Method(f, x), Ty::Method(g, y)) => f == g && self.like(x, y, assumed),
            (Ty::Bound(f, x), Ty::Bound(g, y)) => f == g && self.like(x, y, assumed),
            (Ty::BuiltinMethod(x, f), Ty::BuiltinMethod(y, g)) => f == g && self.like(x, y, assumed),
            (Ty::Func(f, Some(x)), Ty::Func(g, Some(y))) => {
                f == g && self.insts[x].func == self.insts[y].func
            }
            (Ty::Generator(x), Ty::Generator(y)) => {
                let cells = (self.insts[x].yields, self.insts[y].yields);
                self.insts[x].func == self.insts[y].func && self.like_contents(cells.0, cells.1, assumed)
            }
            (Ty::Keywords(x), Ty::Keywords(y)) => {
                x.len() == y.len()
                    && x.iter().zip(y.iter()).all(|(a, b)| a.0 == b.0 && self.like(a.1, b.1, assumed))
            }
            (Ty::Union(x), Ty::Union(y)) => {
                x.len() == y.len()
                    && x.iter().all(|a| y.contains(a) || y.iter().any(|b| self.like(*a, *b, assumed)))
            }
            _ => false,
        }
    }
}
