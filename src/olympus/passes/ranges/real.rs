//! Bounds of floats. They are kept as ints in the order of the floats, so that all that only compares bounds need not
//! know what they are of; a float of which nothing is known may be infinite or no number as well.

use super::Kind;
use super::follow::Follow;
use super::known::Known;
use super::value::Val;
use crate::olympus::ir::Ex;
use crate::olympus::op::Op;

/// A float's place in the order.
fn key(x: f64) -> i128 {
    let place = i128::from(x.abs().to_bits());
    if x < 0.0 { -place } else { place }
}

/// The float at a place; an infinity for what lies beyond all numbers.
fn float(key: i128) -> f64 {
    let end = f64::INFINITY.to_bits();
    let x = f64::from_bits(u64::try_from(key.abs()).map_or(end, |bits| bits.min(end)));
    if key < 0 { -x } else { x }
}

/// Bounds of a float that is a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    pub lo: f64,
    pub hi: f64,
}

impl Bounds {
    pub(super) const ZERO: Bounds = Bounds { lo: 0.0, hi: 0.0 };

    pub(super) fn of(val: Val) -> Option<Bounds> {
        let bounds = Bounds { lo: float(val.lo), hi: float(val.hi) };
        (!val.is_never() && bounds.lo.is_finite() && bounds.hi.is_finite()).then_some(bounds)
    }

    /// The same as what is known of a float.
    pub(super) fn val(self) -> Val {
        if self.lo.is_finite() && self.hi.is_finite() {
            Val { lo: key(self.lo), hi: key(self.hi) }
        } else {
            Val::ANY
        }
    }

    pub(super) fn join(self, other: Bounds) -> Bounds {
        Bounds { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    pub(super) fn magnitude(self) -> f64 {
        self.lo.abs().max(self.hi.abs())
    }

    /// What results of this may be after the machine has rounded them to floats of a width.
    fn rounded(self, width: u8) -> Bounds {
        if width == 64 {
            return self;
        }
        // Narrow floats may be rounded once where two operations are one, and the least ones may be taken for 0.
        let mut lo = self.lo as f32;
        if f64::from(lo) > self.lo {
            lo = lo.next_down();
        }
        let mut hi = self.hi as f32;
        if f64::from(hi) < self.hi {
            hi = hi.next_up();
        }
        if lo > 0.0 && lo < f32::MIN_POSITIVE {
            lo = 0.0;
        }
        if hi < 0.0 && hi > -f32::MIN_POSITIVE {
            hi = 0.0;
        }
        Bounds { lo: lo.into(), hi: hi.into() }
    }

    fn hull(ends: [f64; 4]) -> Bounds {
        let [a, b, c, d] = ends;
        Bounds { lo: a.min(b).min(c.min(d)), hi: a.max(b).max(c.max(d)) }
    }

    fn mul(self, other: Bounds) -> Bounds {
        Bounds::hull([self.lo * other.lo, self.lo * other.hi, self.hi * other.lo, self.hi * other.hi])
    }

    /// A quotient; some machines are off by a bit in the last place.
    fn div(self, by: Bounds) -> Option<Bounds> {
        if by.lo <= 0.0 && by.hi >= 0.0 {
            return None;
        }
        let all = Bounds::hull([self.lo / by.lo, self.lo / by.hi, self.hi / by.lo, self.hi / by.hi]);
        let slack = all.magnitude() / f64::from(1 << 20);
        Some(Bounds {
            lo: if all.lo >= 0.0 { (all.lo - slack).max(0.0) } else { all.lo - slack },
            hi: if all.hi <= 0.0 { (all.hi + slack).min(0.0) } else { all.hi + slack },
        })
    }
}

impl Follow<'_> {
    /// The value of an expression for a place of a kind.
    pub(super) fn value_for(&mut self, kind: Kind, ex: &Ex, env: &Known) -> Val {
        if kind == Kind::Real && self.kind(ex) != Kind::Real { Val::ANY } else { self.value(ex, env) }
    }

    /// The bounds of a float. `None`: nothing is known; or there is no value yet, which `never` says.
    pub(super) fn bounds(&mut self, ex: &Ex, env: &Known, never: &mut bool) -> Option<Bounds> {
        let val = self.value_for(Kind::Real, ex, env);
        *never |= val.is_never();
        Bounds::of(val)
    }

    /// What is known of the result of an operation on floats.
    pub(super) fn real_operation(&mut self, op: Op, args: &[Ex], env: &Known) -> Val {
        let mut never = false;
        let result = self.real_result(op, args, env, &mut never);
        match result {
            _ if never => Val::NEVER,
            Some(bounds) => bounds.rounded(self.real_width).val(),
            None => Val::ANY,
        }
    }

    fn real_result(&mut self, op: Op, args: &[Ex], env: &Known, never: &mut bool) -> Option<Bounds> {
        let first = args.first()?;
        if op == Op::IToR {
            let val = if self.kind(first) == Kind::Int { self.value(first, env) } else { self.ints };
            *never |= val.is_never();
            return Some(Bounds { lo: val.lo as f64, hi: val.hi as f64 });
        }
        let a = self.bounds(first, env, never);
        let b = match op {
            Op::AddR | Op::SubR | Op::MulR | Op::DivR | Op::DivRW => self.bounds(args.get(1)?, env, never),
            _ => None,
        };
        let a = a?;
        match op {
            Op::NegR => Some(Bounds { lo: -a.hi, hi: -a.lo }),
            Op::AbsR if a.lo >= 0.0 => Some(a),
            Op::AbsR => Some(Bounds { lo: 0.0, hi: a.magnitude() }),
            Op::AddR => b.map(|b| Bounds { lo: a.lo + b.lo, hi: a.hi + b.hi }),
            Op::SubR => b.map(|b| Bounds { lo: a.lo - b.hi, hi: a.hi - b.lo }),
            Op::MulR => b.map(|b| a.mul(b)),
            Op::DivR | Op::DivRW => b.and_then(|b| a.div(b)),
            _ => None,
        }
    }

    /// A constant as the machine has it.
    pub(super) fn real_constant(&self, x: f64) -> Val {
        Bounds { lo: x, hi: x }.rounded(self.real_width).val()
    }

    /// The whole part of a float, if it is an int for sure.
    pub(super) fn whole(&mut self, ex: &Ex, env: &Known) -> Option<Val> {
        let bounds = self.bounds(ex, env, &mut false)?;
        // A power of two, hence exact.
        let end = -(self.ints.lo as f64);
        (bounds.lo >= -end && bounds.hi < end)
            .then(|| Val { lo: bounds.lo.trunc() as i128, hi: bounds.hi.trunc() as i128 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_of_floats() {
        for x in [0.0, -0.0, 1.5, -2.25, 1e300, -1e-300] {
            assert_eq!(float(key(x)), x);
        }
        assert!(
            key(-1.0) < key(-0.5) && key(-0.5) < key(0.0) && key(0.0) < key(1e-300) && key(1.0) < key(2.0)
        );
        assert_eq!(Bounds::of(Val::ANY), None);
        assert_eq!(Bounds::of(Val { lo: Val::ANY.lo, hi: 0 }), None);
        assert_eq!(Bounds::of(Val { lo: 0, hi: Val::ANY.hi }), None);
        assert_eq!(Bounds { lo: 0.0, hi: f64::INFINITY }.val(), Val::ANY);
        let third = Bounds { lo: 1.0 / 3.0, hi: 1.0 / 3.0 };
        let narrow = third.rounded(32);
        assert!(narrow.lo < third.lo && narrow.hi > third.hi);
        assert_eq!(Bounds { lo: 1e-40, hi: 1.0 }.rounded(32), Bounds { lo: 0.0, hi: 1.0 });
        assert_eq!(Bounds { lo: 0.0, hi: 1e39 }.rounded(32).val(), Val::ANY);
        assert_eq!(third.div(Bounds { lo: -1.0, hi: 1.0 }), None);
    }
}
