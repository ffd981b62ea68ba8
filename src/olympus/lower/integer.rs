//! Ints of any size (`--int-width=big`): arithmetic, conversion to and from machine ints, literals.

use super::Lower;
use crate::hir::{Arg, BinOp, CmpOp, Expr, ExprKind};
use crate::olympus::ir::{CType, Ex, Scope, St, Static};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// An integer literal.
    pub(super) fn int_literal(&mut self, expr: &Expr) -> Ex {
        let bits = self.options.int_width;
        let most = (1i128 << (bits - 1)) - 1;
        let digits = match &expr.kind {
            ExprKind::Int(n) if *n <= most => return Ex::Int(*n as i64),
            ExprKind::Int(n) => format!("{n:x}"),
            ExprKind::Huge(digits) => digits.to_string(),
            _ => return Ex::Int(0),
        };
        if !self.typed.types.big {
            self.diags
                .error(
                    crate::infer::codes::INT_RANGE,
                    expr.span,
                    format!("this integer does not fit {bits} bits"),
                )
                .help("`--int-width=big` compiles with ints of any size; a float holds large values approximately");
            return Ex::Int(0);
        }
        let slot = match self.big_literals.get(&digits) {
            Some(slot) => *slot,
            None => {
                let name = self.fresh_name("big");
                let slot = self.unit.statics.push(Static { name, ty: CType::Big, scope: Scope::Unit });
                self.big_literals.insert(digits.clone(), slot);
                slot
            }
        };
        let place = Ex::Addr(Box::new(Ex::Static(slot)));
        Ex::C("oly_big_constant".into(), vec![place, Ex::CText(digits.into())])
    }

    /// An int of any size where a machine int is wanted: OverflowError if it does not fit. A single operation on
    /// machine ints is done as one of theirs, which fails in just the same cases.
    pub(super) fn narrow(&mut self, ex: Ex) -> Ex {
        match ex {
            Ex::Op(Op::IToZ, mut inner) => inner.pop().unwrap_or(Ex::Int(0)),
            Ex::Op(op @ (Op::AddZ | Op::SubZ | Op::MulZ), sides) if sides.iter().all(is_widened) => {
                let sides = sides.into_iter().map(|side| self.narrow(side)).collect();
                self.machine_op(op, sides)
            }
            ex => self.op(Op::ZToI, vec![ex]),
        }
    }

    /// The same for an index or the start of a range: also longer sums are computed in machine ints, which fail
    /// only where no index could be.
    pub(super) fn narrow_index(&mut self, ex: Ex) -> Ex {
        match ex {
            Ex::Op(Op::IToZ, mut inner) => inner.pop().unwrap_or(Ex::Int(0)),
            Ex::Op(op @ (Op::AddZ | Op::SubZ | Op::MulZ), sides) if sides.iter().all(is_machine) => {
                let sides = sides.into_iter().map(|side| self.narrow_index(side)).collect();
                self.machine_op(op, sides)
            }
            ex => self.op(Op::ZToX, vec![ex]),
        }
    }

    fn machine_op(&mut self, op: Op, sides: Vec<Ex>) -> Ex {
        let checked = self.options.checks.overflow;
        match op {
            Op::AddZ if checked => self.op(Op::AddI, sides),
            Op::SubZ if checked => self.op(Op::SubI, sides),
            Op::MulZ if checked => self.op(Op::MulI, sides),
            Op::AddZ => Ex::Op(Op::AddIW, sides),
            Op::SubZ => Ex::Op(Op::SubIW, sides),
            _ => Ex::Op(Op::MulIW, sides),
        }
    }

    /// A bound of a slice: beyond all lengths is as good as the largest int.
    pub(super) fn slice_bound(&mut self, ex: Ex) -> Ex {
        match ex {
            ex if is_machine(&ex) => self.narrow_index(ex),
            ex => Ex::Op(Op::ZToB, vec![ex]),
        }
    }

    /// Whether an operation on two ints is one on ints of any size, of which one may be a machine int.
    pub(super) fn is_any_int(&self, ty: TyId, l: TyId, r: TyId) -> bool {
        let ints = self.typed.rank(l).is_some_and(|a| a <= 1) && self.typed.rank(r).is_some_and(|b| b <= 1);
        ints && (ty == TyId::BIG || l == TyId::BIG || r == TyId::BIG)
    }

    /// Arithmetic on two ints of any size; `ty` is what inference says of the result.
    pub(super) fn any_int(
        &mut self,
        op: BinOp,
        (l, lt): (Ex, TyId),
        (r, rt): (Ex, TyId),
        ty: TyId,
    ) -> Option<Ex> {
        match op {
            // The result is a machine int because the right side is one.
            BinOp::Mod if ty == TyId::INT => {
                let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::INT));
                return Some(self.op(Op::ModZI, vec![l, r]));
            }
            BinOp::And if ty == TyId::INT => {
                let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::INT));
                return Some(Ex::Op(Op::MaskZ, vec![l, r]));
            }
            _ => {}
        }
        let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::BIG));
        let op = match op {
            BinOp::Add => Op::AddZ,
            BinOp::Sub => Op::SubZ,
            BinOp::Mul => Op::MulZ,
            BinOp::FloorDiv | BinOp::OldDiv => Op::DivZ,
            BinOp::Mod => Op::ModZ,
            BinOp::Div => Op::DivZR,
            BinOp::Shl => Op::ShlZ,
            BinOp::Shr => Op::ShrZ,
            BinOp::And => Op::AndZ,
            BinOp::Or => Op::OrZ,
            BinOp::Xor => Op::XorZ,
            BinOp::Pow => {
                if matches!(r, Ex::Op(Op::IToZ, ref n) if matches!(n.as_slice(), [Ex::Int(2)])) {
                    let l = self.stable(l, &CType::Big);
                    return Some(Ex::Op(Op::MulZ, vec![l.clone(), l]));
                }
                Op::PowZ
            }
            BinOp::MatMul => return None,
        };
        Some(self.op(op, vec![l, r]))
    }

    /// A power whose exponent may be negative: an int or a float.
    pub(super) fn any_power(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::BIG));
        let (l, r) = (self.stable(l, &CType::Big), self.stable(r, &CType::Big));
        let negative = Ex::Op(Op::LtZ, vec![r.clone(), Ex::Op(Op::IToZ, vec![Ex::Int(0)])]);
        let result = self.typed.types.int_or_float;
        self.choose(
            result,
            negative,
            |s| {
                let (a, b) = (s.op(Op::ZToR, vec![l.clone()]), s.op(Op::ZToR, vec![r.clone()]));
                let power = s.op(Op::PowR, vec![a, b]);
                s.coerce(power, TyId::FLOAT, result)
            },
            |s| {
                let power = s.op(Op::PowZ, vec![l.clone(), r.clone()]);
                s.coerce(power, TyId::BIG, result)
            },
        )
    }

    /// `round(value, digits)`.
    pub(super) fn rounded(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        digits: Option<(Ex, TyId)>,
        result: TyId,
    ) -> Ex {
        self.dispatch(
            value,
            ty,
            result,
            |s, v, t| {
                if let Some(rounded) = s.round_any_int(&v, t, digits.as_ref()) {
                    return Some(rounded);
                }
                let n = digits.clone().map(|(ex, ty)| s.coerce(ex, ty, TyId::INT));
                Some(match (s.typed.types.get(t).clone(), n) {
                    (Ty::Int | Ty::Bool, None) => (s.coerce(v, t, TyId::INT), TyId::INT),
                    (Ty::Int | Ty::Bool, Some(n)) => {
                        let v = s.coerce(v, t, TyId::INT);
                        (s.op(Op::RoundII, vec![v, n]), TyId::INT)
                    }
                    (Ty::Float, None) => (s.op(Op::RoundI, vec![v]), TyId::INT),
                    (Ty::Float, Some(n)) => (s.op(Op::RoundR, vec![v, n]), TyId::FLOAT),
                    (Ty::Num, None) => (s.op(Op::RoundNI, vec![v]), TyId::INT),
                    (Ty::Num, Some(n)) => (s.op(Op::RoundN, vec![v, n]), TyId::NUM),
                    (_, n) => {
                        let given: Vec<(Ex, TyId)> = n.into_iter().map(|n| (n, TyId::INT)).collect();
                        return s.call_method(expr, v, t, "__round__", &given);
                    }
                })
            },
            "type {} doesn't define __round__ method",
        )
    }

    /// `round` that gives an int of any size.
    pub(super) fn round_any_int(
        &mut self,
        value: &Ex,
        ty: TyId,
        digits: Option<&(Ex, TyId)>,
    ) -> Option<(Ex, TyId)> {
        let wide = self.b.func.is_some_and(|func| !self.typed.machine_ints(func));
        let ex = match (self.typed.types.get(ty), digits) {
            (Ty::Big, None) => value.clone(),
            (Ty::Float, None) if wide => self.op(Op::RoundZ, vec![value.clone()]),
            (Ty::Int | Ty::Bool, Some(_)) if !wide => return None,
            (Ty::Int | Ty::Big | Ty::Bool, Some((digits, digits_ty))) => {
                let value = self.coerce(value.clone(), ty, TyId::BIG);
                let digits = self.coerce(digits.clone(), *digits_ty, TyId::BIG);
                self.op(Op::RoundZZ, vec![value, digits])
            }
            _ => return None,
        };
        Some((ex, TyId::BIG))
    }

    /// The order of two ints, at least one of any size.
    pub(super) fn order_any_int(&mut self, op: CmpOp, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::BIG));
        match op {
            CmpOp::Lt => Ex::Op(Op::LtZ, vec![l, r]),
            CmpOp::Le => Ex::Op(Op::LeZ, vec![l, r]),
            CmpOp::Gt => Ex::Op(Op::LtZ, vec![r, l]),
            _ => Ex::Op(Op::LeZ, vec![r, l]),
        }
    }

    /// A start, step or (if `is_end`) end of a range of machine ints. No loop ever gets to an end beyond them.
    pub(super) fn range_bound(&mut self, expr: &Expr, ex: Ex, ty: TyId, is_end: bool) -> Ex {
        match ex {
            ex if ty != TyId::BIG => self.int_key(expr, ex, ty, super::container::NO_INT),
            ex if is_end && !is_machine(&ex) => Ex::Op(Op::ZToB, vec![ex]),
            ex if is_machine(&ex) => self.narrow_index(ex),
            ex => self.op(Op::ZToI, vec![ex]),
        }
    }

    /// A list of ints as one of machine ints, which is what the runtime's functions read.
    pub(super) fn machine_items(&mut self, list: Ex, ty: TyId) -> Ex {
        match self.list_item(ty) {
            TyId::BIG => self.rebuild(list, TyId::BIG, TyId::INT),
            _ => list,
        }
    }

    /// Whether an expression is made of machine ints only.
    pub(super) fn is_word(&self, expr: &Expr) -> bool {
        self.typed.is_word(expr, &|e| self.ty(e))
    }

    /// `for i in range(…)` from a start, or in steps, of any size: counts in such ints.
    pub(super) fn any_int_loop(
        &mut self,
        args: &[Arg],
        body: &mut dyn FnMut(&mut Self, Ex, TyId),
    ) -> Option<()> {
        let exprs: Vec<&Expr> = args.iter().map(|a| &a.value).collect();
        if exprs.iter().any(|e| !self.typed.rank(self.ty(e)).is_some_and(|r| r <= 1)) {
            return None;
        }
        let values = self.operands(&exprs);
        if self.b.dead {
            return Some(());
        }
        let mut parts = Vec::new();
        for (value, e) in values.into_iter().zip(&exprs) {
            let ty = self.ty(e);
            let value = self.coerce(value, ty, TyId::BIG);
            // The body may assign the variables that the range was made from.
            let var = self.temp(CType::Big);
            self.emit(St::Set(Ex::Var(var), value));
            parts.push(Ex::Var(var));
        }
        let mut parts = parts.into_iter();
        let (next, to) = (parts.next()?, parts.next()?);
        let zero = || Ex::Op(Op::IToZ, vec![Ex::Int(0)]);
        let one = Ex::Op(Op::IToZ, vec![Ex::Int(1)]);
        let up = Ex::Op(Op::LtZ, vec![next.clone(), to.clone()]);
        let (step, test) = match parts.next() {
            None => (one, up),
            Some(step) => {
                let fail = self.op_call_at("oly_fail_range_step");
                self.emit(St::If(
                    Ex::Op(Op::EqZ, vec![step.clone(), zero()]),
                    vec![St::Eval(fail)],
                    Vec::new(),
                ));
                let rising = Ex::Op(Op::LtZ, vec![zero(), step.clone()]);
                let down = Ex::Op(Op::LtZ, vec![to, next.clone()]);
                (step, Ex::Select(Box::new(rising), Box::new(up), Box::new(down)))
            }
        };
        let block = self.nested(|s| {
            // The next one is made first: the body may go on to it from anywhere.
            let item = s.bake_copy(next.clone(), CType::Big);
            s.emit(St::Set(next.clone(), Ex::Op(Op::AddZ, vec![next.clone(), step])));
            body(s, item, TyId::BIG);
        });
        self.b.dead = false;
        self.emit(St::While(test, block));
        Some(())
    }

    /// The value of a variable that is about to change.
    fn bake_copy(&mut self, ex: Ex, ty: CType) -> Ex {
        let var = self.temp(ty);
        self.emit(St::Set(Ex::Var(var), ex));
        Ex::Var(var)
    }

    /// A call of a runtime function that takes the place only.
    fn op_call_at(&mut self, name: &str) -> Ex {
        let loc = self.loc();
        self.op_call(name, vec![loc])
    }
}

/// A machine int as an int of any size.
fn is_widened(ex: &Ex) -> bool {
    matches!(ex, Ex::Op(Op::IToZ, _))
}

/// A sum of such.
fn is_machine(ex: &Ex) -> bool {
    match ex {
        Ex::Op(Op::IToZ, _) => true,
        Ex::Op(Op::AddZ | Op::SubZ | Op::MulZ, sides) => sides.iter().all(is_machine),
        _ => false,
    }
}
