//! The join of two types: the least type that holds the values of both.

use std::rc::Rc;

use super::{CellOrigin, Ty, TyId, Types};

impl Types {
    /// The join. Cells of containers that meet are unified on the way.
    pub fn join(&mut self, a: TyId, b: TyId) -> TyId {
        if a == b || b == TyId::BOTTOM || a == TyId::ERROR {
            return a;
        }
        if a == TyId::BOTTOM || b == TyId::ERROR {
            return b;
        }
        if (matches!(self.get(a), Ty::C { .. }) && !matches!(self.get(b), Ty::Union(_)))
            || (matches!(self.get(b), Ty::C { .. }) && !matches!(self.get(a), Ty::Union(_)))
        {
            return self.join_foreign(a, b);
        }
        if let Some(joined) = self.merge(a, b) {
            return joined;
        }
        // Long unions meet their own members again and again.
        if self.holds(a, b) {
            return a;
        }
        if self.holds(b, a) {
            return b;
        }
        let mut members: Vec<TyId> = Vec::new();
        for side in [a, b] {
            for member in self.members(side) {
                self.add_member(&mut members, member);
            }
        }
        self.union(members)
    }

    /// Whether all members of one type are among those of a union.
    fn holds(&self, union: TyId, part: TyId) -> bool {
        let Ty::Union(members) = self.get(union) else { return false };
        match self.get(part) {
            Ty::Union(parts) => parts.iter().all(|part| members.binary_search(part).is_ok()),
            _ => members.binary_search(&part).is_ok(),
        }
    }

    /// The members of a union, or the type itself.
    #[must_use]
    pub fn members(&self, ty: TyId) -> Vec<TyId> {
        match self.get(ty) {
            Ty::Union(members) => members.to_vec(),
            Ty::Bottom => Vec::new(),
            _ => vec![ty],
        }
    }

    /// Members with numbers that may be ints or floats as both: each has methods and attributes of its own.
    #[must_use]
    pub fn apart(&self, members: &[TyId]) -> Vec<TyId> {
        let halves = [TyId::INT, TyId::FLOAT];
        let of = |member: &TyId| if *member == TyId::NUM { halves.to_vec() } else { vec![*member] };
        members.iter().flat_map(of).collect()
    }

    /// A union of members that do not merge with each other.
    pub fn union(&mut self, mut members: Vec<TyId>) -> TyId {
        members.sort_unstable();
        members.dedup();
        match members.len() {
            0 => TyId::BOTTOM,
            1 => members[0],
            _ => self.intern(Ty::Union(members.into())),
        }
    }

    fn add_member(&mut self, members: &mut Vec<TyId>, mut new: TyId) {
        let mut at = 0;
        while at < members.len() {
            if members[at] == new {
                return;
            }
            if let Some(merged) = self.merge(members[at], new) {
                members.remove(at);
                new = merged;
                at = 0;
            } else {
                at += 1;
            }
        }
        members.push(new);
    }

    /// The join of two non-union types where it is not a union.
    fn merge(&mut self, a: TyId, b: TyId) -> Option<TyId> {
        if a == b {
            return Some(a);
        }
        if !self.are_of_one_kind(a, b) {
            return None;
        }
        match (self.get(a).clone(), self.get(b).clone()) {
            (Ty::Int, Ty::Big) | (Ty::Big, Ty::Int) => Some(TyId::BIG),
            // Beside ints of any size the two stay apart: a double could not hold both.
            (Ty::Int, Ty::Float) | (Ty::Float, Ty::Int) if self.big => None,
            (Ty::Int, Ty::Float | Ty::Num)
            | (Ty::Float, Ty::Int | Ty::Num)
            | (Ty::Num, Ty::Int | Ty::Float) => Some(TyId::NUM),
            (Ty::List(x), Ty::List(y)) => {
                self.unify(x, y);
                Some(a)
            }
            (Ty::VarTuple(x), Ty::VarTuple(y)) => {
                self.unify(x, y);
                Some(a)
            }
            (Ty::Set(x), Ty::Set(y)) | (Ty::FrozenSet(x), Ty::FrozenSet(y)) => {
                self.unify(x, y);
                Some(a)
            }
            (Ty::Dict(k, v), Ty::Dict(l, w)) => {
                self.unify(k, l);
                self.unify(v, w);
                Some(a)
            }
            (Ty::Tuple(x), Ty::Tuple(y)) if x.len() == y.len() => {
                let items: Vec<TyId> = x.iter().zip(y.iter()).map(|(x, y)| self.join(*x, *y)).collect();
                Some(self.intern(Ty::Tuple(Rc::from(items))))
            }
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                if let Some(known) = self.tuple_joins.get(&(a, b)) {
                    return Some(*known);
                }
                let cell = self.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
                for item in x.iter().chain(y.iter()) {
                    self.flow(cell, *item);
                }
                let joined = self.intern(Ty::VarTuple(cell));
                self.tuple_joins.insert((a, b), joined);
                self.tuple_joins.insert((b, a), joined);
                Some(joined)
            }
            (Ty::Tuple(items), Ty::VarTuple(cell)) => {
                for item in items.iter() {
                    self.flow(cell, *item);
                }
                Some(b)
            }
            (Ty::VarTuple(cell), Ty::Tuple(items)) => {
                for item in items.iter() {
                    self.flow(cell, *item);
                }
                Some(a)
            }
            (Ty::Object(x), Ty::Object(y)) => {
                if self.obj_root(x) != self.obj_root(y) {
                    if self.obj(x).class != self.obj(y).class {
                        return None;
                    }
                    self.merge_objs(x, y);
                }
                let root = self.obj_root(x);
                Some(self.intern(Ty::Object(root)))
            }
            (Ty::Keywords(x), Ty::Keywords(y))
                if x.len() == y.len() && x.iter().zip(y.iter()).all(|(a, b)| a.0 == b.0) =>
            {
                let items: Vec<_> = x
                    .iter()
                    .zip(y.iter())
                    .map(|((name, a), (_, b))| (name.clone(), self.join(*a, *b)))
                    .collect();
                Some(self.intern(Ty::Keywords(Rc::from(items))))
            }
            (Ty::Bound(f, x), Ty::Bound(g, y)) if f == g => {
                let joined = self.join(x, y);
                Some(self.intern(Ty::Bound(f, joined)))
            }
            (Ty::Method(f, x), Ty::Method(g, y)) if f == g => {
                let joined = self.join(x, y);
                Some(self.intern(Ty::Method(f, joined)))
            }
            _ => None,
        }
    }

    /// Whether two types are of a kind whose types merge at all.
    fn are_of_one_kind(&self, a: TyId, b: TyId) -> bool {
        let (a, b) = (self.get(a), self.get(b));
        match a {
            Ty::Int | Ty::Big | Ty::Float | Ty::Num => matches!(b, Ty::Int | Ty::Big | Ty::Float | Ty::Num),
            Ty::Tuple(_) | Ty::VarTuple(_) => matches!(b, Ty::Tuple(_) | Ty::VarTuple(_)),
            Ty::List(_)
            | Ty::Set(_)
            | Ty::FrozenSet(_)
            | Ty::Dict(..)
            | Ty::Object(_)
            | Ty::Keywords(_)
            | Ty::Bound(..)
            | Ty::Method(..) => std::mem::discriminant(a) == std::mem::discriminant(b),
            _ => false,
        }
    }

    /// The type without the members a test excludes.
    pub fn filter(&mut self, ty: TyId, mut keep: impl FnMut(&mut Types, TyId) -> bool) -> TyId {
        let members = self.members(ty);
        let kept: Vec<TyId> = members.iter().copied().filter(|m| keep(self, *m)).collect();
        if kept.len() == members.len() { ty } else { self.union(kept) }
    }
}
