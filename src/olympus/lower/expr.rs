//! Expressions.

use super::Lower;
use crate::hir::{Expr, ExprKind, TargetKind, UnOp};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::olympus::passes::walk;
use crate::types::{Ty, TyId};

/// What an expression tree does when it is evaluated.
pub(super) fn effect(ex: &Ex) -> Effect {
    match ex {
        Ex::Int(_)
        | Ex::Real(_)
        | Ex::Bool(_)
        | Ex::None
        | Ex::Null
        | Ex::Text(_)
        | Ex::Data(_)
        | Ex::Name(_)
        | Ex::CText(_)
        | Ex::SizeOf(_)
        | Ex::Type(_)
        | Ex::Loc(_)
        | Ex::KeyOps(_)
        | Ex::Block(_)
        | Ex::Var(_) => Effect::Pure,
        Ex::Static(_) => Effect::Reads,
        Ex::Op(op, args) => args.iter().map(effect).fold(op.effect(), Effect::max),
        Ex::Call(..) | Ex::C(..) => Effect::Io,
        Ex::Arrow(inner, _) | Ex::Deref(_, inner) => effect(inner).max(Effect::Reads),
        Ex::Dot(inner, _)
        | Ex::Addr(inner)
        | Ex::Cast(_, inner)
        | Ex::Tagged(_, _, inner)
        | Ex::Made(_, inner) => effect(inner),
        Ex::At(_, list, index) => effect(list).max(effect(index)).max(Effect::Reads),
        Ex::Make(_, items) | Ex::Array(_, items) => items.iter().map(effect).fold(Effect::Pure, Effect::max),
        Ex::Select(test, a, b) => effect(test).max(effect(a)).max(effect(b)),
    }
}

/// Whether both trees may raise, and not the same: C may evaluate either first, Python the left one. That one
/// side overflows while the other fails in another way is left to chance.
fn fail_unlike(left: &Ex, right: &Ex) -> bool {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    failures(left, &mut first);
    if first.is_empty() {
        return false;
    }
    failures(right, &mut second);
    let alike = |op: &Op| {
        let one_text = matches!(
            op,
            Op::IdxL
                | Op::IdxA
                | Op::IdxT
                | Op::IdxR
                | Op::IndexS
                | Op::DivI
                | Op::ModI
                | Op::DivIR
                | Op::DivR
        );
        one_text && *op == first[0]
    };
    !second.is_empty() && !first.iter().chain(&second).all(alike)
}

/// The mnemonics of a tree that may raise something else than OverflowError.
fn failures(ex: &Ex, out: &mut Vec<Op>) {
    match ex {
        Ex::Op(op, args) => {
            let overflows = matches!(op, Op::AddI | Op::SubI | Op::MulI | Op::NegI | Op::AbsI);
            if op.effect() == Effect::Fails && !overflows {
                out.push(*op);
            }
            args.iter().for_each(|arg| failures(arg, out));
        }
        Ex::Arrow(inner, _)
        | Ex::Deref(_, inner)
        | Ex::Dot(inner, _)
        | Ex::Addr(inner)
        | Ex::Cast(_, inner)
        | Ex::Tagged(_, _, inner) => failures(inner, out),
        Ex::At(_, list, index) => {
            failures(list, out);
            failures(index, out);
        }
        Ex::Make(_, items) | Ex::Array(_, items) => items.iter().for_each(|item| failures(item, out)),
        Ex::Select(test, a, b) => [test, a, b].into_iter().for_each(|part| failures(part, out)),
        _ => {}
    }
}

impl Lower<'_, '_, '_> {
    /// The value of an expression, in the form of its own type.
    pub(super) fn expr(&mut self, expr: &Expr) -> Ex {
        if self.b.dead {
            return Ex::None;
        }
        if let Some(raise) = self.typed.raises.get(&(self.inst(), expr.id)).cloned() {
            self.parts_then_raise(expr, &raise);
            return Ex::None;
        }
        let ex = self.expr_kind(expr);
        if !self.b.dead && self.ty(expr) == TyId::BOTTOM {
            self.emit(St::Eval(ex));
            self.emit(St::Unreachable);
            self.b.dead = true;
            return Ex::None;
        }
        ex
    }

    /// The value of an expression in the form of a type.
    pub(super) fn expr_as(&mut self, expr: &Expr, ty: TyId) -> Ex {
        let ex = self.expr(expr);
        if self.b.dead {
            return Ex::None;
        }
        let from = self.ty(expr);
        self.coerce(ex, from, ty)
    }

    /// Operands in Python's order: what an operand must not see or disturb is put into temporaries.
    pub(super) fn operands(&mut self, exprs: &[&Expr]) -> Vec<Ex> {
        let mut seq = Sequence::default();
        for expr in exprs {
            let ty = self.ty(expr);
            self.operand(&mut seq, ty, |s| s.expr(expr));
        }
        seq.done()
    }

    /// Adds an operand to a sequence.
    pub(super) fn operand(&mut self, seq: &mut Sequence, ty: TyId, make: impl FnOnce(&mut Self) -> Ex) {
        let at = self.b.out.last().map_or(0, Vec::len);
        let ex = make(self);
        let grew = self.b.out.last().map_or(0, Vec::len) > at;
        let mine = effect(&ex);
        let c = match &ex {
            // An array for C keeps the type of its items.
            Ex::Cast(pointer @ CType::Pointer(_), _) => pointer.clone(),
            _ => self.ctype(ty),
        };
        let mut place = at;
        for (earlier, earlier_ty) in &mut seq.items {
            let theirs = effect(earlier);
            let constant = matches!(
                earlier,
                Ex::Int(_) | Ex::Real(_) | Ex::Bool(_) | Ex::None | Ex::Null | Ex::Text(_) | Ex::Name(_)
            ) || matches!(earlier, Ex::Addr(of) if matches!(**of, Ex::Var(_) | Ex::Static(_)));
            let is_temp = matches!(earlier, Ex::Var(v) if self.b.vars[*v].name.is_empty());
            let conflict = (grew && !constant && !is_temp)
                || (mine >= Effect::Writes && theirs >= Effect::Reads)
                || (theirs >= Effect::Writes && mine >= Effect::Reads)
                || fail_unlike(earlier, &ex);
            if !conflict || *earlier_ty == CType::None {
                continue;
            }
            let var = self.b.vars.push(crate::olympus::ir::Var {
                name: String::new(),
                ty: earlier_ty.clone(),
                volatile: false,
                kept: true,
            });
            let value = std::mem::replace(earlier, Ex::Var(var));
            if let Some(block) = self.b.out.last_mut() {
                block.insert(place, St::Set(Ex::Var(var), value));
            }
            place += 1;
        }
        seq.items.push((ex, c));
    }

    /// A display that is never finished, because a part of it never has a value.
    fn unfinished(&mut self, parts: &mut dyn Iterator<Item = &Expr>) -> Ex {
        for part in parts {
            let ex = self.expr(part);
            if self.b.dead {
                break;
            }
            self.emit(St::Eval(ex));
        }
        Ex::None
    }

    pub(super) fn expr_kind(&mut self, expr: &Expr) -> Ex {
        if self.ty(expr) == TyId::BOTTOM {
            match &expr.kind {
                ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => {
                    return self.unfinished(&mut items.iter().map(|i| &i.value));
                }
                ExprKind::Dict(items) => {
                    return self.unfinished(&mut items.iter().flat_map(|(k, v)| k.iter().chain([v])));
                }
                _ => {}
            }
        }
        match &expr.kind {
            ExprKind::None | ExprKind::Ellipsis | ExprKind::Error | ExprKind::Module(_) => Ex::None,
            ExprKind::Bool(value) => Ex::Bool(*value),
            ExprKind::Int(_) | ExprKind::Huge(_) => self.int_literal(expr),
            ExprKind::Float(value) => Ex::Real(*value),
            ExprKind::Imaginary(value) => Ex::Op(Op::MakeC, vec![Ex::Real(0.0), Ex::Real(*value)]),
            ExprKind::Str(text) => self.text(text.as_bytes()),
            ExprKind::Bytes(bytes) => Ex::Data(self.text_id(bytes)),
            ExprKind::Local { local, check } => {
                let (place, storage) = self.local_place(*local);
                if *check {
                    self.check_bound(*local);
                }
                let place = self.readable(place, storage);
                self.coerce(place, storage, self.ty(expr))
            }
            ExprKind::Captured { owner, local } => {
                let (place, storage) = self.captured_place(*owner, *local);
                if let Some(flag) = self.shared_flag(*owner, *local) {
                    let name = &self.program.funcs[*owner].locals[*local].name;
                    let text = format!(
                        "cannot access free variable '{name}' where it is not associated with a value in \
                         enclosing scope"
                    );
                    let fail =
                        self.op(Op::Raise, vec![Ex::Name("OLY_NameError".into()), Ex::CText(text.into())]);
                    self.emit(St::If(negate(flag), vec![St::Eval(fail)], Vec::new()));
                }
                let place = self.readable(place, storage);
                self.coerce(place, storage, self.ty(expr))
            }
            ExprKind::Global(global) => {
                let ty = self.ty(expr);
                if let Some(flag) = self.global_flag(*global) {
                    self.check_flag(flag, &self.program.globals[*global].name, true);
                }
                if self.is_unit(ty) {
                    return Ex::None;
                }
                let (place, storage) = self.global(*global);
                let place = self.readable(place, storage);
                self.coerce(place, storage, ty)
            }
            ExprKind::Builtin(name) => match &**name {
                "__name__" => {
                    let module = self.b.func.map(|f| self.program.funcs[f].module);
                    let name = match module {
                        Some(m) if Some(m) == self.program.main => "__main__".to_owned(),
                        Some(m) => self.program.modules[m].name.clone(),
                        None => String::new(),
                    };
                    self.text(name.as_bytes())
                }
                "__file__" => {
                    let path = self.sources.file(expr.span.file).path.clone();
                    self.text(path.as_bytes())
                }
                _ => Ex::None,
            },
            ExprKind::Closure(func) => self.make_closure(*func),
            ExprKind::Binary { op, in_place, left, right } => {
                let (lt, rt) = (self.ty(left), self.ty(right));
                if *op == crate::hir::BinOp::Mod
                    && lt == TyId::STR
                    && let ExprKind::Str(format) = &left.kind
                {
                    return self.percent_literal(expr, format, right);
                }
                if *op == crate::hir::BinOp::Mul
                    && !*in_place
                    && let Some(ex) = self.list_fill(expr, left, right)
                {
                    return ex;
                }
                if *op == crate::hir::BinOp::Add && lt == TyId::STR && rt == TyId::STR {
                    return self.concat(expr);
                }
                let mut seq = Sequence::default();
                self.operand(&mut seq, lt, |s| s.expr(left));
                self.operand(&mut seq, rt, |s| s.expr(right));
                if self.b.dead {
                    return Ex::None;
                }
                let mut items = seq.done().into_iter();
                let (l, r) = (items.next().unwrap_or(Ex::None), items.next().unwrap_or(Ex::None));
                self.binary(expr, *op, *in_place, (l, lt), (r, rt), Some(right), self.ty(expr))
            }
            ExprKind::Unary { op: UnOp::Not, operand } => {
                let test = self.condition(operand);
                negate(test)
            }
            // The most negative number is written as minus one more than fits.
            ExprKind::Unary { op: crate::hir::UnOp::Neg, operand } if self.is_least_int(operand) => {
                Ex::Int(i64::MIN)
            }
            ExprKind::Unary { op, operand } => {
                let value = self.expr(operand);
                if self.b.dead {
                    return Ex::None;
                }
                let ty = self.ty(operand);
                self.unary(expr, *op, value, ty)
            }
            ExprKind::Bool_ { is_and, items } => self.bool_value(expr, *is_and, items),
            ExprKind::Compare { first, rest } => self.compare_chain(expr, first, rest),
            ExprKind::If { test, then, orelse } => {
                let ty = self.ty(expr);
                match self.decided(test) {
                    Some(true) => {
                        self.discard(test);
                        return self.expr_as(then, ty);
                    }
                    Some(false) => {
                        self.discard(test);
                        return self.expr_as(orelse, ty);
                    }
                    None => {}
                }
                let test = self.condition(test);
                if self.b.dead {
                    return Ex::None;
                }
                self.choose(ty, test, |s| s.expr_as(then, ty), |s| s.expr_as(orelse, ty))
            }
            ExprKind::Call { func, args, keywords } => self.call(expr, func, args, keywords),
            ExprKind::Attr { object, name } => self.attr(expr, object, name),
            ExprKind::Super { class, object, name } => {
                let ex = self.expr(object);
                let (from, to) = (self.ty(object), self.ty(expr));
                if self.typed.types.members(from).iter().any(|m| self.is_super_value(*class, *m, name)) {
                    return self.super_value(expr, *class, (ex, from), name);
                }
                if self.ctype(to) == CType::None { Ex::None } else { self.coerce(ex, from, to) }
            }
            ExprKind::Index { object, index } => self.index(expr, object, index),
            ExprKind::Slice { object, lo, hi, step } => {
                self.slice(expr, object, [lo.as_deref(), hi.as_deref(), step.as_deref()])
            }
            ExprKind::List(items) => self.list_display(expr, items),
            ExprKind::Tuple(items) => self.tuple_display(expr, items),
            ExprKind::Set(items) => self.set_display(expr, items),
            ExprKind::Dict(items) => self.dict_display(expr, items),
            ExprKind::Comprehension { kind, clauses, key, value } => {
                self.comprehension(expr, *kind, clauses, key.as_deref(), value)
            }
            ExprKind::Generator { func, iter } => {
                let value = self.expr(iter);
                if self.b.dead {
                    return Ex::None;
                }
                let iter_ty = self.ty(iter);
                let env = self.make_closure(*func);
                self.call_generator_expr(expr, *func, env, value, iter_ty)
            }
            ExprKind::Format(parts) => self.format_string(parts),
            ExprKind::Walrus { target, value } => {
                let ex = self.expr(value);
                if self.b.dead {
                    return Ex::None;
                }
                let ty = self.ty(value);
                let c = self.ctype(ty);
                let ex = self.bake(ex, &c);
                self.assign(target, ex.clone(), ty);
                ex
            }
            ExprKind::Yield(value) => self.yield_value(expr, value.as_deref()),
            ExprKind::YieldFrom(value) => self.yield_from(expr, value),
            ExprKind::Native(native) => self.native(expr, native),
            ExprKind::AddressOf(place) => self.address_of(place),
            ExprKind::Block { body, value } => {
                self.block(body);
                self.expr(value)
            }
        }
    }

    /// Whether a literal is the most negative machine int without its sign, where that is no int of any size.
    pub(super) fn is_least_int(&self, expr: &Expr) -> bool {
        let least = 1i128 << (self.options.int_width - 1);
        !self.typed.types.big && matches!(expr.kind, ExprKind::Int(n) if n == least)
    }

    /// The outcome of a test that inference decided.
    pub(super) fn decided(&self, test: &Expr) -> Option<bool> {
        self.typed.insts[self.inst()].decided.get(&test.id).copied()
    }

    /// Evaluates what a decided test does beside deciding.
    pub(super) fn discard(&mut self, test: &Expr) {
        match &test.kind {
            ExprKind::Unary { operand, .. } => self.discard(operand),
            ExprKind::Bool_ { items, .. } => {
                for item in items {
                    if self.decided(item).is_some() {
                        self.discard(item);
                    }
                }
            }
            ExprKind::Compare { first, rest } => {
                self.discard(first);
                for (_, e) in rest {
                    self.discard(e);
                }
            }
            // Questions about types, also those that only the library asks.
            ExprKind::Call { func, args, .. }
                if matches!(&func.kind, ExprKind::Builtin(name)
                    if !matches!(&**name, "print" | "input" | "next" | "setattr" | "getattr" | "exit" | "quit")) =>
            {
                for arg in args {
                    self.discard(&arg.value);
                }
            }
            ExprKind::None
            | ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Huge(_)
            | ExprKind::Float(_)
            | ExprKind::Imaginary(_)
            | ExprKind::Str(_)
            | ExprKind::Bytes(_)
            | ExprKind::Ellipsis
            | ExprKind::Local { check: false, .. }
            | ExprKind::Captured { .. }
            | ExprKind::Global(_)
            | ExprKind::Builtin(_)
            | ExprKind::Module(_)
            | ExprKind::Closure(_)
            | ExprKind::Super { .. }
            | ExprKind::Error => {}
            _ => {
                let ex = self.expr(test);
                if !self.b.dead && effect(&ex) >= Effect::Fails {
                    self.emit(St::Eval(ex));
                }
            }
        }
    }

    /// A value chosen by a test.
    pub(super) fn choose(
        &mut self,
        ty: TyId,
        test: Ex,
        then: impl FnOnce(&mut Self) -> Ex,
        orelse: impl FnOnce(&mut Self) -> Ex,
    ) -> Ex {
        let c = self.ctype(ty);
        let (mut a, mut b) = (Ex::None, Ex::None);
        let yes = self.nested(|s| a = then(s));
        let yes_dead = std::mem::replace(&mut self.b.dead, false);
        let no = self.nested(|s| b = orelse(s));
        let no_dead = std::mem::replace(&mut self.b.dead, false);
        self.b.dead = yes_dead && no_dead;
        if yes.is_empty()
            && no.is_empty()
            && effect(&a) <= Effect::Reads
            && effect(&b) <= Effect::Reads
            && c != CType::None
        {
            return Ex::Select(Box::new(test), Box::new(a), Box::new(b));
        }
        let result = self.temp(c.clone());
        let finish = |mut block: Vec<St>, value: Ex, dead: bool| {
            if !dead && c != CType::None {
                block.push(St::Set(Ex::Var(result), value));
            }
            block
        };
        let (yes, no) = (finish(yes, a, yes_dead), finish(no, b, no_dead));
        self.emit(St::If(test, yes, no));
        if c == CType::None { Ex::None } else { Ex::Var(result) }
    }

    fn bool_value(&mut self, expr: &Expr, is_and: bool, items: &[Expr]) -> Ex {
        let ty = self.ty(expr);
        if items.iter().all(|i| self.ty(i) == TyId::BOOL) && ty == TyId::BOOL {
            return self.bool_condition(is_and, items);
        }
        self.bool_rest(ty, is_and, items)
    }

    fn bool_rest(&mut self, ty: TyId, is_and: bool, items: &[Expr]) -> Ex {
        let Some((first, rest)) = items.split_first() else { return Ex::None };
        if rest.is_empty() {
            return self.expr_as(first, ty);
        }
        match self.decided(first) {
            Some(outcome) if outcome != is_and => return self.expr_as(first, ty),
            Some(_) => {
                self.discard(first);
                return self.bool_rest(ty, is_and, rest);
            }
            None => {}
        }
        let value = self.expr(first);
        if self.b.dead {
            return Ex::None;
        }
        let first_ty = self.ty(first);
        let c = self.ctype(first_ty);
        let value = self.stable(value, &c);
        let test = self.truth(value.clone(), first_ty);
        // A type that is always true or false: `print(x) or y`.
        if let Ex::Bool(outcome) = test {
            return if outcome == is_and {
                self.bool_rest(ty, is_and, rest)
            } else {
                self.coerce(value, first_ty, ty)
            };
        }
        let keep = |s: &mut Self| s.coerce(value.clone(), first_ty, ty);
        if is_and {
            self.choose(ty, test, |s| s.bool_rest(ty, is_and, rest), keep)
        } else {
            self.choose(ty, test, keep, |s| s.bool_rest(ty, is_and, rest))
        }
    }

    fn bool_condition(&mut self, is_and: bool, items: &[Expr]) -> Ex {
        let Some((first, rest)) = items.split_first() else { return Ex::Bool(is_and) };
        match self.decided(first) {
            Some(outcome) if outcome != is_and => {
                self.discard(first);
                return Ex::Bool(outcome);
            }
            Some(outcome) => {
                self.discard(first);
                if rest.is_empty() {
                    return Ex::Bool(outcome);
                }
                return self.bool_condition(is_and, rest);
            }
            None => {}
        }
        let left = self.condition(first);
        if rest.is_empty() || self.b.dead {
            return left;
        }
        let mut right = Ex::None;
        let block = self.nested(|s| right = s.bool_condition(is_and, rest));
        let right_dead = std::mem::replace(&mut self.b.dead, false);
        if block.is_empty() {
            return Ex::Op(if is_and { Op::And } else { Op::Or }, vec![left, right]);
        }
        let result = self.temp(CType::Bool);
        self.emit(St::Set(Ex::Var(result), left));
        let mut block = block;
        if !right_dead {
            block.push(St::Set(Ex::Var(result), right));
        }
        let test = if is_and { Ex::Var(result) } else { negate(Ex::Var(result)) };
        self.emit(St::If(test, block, Vec::new()));
        Ex::Var(result)
    }

    /// A test as a C condition.
    pub(super) fn condition(&mut self, test: &Expr) -> Ex {
        if self.b.dead {
            return Ex::Bool(false);
        }
        if let Some(outcome) = self.decided(test) {
            self.discard(test);
            return Ex::Bool(outcome);
        }
        match &test.kind {
            ExprKind::Bool_ { is_and, items } => self.bool_condition(*is_and, items),
            ExprKind::Unary { op: UnOp::Not, operand } => {
                let inner = self.condition(operand);
                negate(inner)
            }
            _ => {
                let ex = self.expr(test);
                if self.b.dead {
                    return Ex::Bool(false);
                }
                let ty = self.ty(test);
                self.truth(ex, ty)
            }
        }
    }

    /// A place as a value: what carries nothing at run time has no variable.
    pub(super) fn readable(&mut self, place: Ex, ty: TyId) -> Ex {
        if self.ctype(ty) == CType::None { Ex::None } else { place }
    }

    /// `x` is read where it may be unbound.
    fn check_bound(&mut self, local: crate::hir::LocalId) {
        let flag = self.b.flags.get(&local).copied().map(Ex::Var);
        let shared = self.b.func.and_then(|func| self.shared_flag(func, local));
        let Some(flag) = flag.or(shared) else { return };
        let func = self.b.func.unwrap_or(crate::hir::FuncId(0));
        let name = self.program.funcs[func].locals[local].name.clone();
        self.check_flag(flag, &name, self.program.funcs[func].name == "<module>");
    }

    /// `del x` where it may be unbound.
    pub(super) fn check_deleted(&mut self, target: &TargetKind) {
        match target {
            TargetKind::Local(local) => self.check_bound(*local),
            TargetKind::Global(global) => {
                if let Some(flag) = self.global_flag(*global) {
                    self.check_flag(flag, &self.program.globals[*global].name, true);
                }
            }
            _ => {}
        }
    }

    fn check_flag(&mut self, flag: Ex, name: &str, global: bool) {
        let fail = if global {
            let number = Ex::Name("OLY_NameError".into());
            let text = Ex::CText(format!("name '{name}' is not defined").into());
            self.op(Op::Raise, vec![number, text])
        } else {
            let number = Ex::Name("OLY_UnboundLocalError".into());
            let text = Ex::CText(
                format!("cannot access local variable '{name}' where it is not associated with a value")
                    .into(),
            );
            self.op(Op::Raise, vec![number, text])
        };
        self.emit(St::If(negate(flag), vec![St::Eval(fail)], Vec::new()));
    }

    /// Marks a variable as bound or unbound.
    pub(super) fn set_flag(&mut self, target: &TargetKind, value: bool) {
        let flag = match target {
            TargetKind::Local(local) => match self.b.flags.get(local).copied() {
                Some(flag) => Some(Ex::Var(flag)),
                None => self.b.func.and_then(|func| self.shared_flag(func, *local)),
            },
            TargetKind::Captured(owner, local) => self.shared_flag(*owner, *local),
            TargetKind::Global(global) => self.global_flag(*global),
            _ => None,
        };
        if let Some(flag) = flag {
            self.emit(St::Set(flag, Ex::Bool(value)));
        }
    }

    /// Marks a variable as unbound, with all of its live ranges: where these meet, no read may find an older one.
    pub(super) fn unbind(&mut self, target: &TargetKind) {
        self.set_flag(target, false);
        let (TargetKind::Local(local), Some(func)) = (target, self.b.func) else { return };
        let locals = &self.program.funcs[func].locals;
        let name = &locals[*local].name;
        let mut flags: Vec<_> = self.b.flags.iter().map(|(l, flag)| (*l, *flag)).collect();
        flags.retain(|(other, _)| other != local && locals[*other].name == *name);
        flags.sort_unstable();
        for (_, flag) in flags {
            self.emit(St::Set(Ex::Var(flag), Ex::Bool(false)));
        }
    }

    /// Runs something for each member a union value may be of; the results meet in one type.
    pub(super) fn dispatch(
        &mut self,
        value: Ex,
        ty: TyId,
        result: TyId,
        arm: impl FnMut(&mut Self, Ex, TyId) -> Option<(Ex, TyId)>,
        fail: &str,
    ) -> Ex {
        let members = self.ordered_members(ty);
        self.dispatch_over(value, ty, &members, result, arm, fail)
    }

    /// The same for what ints and floats have of their own: a number that may be either is told apart.
    pub(super) fn dispatch_apart(
        &mut self,
        value: Ex,
        ty: TyId,
        result: TyId,
        arm: impl FnMut(&mut Self, Ex, TyId) -> Option<(Ex, TyId)>,
        fail: &str,
    ) -> Ex {
        let members = self.typed.types.apart(&self.ordered_members(ty));
        self.dispatch_over(value, ty, &members, result, arm, fail)
    }

    /// The same for the operand of an operator, where functions are of one kind; see `Typed::kinds`.
    pub(super) fn dispatch_kinds(
        &mut self,
        value: Ex,
        ty: TyId,
        result: TyId,
        arm: impl FnMut(&mut Self, Ex, TyId) -> Option<(Ex, TyId)>,
        fail: &str,
    ) -> Ex {
        let members = self.ordered_members(ty);
        let kinds = self.typed.group_functions(&members);
        self.dispatch_over(value, ty, &kinds, result, arm, fail)
    }

    /// Whether the values of a type are of several kinds, which operators tell apart.
    pub(super) fn has_kinds(&mut self, ty: TyId) -> bool {
        matches!(self.typed.types.get(ty), Ty::Union(_)) && self.typed.kinds(ty).len() > 1
    }

    fn dispatch_over(
        &mut self,
        value: Ex,
        ty: TyId,
        members: &[TyId],
        result: TyId,
        mut arm: impl FnMut(&mut Self, Ex, TyId) -> Option<(Ex, TyId)>,
        fail: &str,
    ) -> Ex {
        if members.len() <= 1 && !matches!(self.typed.types.get(ty), Ty::Union(_)) {
            let value = if ty == TyId::NUM { self.stable(value, &CType::Num) } else { value };
            return match arm(self, value.clone(), ty) {
                Some((ex, from)) => {
                    if self.b.dead || from == TyId::BOTTOM {
                        ex
                    } else {
                        self.coerce(ex, from, result)
                    }
                }
                None => {
                    self.refuse(&value, ty, fail);
                    self.b.dead = true;
                    Ex::None
                }
            };
        }
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let result_c = self.ctype(result);
        let slot = (result_c != CType::None).then(|| self.temp(result_c));
        let mut arms = Vec::new();
        for &member in members {
            let test = self.is_member(&value, ty, member);
            let block = self.nested(|s| {
                let content = s.unwrap(value.clone(), ty, member);
                match arm(s, content.clone(), member) {
                    Some((ex, from)) if !s.b.dead => {
                        if from == TyId::BOTTOM {
                            s.emit(St::Eval(ex));
                            s.emit(St::Unreachable);
                        } else if let Some(slot) = slot {
                            let ex = s.coerce(ex, from, result);
                            s.emit(St::Set(Ex::Var(slot), ex));
                        } else if effect(&ex) >= Effect::Fails {
                            s.emit(St::Eval(ex));
                        }
                    }
                    Some(_) => {}
                    None => s.refuse(&content, member, fail),
                }
            });
            self.b.dead = false;
            arms.push((test, block));
        }
        let mut arms = merge_equal(arms);
        // The most likely arm last, without a test: never the one for None.
        if ty != TyId::NUM && matches!(self.union_form(ty), super::types::UnionForm::Nullable(_)) {
            arms.sort_by_key(|(test, _)| !matches!(test, Ex::Op(Op::Eq, _)));
        }
        self.chain(arms, None);
        slot.map_or(Ex::None, Ex::Var)
    }

    /// The class name CPython's messages use.
    pub(super) fn python_name(&self, ty: TyId) -> String {
        self.typed.python_name(ty)
    }

    /// Raises TypeError at run time for a value of a type that does not fit; `{}` stands for its class.
    fn refuse(&mut self, value: &Ex, ty: TyId, fail: &str) {
        let attribute =
            fail.strip_prefix("'{}' object has no attribute '").and_then(|rest| rest.strip_suffix('\''));
        // What checks the arguments of C functions calls None by its value.
        let argument = fail.contains("() argument ") && fail.ends_with("not {}");
        let text = match attribute.and_then(|name| self.typed.attribute_text(ty, name)) {
            Some(text) => text,
            None if argument && ty == TyId::NONE => fail.replace("{}", "None"),
            None => fail.replace("{}", &self.python_name(ty)),
        };
        self.fail_type_of(&text, &[(value.clone(), ty)]);
    }

    /// Raises TypeError (AttributeError for texts that speak of attributes) at run time.
    pub(super) fn fail_type(&mut self, text: &str) {
        self.fail_type_of(text, &[]);
    }

    /// The same; `values` are those whose class the text may name.
    pub(super) fn fail_type_of(&mut self, text: &str, values: &[(Ex, TyId)]) {
        let class = if text.contains("has no attribute") { "AttributeError" } else { "TypeError" };
        self.raise_naming(class, text, values);
        self.emit(St::Unreachable);
    }
}

/// The arms of a choice by type with those that do the same made one, the one for most types last. Tests for exceptions
/// stay in their order: that of a base class holds for those below it too.
pub(super) fn merge_equal(arms: Vec<(Ex, Vec<St>)>) -> Vec<(Ex, Vec<St>)> {
    let ordered = |test: &Ex| {
        let mut found = false;
        walk(test, &mut |part| found |= matches!(part, Ex::Op(Op::ExcIs, _)));
        found
    };
    if arms.len() < 3 || arms.iter().any(|(test, _)| ordered(test)) {
        return arms;
    }
    let mut groups: Vec<(Vec<Ex>, Vec<St>)> = Vec::new();
    for (test, block) in arms {
        match groups.iter_mut().find(|(_, known)| *known == block) {
            Some((tests, _)) => tests.push(test),
            None => groups.push((vec![test], block)),
        }
    }
    let most = groups.iter().map(|(tests, _)| tests.len()).max().unwrap_or(0);
    if most > 1
        && let Some(at) = groups.iter().position(|(tests, _)| tests.len() == most)
    {
        let largest = groups.remove(at);
        groups.push(largest);
    }
    groups.into_iter().map(|(tests, block)| (any_of(tests), block)).collect()
}

/// Whether one of some tests holds; those of tags in a row as one.
pub(super) fn any_of(tests: Vec<Ex>) -> Ex {
    let tag_of = |test: &Ex| match test {
        Ex::Op(Op::Eq, args) => match args.as_slice() {
            [Ex::Dot(_, field), Ex::Int(n)] if &**field == "tag" => Some(*n),
            _ => None,
        },
        _ => None,
    };
    let tags: Option<Vec<i64>> = tests.iter().map(tag_of).collect();
    let either = |a, b| Ex::Op(Op::Or, vec![a, b]);
    match (tags, tests.first()) {
        (Some(mut tags), Some(Ex::Op(_, args))) if tags.len() > 1 => {
            tags.sort_unstable();
            let compare = |op, n: i64| Ex::Op(op, vec![args[0].clone(), Ex::Int(n)]);
            let runs = tags.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
                [one] => compare(Op::Eq, *one),
                _ => Ex::Op(Op::And, vec![compare(Op::Ge, run[0]), compare(Op::Le, run[run.len() - 1])]),
            });
            runs.reduce(either).unwrap_or(Ex::Bool(false))
        }
        _ => tests.into_iter().reduce(either).unwrap_or(Ex::Bool(false)),
    }
}

/// The opposite of a condition.
pub(super) fn negate(test: Ex) -> Ex {
    match test {
        Ex::Bool(value) => Ex::Bool(!value),
        Ex::Op(Op::Not, mut args) => args.pop().unwrap_or(Ex::Bool(false)),
        Ex::Op(Op::Eq, args) => Ex::Op(Op::Ne, args),
        Ex::Op(Op::Ne, args) => Ex::Op(Op::Eq, args),
        other => Ex::Op(Op::Not, vec![other]),
    }
}

/// Operands in the order in which Python evaluates them.
#[derive(Default)]
pub(super) struct Sequence {
    items: Vec<(Ex, CType)>,
}

impl Sequence {
    /// The operands, ready to stand in one C expression.
    pub(super) fn done(self) -> Vec<Ex> {
        self.items.into_iter().map(|(ex, _)| ex).collect()
    }
}
