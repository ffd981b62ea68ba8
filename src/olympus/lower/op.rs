//! Operators and truth.

use super::Lower;
use super::expr::negate;
use crate::hir::{BinOp, Expr, ExprKind, UnOp};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

const REPEAT: &str = "can't multiply sequence by non-int of type '{}'";

impl Lower<'_, '_, '_> {
    /// How often a value is repeated, as an int.
    fn count(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        match ty {
            _ if ty == TyId::NUM || self.typed.is_index(ty) => self.int_key(expr, value, ty, REPEAT),
            _ => self.coerce(value, ty, TyId::INT),
        }
    }

    /// `left op right`, of any types.
    #[allow(clippy::too_many_arguments, reason = "both operands with their types")]
    pub(super) fn binary(
        &mut self,
        expr: &Expr,
        op: BinOp,
        in_place: bool,
        (l, lt): (Ex, TyId),
        (r, rt): (Ex, TyId),
        right: Option<&Expr>,
        result: TyId,
    ) -> Ex {
        if let Some(ex) = self.arithmetic(op, &l, lt, &r, rt, right, result) {
            return ex;
        }
        let l_union = self.has_kinds(lt);
        let r_union = self.has_kinds(rt);
        let sign = op.symbol();
        if l_union {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch_kinds(
                l,
                lt,
                result,
                |s, l, lt| {
                    let ex = s.binary(expr, op, in_place, (l, lt), (r.clone(), rt), right, result);
                    Some((ex, if s.b.dead { TyId::BOTTOM } else { result }))
                },
                &format!("unsupported operand type(s) for {sign}"),
            );
        }
        if r_union {
            let lc = self.ctype(lt);
            let l = self.stable(l, &lc);
            let name = self.python_name(lt);
            return self.dispatch_kinds(
                r,
                rt,
                result,
                |s, r, rt| {
                    let ex = s.binary(expr, op, in_place, (l.clone(), lt), (r, rt), right, result);
                    Some((ex, if s.b.dead { TyId::BOTTOM } else { result }))
                },
                &format!("unsupported operand type(s) for {sign}: '{name}' and '{{}}'"),
            );
        }
        self.binary_one(expr, op, in_place, (l, lt), (r, rt), result)
    }

    /// An operand as an int where it may be an int or a float; `failing`: the operation with a float there.
    fn operand_as_int(
        &mut self,
        ex: Ex,
        ty: TyId,
        failing: impl Fn() -> (BinOp, bool, TyId, TyId),
    ) -> (Ex, TyId) {
        if ty != TyId::NUM {
            return (ex, ty);
        }
        let (op, in_place, l, r) = failing();
        let text = self.typed.operand_message(op, in_place, l, r);
        let int = self.as_int(ex, &text);
        (self.bake(int, &CType::Int), TyId::INT)
    }

    fn binary_one(
        &mut self,
        expr: &Expr,
        op: BinOp,
        in_place: bool,
        (l, lt): (Ex, TyId),
        (r, rt): (Ex, TyId),
        result: TyId,
    ) -> Ex {
        let sequence = matches!(op, BinOp::Add | BinOp::Mul);
        let ((l, lt), (r, rt)) = if sequence && !self.typed.overloads(lt, op) && !self.typed.overloads(rt, op)
        {
            (self.as_tuple(l, lt), self.as_tuple(r, rt))
        } else {
            ((l, lt), (r, rt))
        };
        let ((l, lt), (r, rt)) = match op {
            BinOp::Mul if self.typed.stands_for_count(rt) && self.typed.repeats(lt) => {
                ((l, lt), (self.count(expr, r, rt), TyId::INT))
            }
            BinOp::Mul if self.typed.stands_for_count(lt) && self.typed.repeats(rt) => {
                ((self.count(expr, l, lt), TyId::INT), (r, rt))
            }
            _ => ((l, lt), (r, rt)),
        };
        if self.typed.needs_ints(op, lt, rt) {
            let (l, lt) = self.operand_as_int(l, lt, || (op, in_place, TyId::FLOAT, rt));
            let (r, rt) = self.operand_as_int(r, rt, || (op, in_place, lt, TyId::FLOAT));
            return self.binary(expr, op, in_place, (l, lt), (r, rt), None, result);
        }
        match (op, self.typed.types.get(lt).clone(), self.typed.types.get(rt).clone()) {
            (BinOp::Add, Ty::Str, Ty::Str) => {
                let ex = self.op(Op::ConcatS, vec![l, r]);
                return self.coerce(ex, TyId::STR, result);
            }
            (BinOp::Add, Ty::Str, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None) => {
                if self.b.func.is_some_and(|f| self.typed.converts(f)) {
                    let r = self.str_of(expr, r, rt);
                    let ex = self.op(Op::ConcatS, vec![l, r]);
                    return self.coerce(ex, TyId::STR, result);
                }
            }
            (BinOp::Add, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None, Ty::Str) => {
                if self.b.func.is_some_and(|f| self.typed.converts(f)) {
                    let l = self.str_of(expr, l, lt);
                    let ex = self.op(Op::ConcatS, vec![l, r]);
                    return self.coerce(ex, TyId::STR, result);
                }
            }
            (BinOp::Mul, Ty::Str, Ty::Int | Ty::Big | Ty::Bool) => {
                let n = self.coerce(r, rt, TyId::INT);
                let ex = self.op(Op::RepeatS, vec![l, n]);
                return self.coerce(ex, TyId::STR, result);
            }
            (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::Str) => {
                let n = self.coerce(l, lt, TyId::INT);
                let ex = self.op(Op::RepeatS, vec![r, n]);
                return self.coerce(ex, TyId::STR, result);
            }
            (BinOp::Mod, Ty::Str | Ty::Bytes, _) => {
                let name = if lt == TyId::STR { "_percent" } else { "_percent_bytes" };
                let Some((ex, ty)) = self.call_library(expr, name, &[(l, lt), (r, rt)]) else {
                    return Ex::None;
                };
                return self.coerce(ex, ty, result);
            }
            (BinOp::Add, Ty::Bytes | Ty::ByteArray, Ty::Bytes | Ty::ByteArray) => {
                let ex = self.op(Op::ConcatB, vec![l, r]);
                return self.coerce(ex, TyId::BYTES, result);
            }
            (BinOp::Mul, Ty::Bytes, Ty::Int | Ty::Big) => {
                let n = self.coerce(r, rt, TyId::INT);
                let ex = self.op(Op::RepeatB, vec![l, n]);
                return self.coerce(ex, TyId::BYTES, result);
            }
            (BinOp::Mul, Ty::Int | Ty::Big, Ty::Bytes) => {
                let n = self.coerce(l, lt, TyId::INT);
                let ex = self.op(Op::RepeatB, vec![r, n]);
                return self.coerce(ex, TyId::BYTES, result);
            }
            (BinOp::Add, Ty::List(cell), _) if in_place => {
                let item = self.typed.types.content(cell);
                let list = self.stable(l, &CType::List);
                self.extend(expr, list.clone(), item, r, rt);
                return self.coerce(list, lt, result);
            }
            (BinOp::Add, Ty::List(_), Ty::List(_)) => {
                let list = self.list_member(result);
                let ex = self.list_concat(l, lt, r, rt, list);
                return self.coerce(ex, list, result);
            }
            (BinOp::Mul, Ty::List(cell), Ty::Int | Ty::Big | Ty::Bool) => {
                let n = self.coerce(r, rt, TyId::INT);
                let item = self.typed.types.content(cell);
                if in_place {
                    let list = self.stable(l, &CType::List);
                    let (size, atomic) = self.item_form(item);
                    let ex = self.op(Op::ListRepeatIn, vec![list.clone(), n, size, atomic]);
                    self.emit(St::Eval(ex));
                    return list;
                }
                let list = self.list_member(result);
                let ex = self.list_repeat(l, item, n, list);
                return self.coerce(ex, list, result);
            }
            (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::List(cell)) => {
                let n = self.coerce(l, lt, TyId::INT);
                let item = self.typed.types.content(cell);
                let list = self.list_member(result);
                let ex = self.list_repeat(r, item, n, list);
                return self.coerce(ex, list, result);
            }
            (BinOp::Add, Ty::Tuple(a), Ty::Tuple(b)) if a.len() + b.len() <= 16 => {
                let mut items = Vec::new();
                let mut types = Vec::new();
                for (value, ty, parts) in [(l, lt, a), (r, rt, b)] {
                    let c = self.ctype(ty);
                    let value = self.stable(value, &c);
                    for (n, part) in parts.iter().enumerate() {
                        items.push(Ex::Dot(Box::new(value.clone()), format!("f{n}").into()));
                        types.push(*part);
                    }
                }
                let ty = self.typed.types.tuple(&types);
                let c = self.ctype(ty);
                let ex = if types.is_empty() { Ex::None } else { Ex::Make(c, items) };
                return self.coerce(ex, ty, result);
            }
            (BinOp::Add, Ty::Tuple(_) | Ty::VarTuple(_), Ty::Tuple(_) | Ty::VarTuple(_)) => {
                let whole = self.var_tuple_member(result);
                let l = self.coerce(l, lt, whole);
                let l = self.stable(l, &CType::List);
                let r = self.coerce(r, rt, whole);
                let ex = self.list_concat(l, whole, r, whole, whole);
                return self.coerce(ex, whole, result);
            }
            (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::Tuple(_) | Ty::VarTuple(_)) => {
                return self.binary_one(expr, op, in_place, (r, rt), (l, lt), result);
            }
            (BinOp::Mul, Ty::Tuple(_) | Ty::VarTuple(_), Ty::Int | Ty::Big | Ty::Bool) => {
                let whole = self.var_tuple_member(result);
                let l = self.coerce(l, lt, whole);
                let n = self.coerce(r, rt, TyId::INT);
                let item = match *self.typed.types.get(whole) {
                    Ty::VarTuple(cell) => self.typed.types.content(cell),
                    _ => TyId::BOTTOM,
                };
                let ex = self.list_repeat(l, item, n, whole);
                return self.coerce(ex, whole, result);
            }
            _ => {}
        }
        self.operator_method(expr, op, in_place, (l, lt), (r, rt), result)
    }

    fn operator_method(
        &mut self,
        expr: &Expr,
        op: BinOp,
        in_place: bool,
        (l, lt): (Ex, TyId),
        (r, rt): (Ex, TyId),
        result: TyId,
    ) -> Ex {
        let (lc, rc) = (self.ctype(lt), self.ctype(rt));
        let l = self.stable(l, &lc);
        let r = self.stable(r, &rc);
        let tries = self.typed.operator_tries(op, in_place, lt, rt);
        let text = self.typed.operand_message(op, in_place, lt, rt);
        self.try_methods(expr, &tries, (&l, lt), (&r, rt), result, &text)
    }

    /// Calls one method after the other until one does not give NotImplemented.
    fn try_methods(
        &mut self,
        expr: &Expr,
        tries: &[(&str, bool)],
        l: (&Ex, TyId),
        r: (&Ex, TyId),
        result: TyId,
        fail: &str,
    ) -> Ex {
        let Some(((name, swapped), rest)) = tries.split_first() else {
            self.fail_type_of(fail, &[(l.0.clone(), l.1), (r.0.clone(), r.1)]);
            self.b.dead = true;
            return Ex::None;
        };
        let (this, other) = if *swapped { (r, l) } else { (l, r) };
        let Some((ex, ty)) =
            self.call_method(expr, this.0.clone(), this.1, name, &[(other.0.clone(), other.1)])
        else {
            return self.try_methods(expr, rest, l, r, result, fail);
        };
        let members = self.typed.types.members(ty);
        if !members.contains(&TyId::NOT_IMPLEMENTED) {
            return if ty == TyId::BOTTOM { ex } else { self.coerce(ex, ty, result) };
        }
        if members.len() == 1 {
            return self.try_methods(expr, rest, l, r, result, fail);
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let test = self.is_member(&value, ty, TyId::NOT_IMPLEMENTED);
        let useful = self.typed.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
        self.choose(
            result,
            test,
            |s| s.try_methods(expr, rest, l, r, result, fail),
            |s| {
                let part = s.coerce(value.clone(), ty, useful);
                s.coerce(part, useful, result)
            },
        )
    }

    /// A number in the form of another place of the tower.
    pub(super) fn as_real(&mut self, ex: Ex, ty: TyId) -> Ex {
        if let Ex::Int(n) = ex
            && n.unsigned_abs() <= 1 << 53
        {
            return Ex::Real(n as f64);
        }
        self.coerce(ex, ty, TyId::FLOAT)
    }

    #[allow(clippy::too_many_arguments, reason = "both operands with their types")]
    fn arithmetic(
        &mut self,
        op: BinOp,
        l: &Ex,
        lt: TyId,
        r: &Ex,
        rt: TyId,
        right: Option<&Expr>,
        result: TyId,
    ) -> Option<Ex> {
        let machine = match self.b.func {
            Some(func) => self.typed.machine_ints(func),
            None => !self.typed.types.big,
        };
        let ty = self.typed.arithmetic(op, lt, rt, right, machine)?;
        let (l, r) = (l.clone(), r.clone());
        let checks = self.options.checks;
        let top = self.typed.rank(lt)?.max(self.typed.rank(rt)?);
        let ex = if op == BinOp::Pow && self.typed.types.big && ty == self.typed.types.int_or_float {
            self.any_power((l, lt), (r, rt))
        } else if ty != TyId::FLOAT && self.is_any_int(ty, lt, rt)
            || (op == BinOp::Div && self.is_any_int(ty, lt, rt))
        {
            self.any_int(op, (l, lt), (r, rt), ty)?
        } else if top == 4 {
            let (l, r) = (self.coerce(l, lt, TyId::COMPLEX), self.coerce(r, rt, TyId::COMPLEX));
            match op {
                BinOp::Add => Ex::Op(Op::AddC, vec![l, r]),
                BinOp::Sub => Ex::Op(Op::SubC, vec![l, r]),
                BinOp::Mul => Ex::Op(Op::MulC, vec![l, r]),
                BinOp::Pow => self.op(Op::PowC, vec![l, r]),
                _ => self.op(Op::DivC, vec![l, r]),
            }
        } else if matches!(op, BinOp::Div) && top <= 1 {
            let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
            self.op(Op::DivIR, vec![l, r])
        } else if ty == TyId::FLOAT && top <= 1 {
            // A literal negative power of an int.
            let (l, r) = (self.as_real(l, lt), self.as_real(r, rt));
            self.op(Op::PowR, vec![l, r])
        } else if top == 3
            || (op == BinOp::Div && top == 2 && (!checks.zero || matches!(r, Ex::Int(n) if n != 0)))
        {
            let (l, r) = (self.as_real(l, lt), self.as_real(r, rt));
            match op {
                BinOp::Add => Ex::Op(Op::AddR, vec![l, r]),
                BinOp::Sub => Ex::Op(Op::SubR, vec![l, r]),
                BinOp::Mul => Ex::Op(Op::MulR, vec![l, r]),
                BinOp::FloorDiv => self.op(Op::FloorR, vec![l, r]),
                BinOp::Mod => self.op(Op::ModR, vec![l, r]),
                BinOp::Pow => match &r {
                    Ex::Real(n) if *n == 2.0 => {
                        let l = self.stable(l, &CType::Real);
                        Ex::Op(Op::MulR, vec![l.clone(), l])
                    }
                    _ => self.op(Op::PowR, vec![l, r]),
                },
                _ => match &r {
                    Ex::Real(n) if *n != 0.0 => Ex::Op(Op::DivRW, vec![l, r]),
                    _ if !checks.zero => Ex::Op(Op::DivRW, vec![l, r]),
                    _ => self.op(Op::DivR, vec![l, r]),
                },
            }
        } else if top == 2 || ty == TyId::NUM {
            let (l, r) = (self.coerce(l, lt, TyId::NUM), self.coerce(r, rt, TyId::NUM));
            let op = match op {
                BinOp::Add => Op::AddN,
                BinOp::Sub => Op::SubN,
                BinOp::Mul => Op::MulN,
                BinOp::FloorDiv => Op::FloorN,
                BinOp::Mod => Op::ModN,
                BinOp::Pow => Op::PowN,
                _ => Op::DivN,
            };
            self.op(op, vec![l, r])
        } else {
            if ty == TyId::BOOL {
                let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
                let op = match op {
                    BinOp::And => Op::AndI,
                    BinOp::Or => Op::OrI,
                    _ => Op::XorI,
                };
                let ex = Ex::Op(Op::Ne, vec![Ex::Op(op, vec![l, r]), Ex::Int(0)]);
                return Some(self.coerce(ex, TyId::BOOL, result));
            }
            let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
            match op {
                BinOp::Add if !checks.overflow => Ex::Op(Op::AddIW, vec![l, r]),
                BinOp::Sub if !checks.overflow => Ex::Op(Op::SubIW, vec![l, r]),
                BinOp::Mul if !checks.overflow => Ex::Op(Op::MulIW, vec![l, r]),
                BinOp::Add => self.op(Op::AddI, vec![l, r]),
                BinOp::Sub => self.op(Op::SubI, vec![l, r]),
                BinOp::Mul => self.op(Op::MulI, vec![l, r]),
                BinOp::FloorDiv | BinOp::OldDiv => self.op(Op::DivI, vec![l, r]),
                BinOp::Mod => self.op(Op::ModI, vec![l, r]),
                BinOp::Pow => match &r {
                    Ex::Int(2) => {
                        let l = self.stable(l, &CType::Int);
                        self.op(Op::MulI, vec![l.clone(), l])
                    }
                    _ => self.op(Op::PowI, vec![l, r]),
                },
                BinOp::Shl => self.op(Op::ShlI, vec![l, r]),
                BinOp::Shr => self.op(Op::ShrI, vec![l, r]),
                BinOp::And => Ex::Op(Op::AndI, vec![l, r]),
                BinOp::Or => Ex::Op(Op::OrI, vec![l, r]),
                BinOp::Xor => Ex::Op(Op::XorI, vec![l, r]),
                BinOp::Div | BinOp::MatMul => return None,
            }
        };
        Some(self.coerce(ex, ty, result))
    }

    pub(super) fn unary(&mut self, expr: &Expr, op: UnOp, value: Ex, ty: TyId) -> Ex {
        let result = self.ty(expr);
        let (name, sign) = match op {
            UnOp::Neg => ("__neg__", "-"),
            UnOp::Pos => ("__pos__", "+"),
            _ => ("__invert__", "~"),
        };
        self.dispatch(
            value,
            ty,
            result,
            |s, value, ty| {
                let plain = s.typed.is_plain_int(ty, name);
                let (value, ty) =
                    if plain { (s.coerce(value, ty, TyId::INT), TyId::INT) } else { (value, ty) };
                match (op, s.typed.types.get(ty)) {
                    (UnOp::Neg, Ty::Int | Ty::Bool) => {
                        let value = s.coerce(value, ty, TyId::INT);
                        let ex = match value {
                            Ex::Int(n) => Ex::Int(n.wrapping_neg()),
                            value if !s.options.checks.overflow => Ex::Op(Op::SubIW, vec![Ex::Int(0), value]),
                            value => s.op(Op::NegI, vec![value]),
                        };
                        Some((ex, TyId::INT))
                    }
                    (UnOp::Neg, Ty::Big) => Some((Ex::Op(Op::NegZ, vec![value]), ty)),
                    (UnOp::Invert, Ty::Big) => Some((Ex::Op(Op::InvZ, vec![value]), ty)),
                    (UnOp::Neg, Ty::Float) => Some((
                        match value {
                            Ex::Real(n) => Ex::Real(-n),
                            value => Ex::Op(Op::NegR, vec![value]),
                        },
                        ty,
                    )),
                    (UnOp::Neg, Ty::Num) => Some((s.op(Op::NegN, vec![value]), ty)),
                    (UnOp::Neg, Ty::Complex) => Some((Ex::Op(Op::NegC, vec![value]), ty)),
                    (UnOp::Pos, Ty::Int | Ty::Bool) => Some((s.coerce(value, ty, TyId::INT), TyId::INT)),
                    (UnOp::Pos, Ty::Big | Ty::Float | Ty::Num | Ty::Complex) => Some((value, ty)),
                    (UnOp::Invert, Ty::Int | Ty::Bool | Ty::Num) => {
                        let value = match ty {
                            TyId::NUM => s.as_int(value, "bad operand type for unary ~: 'float'"),
                            _ => s.coerce(value, ty, TyId::INT),
                        };
                        Some((Ex::Op(Op::InvI, vec![value]), TyId::INT))
                    }
                    (UnOp::Invert, Ty::Float) => None,
                    _ => s.call_method(expr, value, ty, name, &[]),
                }
            },
            &format!("bad operand type for unary {sign}: '{{}}'"),
        )
    }

    /// Whether a value counts as true.
    pub(super) fn truth(&mut self, ex: Ex, ty: TyId) -> Ex {
        match self.typed.types.get(ty).clone() {
            Ty::Bool => ex,
            Ty::Int => match ex {
                Ex::Int(n) => Ex::Bool(n != 0),
                ex => Ex::Op(Op::Ne, vec![ex, Ex::Int(0)]),
            },
            Ty::Big => Ex::Op(Op::Ne, vec![ex, Ex::Op(Op::IToZ, vec![Ex::Int(0)])]),
            Ty::Float => Ex::Op(Op::Ne, vec![ex, Ex::Real(0.0)]),
            Ty::Num => Ex::Op(Op::TruthN, vec![ex]),
            Ty::Str
            | Ty::List(_)
            | Ty::VarTuple(_)
            | Ty::Dict(..)
            | Ty::Set(_)
            | Ty::FrozenSet(_)
            | Ty::Bytes
            | Ty::ByteArray => Ex::Op(Op::Ne, vec![Ex::Arrow(Box::new(ex), "len".into()), Ex::Int(0)]),
            Ty::Ptr => Ex::Op(Op::Ne, vec![ex, Ex::Null]),
            Ty::C { .. } => Ex::C("!!($)".into(), vec![ex]),
            Ty::ExcClass => {
                self.emit(St::Eval(ex));
                Ex::Bool(true)
            }
            Ty::None | Ty::Bottom => {
                if !matches!(ex, Ex::None) {
                    self.emit(St::Eval(ex));
                }
                Ex::Bool(false)
            }
            Ty::Complex => {
                negate(Ex::Op(Op::EqC, vec![ex, Ex::Op(Op::MakeC, vec![Ex::Real(0.0), Ex::Real(0.0)])]))
            }
            Ty::Tuple(items) => {
                if super::expr::effect(&ex) >= crate::olympus::op::Effect::Fails {
                    self.emit(St::Eval(ex));
                }
                Ex::Bool(!items.is_empty())
            }
            Ty::Range => {
                let value = self.stable(ex, &CType::Range);
                let len = self.range_len(value);
                Ex::Op(Op::Ne, vec![len, Ex::Int(0)])
            }
            Ty::Object(_) => {
                let dummy = self.synthetic();
                if let Some((ex, from)) = self.call_method(&dummy, ex.clone(), ty, "__bool__", &[]) {
                    return self.truth(ex, from);
                }
                if let Some((ex, from)) = self.call_method(&dummy, ex, ty, "__len__", &[]) {
                    return self.truth(ex, from);
                }
                Ex::Bool(true)
            }
            Ty::Union(_) => {
                self.dispatch(ex, ty, TyId::BOOL, |s, ex, ty| Some((s.truth(ex, ty), TyId::BOOL)), "")
            }
            _ => {
                if super::expr::effect(&ex) >= crate::olympus::op::Effect::Fails {
                    self.emit(St::Eval(ex));
                }
                Ex::Bool(true)
            }
        }
    }

    /// An expression that stands for no source: for operations the language implies.
    pub(super) fn synthetic(&self) -> Expr {
        let span = self.b.span.unwrap_or(crate::source::Span::new(crate::source::FileId(0), 0, 0));
        Expr { id: crate::hir::ExprId(u32::MAX), span, kind: ExprKind::None }
    }
}
