//! Expressions.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use super::instance::Instance;
use crate::hir::{Arg, Clause, CompKind, Expr, ExprKind, FormatPart, TargetKind, UnOp};
use crate::types::{Ty, TyId, foreign};

/// How deep tuples of known length may lie in each other. Data that people write stays far below.
const MAX_TUPLE_DEPTH: u32 = 5;

impl Typed<'_> {
    /// The type of an expression that Python code computes with; Bottom, with the frame dead, if it never has a
    /// value.
    pub(super) fn expr(&mut self, f: &mut Frame, expr: &Expr) -> TyId {
        f.dead |= self.pending.is_some();
        if f.dead {
            return TyId::BOTTOM;
        }
        let ty = self.raising_kind(f, expr);
        let ty = self.types.see(ty);
        self.record(f, expr.id, ty);
        if ty == TyId::BOTTOM {
            f.dead = true;
        }
        ty
    }

    /// The type of an expression of any form; Bottom if it only raises.
    pub(super) fn raising_kind(&mut self, f: &mut Frame, expr: &Expr) -> TyId {
        let outer = (self.can_raise, self.at);
        (self.can_raise, self.at) = (super::expected::can_raise(expr), Some(expr.id));
        let ty = self.expr_kind(f, expr);
        (self.can_raise, self.at) = outer;
        match self.take_raise() {
            Some(raise) => {
                self.raises.insert((f.inst, expr.id), raise);
                TyId::BOTTOM
            }
            None => ty,
        }
    }

    pub(super) fn expr_kind(&mut self, f: &mut Frame, expr: &Expr) -> TyId {
        match &expr.kind {
            ExprKind::None => TyId::NONE,
            ExprKind::Bool(_) => TyId::BOOL,
            ExprKind::Int(n) => self.literal_int_type(*n),
            ExprKind::Huge(_) => self.literal_int_type(i128::MAX),
            ExprKind::Float(_) => TyId::FLOAT,
            ExprKind::Imaginary(_) => TyId::COMPLEX,
            ExprKind::Str(_) => TyId::STR,
            ExprKind::Bytes(_) => TyId::BYTES,
            ExprKind::Ellipsis => TyId::ELLIPSIS,
            ExprKind::Error => TyId::ERROR,
            ExprKind::Local { local, .. } => {
                let hir = &self.program.funcs[f.func].locals[*local];
                if hir.captured && !hir.capture_by_value {
                    match self.insts[f.inst].captured.get(local).copied() {
                        Some(cell) => self.types.read(cell, f.inst),
                        None => TyId::ERROR,
                    }
                } else {
                    f.env[local.0 as usize]
                }
            }
            ExprKind::Captured { owner, local } => {
                let inst = self.owner_of(f.inst, *owner);
                match self.insts[inst].captured.get(local).copied() {
                    Some(cell) => self.types.read(cell, f.inst),
                    None => TyId::ERROR,
                }
            }
            ExprKind::Global(global) => self.read_global(*global, f.inst),
            ExprKind::Builtin(name) => match &**name {
                "NotImplemented" => TyId::NOT_IMPLEMENTED,
                "Ellipsis" => TyId::ELLIPSIS,
                "__name__" | "__file__" => TyId::STR,
                _ => self.types.intern(Ty::Builtin(name.clone())),
            },
            ExprKind::Module(module) => self.types.intern(Ty::Module(*module)),
            ExprKind::Closure(func) => self.closure_type(f, *func),
            ExprKind::Binary { op, in_place, left, right } => {
                let l = self.expr(f, left);
                let r = self.expr(f, right);
                if f.dead {
                    return TyId::BOTTOM;
                }
                self.binary(f, expr, *op, *in_place, l, r)
            }
            ExprKind::Unary { op, operand } => {
                if *op == UnOp::Not {
                    self.condition(f, operand);
                    return if f.dead { TyId::BOTTOM } else { TyId::BOOL };
                }
                let ty = self.expr(f, operand);
                if f.dead {
                    return TyId::BOTTOM;
                }
                self.unary(f, expr, *op, ty)
            }
            ExprKind::Bool_ { is_and, items } => self.bool_op(f, *is_and, items, false),
            ExprKind::Compare { first, rest } => self.compare_chain(f, expr, first, rest),
            ExprKind::If { test, then, orelse } => {
                let mut result = TyId::BOTTOM;
                let mut other = TyId::BOTTOM;
                self.fork(f, test, |s, f| result = s.passed(f, then), |s, f| other = s.passed(f, orelse));
                self.types.join(result, other)
            }
            ExprKind::Call { func, args, keywords } => self.call(f, expr, func, args, keywords),
            ExprKind::Attr { object, name } => {
                let ty = self.passed(f, object);
                if f.dead {
                    return TyId::BOTTOM;
                }
                if let Ty::C { types, .. } = self.types.get(ty).clone() {
                    return self.c_part(expr, &foreign::field(&types[0], name));
                }
                self.get_attr(f, expr, ty, name)
            }
            ExprKind::Super { class, object, name } => {
                let ty = self.expr(f, object);
                if f.dead {
                    return TyId::BOTTOM;
                }
                self.super_attr(f, expr, *class, ty, name)
            }
            ExprKind::Index { object, index } => {
                let ty = self.passed(f, object);
                let key = self.expr(f, index);
                if f.dead {
                    return TyId::BOTTOM;
                }
                if let Ty::C { types, .. } = self.types.get(ty).clone() {
                    self.index_type(f, index, key);
                    return self.c_part(expr, &foreign::element(&types[0]));
                }
                self.get_item(f, expr, Some(index), ty, key)
            }
            ExprKind::Slice { object, lo, hi, step } => {
                let ty = self.expr(f, object);
                let own = self.takes_slices(ty, "__getitem__");
                for bound in [lo, hi, step].into_iter().flatten() {
                    let bound_ty = self.expr(f, bound);
                    if !own {
                        self.slice_bound(f, bound, bound_ty);
                    }
                }
                if f.dead {
                    return TyId::BOTTOM;
                }
                if own {
                    let bounds = [lo.as_deref(), hi.as_deref(), step.as_deref()];
                    let key = self.slice_object(f, expr, bounds);
                    return self.get_item(f, expr, None, ty, key);
                }
                self.get_slice(f, expr, ty)
            }
            ExprKind::List(items) => {
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.items_into(f, items, cell, true);
                self.types.intern(Ty::List(cell))
            }
            ExprKind::Set(items) => {
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.items_into(f, items, cell, false);
                let content = self.types.content(cell);
                self.needs_hash(f, expr, content);
                self.types.intern(Ty::Set(cell))
            }
            ExprKind::Tuple(items) => self.tuple_display(f, expr, items),
            ExprKind::Dict(items) => {
                let key = self.made_cell(f.inst, expr.id, 0);
                let value = self.made_cell(f.inst, expr.id, 1);
                for (k, v) in items {
                    let Some(k) = k else {
                        let ty = self.expr(f, v);
                        // `dict(a, **b)` is a display as well.
                        let called = !self.sources.text(expr.span).starts_with('{');
                        self.merge_dict(f, v, ty, (key, value), called);
                        let whole = self.types.intern(Ty::Dict(key, value));
                        self.updates_dict(f, v, whole, ty);
                        continue;
                    };
                    let k_ty = self.expr(f, k);
                    let v_ty = self.passed(f, v);
                    if f.dead {
                        return TyId::BOTTOM;
                    }
                    self.needs_hash(f, k, k_ty);
                    self.types.flow(key, k_ty);
                    self.types.flow(value, v_ty);
                }
                self.types.intern(Ty::Dict(key, value))
            }
            ExprKind::Comprehension { kind, clauses, key, value } => {
                self.comprehension(f, expr, *kind, clauses, key.as_deref(), value)
            }
            ExprKind::Generator { func, iter } => {
                let ty = self.expr(f, iter);
                if f.dead {
                    return TyId::BOTTOM;
                }
                self.iterate_type(f, expr, ty);
                if self.pending.is_some() {
                    return TyId::BOTTOM;
                }
                let closure = self.closure_type(f, *func);
                self.call_value(f, expr, closure, &[Actual::plain(ty)], &[])
            }
            ExprKind::Format(parts) => self.format_parts(f, parts),
            ExprKind::Walrus { target, value } => {
                let ty = self.passed(f, value);
                if !f.dead {
                    self.assign(f, target, ty);
                }
                ty
            }
            ExprKind::Yield(value) => {
                let ty = value.as_ref().map_or(TyId::NONE, |value| self.passed(f, value));
                let (yields, sent) = (self.insts[f.inst].yields, self.insts[f.inst].sent);
                self.types.flow(yields, ty);
                let sent = self.types.read(sent, f.inst);
                self.types.join(sent, TyId::NONE)
            }
            ExprKind::YieldFrom(value) => {
                let ty = self.expr(f, value);
                if f.dead {
                    return TyId::BOTTOM;
                }
                let result = self.delegated(f, value, ty);
                if result == TyId::BOTTOM { TyId::NONE } else { result }
            }
            ExprKind::Native(native) => self.native(f, expr, native),
            ExprKind::AddressOf(place) => self.address_of(f, expr, place),
            ExprKind::Block { body, value } => {
                self.block(f, body);
                self.expr(f, value)
            }
        }
    }

    /// `yield from`: yields what the value gives; the result is what the generator returns that it delegates to.
    fn delegated(&mut self, f: &mut Frame, value: &Expr, ty: TyId) -> TyId {
        let mut result = TyId::BOTTOM;
        let mut others = TyId::BOTTOM;
        let members = self.types.members(ty);
        for member in &members {
            let given = match *self.types.get(*member) {
                Ty::Generator(inst) => {
                    let Instance { yields: theirs, sent: wanted, ret, .. } = self.insts[inst];
                    let Instance { yields, sent, .. } = self.insts[f.inst];
                    let item = self.types.read(theirs, f.inst);
                    self.types.flow(yields, item);
                    let sent = self.types.read(sent, f.inst);
                    self.types.flow(wanted, sent);
                    self.types.read(ret, f.inst)
                }
                // Of several kinds of value None is seen when the program runs.
                Ty::None if members.len() > 1 => TyId::BOTTOM,
                Ty::Object(_) if let Some(iter) = self.method_of(*member, "__iter__") => {
                    match self.call_func(f, value, iter, None, Some(*member), &[], &[]) {
                        iterator if matches!(self.types.get(iterator), Ty::Object(_)) => {
                            let Some(func) = self.library_func("_delegate") else { return TyId::ERROR };
                            let args = [super::bind::Actual::plain(iterator)];
                            let generator = self.call_func(f, value, func, None, None, &args, &[]);
                            self.delegated(f, value, generator)
                        }
                        iterator => self.delegated(f, value, iterator),
                    }
                }
                _ => {
                    others = self.types.join(others, *member);
                    TyId::NONE
                }
            };
            result = self.types.join(result, given);
        }
        if others != TyId::BOTTOM {
            let item = self.iterate_type(f, value, others);
            let yields = self.insts[f.inst].yields;
            self.types.flow(yields, item);
        }
        result
    }

    /// An expression of which only the truth matters: what `and` and `or` would give is never looked at, so
    /// that two lists that are only tested stay lists of their own.
    pub(super) fn condition(&mut self, f: &mut Frame, test: &Expr) {
        let ExprKind::Bool_ { is_and, items } = &test.kind else {
            let ty = self.passed(f, test);
            if !f.dead {
                self.tested(f, test, ty);
            }
            return;
        };
        if f.dead {
            return;
        }
        let ty = self.bool_op(f, *is_and, items, true);
        self.record(f, test.id, ty);
        f.dead |= ty == TyId::BOTTOM;
    }

    fn bool_op(&mut self, f: &mut Frame, is_and: bool, items: &[Expr], as_test: bool) -> TyId {
        let Some((first, rest)) = items.split_first() else { return TyId::BOOL };
        let ty = if as_test {
            self.condition(f, first);
            if f.dead { TyId::BOTTOM } else { TyId::BOOL }
        } else {
            self.passed(f, first)
        };
        if rest.is_empty() || f.dead {
            return ty;
        }
        if !as_test {
            self.tested(f, first, ty);
        }
        let decided = self.decide(f, first);
        if decided == Some(!is_and) {
            return ty;
        }
        // What the first operand is if the result is it.
        let stays = if decided == Some(is_and) { TyId::BOTTOM } else { self.falsy_part(ty, is_and) };
        let mut other = TyId::BOTTOM;
        let stop = if decided.is_none() { self.branch(f, |s, f| s.narrow(f, first, !is_and)) } else { None };
        let go = self.branch(f, |s, f| {
            s.narrow(f, first, is_and);
            if !f.dead {
                other = s.bool_op(f, is_and, rest, as_test);
            }
        });
        self.merge(f, vec![stop, go]);
        self.types.join(stays, other)
    }

    /// The members a value may have when `and` (or `or`) stops at it.
    fn falsy_part(&mut self, ty: TyId, is_and: bool) -> TyId {
        self.types.filter(ty, |types, m| {
            if is_and {
                !matches!(types.get(m), Ty::Func(..) | Ty::Class(_) | Ty::Module(_))
            } else {
                m != TyId::NONE
            }
        })
    }

    fn items_into(&mut self, f: &mut Frame, items: &[Arg], cell: crate::types::Cell, keeps_c: bool) {
        for item in items {
            let mut ty = if keeps_c { self.passed(f, &item.value) } else { self.expr(f, &item.value) };
            if f.dead {
                return;
            }
            if item.star {
                ty = self.starred_type(f, &item.value, ty, None);
            }
            self.types.flow(cell, ty);
        }
    }

    fn tuple_display(&mut self, f: &mut Frame, expr: &Expr, items: &[Arg]) -> TyId {
        let mut types = Vec::new();
        let mut open = false;
        for item in items {
            let ty = self.passed(f, &item.value);
            if f.dead {
                return TyId::BOTTOM;
            }
            if !item.star {
                types.push(ty);
            } else if let Ty::Tuple(parts) = self.types.get(ty).clone() {
                types.extend(parts.iter().copied());
            } else {
                open = true;
                types.push(self.starred_type(f, &item.value, ty, None));
            }
        }
        if open {
            let cell = self.made_cell(f.inst, expr.id, 0);
            for ty in types {
                self.types.flow(cell, ty);
            }
            return self.types.intern(Ty::VarTuple(cell));
        }
        self.bounded(f, expr, &types)
    }

    /// A tuple whose type would grow without end (`t = (t, 1)` in a loop) becomes one of like items, which may
    /// hold tuples of its own type. Once it is, it stays so.
    fn bounded(&mut self, f: &Frame, expr: &Expr, items: &[TyId]) -> TyId {
        let ty = self.types.tuple(items);
        if !self.made.contains_key(&(f.inst, expr.id, 0)) && self.tuple_depth(ty, 0) < MAX_TUPLE_DEPTH {
            return ty;
        }
        let cell = self.made_cell(f.inst, expr.id, 0);
        for item in items {
            self.types.flow(cell, *item);
        }
        self.types.intern(Ty::VarTuple(cell))
    }

    /// How deep tuples of known length lie in each other.
    fn tuple_depth(&self, ty: TyId, depth: u32) -> u32 {
        let deepest = |depth: u32, items: &[TyId]| {
            items.iter().map(|item| self.tuple_depth(*item, depth)).max().unwrap_or(depth)
        };
        match self.types.get(ty) {
            Ty::Tuple(items) if depth < MAX_TUPLE_DEPTH => deepest(depth + 1, items),
            Ty::Union(items) => deepest(depth, items),
            _ => depth,
        }
    }

    fn comprehension(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        kind: CompKind,
        clauses: &[Clause],
        key: Option<&Expr>,
        value: &Expr,
    ) -> TyId {
        let cell = self.made_cell(f.inst, expr.id, 0);
        let value_cell = self.made_cell(f.inst, expr.id, 1);
        self.clauses(f, clauses, &mut |s, f| {
            if let Some(key) = key {
                let ty = s.expr(f, key);
                let v = s.expr(f, value);
                if !f.dead {
                    s.needs_hash(f, key, ty);
                    s.types.flow(cell, ty);
                    s.types.flow(value_cell, v);
                }
            } else {
                let ty = if kind == CompKind::List { s.passed(f, value) } else { s.expr(f, value) };
                if !f.dead {
                    if kind == CompKind::Set {
                        s.needs_hash(f, value, ty);
                    }
                    s.types.flow(cell, ty);
                }
            }
        });
        if f.dead {
            return TyId::BOTTOM;
        }
        self.types.intern(match kind {
            CompKind::List => Ty::List(cell),
            CompKind::Set => Ty::Set(cell),
            CompKind::Dict => Ty::Dict(cell, value_cell),
        })
    }

    fn clauses(&mut self, f: &mut Frame, clauses: &[Clause], leaf: &mut dyn FnMut(&mut Self, &mut Frame)) {
        let Some((clause, rest)) = clauses.split_first() else {
            leaf(self, f);
            return;
        };
        let outer = std::mem::replace(&mut self.can_raise, true);
        let item = self.iteration(f, &clause.iter);
        self.can_raise = outer;
        if let Some(raise) = self.take_raise() {
            self.raise_after(f, &clause.iter, raise);
        }
        if f.dead || item == TyId::BOTTOM {
            return;
        }
        let ran = self.branch(f, |s, f| {
            s.assign(f, &clause.target, item);
            for test in &clause.tests {
                s.condition(f, test);
                if f.dead {
                    return;
                }
                s.decide(f, test);
                s.narrow(f, test, true);
            }
            if !f.dead {
                s.clauses(f, rest, leaf);
            }
        });
        self.merge(f, vec![ran, Some(Vec::new())]);
    }

    fn format_parts(&mut self, f: &mut Frame, parts: &[FormatPart]) -> TyId {
        for part in parts {
            if let FormatPart::Value { value, conversion, spec } = part {
                let ty = self.expr(f, value);
                if f.dead {
                    return TyId::BOTTOM;
                }
                self.raising_after(f, value, |s, f| match conversion {
                    Some('r' | 'a') => s.needs_repr(f, value, ty),
                    Some(_) => s.needs_str(f, value, ty),
                    None => s.needs_format(f, value, ty),
                });
                if f.dead {
                    return TyId::BOTTOM;
                }
                if let Some(spec) = spec {
                    self.format_parts(f, spec);
                }
            }
        }
        TyId::STR
    }

    /// Whether a target is a plain variable.
    #[must_use]
    pub fn is_variable(target: &TargetKind) -> bool {
        matches!(target, TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_))
    }
}
