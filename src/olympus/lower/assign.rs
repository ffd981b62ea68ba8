//! Assignment, unpacking, augmented assignment, deletion.

use super::Lower;
use super::container::LIST_INDEX;
use super::expr::Sequence;
use crate::hir::{BinOp, Expr, GlobalId, Target, TargetKind};
use crate::infer::{Raise, SLICE_ASSIGNED, SLICE_DELETED};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// Assigns a value of a type to a target.
    pub(super) fn assign(&mut self, target: &Target, value: Ex, ty: TyId) {
        if self.b.dead {
            return;
        }
        let place = std::ptr::from_ref(target) as usize;
        if let Some(raise) = self.typed.target_raises.get(&(self.inst(), place)).cloned() {
            self.raise_built_in(&raise, &[]);
            return;
        }
        match &target.kind {
            TargetKind::Local(local) => {
                let (place, storage) = self.local_place(*local);
                self.store(place, storage, value, ty);
                self.set_flag(&target.kind, true);
            }
            TargetKind::Captured(owner, local) => {
                let (place, storage) = self.captured_place(*owner, *local);
                self.store(place, storage, value, ty);
                self.set_flag(&target.kind, true);
            }
            TargetKind::Global(global) => self.set_global(*global, value, ty),
            TargetKind::Attr { object, name } => {
                let object_ty = self.ty(object);
                let c = self.ctype(ty);
                let value = self.hold(value, &c);
                let object_ex = self.expr(object);
                if !self.b.dead {
                    self.set_attr(object, object_ex, object_ty, name, value, ty);
                }
            }
            TargetKind::Index { object, index } => {
                let c = self.ctype(ty);
                let value = self.hold(value, &c);
                let (ot, it) = (self.ty(object), self.ty(index));
                let mut parts = self.operands(&[object, index]).into_iter();
                if self.b.dead {
                    return;
                }
                let (o, i) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
                self.set_item(object, (o, ot), (i, it), value, ty);
            }
            TargetKind::Slice { object, lo, hi, step } => {
                let c = self.ctype(ty);
                let value = self.hold(value, &c);
                let ot = self.ty(object);
                let bounds = [lo.as_deref(), hi.as_deref(), step.as_deref()];
                if self.typed.takes_slices(ot, "__setitem__") {
                    if let Some((o, key, key_ty)) = self.sliced_object(object, object, bounds) {
                        self.set_item(object, (o, ot), (key, key_ty), value, ty);
                    }
                } else if let Some((list, bounds)) = self.sliced(object, bounds) {
                    self.change_slice((list, ot), bounds, SLICE_ASSIGNED, |s, list, bounds| {
                        s.set_list_slice(object, list, bounds, (value.clone(), ty));
                    });
                }
            }
            TargetKind::Tuple { items, star } => self.unpack(target, items, *star, value, ty),
        }
    }

    /// A value that keeps until the target's parts are evaluated.
    fn hold(&mut self, value: Ex, c: &CType) -> Ex {
        match super::expr::effect(&value) {
            crate::olympus::op::Effect::Pure => value,
            _ => self.bake(value, c),
        }
    }

    /// Sets a place that holds values of the type `storage`; there is none if that has a single value.
    pub(super) fn store(&mut self, place: Ex, storage: TyId, value: Ex, ty: TyId) {
        let value = self.coerce(value, ty, storage);
        if self.ctype(storage) == CType::None {
            if super::expr::effect(&value) >= crate::olympus::op::Effect::Fails {
                self.emit(St::Eval(value));
            }
            return;
        }
        self.emit(St::Set(place, value));
    }

    /// Assigns a module-level or class-level variable.
    pub(super) fn set_global(&mut self, global: GlobalId, value: Ex, ty: TyId) {
        let (place, storage) = self.global(global);
        self.store(place, storage, value, ty);
        if let Some(flag) = self.global_flag(global) {
            self.emit(St::Set(flag, Ex::Bool(true)));
        }
    }

    /// `object[key] = value`.
    pub(super) fn set_item(
        &mut self,
        expr: &Expr,
        (object, ot): (Ex, TyId),
        (key, kt): (Ex, TyId),
        value: Ex,
        ty: TyId,
    ) {
        if let Ty::C { .. } = self.typed.types.get(ot) {
            let key = self.int_key(expr, key, kt, LIST_INDEX);
            return self.set_c_part(Ex::C("$[$]".into(), vec![object, key]), value, ty);
        }
        let union = matches!(self.typed.types.get(ot), Ty::Union(_));
        let (kc, vc) = (self.ctype(kt), self.ctype(ty));
        let (key, value) =
            if union { (self.stable(key, &kc), self.stable(value, &vc)) } else { (key, value) };
        self.dispatch(
            object,
            ot,
            TyId::NONE,
            |s, object, member| {
                match s.typed.types.get(member).clone() {
                    Ty::List(_) if s.typed.is_slice(kt) => {
                        let bounds = s.bounds_of(expr, key.clone(), kt);
                        s.set_list_slice(expr, (object, member), bounds, (value.clone(), ty));
                    }
                    Ty::List(cell) => {
                        let item = s.typed.types.content(cell);
                        let list = s.stable(object, &CType::List);
                        let index = s.int_key(expr, key.clone(), kt, LIST_INDEX);
                        let value = s.coerce(value.clone(), ty, item);
                        let at = s.position(Op::IdxA, index, Ex::Arrow(Box::new(list.clone()), "len".into()));
                        let c = s.ctype(item);
                        if c == CType::None {
                            s.emit(St::Eval(at));
                        } else {
                            s.emit(St::Set(Ex::At(c, Box::new(list), Box::new(at)), value));
                        }
                    }
                    Ty::Dict(..) if s.refuse_key(kt) => s.b.dead = true,
                    Ty::Dict(k, v) => {
                        let (key_ty, value_ty) = (s.typed.types.content(k), s.typed.types.content(v));
                        let key = s.coerce(key.clone(), kt, key_ty);
                        let value = s.coerce(value.clone(), ty, value_ty);
                        s.dict_put(object, member, key, value);
                    }
                    Ty::Object(_) => {
                        let args = [(key.clone(), kt), (value.clone(), ty)];
                        let (ex, _) = s.call_method(expr, object, member, "__setitem__", &args)?;
                        if super::expr::effect(&ex) >= crate::olympus::op::Effect::Fails {
                            s.emit(St::Eval(ex));
                        }
                    }
                    _ => return None,
                }
                Some((Ex::None, TyId::NONE))
            },
            "'{}' object does not support item assignment",
        );
    }

    fn unpack(&mut self, target: &Target, items: &[Target], star: Option<usize>, value: Ex, ty: TyId) {
        let (value, ty) = self.as_tuple(value, ty);
        // A tuple display on the right: its parts are in temporaries, the targets follow.
        if let Ty::Tuple(parts) = self.typed.types.get(ty).clone() {
            let fields: Vec<Ex> = match value {
                Ex::Make(_, fields) if fields.len() == parts.len() => fields
                    .into_iter()
                    .zip(parts.iter())
                    .map(|(field, part)| {
                        let c = self.ctype(*part);
                        match field {
                            Ex::Var(v) if !self.b.vars[v].name.is_empty() => {
                                let var = self.temp(c);
                                self.emit(St::Set(Ex::Var(var), Ex::Var(v)));
                                Ex::Var(var)
                            }
                            field => self.bake(field, &c),
                        }
                    })
                    .collect(),
                value => {
                    let c = self.ctype(ty);
                    let value = if parts.is_empty() { value } else { self.bake(value, &c) };
                    (0..parts.len())
                        .map(|n| {
                            if self.ctype(parts[n]) == CType::None {
                                Ex::None
                            } else {
                                Ex::Dot(Box::new(value.clone()), format!("f{n}").into())
                            }
                        })
                        .collect()
                }
            };
            let after = star.map_or(0, |at| items.len() - at - 1);
            for (n, item) in items.iter().enumerate() {
                match star {
                    Some(at) if n == at => {
                        let end = parts.len() - after;
                        let wanted = self.starred_type(item);
                        let item_ty = self.list_item(wanted);
                        let mut values = Vec::new();
                        for k in at..end {
                            values.push(self.coerce(fields[k].clone(), parts[k], item_ty));
                        }
                        let list = self.list_of(item_ty, values);
                        self.assign(item, list, wanted);
                    }
                    Some(at) if n > at => {
                        let k = parts.len() - (items.len() - n);
                        self.assign(item, fields[k].clone(), parts[k]);
                    }
                    _ => self.assign(item, fields[n].clone(), parts[n]),
                }
            }
            return;
        }
        if matches!(self.typed.types.get(ty), Ty::Union(_)) {
            self.unpack_union(target, items, star, value, ty);
            return;
        }
        // A list or anything else with items: their number is checked.
        let item_ty = self.item_type(ty);
        let list = if matches!(self.typed.types.get(ty), Ty::List(_) | Ty::VarTuple(_)) {
            self.bake(value, &CType::List)
        } else {
            let new = self.list_of(item_ty, Vec::new());
            let new = self.bake(new, &CType::List);
            let dummy = self.synthetic();
            self.extend(&dummy, new.clone(), item_ty, value, ty);
            new
        };
        let len = || Ex::Arrow(Box::new(list.clone()), "len".into());
        let wanted = items.len() as i64;
        let value_error = |s: &mut Self, format: &str| {
            s.b.needs_place = true;
            vec![
                St::Eval(Ex::C(
                    format!("oly_raise_format(OLY_ValueError, oly_loc, {format})").into(),
                    vec![len()],
                )),
                St::Unreachable,
            ]
        };
        if star.is_some() {
            let fail = value_error(
                self,
                &format!(
                    "\"not enough values to unpack (expected at least {}, got %i)\", (Integer)$",
                    wanted - 1
                ),
            );
            self.emit(St::If(
                Ex::Op(Op::Lt, vec![len(), Ex::Cast(CType::Size, Box::new(Ex::Int(wanted - 1)))]),
                fail,
                Vec::new(),
            ));
        } else {
            let many = value_error(self, &format!("\"too many values to unpack (expected {wanted})\""));
            let few = value_error(
                self,
                &format!("\"not enough values to unpack (expected {wanted}, got %i)\", (Integer)$"),
            );
            let size = Ex::Cast(CType::Size, Box::new(Ex::Int(wanted)));
            self.emit(St::If(Ex::Op(Op::Gt, vec![len(), size.clone()]), many, Vec::new()));
            self.emit(St::If(Ex::Op(Op::Lt, vec![len(), size]), few, Vec::new()));
        }
        let c = self.ctype(item_ty);
        let at = |s: &mut Self, index: Ex| {
            if c == CType::None {
                Ex::None
            } else {
                let v = Ex::At(c.clone(), Box::new(list.clone()), Box::new(index));
                s.bake(v, &c)
            }
        };
        // All items are read before any target is assigned.
        let mut values = Vec::new();
        for n in 0..items.len() {
            let index = match star {
                Some(k) if n == k => {
                    values.push(Ex::None);
                    continue;
                }
                Some(k) if n > k => Ex::Op(Op::SubIW, vec![len(), Ex::Int((items.len() - n) as i64)]),
                _ => Ex::Int(n as i64),
            };
            values.push(at(self, index));
        }
        for (n, item) in items.iter().enumerate() {
            if star == Some(n) {
                let wanted = self.starred_type(item);
                let to = self.list_item(wanted);
                let (size, atomic) = self.item_form(item_ty);
                let rest = items.len() - n - 1;
                let hi = Ex::Op(Op::SubIW, vec![Ex::Cast(CType::Int, Box::new(len())), Ex::Int(rest as i64)]);
                let part = Ex::Op(Op::ListPart, vec![list.clone(), Ex::Int(n as i64), hi, size, atomic]);
                let part =
                    if self.key(item_ty) == self.key(to) { part } else { self.rebuild(part, item_ty, to) };
                self.assign(item, part, wanted);
            } else {
                self.assign(item, values[n].clone(), item_ty);
            }
        }
    }

    fn unpack_union(&mut self, target: &Target, items: &[Target], star: Option<usize>, value: Ex, ty: TyId) {
        self.dispatch(
            value,
            ty,
            TyId::NONE,
            |s, value, member| {
                let (value, member) = s.as_tuple(value, member);
                match s.typed.types.get(member) {
                    Ty::Tuple(parts) if star.is_none() && parts.len() != items.len() => return None,
                    _ if member != TyId::NONE && s.iterable(member) => {}
                    _ => return None,
                }
                s.unpack(target, items, star, value, member);
                Some((Ex::None, TyId::NONE))
            },
            "cannot unpack non-iterable {} object",
        );
    }

    /// The list type that a starred target holds.
    fn starred_type(&mut self, target: &Target) -> TyId {
        let ty = match &target.kind {
            TargetKind::Local(local) => self.local_place(*local).1,
            TargetKind::Captured(owner, local) => self.captured_place(*owner, *local).1,
            TargetKind::Global(global) => self.global(*global).1,
            _ => {
                let inst = self.inst();
                self.typed.starred_list(inst, target)
            }
        };
        self.list_member(ty)
    }

    /// `target op= value` of an item or attribute; with what it raises instead of putting the item back.
    pub(super) fn aug_assign(&mut self, target: &Target, op: BinOp, value: &Expr, raise: Option<&Raise>) {
        match &target.kind {
            TargetKind::Attr { object, name } => {
                let ot = self.ty(object);
                let o = self.expr(object);
                if self.b.dead {
                    return;
                }
                let c = self.ctype(ot);
                let o = self.hold_place(o, &c);
                let old_ty = self.replaced(value);
                let old = self.get_attr(object, o.clone(), ot, name, old_ty);
                let (new, new_ty) = self.updated(op, value, old, old_ty);
                if !self.b.dead {
                    self.set_attr(object, o, ot, name, new, new_ty);
                }
            }
            TargetKind::Index { object, index } => {
                let (ot, it) = (self.ty(object), self.ty(index));
                let mut parts = self.operands(&[object, index]).into_iter();
                if self.b.dead {
                    return;
                }
                let (oc, ic) = (self.ctype(ot), self.ctype(it));
                let o = parts.next().unwrap_or(Ex::None);
                let o = self.hold_place(o, &oc);
                let i = parts.next().unwrap_or(Ex::None);
                let i = self.hold_place(i, &ic);
                let item = self.replaced(value);
                let old = self.get_item(object, (o.clone(), ot), (i.clone(), it), Some(index), item);
                let (new, new_ty) = self.updated(op, value, old, item);
                match raise {
                    _ if self.b.dead => {}
                    Some(raise) => {
                        self.emit(St::Eval(new));
                        self.raise_built_in(raise, &[]);
                    }
                    None => self.set_item(object, (o, ot), (i, it), new, new_ty),
                }
            }
            TargetKind::Slice { object, lo, hi, step } => {
                // `a[i:j] += x`: the slice is taken, changed and put back.
                let ot = self.ty(object);
                let bounds = [lo.as_deref(), hi.as_deref(), step.as_deref()];
                if self.typed.takes_slices(ot, "__setitem__") {
                    let Some((o, key, key_ty)) = self.sliced_object(object, object, bounds) else { return };
                    let kc = self.ctype(key_ty);
                    let key = self.bake(key, &kc);
                    let item = self.replaced(value);
                    let old = if self.typed.takes_slices(ot, "__getitem__") {
                        self.get_item(object, (o.clone(), ot), (key.clone(), key_ty), None, item)
                    } else {
                        let bounds = self.bounds_of(object, key.clone(), key_ty);
                        self.slices_of(object, (o.clone(), ot), bounds, item)
                    };
                    let (new, new_ty) = self.updated(op, value, old, item);
                    if !self.b.dead {
                        self.set_item(object, (o, ot), (key, key_ty), new, new_ty);
                    }
                    return;
                }
                let Some((list, bounds)) = self.sliced(object, bounds) else { return };
                self.change_slice((list, ot), bounds, SLICE_ASSIGNED, |s, (list, member), bounds| {
                    let list = s.bake(list, &CType::List);
                    let bounds = s.hold_bounds(bounds);
                    let Some((old, _)) = s.slice_of(object, list.clone(), member, bounds.clone(), member)
                    else {
                        return;
                    };
                    let old = s.bake(old, &CType::List);
                    let (new, new_ty) = s.updated(op, value, old, member);
                    if !s.b.dead {
                        s.set_list_slice(object, (list, member), bounds, (new, new_ty));
                    }
                });
            }
            _ => {}
        }
    }

    /// The value of a part of a place, so that it can be named twice.
    fn hold_place(&mut self, ex: Ex, c: &CType) -> Ex {
        match ex {
            Ex::Var(_) | Ex::Static(_) => ex,
            ex => self.bake(ex, c),
        }
    }

    /// The type of what an augmented assignment replaces.
    fn replaced(&self, value: &Expr) -> TyId {
        self.typed.insts[self.inst()].replaced.get(&value.id).copied().unwrap_or(TyId::BOTTOM)
    }

    /// The new value of an augmented assignment.
    fn updated(&mut self, op: BinOp, value: &Expr, old: Ex, old_ty: TyId) -> (Ex, TyId) {
        if self.b.dead {
            return (Ex::None, TyId::BOTTOM);
        }
        let rt = self.ty(value);
        let mut seq = Sequence::default();
        self.operand(&mut seq, old_ty, |_| old);
        self.operand(&mut seq, rt, |s| s.expr(value));
        if self.b.dead {
            return (Ex::None, TyId::BOTTOM);
        }
        let mut parts = seq.done().into_iter();
        let (l, r) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
        let ty = self.binary_type(value, op, old_ty, rt);
        let ex = self.binary(value, op, true, (l, old_ty), (r, rt), Some(value), ty);
        (ex, ty)
    }

    /// The type of `old op= value` as inference found it.
    fn binary_type(&mut self, value: &Expr, op: BinOp, l: TyId, r: TyId) -> TyId {
        self.typed.augmented(self.b.inst.unwrap_or(crate::types::InstId(0)), value, op, l, r)
    }

    /// `del target`.
    pub(super) fn delete(&mut self, target: &Target) {
        match &target.kind {
            TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_) => {
                self.check_deleted(&target.kind);
                self.unbind(&target.kind);
            }
            TargetKind::Attr { object, name } => {
                let ty = self.ty(object);
                let value = self.expr(object);
                if !self.b.dead {
                    self.delete_attr(object, value, ty, name);
                }
            }
            TargetKind::Index { object, index } => {
                let (ot, it) = (self.ty(object), self.ty(index));
                let mut parts = self.operands(&[object, index]).into_iter();
                if self.b.dead {
                    return;
                }
                let (o, i) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
                self.del_item(object, (o, ot), (i, it));
            }
            TargetKind::Slice { object, lo, hi, step } => {
                let ot = self.ty(object);
                let bounds = [lo.as_deref(), hi.as_deref(), step.as_deref()];
                if self.typed.takes_slices(ot, "__delitem__") {
                    if let Some((o, key, key_ty)) = self.sliced_object(object, object, bounds) {
                        self.del_item(object, (o, ot), (key, key_ty));
                    }
                } else if let Some((list, bounds)) = self.sliced(object, bounds) {
                    self.change_slice((list, ot), bounds, SLICE_DELETED, |s, list, bounds| {
                        s.del_list_slice(list, bounds);
                    });
                }
            }
            TargetKind::Tuple { items, .. } => {
                for item in items {
                    self.delete(item);
                }
            }
        }
    }

    /// `del object[key]`.
    fn del_item(&mut self, object: &Expr, (o, ot): (Ex, TyId), (i, it): (Ex, TyId)) {
        let ic = self.ctype(it);
        let i = self.stable(i, &ic);
        self.dispatch(
            o,
            ot,
            TyId::NONE,
            |s, o, member| {
                match s.typed.types.get(member).clone() {
                    Ty::List(_) if s.typed.is_slice(it) => {
                        let bounds = s.bounds_of(object, i.clone(), it);
                        s.del_list_slice((o, member), bounds);
                    }
                    Ty::List(cell) => {
                        let item = s.typed.types.content(cell);
                        let (size, _) = s.item_form(item);
                        let at = s.int_key(object, i.clone(), it, LIST_INDEX);
                        let ex = s.op(Op::ListDel, vec![o, at, size]);
                        s.emit(St::Eval(ex));
                    }
                    Ty::Dict(..) if s.refuse_key(it) => s.b.dead = true,
                    Ty::Dict(..) => {
                        let gone = s.remove(o, member, i.clone(), it);
                        let fail = s.nested(|s| s.raise_key(object, i.clone(), it));
                        s.emit(St::If(super::expr::negate(gone), fail, Vec::new()));
                    }
                    Ty::Object(_) => {
                        let (ex, _) = s.call_method(object, o, member, "__delitem__", &[(i.clone(), it)])?;
                        if super::expr::effect(&ex) >= crate::olympus::op::Effect::Fails {
                            s.emit(St::Eval(ex));
                        }
                    }
                    _ => {
                        let text = s.typed.no_deletion(member, it);
                        s.fail_type(&text.replace("{}", &s.python_name(member)));
                        s.b.dead = true;
                    }
                }
                Some((Ex::None, TyId::NONE))
            },
            SLICE_DELETED,
        );
    }
}
