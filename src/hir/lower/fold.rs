//! Integer constants. An expression of int literals that leaves a machine word on its way, such as `2**63 - 1`, is
//! computed here, as Python does it; what stays within a word is left as it was written.

use std::rc::Rc;

use num_bigint::BigInt;

use crate::hir::walk::{Visit, walk_expr};
use crate::hir::{BinOp, Expr, ExprKind, ModuleId, Program, UnOp};

/// Bits of the largest constant that is computed: `2**100000` is left to the running program.
const MOST_BITS: u64 = 4096;
/// Bits that an operand and a result may have to be left as they are: fewer than the smallest machine int has.
const PLAIN_BITS: u64 = 31;

/// The value of a binary operation on int constants, if it is to be computed here.
pub(super) fn binary(op: BinOp, left: &Expr, right: &Expr) -> Option<BigInt> {
    let (l, r) = (value(left)?, value(right)?);
    let count = || u32::try_from(&r).ok().filter(|n| u64::from(*n) <= MOST_BITS);
    let negative = |n: &BigInt| n.sign() == num_bigint::Sign::Minus;
    let result = match op {
        BinOp::Add => &l + &r,
        BinOp::Sub => &l - &r,
        BinOp::Mul => &l * &r,
        BinOp::Pow => {
            let exponent = count()?;
            (l.bits() * u64::from(exponent) <= MOST_BITS).then(|| l.pow(exponent))?
        }
        BinOp::Shl => &l << count()?,
        BinOp::Shr => &l >> count()?,
        BinOp::And => &l & &r,
        BinOp::Or => &l | &r,
        BinOp::Xor => &l ^ &r,
        // Without a sign the quotient of Rust is Python's.
        BinOp::FloorDiv if !negative(&l) && r > BigInt::ZERO => &l / &r,
        BinOp::Mod if !negative(&l) && r > BigInt::ZERO => &l % &r,
        _ => return None,
    };
    let plain = [&l, &r, &result].iter().all(|n| n.bits() <= PLAIN_BITS);
    (!plain && result.bits() <= MOST_BITS).then_some(result)
}

/// The value of an int constant: a literal, or one with a sign.
fn value(expr: &Expr) -> Option<BigInt> {
    match &expr.kind {
        ExprKind::Int(n) => Some(BigInt::from(*n)),
        ExprKind::Huge(digits) => BigInt::parse_bytes(digits.as_bytes(), 16),
        ExprKind::Unary { op: UnOp::Neg, operand } => value(operand).map(|n| -n),
        ExprKind::Unary { op: UnOp::Pos, operand } => value(operand),
        _ => None,
    }
}

/// The literal of a value without sign.
pub(super) fn literal(n: &BigInt) -> ExprKind {
    match i128::try_from(n) {
        Ok(n) => ExprKind::Int(n),
        Err(_) => ExprKind::Huge(Rc::from(format!("{n:x}"))),
    }
}

/// Whether a module has int constants that do not fit a word of 64 bits.
pub(super) fn has_wide_constants(program: &Program, module: ModuleId) -> bool {
    struct Wide(bool);
    impl Visit for Wide {
        fn expr(&mut self, expr: &Expr) {
            const LEAST: i128 = i64::MIN as i128;
            match &expr.kind {
                // The least int of all is the negative of one that does not fit.
                ExprKind::Unary { op: UnOp::Neg, operand } if matches!(operand.kind, ExprKind::Int(n) if -n == LEAST) =>
                    {}
                ExprKind::Int(n) => self.0 |= i64::try_from(*n).is_err(),
                ExprKind::Huge(_) => self.0 = true,
                _ => walk_expr(self, expr),
            }
        }
    }
    let mut wide = Wide(false);
    for func in program.funcs.iter().filter(|func| func.module == module) {
        func.body.iter().for_each(|stmt| wide.stmt(stmt));
    }
    wide.0
}
