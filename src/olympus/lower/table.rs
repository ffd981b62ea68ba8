//! Dicts and sets: hashing of keys, displays, finding, putting and removing.

use super::Lower;
use super::expr::Sequence;
use crate::hir::{Arg, Expr};
use crate::olympus::ir::{CType, Ex, KeyOps, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// The key operations of a key type.
    pub(super) fn key_ops(&mut self, expr: &Expr, key: TyId) -> Ex {
        match self.typed.types.get(key) {
            Ty::Int => return Ex::Name("&oly_key_int".into()),
            Ty::Big => return Ex::Name("&oly_key_big".into()),
            Ty::Float => return Ex::Name("&oly_key_real".into()),
            Ty::Bool => return Ex::Name("&oly_key_bool".into()),
            Ty::Str => return Ex::Name("&oly_key_str".into()),
            _ => {}
        }
        let id = self.key(key);
        if let Some(name) = self.keyops.get(&id) {
            return Ex::KeyOps(name.clone());
        }
        let name: std::sync::Arc<str> = self.fresh_name("oly_key_made").into();
        self.keyops.insert(id, name.clone());
        let c = self.ctype(key);
        let hash = self.helper("key_hash", &[CType::Ptr], CType::Size, |s, params| {
            let value = Ex::Deref(c.clone(), Box::new(Ex::Var(params[0])));
            s.hash_of(expr, value, key)
        });
        let eq = self.helper("key_eq", &[CType::Ptr, CType::Ptr], CType::Bool, |s, params| {
            let load = |n: usize| Ex::Deref(c.clone(), Box::new(Ex::Var(params[n])));
            s.equal(expr, (load(0), key), (load(1), key))
        });
        self.unit.keyops.push(KeyOps { name: name.to_string(), hash, eq });
        Ex::KeyOps(name)
    }

    /// A function made by the compiler, lowered beside the running one.
    pub(super) fn helper(
        &mut self,
        name: &str,
        params: &[CType],
        result: CType,
        body: impl FnOnce(&mut Self, &[crate::olympus::ir::VarId]) -> Ex,
    ) -> crate::olympus::ir::FnId {
        let c_name = self.fresh_name(name);
        let inner = super::Body {
            inst: self.b.inst,
            func: self.b.func,
            library: true,
            span: self.b.span,
            ..Default::default()
        };
        let outer = std::mem::replace(&mut self.b, inner);
        self.b.out.push(Vec::new());
        let ids: Vec<_> = params
            .iter()
            .enumerate()
            .map(|(n, ty)| self.named_var(["a", "b"][n.min(1)], ty.clone()))
            .collect();
        let value = body(self, &ids);
        self.emit(St::Return(Some(value)));
        let block = self.b.out.pop().unwrap_or_default();
        let done = std::mem::replace(&mut self.b, outer);
        self.unit.funcs.push(crate::olympus::ir::Function {
            name: c_name,
            comment: String::new(),
            params: params.len(),
            vars: done.vars,
            result,
            body: block,
            generator: None,
            guarded: None,
            scope: crate::olympus::ir::Scope::Unit,
            inline: false,
            recursive: false,
            pragmas: (Vec::new(), Vec::new()),
        })
    }

    /// The hash of a value.
    pub(super) fn hash_of(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        let (value, ty) = self.seen(value, ty);
        let size = |ex: Ex| Ex::Cast(CType::Size, Box::new(ex));
        match self.typed.types.get(ty).clone() {
            Ty::Int => Ex::Op(Op::HashI, vec![value]),
            Ty::Big => Ex::Op(Op::HashZ, vec![value]),
            Ty::Bool => Ex::Op(Op::HashI, vec![Ex::Op(Op::BToI, vec![value])]),
            Ty::Float => Ex::Op(Op::HashR, vec![value]),
            Ty::Num => Ex::Op(Op::HashN, vec![value]),
            Ty::Str => Ex::Op(Op::HashS, vec![value]),
            Ty::Bytes => Ex::Op(Op::HashB, vec![value]),
            Ty::List(_) | Ty::Dict(..) | Ty::Set(_) | Ty::ByteArray => {
                let text = format!("unhashable type: '{}'", self.python_name(ty));
                self.fail_type(&text);
                Ex::Int(0)
            }
            Ty::Tuple(items) => {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let mut hash = Ex::Op(Op::HashTuple, Vec::new());
                for (n, item) in items.iter().enumerate() {
                    let part = Ex::Dot(Box::new(value.clone()), format!("f{n}").into());
                    let one = self.hash_of(expr, part, *item);
                    hash = Ex::Op(Op::HashAdd, vec![hash, one]);
                }
                Ex::Op(Op::HashEnd, vec![hash, Ex::Int(items.len() as i64)])
            }
            Ty::Union(_) => {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let hash = self.temp(CType::Size);
                let members = self.typed.types.members(ty);
                let mut arms = Vec::new();
                for member in members {
                    let test = self.is_member(&value, ty, member);
                    let block = self.nested(|s| {
                        let content = s.unwrap(value.clone(), ty, member);
                        let one = s.hash_of(expr, content, member);
                        s.emit(St::Set(Ex::Var(hash), one));
                    });
                    arms.push((test, block));
                }
                self.chain(arms, None);
                Ex::Var(hash)
            }
            Ty::Complex => size(Ex::C("oly_complex_hash".into(), vec![value])),
            // Members of an `IntEnum` are the keys that their values are.
            Ty::Object(_) if self.typed.rank(ty).is_some() => {
                let int = self.enum_int(ty);
                let number = self.coerce(value, ty, int);
                self.hash_of(expr, number, int)
            }
            Ty::Object(_) | Ty::VarTuple(_) | Ty::FrozenSet(_) | Ty::Range => {
                if let Some((ex, from)) = self.call_method(expr, value.clone(), ty, "__hash__", &[]) {
                    let ex = self.coerce(ex, from, TyId::INT);
                    return size(ex);
                }
                size(Ex::Op(Op::HashI, vec![Ex::C("(Integer)(intptr_t)$ >> 4".into(), vec![value])]))
            }
            _ => {
                let c = self.ctype(ty);
                if c == CType::None {
                    let key = self.named_number(ty).unwrap_or_else(|| self.key(ty) + 1);
                    Ex::Int(i64::from(key))
                } else {
                    size(Ex::C("(intptr_t)$ >> 4".into(), vec![value]))
                }
            }
        }
    }

    /// A key in the form of the keys, and the fitting variant of an operation: for ints, strings, others.
    fn keyed(&mut self, ops: (Op, Op, Op), container: Ex, key_ty: TyId, key: Ex) -> Ex {
        match self.typed.types.get(key_ty) {
            Ty::Int => Ex::Op(ops.0, vec![container, key]),
            Ty::Str => Ex::Op(ops.1, vec![container, key]),
            _ => {
                let place = self.key_place(key_ty, key);
                Ex::Op(ops.2, vec![container, place])
            }
        }
    }

    /// The address of a key. None has no variable: all Nones are the same byte.
    fn key_place(&mut self, ty: TyId, key: Ex) -> Ex {
        let c = self.ctype(ty);
        if c == CType::None {
            return Ex::C("&(None){0}".into(), Vec::new());
        }
        let var = self.temp(c);
        self.emit(St::Set(Ex::Var(var), key));
        Ex::Addr(Box::new(Ex::Var(var)))
    }

    /// Whether a key of a type can be looked up among keys of another: else it is never found.
    fn comparable(&mut self, key: TyId, keys: TyId) -> bool {
        if keys == TyId::BOTTOM {
            return false;
        }
        let wanted = self.typed.types.members(key);
        let known = self.typed.types.members(keys);
        wanted.iter().any(|a| {
            known.iter().any(|b| {
                let numbers = self.typed.rank(*a).is_some() && self.typed.rank(*b).is_some();
                numbers || self.typed.type_name(*a) == self.typed.type_name(*b)
            })
        })
    }

    /// A key converted for lookup; a part that no key can equal makes the whole lookup fail.
    fn lookup_key(&mut self, key: Ex, from: TyId, keys: TyId) -> Ex {
        if self.key(from) == self.key(keys) {
            return key;
        }
        self.coerce(key, from, keys)
    }

    pub(super) fn dict_display(&mut self, expr: &Expr, items: &[(Option<Expr>, Expr)]) -> Ex {
        let ty = self.ty(expr);
        let Ty::Dict(k, v) = *self.typed.types.get(ty) else { return Ex::None };
        let (key, value) = (self.typed.types.content(k), self.typed.types.content(v));
        let new = self.new_dict(expr, ty);
        let dict = self.temp(CType::Dict);
        self.emit(St::Set(Ex::Var(dict), new));
        for (k, v) in items {
            let Some(k) = k else {
                let other = self.expr(v);
                if self.b.dead {
                    return Ex::None;
                }
                let other_ty = self.ty(v);
                // Each has an update of its own, as in inference.
                self.merge_dict(v, Ex::Var(dict), ty, other, other_ty);
                continue;
            };
            let mut seq = Sequence::default();
            self.operand(&mut seq, key, |s| s.expr_as(k, key));
            self.operand(&mut seq, value, |s| s.expr_as(v, value));
            if self.b.dead {
                return Ex::None;
            }
            let mut parts = seq.done().into_iter();
            let (a, b) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
            self.dict_put(Ex::Var(dict), ty, a, b);
        }
        Ex::Var(dict)
    }

    pub(super) fn new_dict(&mut self, expr: &Expr, ty: TyId) -> Ex {
        let member = self.member_where(ty, |member| matches!(member, Ty::Dict(..)));
        let Some(Ty::Dict(k, v)) = member.map(|m| self.typed.types.get(m).clone()) else { return Ex::Null };
        let (key, value) = (self.typed.types.content(k), self.typed.types.content(v));
        let ops = self.key_ops(expr, key);
        let (kc, vc) = (self.ctype(key), self.ctype(value));
        let atomic = kc.is_atomic(&self.unit.structs) && vc.is_atomic(&self.unit.structs);
        Ex::Op(Op::DictNew, vec![ops, Ex::SizeOf(kc), Ex::SizeOf(vc), Ex::Bool(atomic)])
    }

    pub(super) fn new_set(&mut self, expr: &Expr, item: TyId) -> Ex {
        let ops = self.key_ops(expr, item);
        let (size, atomic) = self.item_form(item);
        Ex::Op(Op::SetNew, vec![ops, size, atomic])
    }

    /// A set in the form of one with wider items: its slots stay where they are, for equal items have equal hashes.
    pub(super) fn set_as(&mut self, expr: &Expr, set: Ex, from: TyId, to: TyId) -> Ex {
        if from == to || from != TyId::BOTTOM && self.key(from) == self.key(to) {
            return set;
        }
        let set = self.stable(set, &CType::Set);
        let ops = self.key_ops(expr, to);
        let (size, atomic) = self.item_form(to);
        let new = self.bake(Ex::C("oly_set_like".into(), vec![set.clone(), ops, size, atomic]), &CType::Set);
        // What was always empty has no items to take over, and not the functions that compare the items of the copy.
        if from == TyId::BOTTOM {
            return new;
        }
        let (old_c, new_c) = (self.ctype(from), self.ctype(to));
        let at = self.temp(CType::Int);
        let next = |from: Ex| Ex::Op(Op::SetNext, vec![set.clone(), from]);
        self.emit(St::Set(Ex::Var(at), next(Ex::Int(0))));
        let body = self.nested(|s| {
            let item = |set: &Ex| Box::new(Ex::Op(Op::SetItem, vec![set.clone(), Ex::Var(at)]));
            let value = s.coerce(Ex::Deref(old_c, item(&set)), from, to);
            s.emit(St::Set(Ex::Deref(new_c, item(&new)), value));
            let after = Ex::Op(Op::AddIW, vec![Ex::Var(at), Ex::Int(1)]);
            s.emit(St::Set(Ex::Var(at), next(after)));
        });
        self.emit(St::While(Ex::Op(Op::Ge, vec![Ex::Var(at), Ex::Int(0)]), body));
        new
    }

    /// A copy of a dict, whose keys and values may have wider forms.
    pub(super) fn dict_copy(&mut self, expr: &Expr, dict: Ex, from: TyId, to: TyId) -> Ex {
        let (Ty::Dict(k, v), Ty::Dict(..)) = (self.typed.types.get(from).clone(), self.typed.types.get(to))
        else {
            return Ex::Op(Op::DictCopy, vec![dict]);
        };
        let (key, value) = (self.typed.types.content(k), self.typed.types.content(v));
        if from == to || key != TyId::BOTTOM && self.key(from) == self.key(to) {
            return Ex::Op(Op::DictCopy, vec![dict]);
        }
        let old = self.stable(dict, &CType::Dict);
        let new = self.new_dict(expr, to);
        let new = self.bake(new, &CType::Dict);
        // What was always empty has no items to take over, and not the functions that compare the keys of the copy.
        if key == TyId::BOTTOM {
            return new;
        }
        let at = self.temp(CType::Int);
        let next = |from: Ex| Ex::Op(Op::DictNext, vec![old.clone(), from]);
        self.emit(St::Set(Ex::Var(at), next(Ex::Int(0))));
        let body = self.nested(|s| {
            let (kc, vc) = (s.ctype(key), s.ctype(value));
            let part = |s: &mut Self, c: CType, op: Op| {
                let place = Ex::Op(op, vec![old.clone(), Ex::Var(at)]);
                if c == CType::None { Ex::None } else { s.bake(Ex::Deref(c.clone(), Box::new(place)), &c) }
            };
            let (k, v) = (part(s, kc, Op::DictKey), part(s, vc, Op::DictVal));
            s.put_entry(new.clone(), to, (k, key), (v, value));
            let after = Ex::Op(Op::AddIW, vec![Ex::Var(at), Ex::Int(1)]);
            s.emit(St::Set(Ex::Var(at), next(after)));
        });
        self.emit(St::While(Ex::Op(Op::Ge, vec![Ex::Var(at), Ex::Int(0)]), body));
        new
    }

    /// `dict[key] = value`.
    fn put_entry(&mut self, dict: Ex, ty: TyId, (key, kt): (Ex, TyId), (value, vt): (Ex, TyId)) {
        let Ty::Dict(k, v) = *self.typed.types.get(ty) else { return };
        let (key_ty, value_ty) = (self.typed.types.content(k), self.typed.types.content(v));
        let key = self.coerce(key, kt, key_ty);
        let value = self.coerce(value, vt, value_ty);
        self.dict_put(dict, ty, key, value);
    }

    /// A dict of entries at hand.
    pub(super) fn dict_of(&mut self, expr: &Expr, ty: TyId, pairs: &[(Ex, TyId, Ex, TyId)]) -> Ex {
        let new = self.new_dict(expr, ty);
        let dict = self.bake(new, &CType::Dict);
        let Ty::Dict(k, v) = *self.typed.types.get(ty) else { return dict };
        let (key, value) = (self.typed.types.content(k), self.typed.types.content(v));
        for (a, at, b, bt) in pairs {
            let a = self.coerce(a.clone(), *at, key);
            let b = self.coerce(b.clone(), *bt, value);
            self.dict_put(dict.clone(), ty, a, b);
        }
        dict
    }

    /// `dict[key] = value`, both in the dict's forms.
    pub(super) fn dict_put(&mut self, dict: Ex, ty: TyId, key: Ex, value: Ex) {
        let Ty::Dict(k, v) = *self.typed.types.get(ty) else { return };
        let (key_ty, value_ty) = (self.typed.types.content(k), self.typed.types.content(v));
        let vc = self.ctype(value_ty);
        self.b.needs_place = true;
        // The value before the slot: computing it may change the dict.
        let value = if super::expr::effect(&value) >= crate::olympus::op::Effect::Reads {
            self.bake(value, &vc)
        } else {
            value
        };
        let slot = self.keyed((Op::DictPutI, Op::DictPutS, Op::DictPut), dict, key_ty, key);
        if vc == CType::None {
            self.emit(St::Eval(slot));
        } else {
            self.emit(St::Set(Ex::Deref(vc, Box::new(slot)), value));
        }
    }

    pub(super) fn merge_dict(&mut self, expr: &Expr, dict: Ex, ty: TyId, other: Ex, other_ty: TyId) {
        self.dispatch(
            other,
            other_ty,
            TyId::NONE,
            |s, other, member| {
                let (other, member) = match s.typed.types.get(member) {
                    Ty::Dict(..) => (other, member),
                    Ty::Object(_) => s.call_library(expr, "_dict_of_mapping", &[(other, member)])?,
                    _ => return None,
                };
                s.call_library(expr, "_dict_update", &[(dict.clone(), ty), (other, member)]);
                Some((Ex::None, TyId::NONE))
            },
            "'{}' object is not a mapping",
        );
    }

    /// A tuple as the named tuple that equals it, where those are the keys, and the other way round.
    fn as_key_like(&mut self, key: &Ex, key_ty: TyId, keys: TyId) -> Option<(Ex, TyId)> {
        match (self.typed.types.get(key_ty).clone(), self.typed.types.get(keys).clone()) {
            (
                Ty::Object(_),
                Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Str | Ty::Tuple(_) | Ty::VarTuple(_),
            ) if self.typed.base_value(key_ty).is_some() => {
                // Objects of classes derived from built-in types are their values.
                let field = self.typed.base_value(key_ty)?;
                let cell = self.typed.field_cell(key_ty, field);
                let content = self.typed.types.content(cell);
                Some((Ex::Arrow(Box::new(key.clone()), field.into()), content))
            }
            (
                Ty::Int | Ty::Big | Ty::Float | Ty::Bool | Ty::Str | Ty::Tuple(_) | Ty::VarTuple(_),
                Ty::Object(obj),
            ) if self.typed.base_value(keys).is_some() => {
                let field = self.typed.base_value(keys)?;
                let cell = self.typed.field_cell(keys, field);
                let content = self.typed.types.content(cell);
                if content == TyId::BOTTOM || !self.comparable(key_ty, content) {
                    return None;
                }
                let class = self.typed.types.obj(obj).class;
                let value = self.coerce(key.clone(), key_ty, content);
                let (object, object_ty) = self.blank_object(class, keys);
                self.emit(St::Set(Ex::Arrow(Box::new(object.clone()), field.into()), value));
                Some((object, object_ty))
            }
            (Ty::Object(_), Ty::Tuple(_)) => {
                self.typed.plain_tuple(key_ty)?;
                let (tuple, tuple_ty) = self.as_tuple(key.clone(), key_ty);
                (tuple_ty != key_ty).then_some((tuple, tuple_ty))
            }
            (Ty::Tuple(items), Ty::Object(obj)) => {
                let plain = self.typed.plain_tuple(keys)?;
                let Ty::Tuple(fields) = self.typed.types.get(plain).clone() else { return None };
                let alike = items.len() == fields.len()
                    && items.iter().zip(fields.iter()).all(|(a, b)| self.key(*a) == self.key(*b));
                if !alike || items.is_empty() {
                    return None;
                }
                let class = self.typed.types.obj(obj).class;
                let program = self.program;
                let mro = &program.classes[class].mro;
                let names = mro.iter().find_map(|c| program.classes[*c].named_tuple.as_ref())?;
                let c = self.ctype(key_ty);
                let key = self.stable(key.clone(), &c);
                let (object, object_ty) = self.blank_object(class, keys);
                for (n, (name, item)) in names.iter().zip(items.iter()).enumerate() {
                    if !self.is_unit(*item) {
                        let part = Ex::Dot(Box::new(key.clone()), format!("f{n}").into());
                        let field =
                            Ex::Arrow(Box::new(object.clone()), super::object::field_name(name).into());
                        self.emit(St::Set(field, part));
                    }
                }
                Some((object, object_ty))
            }
            _ => None,
        }
    }

    /// Whether the kinds of a key must be looked up one by one: some are none of the keys', or have no hash.
    fn mixed_key(&mut self, key_ty: TyId, keys: TyId) -> bool {
        let Ty::Union(members) = self.typed.types.get(key_ty).clone() else { return false };
        !matches!(self.typed.types.get(keys), Ty::Union(_))
            || members.iter().any(|m| {
                self.typed.is_unhashable(*m) || self.is_other_number(*m, keys) || !self.comparable(*m, keys)
            })
    }

    /// Refuses a key that has no hash.
    pub(super) fn refuse_key(&mut self, ty: TyId) -> bool {
        let refused = self.typed.is_unhashable(ty);
        if refused {
            let text = format!("unhashable type: '{}'", self.python_name(ty));
            self.fail_type(&text);
        }
        refused
    }

    /// The entry number of a key, or -1.
    pub(super) fn find(&mut self, container: Ex, ty: TyId, key: Ex, key_ty: TyId) -> Ex {
        self.b.needs_place = true;
        let (cell, ops) = match *self.typed.types.get(ty) {
            Ty::Dict(k, _) => (k, (Op::DictFindI, Op::DictFindS, Op::DictFind)),
            Ty::Set(c) | Ty::FrozenSet(c) => (c, (Op::SetFindI, Op::SetFindS, Op::SetFind)),
            _ => return Ex::Int(-1),
        };
        let keys = self.typed.types.content(cell);
        if let Some((key, key_ty)) = self.as_key_like(&key, key_ty, keys) {
            return self.find(container, ty, key, key_ty);
        }
        if self.mixed_key(key_ty, keys) {
            return self.for_each_key(container, ty, (key, key_ty), TyId::INT, Self::find);
        }
        if !self.comparable(key_ty, keys) {
            self.emit(St::Eval(container));
            if super::expr::effect(&key) >= crate::olympus::op::Effect::Fails {
                self.emit(St::Eval(key));
            }
            self.refuse_key(key_ty);
            return Ex::Int(-1);
        }
        if let Some(found) =
            self.number_key((container.clone(), ty), (&key, key_ty), keys, TyId::INT, |s, container, key| {
                match key {
                    Some((key, key_ty)) => s.find(container, ty, key, key_ty),
                    None => Ex::Int(-1),
                }
            })
        {
            return found;
        }
        let key = self.lookup_key(key, key_ty, keys);
        self.keyed(ops, container, keys, key)
    }

    pub(super) fn set_display(&mut self, expr: &Expr, items: &[Arg]) -> Ex {
        let ty = self.ty(expr);
        let item = self.list_item(ty);
        let new = self.new_set(expr, item);
        let set = self.temp(CType::Set);
        self.emit(St::Set(Ex::Var(set), new));
        for arg in items {
            let value = self.expr(&arg.value);
            if self.b.dead {
                return Ex::None;
            }
            let from = self.ty(&arg.value);
            if arg.star {
                self.for_each_value(&arg.value, value, from, &mut |s, value, from| {
                    let value = s.coerce(value, from, item);
                    s.set_add(Ex::Var(set), item, value);
                });
            } else {
                let value = self.coerce(value, from, item);
                self.set_add(Ex::Var(set), item, value);
            }
        }
        Ex::Var(set)
    }

    pub(super) fn set_add(&mut self, set: Ex, item: TyId, value: Ex) {
        self.b.needs_place = true;
        let ex = self.keyed((Op::SetAddI, Op::SetAddS, Op::SetAdd), set, item, value);
        self.emit(St::Eval(ex));
    }

    /// The set operation of an intrinsic.
    pub(super) fn set_add_value(&mut self, set: Ex, item: TyId, value: Ex) -> Ex {
        self.b.needs_place = true;
        self.keyed((Op::SetAddI, Op::SetAddS, Op::SetAdd), set, item, value)
    }

    /// Whether numbers of a type are looked up among ints that may have no like of them.
    fn is_other_number(&self, key_ty: TyId, keys: TyId) -> bool {
        let kinds = self.typed.types.members(keys);
        let has = |kind: TyId| kinds.contains(&kind);
        // Among floats every number has its like.
        if has(TyId::NUM) || has(TyId::FLOAT) {
            return false;
        }
        let narrow = kinds.iter().any(|k| self.typed.rank(*k).is_some_and(|r| r <= 1));
        match key_ty {
            TyId::BIG => narrow && !has(TyId::BIG),
            TyId::FLOAT | TyId::NUM => [TyId::INT, TyId::BOOL, TyId::BIG].into_iter().any(has),
            TyId::INT => has(TyId::BOOL) && !has(TyId::INT) && !has(TyId::BIG),
            _ => false,
        }
    }

    /// A number that is looked up among ints that may be none of its kind: what `of_key` gives for it as a number of
    /// theirs, and for `None` where it has no like among them.
    fn number_key(
        &mut self,
        (container, ty): (Ex, TyId),
        (key, key_ty): (&Ex, TyId),
        keys: TyId,
        result: TyId,
        of_key: impl Fn(&mut Self, Ex, Option<(Ex, TyId)>) -> Ex,
    ) -> Option<Ex> {
        if !self.is_other_number(key_ty, keys) {
            return None;
        }
        let (kc, cc) = (self.ctype(key_ty), self.ctype(ty));
        let key = self.stable(key.clone(), &kc);
        let container = self.stable(container, &cc);
        let value = |field: &str| {
            let union = Ex::Dot(Box::new(key.clone()), "u".into());
            Ex::Dot(Box::new(union), field.into())
        };
        let (test, yes, no) = match key_ty {
            TyId::BIG => {
                let test = Ex::Op(Op::FitsZ, vec![key.clone()]);
                (test, (self.coerce(key, TyId::BIG, TyId::INT), TyId::INT), None)
            }
            TyId::FLOAT if self.typed.types.members(keys).contains(&TyId::BIG) => {
                let test = Ex::C("oly_real_is_integer($)".into(), vec![key.clone()]);
                (test, (self.op(Op::RToZ, vec![key]), TyId::BIG), None)
            }
            TyId::INT => {
                let test = Ex::C("($ == 0 || $ == 1)".into(), vec![key.clone(), key.clone()]);
                (test, (self.coerce(key, TyId::INT, TyId::BOOL), TyId::BOOL), None)
            }
            TyId::FLOAT => {
                let test = Ex::C("$ == (Real)(Integer)$".into(), vec![key.clone(), key.clone()]);
                (test, (Ex::C("(Integer)$".into(), vec![key]), TyId::INT), None)
            }
            _ => {
                let test = Ex::Dot(Box::new(key.clone()), "is_int".into());
                (test, (value("integer"), TyId::INT), Some((value("real"), TyId::FLOAT)))
            }
        };
        Some(self.choose(
            result,
            test,
            |s| of_key(s, container.clone(), Some(yes)),
            |s| of_key(s, container.clone(), no),
        ))
    }

    /// What `of_key` gives for the key, whichever of its types it is.
    fn for_each_key(
        &mut self,
        container: Ex,
        ty: TyId,
        (key, key_ty): (Ex, TyId),
        result: TyId,
        of_key: fn(&mut Self, Ex, TyId, Ex, TyId) -> Ex,
    ) -> Ex {
        let c = self.ctype(ty);
        let container = self.stable(container, &c);
        let one = |s: &mut Self, key, key_ty| Some((of_key(s, container.clone(), ty, key, key_ty), result));
        self.dispatch(key, key_ty, result, one, "")
    }

    /// Removal of a key.
    pub(super) fn remove(&mut self, container: Ex, ty: TyId, key: Ex, key_ty: TyId) -> Ex {
        self.b.needs_place = true;
        let (cell, op) = match *self.typed.types.get(ty) {
            Ty::Dict(k, _) => (k, Op::DictDel),
            Ty::Set(c) | Ty::FrozenSet(c) => (c, Op::SetDel),
            _ => return Ex::Bool(false),
        };
        let keys = self.typed.types.content(cell);
        if self.mixed_key(key_ty, keys) {
            return self.for_each_key(container, ty, (key, key_ty), TyId::BOOL, Self::remove);
        }
        if !self.comparable(key_ty, keys) {
            self.refuse_key(key_ty);
            return Ex::Bool(false);
        }
        if let Some(removed) =
            self.number_key((container.clone(), ty), (&key, key_ty), keys, TyId::BOOL, |s, container, key| {
                match key {
                    Some((key, key_ty)) => s.remove(container, ty, key, key_ty),
                    None => Ex::Bool(false),
                }
            })
        {
            return removed;
        }
        let key = self.lookup_key(key, key_ty, keys);
        let place = self.key_place(keys, key);
        Ex::Op(op, vec![container, place])
    }
}
