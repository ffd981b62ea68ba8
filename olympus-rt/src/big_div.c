/* big_div.c: quotients, remainders and what is made of them. */
#include "limbs.h"

limb_t mp_divide_one(limb_t *a, size_t n, limb_t by) {
    twice_t rest = 0;
    for (size_t i = n; i-- > 0;) {
        rest = rest << LIMB_BITS | a[i];
        a[i] = (limb_t)(rest / by);
        rest %= by;
    }
    return (limb_t)rest;
}

/* Takes by * b from the n + 1 limbs at a; whether that was too much. */
static bool take(limb_t *a, const limb_t *b, size_t n, limb_t by) {
    limb_t carry = 0, borrow = 0;
    for (size_t i = 0; i < n; i++) {
        const twice_t x = (twice_t)b[i] * by + carry;
        carry = (limb_t)(x >> LIMB_BITS);
        const twice_t d = (twice_t)a[i] - (limb_t)x - borrow;
        a[i] = (limb_t)d;
        borrow = (limb_t)(d >> LIMB_BITS) & 1;
    }
    const twice_t d = (twice_t)a[n] - carry - borrow;
    a[n] = (limb_t)d;
    return (d >> LIMB_BITS) != 0;
}

/* Knuth's algorithm D: the divisor is shifted until its highest bit is set; then the quotient of the highest two
 * limbs by the highest one is a limb of the result or at most two more. */
void mp_divide(limb_t *q, limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    if (bn == 1) {
        limb_t *const whole = q != NULL ? q : limbs_room(an);
        memmove(whole, a, an * sizeof *a);
        r[0] = mp_divide_one(whole, an, b[0]);
        return;
    }
    const unsigned shift = LIMB_BITS - limb_bits(b[bn - 1]);
    limb_t *const rest = limbs_room(an + 1 + bn);
    limb_t *const by = rest + an + 1;
    rest[an] = mp_shl(rest, a, an, shift);
    (void)mp_shl(by, b, bn, shift);
    const limb_t top = by[bn - 1], next = by[bn - 2];
    for (size_t at = an - bn + 1; at-- > 0;) {
        limb_t *const here = rest + at;
        const twice_t two = (twice_t)here[bn] << LIMB_BITS | here[bn - 1];
        twice_t guess, left;
        if (here[bn] >= top) {
            guess = (limb_t)-1;
            left = two - guess * top;
        } else {
            guess = two / top;
            left = two % top;
        }
        while (left >> LIMB_BITS == 0 && guess * next > (left << LIMB_BITS | here[bn - 2])) {
            guess--;
            left += top;
        }
        if (take(here, by, bn, (limb_t)guess)) {
            guess--;
            here[bn] += mp_add(here, here, bn, by, bn);
        }
        if (q != NULL) q[at] = (limb_t)guess;
    }
    (void)mp_shr(r, rest, bn, shift);
}

/* The floored quotient and remainder; either may be NULL. */
static void divide(Big a, Big b, Big *quotient, Big *remainder) {
    view_t x, y;
    view(&x, a);
    view(&y, b);
    if (mp_cmp(x.limbs, x.len, y.limbs, y.len) < 0) {
        const bool below = x.len != 0 && x.negative != y.negative;
        if (quotient != NULL) *quotient = below ? BIG(-1) : BIG(0);
        if (remainder != NULL) *remainder = below ? oly_big_add(a, b) : a;
        return;
    }
    struct oly_big *q = quotient == NULL ? NULL : big_room(x.len - y.len + 1);
    struct oly_big *r = big_room(y.len);
    mp_divide(q == NULL ? NULL : q->limbs, r->limbs, x.limbs, x.len, y.limbs, y.len);
    const Big rest = big_done(r, y.len, x.negative);
    const bool below = rest != BIG(0) && x.negative != y.negative;
    if (quotient != NULL) {
        const Big whole = big_done(q, x.len - y.len + 1, x.negative != y.negative);
        *quotient = below ? oly_big_sub(whole, BIG(1)) : whole;
    }
    if (remainder != NULL) *remainder = below ? oly_big_add(rest, b) : rest;
}

Big oly_big_floordiv(Big a, Big b, uint32_t loc) {
    if (b == BIG(0)) oly_fail_zero_floor(loc);
    Big q;
    divide(a, b, &q, NULL);
    return q;
}

Big oly_big_mod(Big a, Big b, uint32_t loc) {
    if (b == BIG(0)) oly_fail_zero_mod(loc);
    Big r;
    divide(a, b, NULL, &r);
    return r;
}

Big oly_big_gcd(Big a, Big b) {
    while (b != BIG(0)) {
        const Big r = MODZ(a, b, 0);
        a = b;
        b = r;
    }
    return ABSZ(a);
}

/* Newton's method from above: each step halves the distance at worst and doubles the right digits at best. */
Big oly_big_sqrt(Big a) {
    if (a == BIG(0)) return a;
    const Integer bits = oly_big_bit_length(a);
    Big root = SHLZ(BIG(1), ITOZ((bits + 1) / 2), 0);
    for (;;) {
        const Big next = SHRZ(ADDZ(root, DIVZ(a, root, 0)), BIG(1), 0);
        if (!LTZ(next, root)) return root;
        root = next;
    }
}

/* The inverse of a modulo m by the extended Euclidean algorithm. */
static Big inverse(Big a, Big m, uint32_t loc) {
    Big r0 = m, r1 = a, t0 = BIG(0), t1 = BIG(1);
    while (r1 != BIG(0)) {
        const Big q = DIVZ(r0, r1, loc);
        const Big r2 = SUBZ(r0, MULZ(q, r1)), t2 = SUBZ(t0, MULZ(q, t1));
        r0 = r1;
        r1 = r2;
        t0 = t1;
        t1 = t2;
    }
    if (r0 != BIG(1)) oly_raise_const(ValueError, "base is not invertible for the given modulus", loc);
    return MODZ(t0, m, loc);
}

Big oly_big_pow_mod(Big base, Big exponent, Big modulus, uint32_t loc) {
    if (modulus == BIG(0)) oly_raise_const(ValueError, "pow() 3rd argument cannot be 0", loc);
    const Big size = ABSZ(modulus);
    if (size == BIG(1)) return BIG(0);
    Big factor = MODZ(base, size, loc);
    if (LTZ(exponent, BIG(0))) {
        factor = inverse(factor, size, loc);
        exponent = NEGZ(exponent);
    }
    view_t e;
    view(&e, exponent);
    Big result = BIG(1);
    for (size_t bit = mp_bits(e.limbs, e.len); bit-- > 0;) {
        result = MODZ(MULZ(result, result), size, loc);
        if (e.limbs[bit / LIMB_BITS] >> (bit % LIMB_BITS) & 1) result = MODZ(MULZ(result, factor), size, loc);
    }
    return LTZ(modulus, BIG(0)) && result != BIG(0) ? SUBZ(result, size) : result;
}

Big oly_round_big_digits(Big a, Big digits, uint32_t loc) {
    if (!LTZ(digits, BIG(0))) return a;
    /* Beyond the number's own digits nothing is left of it. */
    if (!LTZ(NEGZ(digits), ITOZ(oly_big_bit_length(a) + 2))) return BIG(0);
    const Big unit = POWZ(BIG(10), NEGZ(digits), loc);
    Big q, r;
    divide(a, unit, &q, &r);
    const int half = oly_big_cmp(ADDZ(r, r), unit);
    if (half > 0 || (half == 0 && ANDZ(q, BIG(1)) != BIG(0))) q = ADDZ(q, BIG(1));
    return MULZ(q, unit);
}
