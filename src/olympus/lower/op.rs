//! Operators, truth and comparison.

use super::Lower;
use super::expr::negate;
use crate::hir::{BinOp, CmpOp, Expr, ExprKind, UnOp};
use crate::infer::symbol;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
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
        let l_union = matches!(self.typed.types.get(lt), Ty::Union(_));
        let r_union = matches!(self.typed.types.get(rt), Ty::Union(_));
        let sign = symbol(op);
        if l_union {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch(
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
            return self.dispatch(
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
            (BinOp::Mod, Ty::Str, _) => {
                let ex = self.percent_dynamic(expr, l, r, rt);
                return self.coerce(ex, TyId::STR, result);
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
            self.fail_type(fail);
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
        } else if top == 3 || (op == BinOp::Div && top == 2) {
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
        let name = match op {
            UnOp::Neg => "__neg__",
            UnOp::Pos => "__pos__",
            _ => "__invert__",
        };
        self.dispatch(
            value,
            ty,
            result,
            |s, value, ty| match (op, s.typed.types.get(ty)) {
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
                (UnOp::Invert, Ty::Int | Ty::Bool) => {
                    let value = s.coerce(value, ty, TyId::INT);
                    Some((Ex::Op(Op::InvI, vec![value]), TyId::INT))
                }
                _ => s.call_method(expr, value, ty, name, &[]),
            },
            "bad operand type for unary operator: '{}'",
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

    pub(super) fn compare_chain(&mut self, expr: &Expr, first: &Expr, rest: &[(CmpOp, Expr)]) -> Ex {
        if let [(op, right)] = rest {
            let (lt, rt) = (self.ty(first), self.ty(right));
            let mut items = self.operands(&[first, right]).into_iter();
            if self.b.dead {
                return Ex::None;
            }
            let (l, r) = (items.next().unwrap_or(Ex::None), items.next().unwrap_or(Ex::None));
            let result = self.ty(expr);
            if result != TyId::BOOL
                && let Some((name, swapped)) = self.typed.first_comparison(*op, lt, rt)
            {
                let ((this, this_ty), other) = if swapped { ((r, rt), (l, lt)) } else { ((l, lt), (r, rt)) };
                return match self.call_method(expr, this, this_ty, name, &[other]) {
                    Some((ex, ty)) if !self.b.dead => self.coerce(ex, ty, result),
                    _ => Ex::None,
                };
            }
            return self.compare(expr, *op, (l, lt), (r, rt));
        }
        let value = self.expr(first);
        if self.b.dead {
            return Ex::None;
        }
        let ty = self.ty(first);
        let c = self.ctype(ty);
        let left = self.bake(value, &c);
        self.compare_rest(expr, left, ty, rest)
    }

    fn compare_rest(&mut self, expr: &Expr, left: Ex, lt: TyId, rest: &[(CmpOp, Expr)]) -> Ex {
        let Some(((op, right), more)) = rest.split_first() else { return Ex::Bool(true) };
        let value = self.expr(right);
        if self.b.dead {
            return Ex::None;
        }
        let rt = self.ty(right);
        if more.is_empty() {
            return self.compare(expr, *op, (left, lt), (value, rt));
        }
        let c = self.ctype(rt);
        let middle = match value {
            // A variable keeps its value while the rest of the chain is compared.
            Ex::Var(_) => value,
            value => self.bake(value, &c),
        };
        let test = self.compare(expr, *op, (left, lt), (middle.clone(), rt));
        let mut then = Ex::Bool(true);
        let block = self.nested(|s| then = s.compare_rest(expr, middle, rt, more));
        let dead = std::mem::replace(&mut self.b.dead, false);
        if block.is_empty() {
            return Ex::Op(Op::And, vec![test, then]);
        }
        let result = self.temp(CType::Bool);
        self.emit(St::Set(Ex::Var(result), test));
        let mut block = block;
        if !dead {
            block.push(St::Set(Ex::Var(result), then));
        }
        self.emit(St::If(Ex::Var(result), block, Vec::new()));
        Ex::Var(result)
    }

    pub(super) fn compare(&mut self, expr: &Expr, op: CmpOp, l: (Ex, TyId), r: (Ex, TyId)) -> Ex {
        match op {
            CmpOp::Eq => self.equal(expr, l, r),
            CmpOp::Ne => {
                let single = !matches!(self.typed.types.get(l.1), Ty::Union(_));
                if single
                    && matches!(self.typed.types.get(l.1), Ty::Object(_))
                    && let Some((ex, ty)) =
                        self.call_method(expr, l.0.clone(), l.1, "__ne__", &[(r.0.clone(), r.1)])
                {
                    return self.truth(ex, ty);
                }
                let eq = self.equal(expr, l, r);
                negate(eq)
            }
            CmpOp::Is => self.identical(l, r),
            CmpOp::IsNot => {
                let same = self.identical(l, r);
                negate(same)
            }
            CmpOp::In => self.contains(expr, r, l),
            CmpOp::NotIn => {
                let has = self.contains(expr, r, l);
                negate(has)
            }
            CmpOp::Lt | CmpOp::Le | CmpOp::Gt | CmpOp::Ge => self.order(expr, op, l, r),
        }
    }

    /// `==`.
    pub(super) fn equal(&mut self, expr: &Expr, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        if matches!(self.typed.types.get(lt), Ty::Union(_)) {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch(
                l,
                lt,
                TyId::BOOL,
                |s, l, lt| Some((s.equal(expr, (l, lt), (r.clone(), rt)), TyId::BOOL)),
                "",
            );
        }
        if matches!(self.typed.types.get(rt), Ty::Union(_)) {
            let lc = self.ctype(lt);
            let l = self.stable(l, &lc);
            return self.dispatch(
                r,
                rt,
                TyId::BOOL,
                |s, r, rt| Some((s.equal(expr, (l.clone(), lt), (r, rt)), TyId::BOOL)),
                "",
            );
        }
        // C compares its own values; None is its null pointer.
        let foreign = |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::C { .. } | Ty::Ptr);
        if foreign(self, lt) && (foreign(self, rt) || rt == TyId::NONE) {
            let r = if rt == TyId::NONE { Ex::Null } else { r };
            return Ex::Op(Op::Eq, vec![l, r]);
        }
        if lt == TyId::NONE && foreign(self, rt) {
            return Ex::Op(Op::Eq, vec![Ex::Null, r]);
        }
        let ((l, lt), (r, rt)) = (self.seen(l, lt), self.seen(r, rt));
        // Members of an `IntEnum` compare as their values.
        let value =
            |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::Object(_)) && s.typed.rank(t).is_some();
        if value(self, lt) && self.typed.rank(rt).is_some() {
            let int = self.enum_int(lt);
            let l = self.coerce(l, lt, int);
            return self.equal(expr, (l, int), (r, rt));
        }
        if value(self, rt) && self.typed.rank(lt).is_some() {
            let int = self.enum_int(rt);
            let r = self.coerce(r, rt, int);
            return self.equal(expr, (l, lt), (r, int));
        }
        match (self.typed.types.get(lt).clone(), self.typed.types.get(rt).clone()) {
            (Ty::Bottom, _) | (_, Ty::Bottom) => Ex::Bool(false),
            (Ty::Bool, Ty::Bool) | (Ty::Int, Ty::Int) | (Ty::Float, Ty::Float) => Ex::Op(Op::Eq, vec![l, r]),
            (Ty::Int | Ty::Bool, Ty::Int | Ty::Bool) => {
                let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
                Ex::Op(Op::Eq, vec![l, r])
            }
            (Ty::Big, Ty::Int | Ty::Big | Ty::Bool) | (Ty::Int | Ty::Bool, Ty::Big) => {
                let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::BIG));
                Ex::Op(Op::EqZ, vec![l, r])
            }
            (Ty::Big, Ty::Float) => Ex::Op(Op::EqZR, vec![l, r]),
            (Ty::Int | Ty::Bool, Ty::Float) => {
                if let Ex::Int(n) = l
                    && n.unsigned_abs() <= 1 << 53
                {
                    return Ex::Op(Op::Eq, vec![Ex::Real(n as f64), r]);
                }
                let l = self.coerce(l, lt, TyId::INT);
                Ex::Op(Op::EqIR, vec![l, r])
            }
            (Ty::Float, Ty::Int | Ty::Big | Ty::Bool) => self.equal(expr, (r, rt), (l, lt)),
            (Ty::Num, Ty::Int | Ty::Bool | Ty::Float | Ty::Num)
            | (Ty::Int | Ty::Bool | Ty::Float, Ty::Num) => {
                let (l, r) = (self.coerce(l, lt, TyId::NUM), self.coerce(r, rt, TyId::NUM));
                Ex::C("oly_num_eq($, $)".into(), vec![l, r])
            }
            (Ty::Complex, Ty::Complex | Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num)
            | (Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num, Ty::Complex) => {
                let (l, r) = (self.coerce(l, lt, TyId::COMPLEX), self.coerce(r, rt, TyId::COMPLEX));
                Ex::Op(Op::EqC, vec![l, r])
            }
            (Ty::ExcClass, _) | (_, Ty::ExcClass) => self.equal_classes((l, lt), (r, rt)),
            (Ty::Str, Ty::Str) => match (l, r) {
                // Two characters: no need to make strings of them.
                (Ex::Op(Op::IndexS, l), Ex::Op(Op::IndexS, r)) => {
                    let operands = l.into_iter().take(2).chain(r.into_iter().take(2)).collect();
                    self.op(Op::SameS, operands)
                }
                (l, r) => Ex::Op(Op::EqS, vec![l, r]),
            },
            (Ty::Bytes | Ty::ByteArray, Ty::Bytes | Ty::ByteArray) => Ex::Op(Op::EqB, vec![l, r]),
            (Ty::None, Ty::None) | (Ty::Ellipsis, Ty::Ellipsis) => Ex::Bool(true),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                if x.len() != y.len() {
                    return Ex::Bool(false);
                }
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                let mut result = Ex::Bool(true);
                for (n, (p, q)) in x.iter().zip(y.iter()).enumerate().rev() {
                    let (a, b) = (
                        Ex::Dot(Box::new(l.clone()), format!("f{n}").into()),
                        Ex::Dot(Box::new(r.clone()), format!("f{n}").into()),
                    );
                    let one = self.equal(expr, (a, *p), (b, *q));
                    result = match result {
                        Ex::Bool(true) => one,
                        rest => Ex::Op(Op::And, vec![one, rest]),
                    };
                }
                result
            }
            (Ty::VarTuple(_) | Ty::Tuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                self.sequence_equal(expr, (l, lt), (r, rt))
            }
            (Ty::Object(_), _) | (_, Ty::Object(_)) => {
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                let mut tries = Vec::new();
                if self.typed.method_of(lt, "__eq__").is_some()
                    && matches!(self.typed.types.get(lt), Ty::Object(_))
                {
                    tries.push(("__eq__", false));
                }
                if self.typed.method_of(rt, "__eq__").is_some()
                    && matches!(self.typed.types.get(rt), Ty::Object(_))
                {
                    tries.push(("__eq__", true));
                }
                self.equal_methods(expr, &tries, (&l, lt), (&r, rt))
            }
            (Ty::List(_), Ty::List(_)) | (Ty::Dict(..), Ty::Dict(..)) => {
                self.equal_by_method(expr, (l, lt), (r, rt))
            }
            (Ty::Set(_) | Ty::FrozenSet(_), Ty::Set(_) | Ty::FrozenSet(_)) => {
                self.equal_by_method(expr, (l, lt), (r, rt))
            }
            (Ty::Range, Ty::Range) => self.equal_by_method(expr, (l, lt), (r, rt)),
            (Ty::Generator(_), Ty::Generator(_)) | (Ty::Ptr, Ty::Ptr) => Ex::Op(Op::Eq, vec![l, r]),
            (Ty::Func(f, p), Ty::Func(g, q)) if f == g && p.is_some() && p == q => Ex::Op(Op::Eq, vec![l, r]),
            _ => Ex::Bool(self.key(lt) == self.key(rt)),
        }
    }

    /// Whether the class of a caught exception is another class.
    fn equal_classes(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        let mut number = |ex: Ex, ty: TyId| match *self.typed.types.get(ty) {
            Ty::ExcClass => Some(ex),
            Ty::Class(class) => Some(self.class_number(class)),
            _ => None,
        };
        match (number(l, lt), number(r, rt)) {
            (Some(l), Some(r)) => Ex::Op(Op::Eq, vec![l, r]),
            _ => Ex::Bool(false),
        }
    }

    fn equal_by_method(&mut self, expr: &Expr, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        match self.call_method(expr, l, lt, "__eq__", &[(r, rt)]) {
            Some((ex, ty)) => self.truth(ex, ty),
            None => Ex::Bool(false),
        }
    }

    fn equal_methods(&mut self, expr: &Expr, tries: &[(&str, bool)], l: (&Ex, TyId), r: (&Ex, TyId)) -> Ex {
        let Some(((name, swapped), rest)) = tries.split_first() else {
            let objects = matches!(self.typed.types.get(l.1), Ty::Object(_))
                && matches!(self.typed.types.get(r.1), Ty::Object(_));
            if !objects {
                return Ex::Bool(false);
            }
            let cast = |e: &Ex| Ex::Cast(CType::Object, Box::new(e.clone()));
            return Ex::Op(Op::Eq, vec![cast(l.0), cast(r.0)]);
        };
        let (this, other) = if *swapped { (r, l) } else { (l, r) };
        let Some((ex, ty)) =
            self.call_method(expr, this.0.clone(), this.1, name, &[(other.0.clone(), other.1)])
        else {
            return self.equal_methods(expr, rest, l, r);
        };
        let members = self.typed.types.members(ty);
        if !members.contains(&TyId::NOT_IMPLEMENTED) {
            return self.truth(ex, ty);
        }
        if members.len() == 1 {
            return self.equal_methods(expr, rest, l, r);
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let test = self.is_member(&value, ty, TyId::NOT_IMPLEMENTED);
        let useful = self.typed.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
        self.choose(
            TyId::BOOL,
            test,
            |s| s.equal_methods(expr, rest, l, r),
            |s| {
                let part = s.coerce(value.clone(), ty, useful);
                s.truth(part, useful)
            },
        )
    }

    /// `is`.
    fn identical(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        if lt == TyId::NONE && matches!(self.typed.types.get(rt), Ty::Union(_)) {
            return self.identical((r, rt), (l, lt));
        }
        let l_union = matches!(self.typed.types.get(lt), Ty::Union(_));
        if rt == TyId::NONE && l_union {
            let c = self.ctype(lt);
            let l = self.stable(l, &c);
            if !self.typed.types.members(lt).contains(&TyId::NONE) {
                return Ex::Bool(false);
            }
            return self.is_member(&l, lt, TyId::NONE);
        }
        if l_union {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch(
                l,
                lt,
                TyId::BOOL,
                |s, l, lt| Some((s.identical((l, lt), (r.clone(), rt)), TyId::BOOL)),
                "",
            );
        }
        if matches!(self.typed.types.get(rt), Ty::Union(_)) {
            return self.identical((r, rt), (l, lt));
        }
        let foreign = |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::C { .. } | Ty::Ptr);
        if foreign(self, lt) || foreign(self, rt) {
            let null = |ex, ty| if ty == TyId::NONE { Ex::Null } else { ex };
            return Ex::Op(Op::Eq, vec![null(l, lt), null(r, rt)]);
        }
        if lt == TyId::EXC_CLASS || rt == TyId::EXC_CLASS {
            return self.equal_classes((l, lt), (r, rt));
        }
        let (lc, rc) = (self.ctype(lt), self.ctype(rt));
        match (&lc, &rc) {
            (CType::None, CType::None) => Ex::Bool(self.key(lt) == self.key(rt)),
            (CType::Int | CType::Bool | CType::Real, b) if lc == *b => Ex::Op(Op::Eq, vec![l, r]),
            (CType::Str, CType::Str) => Ex::Op(Op::EqS, vec![l, r]),
            (CType::Ref(_), CType::Ref(_)) => {
                let cast = |e: Ex| Ex::Cast(CType::Ptr, Box::new(e));
                Ex::Op(Op::Eq, vec![cast(l), cast(r)])
            }
            (a, b)
                if a == b
                    && !matches!(
                        a,
                        CType::Tuple(_) | CType::Value | CType::Num | CType::Complex | CType::Range
                    ) =>
            {
                Ex::Op(Op::Eq, vec![l, r])
            }
            (CType::Int, CType::Big) | (CType::Big, CType::Int) => {
                let dummy = self.synthetic();
                self.equal(&dummy, (l, lt), (r, rt))
            }
            (a, b) if a == b => {
                let dummy = self.synthetic();
                self.equal(&dummy, (l, lt), (r, rt))
            }
            _ => Ex::Bool(false),
        }
    }

    fn order(&mut self, expr: &Expr, op: CmpOp, l: (Ex, TyId), r: (Ex, TyId)) -> Ex {
        let ((l, lt), (r, rt)) = (self.seen(l.0, l.1), self.seen(r.0, r.1));
        let c_op = match op {
            CmpOp::Lt => Op::Lt,
            CmpOp::Le => Op::Le,
            CmpOp::Gt => Op::Gt,
            _ => Op::Ge,
        };
        let sign = match op {
            CmpOp::Lt => "<",
            CmpOp::Le => "<=",
            CmpOp::Gt => ">",
            _ => ">=",
        };
        if let (Some(a), Some(b)) = (self.typed.rank(lt), self.typed.rank(rt)) {
            if self.is_any_int(TyId::BIG, lt, rt) && (lt == TyId::BIG || rt == TyId::BIG) {
                return self.order_any_int(op, (l, lt), (r, rt));
            }
            if a <= 1 && b <= 1 {
                let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
                return Ex::Op(c_op, vec![l, r]);
            }
            if a == 2 || b == 2 {
                let (l, r) = (self.coerce(l, lt, TyId::NUM), self.coerce(r, rt, TyId::NUM));
                let name = match op {
                    CmpOp::Lt => "lt",
                    CmpOp::Le => "le",
                    CmpOp::Gt => "gt",
                    _ => "ge",
                };
                return Ex::C(format!("oly_num_{name}($, $)").into(), vec![l, r]);
            }
            let small = |e: &Ex| matches!(e, Ex::Int(n) if n.unsigned_abs() <= 1 << 53);
            if a <= 1 && b == 3 && !small(&l) {
                return self.compare_int_real(op, (l, lt), r, false);
            }
            if a == 3 && b <= 1 && !small(&r) {
                return self.compare_int_real(op, (r, rt), l, true);
            }
            let (l, r) = (self.as_real(l, lt), self.as_real(r, rt));
            return Ex::Op(c_op, vec![l, r]);
        }
        let l_union = matches!(self.typed.types.get(lt), Ty::Union(_));
        if l_union || matches!(self.typed.types.get(rt), Ty::Union(_)) {
            let (value, ty, other, other_ty) = if l_union { (l, lt, r, rt) } else { (r, rt, l, lt) };
            let oc = self.ctype(other_ty);
            let other = self.stable(other, &oc);
            let text = format!("'{sign}' not supported between these types");
            return self.dispatch(
                value,
                ty,
                TyId::BOOL,
                |s, v, t| {
                    let (l, r) = if l_union {
                        ((v, t), (other.clone(), other_ty))
                    } else {
                        ((other.clone(), other_ty), (v, t))
                    };
                    let ex = s.order(expr, op, l, r);
                    Some((ex, if s.b.dead { TyId::BOTTOM } else { TyId::BOOL }))
                },
                &text,
            );
        }
        match (self.typed.types.get(lt).clone(), self.typed.types.get(rt).clone()) {
            (Ty::Bottom, _) | (_, Ty::Bottom) => Ex::Bool(false),
            (Ty::Str, Ty::Str) => Ex::Op(c_op, vec![Ex::Op(Op::CmpS, vec![l, r]), Ex::Int(0)]),
            (Ty::Bytes, Ty::Bytes) => Ex::Op(c_op, vec![Ex::Op(Op::CmpB, vec![l, r]), Ex::Int(0)]),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                self.tuple_order(expr, op, (&l, &x), (&r, &y), 0)
            }
            (Ty::VarTuple(_) | Ty::Tuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                self.sequence_order(expr, op, (l, lt), (r, rt))
            }
            _ => {
                let text = format!(
                    "'{sign}' not supported between instances of '{}' and '{}'",
                    self.python_name(lt),
                    self.python_name(rt)
                );
                let tries = match self.typed.have_order(lt, rt) {
                    true => self.typed.compare_tries(op, lt, rt),
                    false => Vec::new(),
                };
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let several = tries.len() > 1;
                let l = if several { self.stable(l, &lc) } else { l };
                let r = if several { self.stable(r, &rc) } else { r };
                self.order_methods(expr, &tries, (&l, lt), (&r, rt), &text)
            }
        }
    }

    /// Asks one method after the other for an order until one does not give NotImplemented.
    fn order_methods(
        &mut self,
        expr: &Expr,
        tries: &[(&str, bool)],
        l: (&Ex, TyId),
        r: (&Ex, TyId),
        fail: &str,
    ) -> Ex {
        let Some(((name, swapped), rest)) = tries.split_first() else {
            self.fail_type(fail);
            self.b.dead = true;
            return Ex::Bool(false);
        };
        let (this, other) = if *swapped { (r, l) } else { (l, r) };
        let found = self.call_method(expr, this.0.clone(), this.1, name, &[(other.0.clone(), other.1)]);
        let Some((ex, ty)) = found else { return self.order_methods(expr, rest, l, r, fail) };
        let members = self.typed.types.members(ty);
        if !members.contains(&TyId::NOT_IMPLEMENTED) {
            return self.truth(ex, ty);
        }
        if members.len() == 1 {
            return self.order_methods(expr, rest, l, r, fail);
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let test = self.is_member(&value, ty, TyId::NOT_IMPLEMENTED);
        let useful = self.typed.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
        self.choose(
            TyId::BOOL,
            test,
            |s| s.order_methods(expr, rest, l, r, fail),
            |s| {
                let part = s.coerce(value.clone(), ty, useful);
                s.truth(part, useful)
            },
        )
    }

    /// The int type of the values of an `IntEnum`.
    fn enum_int(&mut self, ty: TyId) -> TyId {
        let cell = self.typed.field_cell(ty, "value");
        if self.typed.types.content(cell) == TyId::BIG { TyId::BIG } else { TyId::INT }
    }

    fn compare_int_real(&mut self, op: CmpOp, (int, ty): (Ex, TyId), real: Ex, swapped: bool) -> Ex {
        let (compare, int) =
            if ty == TyId::BIG { (Op::CmpZR, int) } else { (Op::CmpIR, self.coerce(int, ty, TyId::INT)) };
        // CMPIR gives -1, 0, 1, or 2 if the float is not a number.
        let op = match (op, swapped) {
            (CmpOp::Lt, false) | (CmpOp::Gt, true) => {
                return Ex::Op(Op::Lt, vec![Ex::Op(compare, vec![int, real]), Ex::Int(0)]);
            }
            (CmpOp::Le, false) | (CmpOp::Ge, true) => {
                return Ex::Op(Op::Le, vec![Ex::Op(compare, vec![int, real]), Ex::Int(0)]);
            }
            (CmpOp::Gt, false) | (CmpOp::Lt, true) => Op::Eq,
            _ => Op::Ge,
        };
        let order = self.bake(Ex::Op(compare, vec![int, real]), &CType::Int);
        match op {
            Op::Eq => Ex::Op(Op::Eq, vec![order, Ex::Int(1)]),
            _ => Ex::Op(
                Op::And,
                vec![
                    Ex::Op(Op::Ge, vec![order.clone(), Ex::Int(0)]),
                    Ex::Op(Op::Le, vec![order, Ex::Int(1)]),
                ],
            ),
        }
    }

    fn tuple_order(&mut self, expr: &Expr, op: CmpOp, l: (&Ex, &[TyId]), r: (&Ex, &[TyId]), n: usize) -> Ex {
        let (more_l, more_r) = (n < l.1.len(), n < r.1.len());
        if !more_l || !more_r {
            let (a, b) = (usize::from(more_l), usize::from(more_r));
            return Ex::Bool(match op {
                CmpOp::Lt => a < b,
                CmpOp::Le => a <= b,
                CmpOp::Gt => a > b,
                _ => a >= b,
            });
        }
        let field = |e: &Ex| Ex::Dot(Box::new(e.clone()), format!("f{n}").into());
        let last = n + 1 == l.1.len() && n + 1 == r.1.len();
        let (a, b) = ((field(l.0), l.1[n]), (field(r.0), r.1[n]));
        if last {
            return self.order(expr, op, a, b);
        }
        let same = self.equal(expr, a.clone(), b.clone());
        self.choose(TyId::BOOL, same, |s| s.tuple_order(expr, op, l, r, n + 1), |s| s.order(expr, op, a, b))
    }
}
