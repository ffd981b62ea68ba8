/* big_real.c: ints without bounds and floats. Every result is rounded once, half to even. */
#include <float.h>
#include <math.h>

#include "limbs.h"

#define REAL_DIGITS (sizeof(Real) == sizeof(double) ? DBL_MANT_DIG : FLT_MANT_DIG)
#define REAL_MIN_EXP (sizeof(Real) == sizeof(double) ? DBL_MIN_EXP : FLT_MIN_EXP)
#define REAL_MAX_EXP (sizeof(Real) == sizeof(double) ? DBL_MAX_EXP : FLT_MAX_EXP)

/* The size times 2**power, plus something smaller than any digit of it if `sticky`; infinite if too large. */
static Real rounded(const limb_t *a, size_t n, intptr_t power, bool sticky) {
    n = mp_trim(a, n);
    const intptr_t bits = (intptr_t)mp_bits(a, n);
    if (bits == 0) return 0;
    const intptr_t top = bits + power; /* the value is below 2**top */
    if (top > REAL_MAX_EXP) return (Real)INFINITY;
    /* A small number has fewer digits. */
    intptr_t keep = REAL_DIGITS;
    if (top < REAL_MIN_EXP) keep -= REAL_MIN_EXP - top;
    if (keep < 0) return 0;
    const intptr_t drop = bits - keep;
    uint64_t digits = 0;
    const intptr_t from = drop > 0 ? drop : 0;
    for (intptr_t i = bits; i-- > from;) digits = digits << 1 | (a[i / LIMB_BITS] >> (i % LIMB_BITS) & 1);
    if (drop > 0) {
        const intptr_t half = drop - 1;
        const bool up = a[half / LIMB_BITS] >> (half % LIMB_BITS) & 1;
        bool rest = sticky;
        for (intptr_t i = 0; i < half / LIMB_BITS && !rest; i++) rest = a[i] != 0;
        if (half % LIMB_BITS != 0) rest = rest || a[half / LIMB_BITS] << (LIMB_BITS - half % LIMB_BITS) != 0;
        if (up && (rest || (digits & 1))) digits++;
    }
    return (Real)ldexp((double)digits, (int)(power + from));
}

Real oly_big_to_real(Big a, uint32_t loc) {
    view_t v;
    view(&v, a);
    const Real r = rounded(v.limbs, v.len, 0, false);
    if (r - r != 0) oly_raise_const(OverflowError, "int too large to convert to float", loc);
    return v.negative ? -r : r;
}

Real DIVZ_TRUE(Big a, Big b, uint32_t loc) {
    if (OLY_LIKELY(oly_both_small(a, b)) && OLY_INT_BITS == 64) {
        return DIVI_TRUE((Integer)oly_small(a), (Integer)oly_small(b), loc);
    }
    if (b == BIG(0)) oly_fail_zero_true(loc);
    view_t x, y;
    view(&x, a);
    view(&y, b);
    if (x.len == 0) return y.negative ? (Real)-0.0 : 0;
    const bool negative = x.negative != y.negative;
    /* Shifted so that the quotient has a few more bits than a float; the remainder is sticky. */
    const intptr_t shift =
        (intptr_t)mp_bits(y.limbs, y.len) - (intptr_t)mp_bits(x.limbs, x.len) + REAL_DIGITS + 3;
    const intptr_t whole = shift > 0 ? shift / LIMB_BITS + 1 : 0;
    const size_t n = x.len + (size_t)whole;
    limb_t *const row = limbs_room(n);
    memset(row, 0, (size_t)whole * sizeof(limb_t));
    memcpy(row + whole, x.limbs, x.len * sizeof(limb_t));
    limb_t *const q = limbs_room(n);
    limb_t *const r = limbs_room(y.len);
    mp_divide(q, r, row, n, y.limbs, y.len);
    const bool sticky = mp_trim(r, y.len) != 0;
    const Real size = rounded(q, n - y.len + 1, -whole * LIMB_BITS, sticky);
    if (size - size != 0) {
        oly_raise_const(OverflowError, "integer division result too large for a float", loc);
    }
    return negative ? -size : size;
}

/* An int of the size of a finite float without its fraction. */
static Big whole_part(Real x) {
    int power;
    double part = frexp(fabs((double)x), &power);
    const uint64_t digits = (uint64_t)ldexp(part, DBL_MANT_DIG);
    const Big size = oly_big_shl(big_of_size(digits, false), BIG(power), 0);
    const Big cut = SHRZ(size, BIG(DBL_MANT_DIG), 0);
    return x < 0 ? NEGZ(cut) : cut;
}

Big RTOZ(Real x, uint32_t loc) {
    if (OLY_LIKELY(x > -1e9f && x < 1e9f)) return ITOZ((Integer)x);
    if (x - x != 0) oly_fail_real_int(x, loc);
    return whole_part(x);
}

Big oly_round_big(Real x, uint32_t loc) { return RTOZ((Real)rint((double)x), loc); }

int oly_big_cmp_real(Big a, Real b) {
    if (b != b) return 2;
    if (b - b != 0) return b > 0 ? -1 : 1;
    const Big whole = RTOZ(b, 0);
    const int order = oly_big_cmp(a, whole);
    if (order != 0) return order;
    const Real rest = b - (Real)trunc((double)b);
    return rest > 0 ? -1 : rest < 0;
}
