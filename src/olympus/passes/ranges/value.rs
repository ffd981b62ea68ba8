//! What is known of a number: between which bounds it lies.

/// The ints from `lo` to `hi`; the length of a list likewise. Without any int (`lo` above `hi`) for what has no
/// value yet. The bounds are wide enough for the exact result of any operation on two ints.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Val {
    pub lo: i128,
    pub hi: i128,
}

const LEAST: i128 = i64::MIN as i128;
const MOST: i128 = i64::MAX as i128;

impl Val {
    /// No value.
    pub(super) const NEVER: Val = Val { lo: MOST, hi: LEAST };
    /// Nothing is known.
    pub(super) const ANY: Val = Val { lo: LEAST, hi: MOST };
    /// Farther from 0 than any int, and still good for sums.
    pub(super) const FAR: Val = Val { lo: -(1 << 100), hi: 1 << 100 };
    /// Any length.
    pub(super) const LENGTH: Val = Val { lo: 0, hi: MOST };

    pub(super) fn one(n: i64) -> Val {
        Val { lo: n.into(), hi: n.into() }
    }
    pub(super) fn is_never(self) -> bool {
        self.lo > self.hi
    }
    /// The only value.
    pub(super) fn single(self) -> Option<i64> {
        if self.lo == self.hi { i64::try_from(self.lo).ok() } else { None }
    }
    /// Whether all values are among others.
    pub(super) fn fits(self, all: Val) -> bool {
        self.lo >= all.lo && self.hi <= all.hi
    }
    pub(super) fn join(self, other: Val) -> Val {
        Val { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }
    pub(super) fn meet(self, other: Val) -> Val {
        Val { lo: self.lo.max(other.lo), hi: self.hi.min(other.hi) }
    }
    /// This and what lies beyond the sides on which `next` has grown; what has no negative numbers gets none.
    pub(super) fn widen(self, next: Val, all: Val) -> Val {
        Val {
            lo: if next.lo >= self.lo {
                self.lo
            } else if next.lo >= 0 {
                0
            } else {
                all.lo
            },
            hi: if next.hi > self.hi { all.hi } else { self.hi },
        }
    }

    fn hull(ends: [i128; 4]) -> Val {
        let [a, b, c, d] = ends;
        Val { lo: a.min(b).min(c.min(d)), hi: a.max(b).max(c.max(d)) }
    }
    pub(super) fn add(self, other: Val) -> Val {
        Val { lo: self.lo + other.lo, hi: self.hi + other.hi }
    }
    pub(super) fn sub(self, other: Val) -> Val {
        Val { lo: self.lo - other.hi, hi: self.hi - other.lo }
    }
    pub(super) fn mul(self, other: Val) -> Val {
        Val::hull([self.lo * other.lo, self.lo * other.hi, self.hi * other.lo, self.hi * other.hi])
    }
    /// So many of them together.
    pub(super) fn times(self, count: i128) -> Val {
        Val { lo: self.lo.saturating_mul(count), hi: self.hi.saturating_mul(count) }.meet(Val::FAR)
    }
    /// The floor of a quotient by what is at least 1.
    pub(super) fn floor(self, by: Val) -> Val {
        Val::hull([
            self.lo.div_euclid(by.lo),
            self.lo.div_euclid(by.hi),
            self.hi.div_euclid(by.lo),
            self.hi.div_euclid(by.hi),
        ])
    }
    /// The remainder by what is at least 1, with the sign of the divisor.
    pub(super) fn modulo(self, by: Val) -> Val {
        if self.lo >= 0 && self.hi < by.lo {
            return self;
        }
        let most = by.hi - 1;
        Val { lo: 0, hi: if self.lo >= 0 { most.min(self.hi) } else { most } }
    }
    /// The bits of two numbers that are not negative, whichever of them are set.
    pub(super) fn bits(self, other: Val) -> Val {
        let most = self.hi.max(other.hi);
        Val { lo: 0, hi: (1 << (i128::BITS - most.leading_zeros())) - 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn val(lo: i64, hi: i64) -> Val {
        Val { lo: lo.into(), hi: hi.into() }
    }

    #[test]
    fn arithmetic_of_bounds() {
        assert_eq!(val(-2, 3).mul(val(-5, 7)), val(-15, 21));
        assert!(!val(i64::MIN, 0).sub(val(1, 1)).fits(Val::ANY));
        assert!(val(i64::MIN, 0).sub(val(0, 1)).hi == 0);
        assert!(!val(1, i64::MAX).mul(val(1, 2)).fits(Val::ANY));
        assert_eq!(val(-7, 9).floor(val(2, 3)), val(-4, 4));
        assert_eq!(val(-7, 9).modulo(val(2, 5)), val(0, 4));
        assert_eq!(val(1, 3).modulo(val(5, 9)), val(1, 3));
        assert_eq!(val(0, 5).bits(val(0, 8)), val(0, 15));
        assert_eq!(val(0, 7).bits(val(0, 0)), val(0, 7));
        assert_eq!(val(0, i64::MAX).bits(val(0, 1)), val(0, i64::MAX));
        assert_eq!(val(0, 5).widen(val(-1, 5), val(-100, 100)), val(-100, 5));
        assert_eq!(val(3, 5).widen(val(2, 6), val(-100, 100)), val(0, 100));
        assert_eq!(val(-1, 5).times(3), val(-3, 15));
        assert!(Val::ANY.times(1 << 100).add(Val::FAR).hi > 0);
    }
}
