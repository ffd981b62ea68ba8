//! The numeric tower: what arithmetic on two numbers gives.
//!
//! With `--int-width=big` there are two types of int. [`Ty::Int`] is a machine word: literals, lengths, what a
//! `range` gives. [`Ty::Big`] holds any int: what may leave the word is one. Where both meet, the result is `Big`.

use super::Typed;
use super::container::literal_int;
use crate::hir::{BinOp, EnumKind, Expr, ExprKind, FuncId, UnOp};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Position in the numeric tower; ints of either form are 1.
    pub(crate) fn rank(&self, ty: TyId) -> Option<u8> {
        Some(match self.types.get(ty) {
            Ty::Bool => 0,
            Ty::Int | Ty::Big => 1,
            Ty::Num => 2,
            Ty::Float => 3,
            Ty::Complex => 4,
            // The members of an `IntEnum` are ints.
            Ty::Object(obj) => {
                let class = self.types.obj(*obj).class;
                let kind = self.program.classes[class].enumeration;
                return matches!(kind, Some(EnumKind::IntEnum | EnumKind::IntFlag)).then_some(1);
            }
            _ => return None,
        })
    }

    fn of_rank(rank: u8) -> TyId {
        match rank {
            0 => TyId::BOOL,
            1 => TyId::INT,
            2 => TyId::NUM,
            3 => TyId::FLOAT,
            _ => TyId::COMPLEX,
        }
    }

    /// Whether a function's arithmetic on machine ints gives machine ints and fails where they end.
    #[must_use]
    pub fn machine_ints(&self, func: FuncId) -> bool {
        !self.types.big || self.program.modules[self.program.funcs[func].module].machine_ints
    }

    /// The type of an integer literal.
    pub(crate) fn literal_int_type(&self, value: i128) -> TyId {
        let most = (1i128 << (self.int_width - 1)) - 1;
        if self.types.big && value > most { TyId::BIG } else { TyId::INT }
    }

    /// The type with every machine int in it as one of any size, if there are such.
    pub(crate) fn widened(&mut self, ty: TyId) -> TyId {
        if !self.types.big {
            return ty;
        }
        let mut result = TyId::BOTTOM;
        for member in self.types.members(ty) {
            let one = if matches!(self.types.get(member), Ty::Int | Ty::Bool) { TyId::BIG } else { member };
            result = self.types.join(result, one);
        }
        result
    }

    /// The int type that a conversion to int gives: of any size unless the function counts in machine ints.
    pub(crate) fn wide_int(&self, func: FuncId) -> TyId {
        if self.machine_ints(func) { TyId::INT } else { TyId::BIG }
    }

    /// The result of an arithmetic operator on two numbers. `machine` says that machine ints give such.
    pub(crate) fn arithmetic(
        &self,
        op: BinOp,
        l: TyId,
        r: TyId,
        right: Option<&Expr>,
        machine: bool,
    ) -> Option<TyId> {
        let (a, b) = (self.rank(l)?, self.rank(r)?);
        if matches!(op, BinOp::And | BinOp::Or | BinOp::Xor)
            && (self.overloads(l, op) || self.overloads(r, op))
        {
            return None;
        }
        let top = a.max(b);
        if top <= 1 && (!machine || l == TyId::BIG || r == TyId::BIG) {
            return self.any_int(op, (l, a), (r, b), right);
        }
        Some(match op {
            BinOp::Add | BinOp::Sub | BinOp::Mul => Self::of_rank(top.max(1)),
            BinOp::FloorDiv | BinOp::Mod | BinOp::OldDiv if top < 4 => Self::of_rank(top.max(1)),
            BinOp::Div | BinOp::OldDiv => Self::of_rank(top.max(3)),
            BinOp::Pow if top <= 1 => match right.and_then(literal_int) {
                Some(n) if n < 0 => TyId::FLOAT,
                None if is_negated(right) => TyId::NUM,
                _ => TyId::INT,
            },
            BinOp::Pow => Self::of_rank(top),
            BinOp::And | BinOp::Or | BinOp::Xor if top == 0 => TyId::BOOL,
            BinOp::And | BinOp::Or | BinOp::Xor | BinOp::Shl | BinOp::Shr if top <= 1 => TyId::INT,
            _ => return None,
        })
    }

    /// The same for two ints (or bools, of rank 0) when ints are of any size.
    fn any_int(&self, op: BinOp, l: (TyId, u8), r: (TyId, u8), right: Option<&Expr>) -> Option<TyId> {
        let (any_left, any_right) = (l.0 == TyId::BIG, r.0 == TyId::BIG);
        let either = if any_left || any_right { TyId::BIG } else { TyId::INT };
        Some(match op {
            BinOp::Add | BinOp::Sub | BinOp::Mul if l.1 == 0 && r.1 == 0 => TyId::INT,
            BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Shl => TyId::BIG,
            BinOp::Div => TyId::FLOAT,
            BinOp::FloorDiv | BinOp::OldDiv | BinOp::Shr => either,
            // A remainder is smaller than the divisor.
            BinOp::Mod if any_right => TyId::BIG,
            BinOp::Mod => TyId::INT,
            BinOp::And | BinOp::Or | BinOp::Xor if l.1 == 0 && r.1 == 0 => TyId::BOOL,
            BinOp::And if masks(right) && !any_right => TyId::INT,
            BinOp::And | BinOp::Or | BinOp::Xor => either,
            BinOp::Pow => match right.and_then(literal_int) {
                Some(n) if n < 0 => TyId::FLOAT,
                None if is_negated(right) => self.types.int_or_float,
                _ => TyId::BIG,
            },
            BinOp::MatMul => return None,
        })
    }

    /// Whether an expression is made of machine ints so that it may be computed in machine words where only
    /// a word can be meant: a bound of a range, an index. `ty` gives the types of its parts.
    pub(crate) fn is_word(&self, expr: &Expr, ty: &dyn Fn(&Expr) -> TyId) -> bool {
        match &expr.kind {
            ExprKind::Binary { op: BinOp::Add | BinOp::Sub | BinOp::Mul, left, right, .. } => {
                self.is_word(left, ty) && self.is_word(right, ty)
            }
            _ => matches!(self.types.get(ty(expr)), Ty::Int | Ty::Bool),
        }
    }
}

/// Whether the right operand of `&` is a literal that is not negative.
fn masks(right: Option<&Expr>) -> bool {
    right.and_then(literal_int).is_some_and(|n| n >= 0)
}

/// Whether an operand is written with a minus before it.
fn is_negated(operand: Option<&Expr>) -> bool {
    matches!(operand.map(|e| &e.kind), Some(ExprKind::Unary { op: UnOp::Neg, .. }))
}
