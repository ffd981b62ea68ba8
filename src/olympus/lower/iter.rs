//! Loops over iterables. What a `for` runs over directly (ranges, lists, strings, dicts, `enumerate`,
//! `zip`, `reversed` …) becomes a plain C loop; everything else goes through its iterator.

use super::Lower;
use super::container::NO_INT;
use crate::hir::{Expr, ExprKind};
use crate::olympus::ir::{CType, Ex, St, VarId};
use crate::olympus::op::Op;
use crate::types::{InstId, Ty, TyId};

/// An iteration that is under way.
enum It {
    /// `range`: next value, number of values left, step.
    Range { next: VarId, left: VarId, step: Ex },
    /// List or tuple: position counts up (or down, if reversed).
    List { list: Ex, at: VarId, item: TyId, down: bool },
    /// Text by byte offset.
    Str { text: Ex, at: VarId },
    /// Text from the end.
    StrDown { text: Ex, at: VarId },
    /// Bytes.
    Bytes { bytes: Ex, at: VarId },
    /// Dict keys.
    Dict { dict: Ex, at: VarId, len: Ex, key: TyId },
    /// Set items.
    Set { set: Ex, at: VarId, len: Ex, item: TyId },
    /// Generator.
    Generator { gen_: Ex, inst: InstId, slot: Option<VarId>, item: TyId },
    /// One of several generators.
    Generators { value: Ex, ty: TyId, item: TyId },
    /// An object with `__next__`.
    Next { object: Ex, ty: TyId },
    /// An object with `__getitem__` only.
    Items { object: Ex, ty: TyId, at: VarId },
    /// `enumerate`.
    Enumerate { inner: Box<It>, count: VarId, ty: TyId },
    /// `zip`.
    Zip { inner: Vec<It>, ty: TyId },
}

impl Lower<'_, '_, '_> {
    /// Runs a body for each item of an iterable expression.
    pub(super) fn for_each(&mut self, iter: &Expr, body: &mut dyn FnMut(&mut Self, Ex, TyId)) {
        if let Some(done) = self.count_loop(iter, body) {
            return done;
        }
        let Some(it) = self.open(iter) else { return };
        self.run(iter, it, body);
    }

    /// Runs a body for each item of a value.
    pub(super) fn for_each_value(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        body: &mut dyn FnMut(&mut Self, Ex, TyId),
    ) {
        let Some(it) = self.open_value(expr, value, ty, false) else { return };
        self.run(expr, it, body);
    }

    fn run(&mut self, expr: &Expr, mut it: It, body: &mut dyn FnMut(&mut Self, Ex, TyId)) {
        let mut test = Ex::Bool(true);
        let block = self.nested(|s| {
            let (condition, item, ty) = s.advance(expr, &mut it, true);
            test = condition;
            if !s.b.dead {
                body(s, item, ty);
            }
        });
        self.b.dead = false;
        self.emit(St::While(test, block));
    }

    /// `for i in range(…)` with a constant step: C's counting loop.
    fn count_loop(&mut self, iter: &Expr, body: &mut dyn FnMut(&mut Self, Ex, TyId)) -> Option<()> {
        let ExprKind::Call { func, args, keywords } = &iter.kind else { return None };
        let ExprKind::Builtin(name) = &func.kind else { return None };
        if &**name != "range" || !keywords.is_empty() || args.iter().any(|a| a.star) {
            return None;
        }
        let wide = |s: &Self, n: usize| {
            args.get(n).is_some_and(|a| s.ty(&a.value) == TyId::BIG && !s.is_word(&a.value))
        };
        if args.len() >= 2 && (wide(self, 0) || wide(self, 2)) {
            return self.any_int_loop(args, body);
        }
        let step = match args.get(2) {
            None => 1,
            Some(step) => match crate::infer::literal_int(&step.value) {
                // A larger step could run past the largest int: such loops count their turns.
                Some(n) if n == 1 || n == -1 => n as i64,
                Some(n) if n != 0 && n.unsigned_abs() < 1 << 20 && bounded(&args[..2]) => n as i64,
                _ => return self.stride_loop(&[&args[0].value, &args[1].value, &step.value], body),
            },
        };
        let exprs: Vec<&Expr> = args.iter().map(|a| &a.value).collect();
        if exprs.iter().any(|e| !matches!(self.typed.types.get(self.ty(e)), Ty::Int | Ty::Big | Ty::Bool)) {
            return None;
        }
        let mut values = self.operands(&exprs[..exprs.len().min(2)]);
        if self.b.dead {
            return Some(());
        }
        let last = values.len().saturating_sub(1);
        for (n, (value, e)) in values.iter_mut().zip(&exprs).enumerate() {
            let ty = self.ty(e);
            let given = std::mem::replace(value, Ex::None);
            *value = self.range_bound(e, given, ty, n == last);
        }
        let (from, to) = match values.len() {
            1 => (Ex::Int(0), values.remove(0)),
            _ => {
                let to = values.remove(1);
                (values.remove(0), to)
            }
        };
        let from = if matches!(from, Ex::Int(_)) || matches!(to, Ex::Int(_)) {
            from
        } else {
            self.bake(from, &CType::Int)
        };
        let to = match to {
            Ex::Int(_) => to,
            other => {
                let var = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(var), other));
                Ex::Var(var)
            }
        };
        let var = self.temp(CType::Int);
        let block = self.nested(|s| body(s, Ex::Var(var), TyId::INT));
        self.b.dead = false;
        self.emit(St::Count { var, from, to: Box::new(to), step, body: block });
        Some(())
    }

    /// `for i in range(a, b, step)` with a step that is known at run time only: counts the turns, which also
    /// keeps the sum from passing the last item.
    fn stride_loop(&mut self, exprs: &[&Expr; 3], body: &mut dyn FnMut(&mut Self, Ex, TyId)) -> Option<()> {
        if exprs.iter().any(|e| !matches!(self.typed.types.get(self.ty(e)), Ty::Int | Ty::Big | Ty::Bool)) {
            return None;
        }
        let values = self.operands(exprs);
        if self.b.dead {
            return Some(());
        }
        let mut parts = Vec::new();
        for (n, (value, e)) in values.into_iter().zip(exprs).enumerate() {
            let ty = self.ty(e);
            let value = self.range_bound(e, value, ty, n == 1);
            // The body may assign the variables that the range was made from.
            let var = self.temp(CType::Int);
            self.emit(St::Set(Ex::Var(var), value));
            parts.push(Ex::Var(var));
        }
        let (from, step) = (parts[0].clone(), parts[2].clone());
        let count = self.op(Op::RangeLen, parts);
        let to = self.temp(CType::Int);
        self.emit(St::Set(Ex::Var(to), count));
        let var = self.temp(CType::Int);
        let block = self.nested(|s| {
            let far = Ex::Op(Op::MulIW, vec![Ex::Var(var), step]);
            let item = s.bake(Ex::Op(Op::AddIW, vec![from, far]), &CType::Int);
            body(s, item, TyId::INT);
        });
        self.b.dead = false;
        self.emit(St::Count { var, from: Ex::Int(0), to: Box::new(Ex::Var(to)), step: 1, body: block });
        Some(())
    }

    /// Evaluates an iterable and sets up its iteration; `None` if it never has an item.
    fn open(&mut self, iter: &Expr) -> Option<It> {
        if let ExprKind::Call { func, args, keywords } = &iter.kind
            && keywords.is_empty()
            && args.iter().all(|a| !a.star)
            && let ExprKind::Builtin(name) = &func.kind
        {
            match (&**name, args.as_slice()) {
                ("enumerate", [xs]) | ("enumerate", [xs, _]) => {
                    let ty = self.ty(iter);
                    let inner = self.open(&xs.value)?;
                    let start = match args.get(1) {
                        Some(start) => {
                            let (ex, ty) = (self.expr(&start.value), self.ty(&start.value));
                            self.int_key(&start.value, ex, ty, NO_INT)
                        }
                        None => Ex::Int(0),
                    };
                    let count = self.temp(CType::Int);
                    self.emit(St::Set(Ex::Var(count), start));
                    return Some(It::Enumerate { inner: Box::new(inner), count, ty });
                }
                ("zip", [_, _, ..]) => {
                    let ty = self.ty(iter);
                    let mut inner = Vec::new();
                    let mut empty = false;
                    for arg in args {
                        match self.open(&arg.value) {
                            Some(it) => inner.push(it),
                            None => empty = true,
                        }
                        if self.b.dead {
                            return None;
                        }
                    }
                    return if empty || ty == TyId::BOTTOM { None } else { Some(It::Zip { inner, ty }) };
                }
                ("reversed", [xs]) => {
                    let ty = self.ty(&xs.value);
                    let direct = matches!(
                        self.typed.types.get(ty),
                        Ty::List(_) | Ty::Str | Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Range | Ty::Bytes
                    );
                    if direct {
                        let value = self.expr(&xs.value);
                        if self.b.dead {
                            return None;
                        }
                        return self.open_value(iter, value, ty, true);
                    }
                }
                _ => {}
            }
        }
        let value = self.expr(iter);
        if self.b.dead {
            return None;
        }
        let ty = self.ty(iter);
        self.open_value(iter, value, ty, false)
    }

    fn counter(&mut self, start: Ex) -> VarId {
        let at = self.temp(CType::Size);
        self.emit(St::Set(Ex::Var(at), start));
        at
    }

    fn open_value(&mut self, expr: &Expr, value: Ex, ty: TyId, down: bool) -> Option<It> {
        let c = self.ctype(ty);
        match self.typed.types.get(ty).clone() {
            Ty::Range => {
                let range = self.stable(value, &c);
                let part = |f: &str| Ex::Dot(Box::new(range.clone()), f.into());
                let next = self.temp(CType::Int);
                let left = self.temp(CType::Int);
                let step = self.temp(CType::Int);
                let len = self.range_len(range.clone());
                self.emit(St::Set(Ex::Var(left), len));
                if down {
                    let before = Ex::Op(Op::SubIW, vec![Ex::Var(left), Ex::Int(1)]);
                    let last = vec![part("start"), before, part("step")];
                    let last = Ex::C("(Integer)(OLY_UI($) + OLY_UI($) * OLY_UI($))".into(), last);
                    self.emit(St::Set(Ex::Var(next), last));
                    let back = Ex::C("(Integer)(0 - OLY_UI($))".into(), vec![part("step")]);
                    self.emit(St::Set(Ex::Var(step), back));
                } else {
                    self.emit(St::Set(Ex::Var(next), part("start")));
                    self.emit(St::Set(Ex::Var(step), part("step")));
                }
                Some(It::Range { next, left, step: Ex::Var(step) })
            }
            Ty::List(_) | Ty::VarTuple(_) | Ty::Tuple(_) => {
                let (list, item) = self.as_list(value, ty);
                let list = match list {
                    Ex::Var(_) if !matches!(self.typed.types.get(ty), Ty::Tuple(_)) => {
                        // The variable may be assigned in the body.
                        let var = self.temp(CType::List);
                        self.emit(St::Set(Ex::Var(var), list));
                        Ex::Var(var)
                    }
                    list => self.bake(list, &CType::List),
                };
                if item == TyId::BOTTOM {
                    return None;
                }
                let start = if down { Ex::Arrow(Box::new(list.clone()), "len".into()) } else { Ex::Int(0) };
                let at = self.counter(start);
                Some(It::List { list, at, item, down })
            }
            Ty::Str => {
                let var = self.temp(CType::Str);
                self.emit(St::Set(Ex::Var(var), value));
                if down {
                    let len = Ex::Op(Op::LenS, vec![Ex::Var(var)]);
                    let at = self.temp(CType::Int);
                    self.emit(St::Set(Ex::Var(at), len));
                    return Some(It::StrDown { text: Ex::Var(var), at });
                }
                let at = self.counter(Ex::Int(0));
                Some(It::Str { text: Ex::Var(var), at })
            }
            Ty::Bytes | Ty::ByteArray => {
                let bytes = self.stable(value, &c);
                let at = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(at), Ex::Int(0)));
                Some(It::Bytes { bytes, at })
            }
            Ty::Dict(k, _) => {
                let key = self.typed.types.content(k);
                let var = self.temp(CType::Dict);
                self.emit(St::Set(Ex::Var(var), value));
                if key == TyId::BOTTOM {
                    return None;
                }
                let len = self.counter(Ex::Arrow(Box::new(Ex::Var(var)), "len".into()));
                let at = self.temp(CType::Diff);
                self.emit(St::Set(Ex::Var(at), Ex::Int(-1)));
                Some(It::Dict { dict: Ex::Var(var), at, len: Ex::Var(len), key })
            }
            Ty::Set(cell) | Ty::FrozenSet(cell) => {
                let item = self.typed.types.content(cell);
                let var = self.temp(CType::Set);
                self.emit(St::Set(Ex::Var(var), value));
                if item == TyId::BOTTOM {
                    return None;
                }
                let len = self.counter(Ex::Arrow(Box::new(Ex::Var(var)), "len".into()));
                let at = self.temp(CType::Diff);
                self.emit(St::Set(Ex::Var(at), Ex::Int(-1)));
                Some(It::Set { set: Ex::Var(var), at, len: Ex::Var(len), item })
            }
            Ty::Generator(inst) => {
                let yields = self.typed.insts[inst].yields;
                let item = self.typed.types.content(yields);
                let gen_ = self.temp(c);
                self.emit(St::Set(Ex::Var(gen_), value));
                let ic = self.ctype(item);
                let slot = (ic != CType::None).then(|| self.temp(ic));
                Some(It::Generator { gen_: Ex::Var(gen_), inst, slot, item })
            }
            Ty::Class(class) if self.program.classes[class].enumeration.is_some() => {
                let item = self.typed.shared_object(class);
                let members = self.listed_members(class);
                let items = members.into_iter().map(|(_, g)| self.global(g).0).collect();
                let list = self.list_of(item, items);
                let list = self.bake(list, &CType::List);
                let at = self.counter(Ex::Int(0));
                Some(It::List { list, at, item, down: false })
            }
            Ty::Object(_) | Ty::Class(_) => {
                let object = self.stable(value, &c);
                if self.typed.method_of(ty, "__iter__").is_some() {
                    let (ex, from) = self.call_method(expr, object, ty, "__iter__", &[])?;
                    if self.b.dead {
                        return None;
                    }
                    if let Ty::Object(_) = self.typed.types.get(from) {
                        let c = self.ctype(from);
                        let var = self.temp(c);
                        self.emit(St::Set(Ex::Var(var), ex));
                        return Some(It::Next { object: Ex::Var(var), ty: from });
                    }
                    return self.open_value(expr, ex, from, false);
                }
                let at = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(at), Ex::Int(0)));
                Some(It::Items { object, ty, at })
            }
            Ty::Union(members)
                if members
                    .iter()
                    .all(|m| *m == TyId::NONE || matches!(self.typed.types.get(*m), Ty::Generator(_))) =>
            {
                // Generators may never end: they are asked for one item at a time.
                let item = self.item_type(ty);
                let var = self.temp(c);
                self.emit(St::Set(Ex::Var(var), value));
                Some(It::Generators { value: Ex::Var(var), ty, item })
            }
            Ty::Union(_) => {
                // Whatever it is, its items go into a list first.
                let item = self.item_type(ty);
                if item == TyId::BOTTOM {
                    return None;
                }
                let list = self.list_of(item, Vec::new());
                let list = self.bake(list, &CType::List);
                let value = self.stable(value, &c);
                let into = list.clone();
                self.dispatch(
                    value,
                    ty,
                    TyId::NONE,
                    |s, value, member| {
                        if member == TyId::NONE || !s.iterable(member) {
                            return None;
                        }
                        s.extend(expr, into.clone(), item, value, member);
                        Some((Ex::None, TyId::NONE))
                    },
                    "'{}' object is not iterable",
                );
                let at = self.counter(Ex::Int(0));
                Some(It::List { list, at, item, down: false })
            }
            _ => {
                self.emit(St::Eval(value));
                None
            }
        }
    }

    pub(super) fn iterable(&self, ty: TyId) -> bool {
        matches!(
            self.typed.types.get(ty),
            Ty::List(_)
                | Ty::VarTuple(_)
                | Ty::Tuple(_)
                | Ty::Str
                | Ty::Bytes
                | Ty::Dict(..)
                | Ty::Set(_)
                | Ty::FrozenSet(_)
                | Ty::Range
                | Ty::Generator(_)
                | Ty::Object(_)
        ) && !self.typed.is_no_iterable(ty)
    }

    /// One step: the condition to go on (if it can stand at the loop's head), the item and its type.
    /// Where the condition cannot stand at the head, `break` statements are emitted.
    fn advance(&mut self, expr: &Expr, it: &mut It, head: bool) -> (Ex, Ex, TyId) {
        let bump = |s: &mut Self, at: VarId, by: Ex| {
            s.emit(St::Set(Ex::Var(at), Ex::Op(Op::AddIW, vec![Ex::Var(at), by])));
        };
        let stop_unless = |s: &mut Self, test: Ex| -> Ex {
            if head {
                test
            } else {
                s.emit(St::If(super::expr::negate(test), vec![St::Break], Vec::new()));
                Ex::Bool(true)
            }
        };
        match it {
            It::Range { next, left, step } => {
                let test = stop_unless(self, Ex::Op(Op::Gt, vec![Ex::Var(*left), Ex::Int(0)]));
                let item = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(item), Ex::Var(*next)));
                // The value after the last one may not fit; it is not used.
                let after = vec![Ex::Var(*next), step.clone()];
                self.emit(St::Set(Ex::Var(*next), Ex::C("(Integer)(OLY_UI($) + OLY_UI($))".into(), after)));
                self.emit(St::Set(Ex::Var(*left), Ex::Op(Op::SubIW, vec![Ex::Var(*left), Ex::Int(1)])));
                (test, Ex::Var(item), TyId::INT)
            }
            It::List { list, at, item, down } => {
                let c = self.ctype(*item);
                let item = *item;
                if *down {
                    let test = Ex::Op(Op::Gt, vec![Ex::Var(*at), Ex::Int(0)]);
                    let test = stop_unless(self, test);
                    self.emit(St::Set(Ex::Var(*at), Ex::Op(Op::SubIW, vec![Ex::Var(*at), Ex::Int(1)])));
                    let value = Ex::At(c.clone(), Box::new(list.clone()), Box::new(Ex::Var(*at)));
                    let value = if c == CType::None { Ex::None } else { self.bake(value, &c) };
                    return (test, value, item);
                }
                let test =
                    Ex::Op(Op::Lt, vec![Ex::Var(*at), Ex::Arrow(Box::new(list.clone()), "len".into())]);
                let test = stop_unless(self, test);
                let value = Ex::At(c.clone(), Box::new(list.clone()), Box::new(Ex::Var(*at)));
                let value = if c == CType::None { Ex::None } else { self.bake(value, &c) };
                bump(self, *at, Ex::Int(1));
                (test, value, item)
            }
            It::Str { text, at } => {
                let test =
                    Ex::Op(Op::Lt, vec![Ex::Var(*at), Ex::Arrow(Box::new(text.clone()), "len".into())]);
                let test = stop_unless(self, test);
                let next = Ex::Op(Op::NextS, vec![text.clone(), Ex::Addr(Box::new(Ex::Var(*at)))]);
                let var = self.temp(CType::Str);
                self.emit(St::Set(Ex::Var(var), next));
                (test, Ex::Var(var), TyId::STR)
            }
            It::StrDown { text, at } => {
                let test = stop_unless(self, Ex::Op(Op::Gt, vec![Ex::Var(*at), Ex::Int(0)]));
                self.emit(St::Set(Ex::Var(*at), Ex::Op(Op::SubIW, vec![Ex::Var(*at), Ex::Int(1)])));
                let value = self.op(Op::IndexS, vec![text.clone(), Ex::Var(*at)]);
                let var = self.temp(CType::Str);
                self.emit(St::Set(Ex::Var(var), value));
                (test, Ex::Var(var), TyId::STR)
            }
            It::Bytes { bytes, at } => {
                let len = Ex::Op(Op::LenB, vec![bytes.clone()]);
                let test = stop_unless(self, Ex::Op(Op::Lt, vec![Ex::Var(*at), len]));
                let value = self.op(Op::IndexB, vec![bytes.clone(), Ex::Var(*at)]);
                let var = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(var), value));
                bump(self, *at, Ex::Int(1));
                (test, Ex::Var(var), TyId::INT)
            }
            It::Dict { dict, at, len, key } => {
                let next = Ex::Op(Op::AddIW, vec![Ex::Var(*at), Ex::Int(1)]);
                let step = self.op(Op::DictNextIn, vec![dict.clone(), next, len.clone()]);
                self.emit(St::Set(Ex::Var(*at), step));
                self.emit(St::If(
                    Ex::Op(Op::Lt, vec![Ex::Var(*at), Ex::Int(0)]),
                    vec![St::Break],
                    Vec::new(),
                ));
                let c = self.ctype(*key);
                if c == CType::None {
                    return (Ex::Bool(true), Ex::None, *key);
                }
                let value =
                    Ex::Deref(c.clone(), Box::new(Ex::Op(Op::DictKey, vec![dict.clone(), Ex::Var(*at)])));
                let value = self.bake(value, &c);
                (Ex::Bool(true), value, *key)
            }
            It::Set { set, at, len, item } => {
                let next = Ex::Op(Op::AddIW, vec![Ex::Var(*at), Ex::Int(1)]);
                let step = self.op(Op::SetNextIn, vec![set.clone(), next, len.clone()]);
                self.emit(St::Set(Ex::Var(*at), step));
                self.emit(St::If(
                    Ex::Op(Op::Lt, vec![Ex::Var(*at), Ex::Int(0)]),
                    vec![St::Break],
                    Vec::new(),
                ));
                let c = self.ctype(*item);
                if c == CType::None {
                    return (Ex::Bool(true), Ex::None, *item);
                }
                let value =
                    Ex::Deref(c.clone(), Box::new(Ex::Op(Op::SetItem, vec![set.clone(), Ex::Var(*at)])));
                let value = self.bake(value, &c);
                (Ex::Bool(true), value, *item)
            }
            It::Generator { gen_, inst, slot, item } => {
                self.b.calls = true;
                let id = self.function(*inst);
                let out = match slot {
                    Some(slot) => Ex::Addr(Box::new(Ex::Var(*slot))),
                    None => Ex::Null,
                };
                let more = Ex::Call(id, vec![gen_.clone(), out]);
                let test = stop_unless(self, more);
                if *item == TyId::BOTTOM {
                    self.b.dead = true;
                }
                (test, slot.map_or(Ex::None, Ex::Var), *item)
            }
            It::Generators { value, ty, item } => {
                let (value, ty, item) = (value.clone(), *ty, *item);
                let c = self.ctype(item);
                let slot = (c != CType::None).then(|| self.temp(c));
                let more = self.dispatch(
                    value,
                    ty,
                    TyId::BOOL,
                    |s, value, member| {
                        let Ty::Generator(inst) = *s.typed.types.get(member) else { return None };
                        let yields = s.typed.insts[inst].yields;
                        let own = s.typed.types.content(yields);
                        let own_c = s.ctype(own);
                        let own_slot = (own_c != CType::None).then(|| s.temp(own_c));
                        let out = own_slot.map_or(Ex::Null, |v| Ex::Addr(Box::new(Ex::Var(v))));
                        let id = s.function(inst);
                        let more = s.bake(Ex::Call(id, vec![value, out]), &CType::Bool);
                        let store = s.nested(|s| {
                            let ex = s.coerce(own_slot.map_or(Ex::None, Ex::Var), own, item);
                            if let Some(slot) = slot {
                                s.emit(St::Set(Ex::Var(slot), ex));
                            }
                        });
                        s.emit(St::If(more.clone(), store, Vec::new()));
                        Some((more, TyId::BOOL))
                    },
                    "'{}' object is not iterable",
                );
                self.emit(St::If(super::expr::negate(more), vec![St::Break], Vec::new()));
                self.b.dead = item == TyId::BOTTOM;
                (Ex::Bool(true), slot.map_or(Ex::None, Ex::Var), item)
            }
            It::Next { object, ty } => {
                let (object, ty) = (object.clone(), *ty);
                let mut item = TyId::BOTTOM;
                let mut slot = None;
                let done = self.temp(CType::Bool);
                self.emit(St::Set(Ex::Var(done), Ex::Bool(false)));
                let frame = self.temp(CType::Try);
                self.b.tries.push(super::tries::TryFrame::protected(frame));
                let body = self.nested(|s| {
                    if let Some((ex, from)) = s.call_method(expr, object, ty, "__next__", &[]) {
                        item = from;
                        let c = s.ctype(from);
                        if c != CType::None && !s.b.dead {
                            let var = s.temp(c);
                            s.b.vars[var].volatile = true;
                            s.emit(St::Set(Ex::Var(var), ex));
                            slot = Some(var);
                        }
                    }
                });
                self.b.tries.pop();
                self.b.vars[done].volatile = true;
                let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
                let stop = Ex::Op(
                    Op::ExcIs,
                    vec![
                        Ex::Arrow(Box::new(exc.clone()), "cls".into()),
                        Ex::Name("OLY_StopIteration".into()),
                    ],
                );
                let handler = vec![
                    St::If(
                        super::expr::negate(stop),
                        vec![St::Eval(Ex::Op(Op::Rethrow, vec![exc]))],
                        Vec::new(),
                    ),
                    St::Set(Ex::Var(done), Ex::Bool(true)),
                ];
                self.emit(St::Try { frame, body, handler });
                self.emit(St::If(Ex::Var(done), vec![St::Break], Vec::new()));
                self.b.dead = item == TyId::BOTTOM;
                (Ex::Bool(true), slot.map_or(Ex::None, Ex::Var), item)
            }
            It::Items { object, ty, at } => {
                let (object, ty, at) = (object.clone(), *ty, *at);
                let mut item = TyId::BOTTOM;
                let mut slot = None;
                let done = self.temp(CType::Bool);
                self.emit(St::Set(Ex::Var(done), Ex::Bool(false)));
                let frame = self.temp(CType::Try);
                self.b.tries.push(super::tries::TryFrame::protected(frame));
                let body = self.nested(|s| {
                    if let Some((ex, from)) =
                        s.call_method(expr, object, ty, "__getitem__", &[(Ex::Var(at), TyId::INT)])
                    {
                        item = from;
                        let c = s.ctype(from);
                        if c != CType::None && !s.b.dead {
                            let var = s.temp(c);
                            s.b.vars[var].volatile = true;
                            s.emit(St::Set(Ex::Var(var), ex));
                            slot = Some(var);
                        }
                    }
                });
                self.b.tries.pop();
                self.b.vars[done].volatile = true;
                let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
                let stop = Ex::Op(
                    Op::ExcIs,
                    vec![Ex::Arrow(Box::new(exc.clone()), "cls".into()), Ex::Name("OLY_IndexError".into())],
                );
                let handler = vec![
                    St::If(
                        super::expr::negate(stop),
                        vec![St::Eval(Ex::Op(Op::Rethrow, vec![exc]))],
                        Vec::new(),
                    ),
                    St::Set(Ex::Var(done), Ex::Bool(true)),
                ];
                self.emit(St::Try { frame, body, handler });
                self.emit(St::If(Ex::Var(done), vec![St::Break], Vec::new()));
                bump(self, at, Ex::Int(1));
                self.b.dead = item == TyId::BOTTOM;
                (Ex::Bool(true), slot.map_or(Ex::None, Ex::Var), item)
            }
            It::Enumerate { inner, count, ty } => {
                let (count, ty) = (*count, *ty);
                let (test, item, item_ty) = self.advance(expr, inner, head);
                if self.b.dead {
                    return (test, Ex::None, TyId::BOTTOM);
                }
                let n = self.temp(CType::Int);
                self.emit(St::Set(Ex::Var(n), Ex::Var(count)));
                bump(self, count, Ex::Int(1));
                let Ty::Tuple(parts) = self.typed.types.get(ty).clone() else {
                    return (test, Ex::None, TyId::BOTTOM);
                };
                let item = self.coerce(item, item_ty, parts[1]);
                let c = self.ctype(ty);
                (test, Ex::Make(c, vec![Ex::Var(n), item]), ty)
            }
            It::Zip { inner, ty } => {
                let ty = *ty;
                let Ty::Tuple(parts) = self.typed.types.get(ty).clone() else {
                    return (Ex::Bool(false), Ex::None, TyId::BOTTOM);
                };
                let mut items = Vec::new();
                for (n, it) in inner.iter_mut().enumerate() {
                    let (_, item, item_ty) = self.advance(expr, it, false);
                    if self.b.dead {
                        return (Ex::Bool(true), Ex::None, TyId::BOTTOM);
                    }
                    items.push(self.coerce(item, item_ty, parts[n]));
                }
                let c = self.ctype(ty);
                (Ex::Bool(true), Ex::Make(c, items), ty)
            }
        }
    }
}

/// Whether the bounds of a range are literals far from the limits of ints.
fn bounded(args: &[crate::hir::Arg]) -> bool {
    args.iter().all(|a| crate::infer::literal_int(&a.value).is_some_and(|n| n.unsigned_abs() < 1 << 30))
}
