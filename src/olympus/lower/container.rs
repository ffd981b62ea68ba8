//! Lists, tuples, dicts, sets: displays, indexing, slicing, membership, comprehensions.

use super::Lower;
use super::expr::Sequence;
use crate::hir::{Arg, Clause, CompKind, Expr, ExprKind};
use crate::infer::literal_int;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

/// What CPython says of a value that is no int where an index or a count is asked for.
pub(super) const NO_INT: &str = "'{}' object cannot be interpreted as an integer";
pub(super) const LIST_INDEX: &str = "list indices must be integers or slices, not {}";
const TUPLE_INDEX: &str = "tuple indices must be integers or slices, not {}";
const STR_INDEX: &str = "string indices must be integers, not '{}'";
const BYTE_INDEX: &str = "byte indices must be integers or slices, not {}";
const BYTES_ITEM: &str = "a bytes-like object is required, not '{}'";
const RANGE_INDEX: &str = "range indices must be integers or slices, not {}";

impl Lower<'_, '_, '_> {
    /// Operands that tell the runtime the form of items: size and whether they hold no pointers.
    pub(super) fn item_form(&mut self, item: TyId) -> (Ex, Ex) {
        let c = self.ctype(item);
        let atomic = c.is_atomic(&self.unit.structs);
        (Ex::SizeOf(c), Ex::Bool(atomic))
    }

    /// The item type of a container or other iterable, without inferring anything.
    pub(super) fn item_type(&mut self, ty: TyId) -> TyId {
        let mut result = TyId::BOTTOM;
        for member in self.typed.types.members(ty) {
            let one = match self.typed.types.get(member).clone() {
                Ty::List(c) | Ty::VarTuple(c) | Ty::Set(c) | Ty::FrozenSet(c) | Ty::Dict(c, _) => {
                    self.typed.types.content(c)
                }
                Ty::Str => TyId::STR,
                Ty::Range | Ty::Bytes | Ty::ByteArray => TyId::INT,
                Ty::Generator(inst) => {
                    let yields = self.typed.insts[inst].yields;
                    self.typed.types.content(yields)
                }
                Ty::Tuple(items) => {
                    let mut all = TyId::BOTTOM;
                    for item in items.iter() {
                        all = self.typed.types.join(all, *item);
                    }
                    all
                }
                Ty::Class(class) if self.program.classes[class].enumeration.is_some() => {
                    self.typed.shared_object(class)
                }
                Ty::Object(_) | Ty::Class(_) => self.typed.iterated(member),
                _ => TyId::BOTTOM,
            };
            result = self.typed.types.join(result, one);
        }
        result
    }

    /// The item type of a list type (of the list member of a union).
    pub(super) fn list_item(&mut self, ty: TyId) -> TyId {
        for member in self.typed.types.members(ty) {
            if let Ty::List(c) | Ty::VarTuple(c) | Ty::Set(c) | Ty::FrozenSet(c) =
                *self.typed.types.get(member)
            {
                return self.typed.types.content(c);
            }
        }
        TyId::BOTTOM
    }

    /// The tuple-of-any-length member of a type.
    pub(super) fn var_tuple_member(&mut self, ty: TyId) -> TyId {
        self.member_where(ty, |member| matches!(member, Ty::VarTuple(_))).unwrap_or(ty)
    }

    /// The list type among what a type may be.
    pub(super) fn list_member(&mut self, ty: TyId) -> TyId {
        self.member_where(ty, |member| matches!(member, Ty::List(_))).unwrap_or(ty)
    }

    /// The first type of a kind among what a type may be.
    pub(super) fn member_where(&mut self, ty: TyId, fits: impl Fn(&Ty) -> bool) -> Option<TyId> {
        self.typed.types.members(ty).into_iter().find(|member| fits(self.typed.types.get(*member)))
    }

    /// A new list of the given items, already in the item form.
    pub(super) fn list_of(&mut self, item: TyId, items: Vec<Ex>) -> Ex {
        let c = self.ctype(item);
        let (size, atomic) = self.item_form(item);
        if items.is_empty() {
            return Ex::Op(Op::ListNew, vec![Ex::Int(0), size, atomic]);
        }
        let mut args = vec![Ex::Type(c), atomic, Ex::Int(items.len() as i64)];
        args.extend(
            items.into_iter().map(|i| if matches!(i, Ex::None) { Ex::Name("NONE".into()) } else { i }),
        );
        Ex::C("LIST_OF".into(), args)
    }

    pub(super) fn append(&mut self, list: Ex, item: TyId, value: Ex) {
        let c = self.ctype(item);
        let (_, atomic) = self.item_form(item);
        let value = if matches!(value, Ex::None) { Ex::Name("NONE".into()) } else { value };
        self.emit(St::Eval(Ex::Op(Op::Append, vec![Ex::Type(c), list, atomic, value])));
    }

    pub(super) fn list_display(&mut self, expr: &Expr, items: &[Arg]) -> Ex {
        let ty = self.ty(expr);
        let item = self.list_item(ty);
        let list = self.sequence_display(items, item);
        if items.iter().any(|item| item.star) { list } else { self.made(expr, list) }
    }

    fn sequence_display(&mut self, items: &[Arg], item: TyId) -> Ex {
        if items.iter().any(|i| i.star) {
            let list = self.temp(CType::List);
            let new = self.list_of(item, Vec::new());
            self.emit(St::Set(Ex::Var(list), new));
            for arg in items {
                let value = self.expr(&arg.value);
                if self.b.dead {
                    return Ex::None;
                }
                let ty = self.ty(&arg.value);
                if arg.star {
                    self.extend(&arg.value, Ex::Var(list), item, value, ty);
                } else {
                    let value = self.coerce(value, ty, item);
                    self.append(Ex::Var(list), item, value);
                }
            }
            return Ex::Var(list);
        }
        let mut seq = Sequence::default();
        for arg in items {
            self.operand(&mut seq, item, |s| s.expr_as(&arg.value, item));
            if self.b.dead {
                return Ex::None;
            }
        }
        self.list_of(item, seq.done())
    }

    pub(super) fn tuple_display(&mut self, expr: &Expr, items: &[Arg]) -> Ex {
        let ty = self.ty(expr);
        match self.typed.types.get(ty).clone() {
            Ty::VarTuple(cell) => {
                let item = self.typed.types.content(cell);
                self.sequence_display(items, item)
            }
            Ty::Tuple(types) => {
                let mut seq = Sequence::default();
                let mut parts: Vec<(usize, Option<usize>)> = Vec::new();
                for (n, arg) in items.iter().enumerate() {
                    let t = self.ty(&arg.value);
                    self.operand(&mut seq, t, |s| {
                        let ex = s.expr(&arg.value);
                        let c = s.ctype(t);
                        if arg.star { s.stable(ex, &c) } else { ex }
                    });
                    if self.b.dead {
                        return Ex::None;
                    }
                    match self.typed.types.get(t) {
                        Ty::Tuple(inner) if arg.star => parts.extend((0..inner.len()).map(|i| (n, Some(i)))),
                        _ => parts.push((n, None)),
                    }
                }
                if types.is_empty() {
                    return Ex::None;
                }
                let values = seq.done();
                let c = self.ctype(ty);
                let mut fields = Vec::new();
                for (at, (n, inner)) in parts.into_iter().enumerate() {
                    let value = values[n].clone();
                    fields.push(match inner {
                        Some(i) => Ex::Dot(Box::new(value), format!("f{i}").into()),
                        None => {
                            let from = self.ty(&items[n].value);
                            self.coerce(value, from, types[at])
                        }
                    });
                }
                Ex::Make(c, fields)
            }
            _ => Ex::None,
        }
    }

    pub(super) fn comprehension(
        &mut self,
        expr: &Expr,
        kind: CompKind,
        clauses: &[Clause],
        key: Option<&Expr>,
        value: &Expr,
    ) -> Ex {
        let ty = self.ty(expr);
        let c = self.ctype(ty);
        let item = self.list_item(ty);
        let new = match kind {
            CompKind::List => self.list_of(item, Vec::new()),
            CompKind::Set => self.new_set(expr, item),
            CompKind::Dict => self.new_dict(expr, ty),
        };
        let result = self.temp(c);
        self.emit(St::Set(Ex::Var(result), new));
        self.clauses(clauses, &mut |s| match (kind, key) {
            (CompKind::Dict, Some(key)) => {
                let Ty::Dict(k, v) = *s.typed.types.get(ty) else { return };
                let (kt, vt) = (s.typed.types.content(k), s.typed.types.content(v));
                let mut seq = Sequence::default();
                s.operand(&mut seq, kt, |s| s.expr_as(key, kt));
                s.operand(&mut seq, vt, |s| s.expr_as(value, vt));
                if !s.b.dead {
                    let mut parts = seq.done().into_iter();
                    let (a, b) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
                    s.dict_put(Ex::Var(result), ty, a, b);
                }
            }
            (CompKind::Set, _) => {
                let ex = s.expr_as(value, item);
                if !s.b.dead {
                    s.set_add(Ex::Var(result), item, ex);
                }
            }
            _ => {
                let ex = s.expr_as(value, item);
                if !s.b.dead {
                    s.append(Ex::Var(result), item, ex);
                }
            }
        });
        Ex::Var(result)
    }

    fn clauses(&mut self, clauses: &[Clause], leaf: &mut dyn FnMut(&mut Self)) {
        let Some((clause, rest)) = clauses.split_first() else {
            leaf(self);
            return;
        };
        self.for_each(&clause.iter, &mut |s, item, ty| {
            s.assign(&clause.target, item, ty);
            s.tests(&clause.tests, &mut |s| s.clauses(rest, leaf));
        });
        self.b.dead = false;
    }

    fn tests(&mut self, tests: &[Expr], then: &mut dyn FnMut(&mut Self)) {
        let Some((test, rest)) = tests.split_first() else {
            then(self);
            return;
        };
        if self.b.dead {
            return;
        }
        if let Some(outcome) = self.decided(test) {
            self.discard(test);
            if outcome {
                self.tests(rest, then);
            }
            return;
        }
        let test = self.condition(test);
        let body = self.nested(|s| s.tests(rest, then));
        self.b.dead = false;
        self.emit(St::If(test, body, Vec::new()));
    }

    /// `[x] * n` without making the list of one first.
    pub(super) fn list_fill(&mut self, expr: &Expr, left: &Expr, right: &Expr) -> Option<Ex> {
        let ExprKind::List(items) = &left.kind else { return None };
        let [one] = items.as_slice() else { return None };
        if one.star || !matches!(self.ty(right), TyId::INT | TyId::BIG) {
            return None;
        }
        let item = self.list_item(self.ty(expr));
        let c = self.ctype(item);
        if c == CType::None {
            return None;
        }
        let mut seq = Sequence::default();
        self.operand(&mut seq, item, |s| s.expr_as(&one.value, item));
        self.operand(&mut seq, TyId::INT, |s| s.expr_as(right, TyId::INT));
        if self.b.dead {
            return Some(Ex::None);
        }
        let mut parts = seq.done().into_iter();
        let (value, n) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
        let var = self.temp(c);
        self.emit(St::Set(Ex::Var(var), value));
        let (size, atomic) = self.item_form(item);
        let list = self.op(Op::ListFill, vec![Ex::Addr(Box::new(Ex::Var(var))), n, size, atomic]);
        Some(self.made(expr, list))
    }

    pub(super) fn list_repeat(&mut self, list: Ex, item: TyId, n: Ex, result: TyId) -> Ex {
        let wide = self.list_item(result);
        let (size, atomic) = self.item_form(wide);
        let list = if self.key(item) == self.key(wide) { list } else { self.rebuild(list, item, wide) };
        self.op(Op::ListRepeat, vec![list, n, size, atomic])
    }

    /// The list with its items in another form.
    pub(super) fn rebuild(&mut self, list: Ex, from: TyId, to: TyId) -> Ex {
        let list = self.stable(list, &CType::List);
        let new = self.list_of(to, Vec::new());
        let new = self.bake(new, &CType::List);
        let c = self.ctype(from);
        let at = self.temp(CType::Size);
        self.emit(St::Set(Ex::Var(at), Ex::Int(0)));
        let body = self.nested(|s| {
            let value = Ex::At(c, Box::new(list.clone()), Box::new(Ex::Var(at)));
            let value = s.coerce(value, from, to);
            s.append(new.clone(), to, value);
            s.emit(St::Set(Ex::Var(at), Ex::Op(Op::AddIW, vec![Ex::Var(at), Ex::Int(1)])));
        });
        self.emit(St::While(
            Ex::Op(Op::Lt, vec![Ex::Var(at), Ex::Arrow(Box::new(list), "len".into())]),
            body,
        ));
        new
    }

    pub(super) fn list_concat(&mut self, l: Ex, lt: TyId, r: Ex, rt: TyId, result: TyId) -> Ex {
        let wide = self.list_item(result);
        let (size, atomic) = self.item_form(wide);
        let (a, b) = (self.list_item(lt), self.list_item(rt));
        let key = self.key(wide);
        let r = if self.key(a) == key { r } else { self.stable(r, &CType::List) };
        let l = if self.key(a) == key || a == TyId::BOTTOM && self.ctype(wide) == CType::None {
            l
        } else {
            self.rebuild(l, a, wide)
        };
        let l = if self.key(b) == key { l } else { self.stable(l, &CType::List) };
        let r = if self.key(b) == key { r } else { self.rebuild(r, b, wide) };
        Ex::Op(Op::ListConcat, vec![l, r, size, atomic])
    }

    /// `list.extend(value)`.
    pub(super) fn extend(&mut self, expr: &Expr, list: Ex, item: TyId, value: Ex, ty: TyId) {
        if let Ty::List(c) | Ty::VarTuple(c) = *self.typed.types.get(ty) {
            let from = self.typed.types.content(c);
            if self.key(from) == self.key(item) {
                let (size, atomic) = self.item_form(item);
                self.emit(St::Eval(Ex::Op(Op::ListExtend, vec![list, value, size, atomic])));
                return;
            }
        }
        let list = self.stable(list, &CType::List);
        self.for_each_value(expr, value, ty, &mut |s, value, from| {
            let value = s.coerce(value, from, item);
            s.append(list.clone(), item, value);
        });
    }

    // ---- indexing ----

    pub(super) fn index(&mut self, expr: &Expr, object: &Expr, index: &Expr) -> Ex {
        let (ot, it) = (self.ty(object), self.ty(index));
        let mut seq = Sequence::default();
        self.operand(&mut seq, ot, |s| s.expr(object));
        self.operand(&mut seq, it, |s| s.expr(index));
        if self.b.dead {
            return Ex::None;
        }
        let mut parts = seq.done().into_iter();
        let (value, key) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
        if let Ty::C { .. } = self.typed.types.get(ot) {
            let key = self.int_key(expr, key, it, NO_INT);
            return self.c_part(Ex::C("$[$]".into(), vec![value, key]), self.ty(expr));
        }
        self.get_item(expr, (value, ot), (key, it), Some(index), self.ty(expr))
    }

    /// `value[key]`.
    pub(super) fn get_item(
        &mut self,
        expr: &Expr,
        (value, ty): (Ex, TyId),
        (key, key_ty): (Ex, TyId),
        index: Option<&Expr>,
        result: TyId,
    ) -> Ex {
        let several = matches!(self.typed.types.get(ty), Ty::Union(_));
        let key = if several {
            let c = self.ctype(key_ty);
            self.stable(key, &c)
        } else {
            key
        };
        self.dispatch(
            value,
            ty,
            result,
            |s, value, ty| {
                if several && s.typed.passes_by(ty, key_ty) {
                    let text = match s.typed.types.get(ty) {
                        Ty::List(_) => LIST_INDEX,
                        Ty::Tuple(_) | Ty::VarTuple(_) => TUPLE_INDEX,
                        Ty::Str => STR_INDEX,
                        Ty::Range => RANGE_INDEX,
                        _ => BYTE_INDEX,
                    };
                    s.fail_type_of(&text.replace("{}", &s.python_name(key_ty)), &[(key.clone(), key_ty)]);
                    s.b.dead = true;
                    return Some((Ex::None, TyId::BOTTOM));
                }
                s.item_at(expr, value, ty, key.clone(), key_ty, index, result)
            },
            "'{}' object is not subscriptable",
        )
    }

    /// The int that a value stands for where the language asks for an index or a count. What a union may hold
    /// besides raises TypeError with the text `fail`, where `{}` is the class of the value.
    pub(super) fn int_key(&mut self, expr: &Expr, key: Ex, ty: TyId, fail: &str) -> Ex {
        if matches!(self.typed.types.get(ty), Ty::Union(_)) {
            let countable = |s: &Self, member: TyId| {
                matches!(s.typed.types.get(member), Ty::Int | Ty::Big | Ty::Bool | Ty::Num | Ty::Error)
                    || s.typed.rank(member) == Some(1)
                    || s.typed.method_of(member, "__index__").is_some()
            };
            return self.dispatch(
                key,
                ty,
                TyId::INT,
                |s, key, member| {
                    countable(s, member).then(|| (s.int_key(expr, key, member, fail), TyId::INT))
                },
                fail,
            );
        }
        if ty == TyId::NUM {
            return self.as_int(key, &fail.replace("{}", "float"));
        }
        if let Ty::Object(_) = self.typed.types.get(ty)
            && let Some((ex, from)) = self.call_method(expr, key.clone(), ty, "__index__", &[])
        {
            return if from == TyId::BIG { self.narrow_index(ex) } else { self.coerce(ex, from, TyId::INT) };
        }
        if ty == TyId::BIG {
            return self.narrow_index(key);
        }
        // One of several functions that are called alike, and this one is not given what it takes.
        if matches!(self.typed.types.get(ty), Ty::Str | Ty::None | Ty::Float | Ty::List(_) | Ty::Dict(..)) {
            self.fail_type_of(&fail.replace("{}", &self.python_name(ty)), &[(key.clone(), ty)]);
            return Ex::Int(0);
        }
        self.coerce(key, ty, TyId::INT)
    }

    /// A value where the language asks for text, like [`Self::int_key`].
    pub(super) fn text_key(&mut self, key: Ex, ty: TyId, fail: &str) -> Ex {
        let is_text = |s: &Self, ty: TyId| matches!(s.typed.types.get(ty), Ty::Str | Ty::Bytes | Ty::Error);
        if !matches!(self.typed.types.get(ty), Ty::Union(_)) {
            return self.coerce(key, ty, TyId::STR);
        }
        self.dispatch(key, ty, TyId::STR, |s, key, member| is_text(s, member).then_some((key, member)), fail)
    }

    /// An object of a named tuple as the tuple that it is; other values as they are.
    pub(super) fn as_tuple(&mut self, value: Ex, ty: TyId) -> (Ex, TyId) {
        let Some(tuple) = self.typed.plain_tuple(ty) else { return (value, ty) };
        let Ty::Tuple(items) = self.typed.types.get(tuple).clone() else { return (value, ty) };
        let Ty::Object(obj) = *self.typed.types.get(ty) else { return (value, ty) };
        if items.contains(&TyId::BOTTOM) {
            return (value, ty);
        }
        let program = self.program;
        let mro = &program.classes[self.typed.types.obj(obj).class].mro;
        let names = mro.iter().find_map(|c| program.classes[*c].named_tuple.as_ref());
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let mut parts = Vec::with_capacity(items.len());
        for (name, item) in names.into_iter().flatten().zip(items.iter()) {
            let field = Ex::Arrow(Box::new(value.clone()), super::object::field_name(name).into());
            parts.push(self.readable(field, *item));
        }
        if parts.is_empty() {
            return (Ex::None, tuple);
        }
        let c = self.ctype(tuple);
        (Ex::Make(c, parts), tuple)
    }

    #[allow(clippy::too_many_arguments, reason = "container, key and their types")]
    fn item_at(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        key: Ex,
        key_ty: TyId,
        index: Option<&Expr>,
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        if self.typed.is_slice(key_ty) && self.typed.is_sequence(ty) {
            let bounds = self.bounds_of(expr, key, key_ty);
            return self.slice_of(expr, value, ty, bounds, result);
        }
        let (value, ty) =
            if index.and_then(literal_int).is_some() { self.as_tuple(value, ty) } else { (value, ty) };
        if self.typed.is_sequence(ty) {
            let keys = self.typed.types.members(key_ty);
            if keys.len() > 1 && keys.iter().any(|key| self.typed.is_slice(*key)) {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let ex = self.dispatch(
                    key,
                    key_ty,
                    result,
                    |s, key, key_ty| s.item_at(expr, value.clone(), ty, key, key_ty, index, result),
                    "indices must be integers or slices, not {}",
                );
                return Some((ex, result));
            }
        }
        match self.typed.types.get(ty).clone() {
            Ty::List(cell) | Ty::VarTuple(cell) => {
                let item = self.typed.types.content(cell);
                let fail =
                    if matches!(self.typed.types.get(ty), Ty::List(_)) { LIST_INDEX } else { TUPLE_INDEX };
                let key = self.int_key(expr, key, key_ty, fail);
                let list = self.stable(value, &CType::List);
                let op = if matches!(self.typed.types.get(ty), Ty::List(_)) { Op::IdxL } else { Op::IdxT };
                let at = self.position(op, key, Ex::Arrow(Box::new(list.clone()), "len".into()));
                let c = self.ctype(item);
                if c == CType::None {
                    self.emit(St::Eval(at));
                    return Some((Ex::None, item));
                }
                Some((Ex::At(c, Box::new(list), Box::new(at)), item))
            }
            Ty::Str => {
                let key = self.int_key(expr, key, key_ty, STR_INDEX);
                Some((self.op(Op::IndexS, vec![value, key]), TyId::STR))
            }
            Ty::Bytes | Ty::ByteArray => {
                let key = self.int_key(expr, key, key_ty, BYTE_INDEX);
                Some((self.op(Op::IndexB, vec![value, key]), TyId::INT))
            }
            Ty::Range => {
                let range = self.stable(value, &CType::Range);
                let len = self.range_len(range.clone());
                let key = self.int_key(expr, key, key_ty, RANGE_INDEX);
                let at = self.op(Op::IdxR, vec![key, Ex::Cast(CType::Size, Box::new(len))]);
                let part = |f: &str| Ex::Dot(Box::new(range.clone()), f.into());
                let at = Ex::Cast(CType::Int, Box::new(at));
                let scaled = Ex::Op(Op::MulIW, vec![at, part("step")]);
                Some((Ex::Op(Op::AddIW, vec![part("start"), scaled]), TyId::INT))
            }
            Ty::Dict(_, v) => {
                let value_ty = self.typed.types.content(v);
                let dict = self.stable(value, &CType::Dict);
                let kc = self.ctype(key_ty);
                let key = self.stable(key, &kc);
                let found = self.find(dict.clone(), ty, key.clone(), key_ty);
                let found = self.bake(found, &CType::Diff);
                if matches!(found, Ex::Int(n) if n < 0) {
                    // No key of the dict can be like this one.
                    self.raise_key(expr, key, key_ty);
                    self.b.dead = true;
                    return Some((Ex::None, TyId::BOTTOM));
                }
                let fail = self.nested(|s| s.raise_key(expr, key.clone(), key_ty));
                self.emit(St::If(Ex::Op(Op::Lt, vec![found.clone(), Ex::Int(0)]), fail, Vec::new()));
                let c = self.ctype(value_ty);
                if c == CType::None {
                    return Some((Ex::None, value_ty));
                }
                Some((Ex::Deref(c, Box::new(Ex::Op(Op::DictVal, vec![dict, found]))), value_ty))
            }
            Ty::Tuple(items) => {
                if let Some(n) = index.and_then(literal_int) {
                    let at = if n < 0 { n + items.len() as i128 } else { n } as usize;
                    let Some(item) = items.get(at).copied() else {
                        self.raise_text("IndexError", "tuple index out of range");
                        self.emit(St::Unreachable);
                        self.b.dead = true;
                        return Some((Ex::None, TyId::BOTTOM));
                    };
                    let field = Ex::Dot(Box::new(value), format!("f{at}").into());
                    return Some(if self.ctype(item) == CType::None {
                        (Ex::None, item)
                    } else {
                        (field, item)
                    });
                }
                let item = self.item_type(ty);
                let c = self.ctype(ty);
                let tuple = self.stable(value, &c);
                let parts = items
                    .iter()
                    .enumerate()
                    .map(|(n, part)| {
                        let field = Ex::Dot(Box::new(tuple.clone()), format!("f{n}").into());
                        self.coerce(field, *part, item)
                    })
                    .collect::<Vec<_>>();
                let key = self.int_key(expr, key, key_ty, TUPLE_INDEX);
                let count = parts.len() as i64;
                let at = self.position(Op::IdxT, key, Ex::Cast(CType::Size, Box::new(Ex::Int(count))));
                let item_c = self.ctype(item);
                if item_c == CType::None {
                    self.emit(St::Eval(at));
                    return Some((Ex::None, item));
                }
                // A C array on the stack, indexed.
                let at = self.bake(at, &CType::Size);
                let array = Ex::Array(item_c, parts);
                Some((Ex::C("$[$]".into(), vec![array, at]), item))
            }
            Ty::Class(class) if self.program.classes[class].enumeration.is_some() => {
                let obj = self.typed.shared_object(class);
                let c = self.ctype(obj);
                let found = self.temp(c);
                let c = self.ctype(key_ty);
                let key = self.stable(key, &c);
                let mut arms = Vec::new();
                for (name, global) in self.enum_members(class) {
                    let (member, _) = self.global(global);
                    let name = self.text(name.as_bytes());
                    let test = match key_ty {
                        TyId::STR => Ex::Op(Op::EqS, vec![key.clone(), name]),
                        _ => self.equal(expr, (key.clone(), key_ty), (name, TyId::STR)),
                    };
                    arms.push((test, vec![St::Set(Ex::Var(found), member)]));
                }
                let fail = self.nested(|s| s.raise_key(expr, key.clone(), key_ty));
                self.chain(arms, Some(fail));
                Some((Ex::Var(found), obj))
            }
            Ty::Object(_) | Ty::Class(_) => {
                self.call_method(expr, value, ty, "__getitem__", &[(key, key_ty)])
            }
            // A type alias; of another value in a union it is an error when the program runs.
            Ty::Builtin(_) if matches!(self.typed.types.get(result), Ty::Builtin(_)) => {
                Some((Ex::None, result))
            }
            _ => None,
        }
    }

    /// The checked position of an index.
    pub(super) fn position(&mut self, op: Op, key: Ex, len: Ex) -> Ex {
        self.op(op, vec![key, len])
    }

    /// Raises KeyError with a key.
    pub(super) fn raise_key(&mut self, expr: &Expr, key: Ex, ty: TyId) {
        self.b.needs_place = true;
        let class = self.typed.named_library_class("KeyError").filter(|_| self.typed.uses_args);
        match class {
            // The program asks exceptions for their `args`: this one keeps the key.
            Some(class) => {
                let c = self.ctype(ty);
                let key = self.stable(key, &c);
                let text = self.repr_of(expr, key.clone(), ty);
                let wanted = self.typed.shared_object(class);
                let (exc, _) = self.blank_object(class, wanted);
                self.emit(St::Set(Ex::Arrow(Box::new(exc.clone()), "_msg".into()), text));
                self.keep_args(exc.clone(), class, &super::call::Args::of(&[(key, ty)]));
                let throw = self.op(Op::Throw, vec![Ex::Cast(CType::Exc, Box::new(exc))]);
                self.emit(St::Eval(throw));
            }
            None => {
                let text = self.repr_of(expr, key, ty);
                self.emit(St::Eval(Ex::C("oly_raise(OLY_KeyError, $)".into(), vec![text])));
            }
        }
        self.emit(St::Unreachable);
    }

    /// `item in container`.
    pub(super) fn contains(
        &mut self,
        expr: &Expr,
        (container, ty): (Ex, TyId),
        (item, item_ty): (Ex, TyId),
    ) -> Ex {
        let ic = self.ctype(item_ty);
        let item = self.stable(item, &ic);
        self.dispatch(
            container,
            ty,
            TyId::BOOL,
            |s, container, member| {
                s.contains_one(expr, container, member, item.clone(), item_ty).map(|ex| (ex, TyId::BOOL))
            },
            "argument of type '{}' is not iterable",
        )
    }

    fn contains_one(&mut self, expr: &Expr, container: Ex, ty: TyId, item: Ex, item_ty: TyId) -> Option<Ex> {
        match self.typed.types.get(ty).clone() {
            Ty::Str => {
                let item = self.dispatch(
                    item,
                    item_ty,
                    TyId::STR,
                    |s, item, member| {
                        s.typed.is_text(member).then(|| (s.coerce(item, member, TyId::STR), TyId::STR))
                    },
                    "'in <string>' requires string as left operand, not {}",
                );
                Some(Ex::Op(Op::HasS, vec![container, item]))
            }
            Ty::Bytes => {
                let container = self.stable(container, &CType::Bytes);
                Some(self.dispatch(
                    item,
                    item_ty,
                    TyId::BOOL,
                    |s, item, member| {
                        let ex = s.bytes_contain(expr, container.clone(), item, member)?;
                        Some((ex, TyId::BOOL))
                    },
                    BYTES_ITEM,
                ))
            }
            Ty::Dict(..) | Ty::Set(_) | Ty::FrozenSet(_) => {
                let found = self.find(container, ty, item, item_ty);
                Some(Ex::Op(Op::Ge, vec![found, Ex::Int(0)]))
            }
            Ty::Tuple(items) => {
                let c = self.ctype(ty);
                let tuple = self.stable(container, &c);
                let mut result = Ex::Bool(false);
                for (n, part) in items.iter().enumerate().rev() {
                    let field = if self.ctype(*part) == CType::None {
                        Ex::None
                    } else {
                        Ex::Dot(Box::new(tuple.clone()), format!("f{n}").into())
                    };
                    let one = self.equal_item(expr, (field, *part), (item.clone(), item_ty));
                    result = match (one, result) {
                        (one, Ex::Bool(false)) => one,
                        (Ex::Bool(false), rest) => rest,
                        (one, rest) => Ex::Op(Op::Or, vec![one, rest]),
                    };
                }
                Some(result)
            }
            Ty::Range => {
                if item_ty == TyId::BIG {
                    let item = self.stable(item, &CType::Big);
                    let has = Ex::C("oly_range_has_big($, $)".into(), vec![container, item]);
                    return Some(has);
                }
                if !matches!(self.typed.types.get(item_ty), Ty::Int | Ty::Bool) {
                    return self.search(expr, container, ty, item, item_ty);
                }
                let item = self.coerce(item, item_ty, TyId::INT);
                Some(Ex::C("oly_range_has($, $)".into(), vec![container, item]))
            }
            Ty::Object(_) | Ty::Class(_) if self.typed.method_of(ty, "__contains__").is_some() => {
                let (ex, from) = self.call_method(expr, container, ty, "__contains__", &[(item, item_ty)])?;
                Some(self.truth(ex, from))
            }
            _ if self.iterable(ty) || matches!(self.typed.types.get(ty), Ty::Class(_)) => {
                self.search(expr, container, ty, item, item_ty)
            }
            _ => None,
        }
    }

    fn bytes_contain(&mut self, expr: &Expr, bytes: Ex, item: Ex, ty: TyId) -> Option<Ex> {
        match self.typed.types.get(ty) {
            Ty::Bytes => Some(Ex::C("oly_bytes_contains".into(), vec![bytes, item])),
            Ty::Int | Ty::Bool | Ty::Num => {
                let item = self.int_key(expr, item, ty, BYTES_ITEM);
                Some(self.op_call("oly_bytes_contains_int", vec![bytes, item]))
            }
            _ if self.typed.is_item_of_bytes(ty) => self.search(expr, bytes, TyId::BYTES, item, ty),
            _ => None,
        }
    }

    /// Looks through an iterable.
    fn search(&mut self, expr: &Expr, container: Ex, ty: TyId, item: Ex, item_ty: TyId) -> Option<Ex> {
        let found = self.temp(CType::Bool);
        self.emit(St::Set(Ex::Var(found), Ex::Bool(false)));
        let c = self.ctype(ty);
        let container = self.stable(container, &c);
        self.for_each_value(expr, container, ty, &mut |s, value, from| {
            let same = s.equal_item(expr, (value, from), (item.clone(), item_ty));
            s.emit(St::If(same, vec![St::Set(Ex::Var(found), Ex::Bool(true)), St::Break], Vec::new()));
        });
        Some(Ex::Var(found))
    }

    /// A tuple as a list of like items, and their type.
    pub(super) fn as_list(&mut self, value: Ex, ty: TyId) -> (Ex, TyId) {
        let item = self.item_type(ty);
        if let Ty::Tuple(parts) = self.typed.types.get(ty).clone() {
            let c = self.ctype(ty);
            let value = self.stable(value, &c);
            let items = parts
                .iter()
                .enumerate()
                .map(|(n, part)| {
                    let field = if self.ctype(*part) == CType::None {
                        Ex::None
                    } else {
                        Ex::Dot(Box::new(value.clone()), format!("f{n}").into())
                    };
                    self.coerce(field, *part, item)
                })
                .collect();
            return (self.list_of(item, items), item);
        }
        (value, item)
    }

    /// Number of items of a range.
    pub(super) fn range_len(&mut self, range: Ex) -> Ex {
        let part = |f: &str| Ex::Dot(Box::new(range.clone()), f.into());
        self.op(Op::RangeLen, vec![part("start"), part("stop"), part("step")])
    }
}
