/* big_mul.c: products and powers. Long factors are multiplied by Karatsuba's method: three products of half the
 * length in place of four. */
#include "limbs.h"

/* Below this many limbs the plain method is faster. */
#define KARATSUBA_FROM 40

limb_t mp_scale(limb_t *a, size_t n, limb_t by, limb_t add) {
    for (size_t i = 0; i < n; i++) {
        const twice_t x = (twice_t)a[i] * by + add;
        a[i] = (limb_t)x;
        add = (limb_t)(x >> LIMB_BITS);
    }
    return add;
}

/* The plain method: a row for each limb of b. */
static void mul_plain(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    memset(r, 0, an * sizeof *r);
    for (size_t k = 0; k < bn; k++) {
        const limb_t by = b[k];
        limb_t carry = 0;
        for (size_t i = 0; i < an; i++) {
            const twice_t x = (twice_t)a[i] * by + r[i + k] + carry;
            r[i + k] = (limb_t)x;
            carry = (limb_t)(x >> LIMB_BITS);
        }
        r[an + k] = carry;
    }
}

/* r += a at a place from which r is long enough for the carry to end. */
static void add_at(limb_t *r, const limb_t *a, size_t n) {
    limb_t carry = mp_add(r, r, n, a, n);
    for (size_t i = n; carry != 0; i++) {
        r[i] += 1;
        carry = r[i] == 0;
    }
}

/* r = a * b of n limbs each. `spare` has room for 4 * n + 128 limbs.
 * (a1 B + a0)(b1 B + b0) = a1 b1 B**2 + ((a1 + a0)(b1 + b0) - a1 b1 - a0 b0) B + a0 b0 */
static void mul_even(limb_t *r, const limb_t *a, const limb_t *b, size_t n, limb_t *spare) {
    if (n < KARATSUBA_FROM) {
        mul_plain(r, a, n, b, n);
        return;
    }
    const size_t low = (n + 1) / 2, high = n - low;
    limb_t *const rest = spare + 2 * (low + 1);
    limb_t *const sums = r; /* the place is free until the outer products come */
    sums[low] = mp_add(sums, a, low, a + low, high);
    limb_t *const sums_b = r + low + 1;
    sums_b[low] = mp_add(sums_b, b, low, b + low, high);
    mul_even(spare, sums, sums_b, low + 1, rest);
    mul_even(r, a, b, low, rest);
    mul_even(r + 2 * low, a + low, b + low, high, rest);
    mp_sub(spare, spare, 2 * (low + 1), r, 2 * low);
    mp_sub(spare, spare, 2 * (low + 1), r + 2 * low, 2 * high);
    add_at(r + low, spare, mp_trim(spare, 2 * (low + 1)));
}

void mp_mul(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    if (an < bn) {
        const limb_t *const c = a;
        a = b;
        b = c;
        const size_t cn = an;
        an = bn;
        bn = cn;
    }
    if (bn < KARATSUBA_FROM) {
        mul_plain(r, a, an, b, bn);
        return;
    }
    /* Pieces of the longer factor as long as the shorter one. */
    limb_t *const spare = limbs_room(6 * bn + 256);
    limb_t *const product = spare + 4 * bn + 128;
    memset(r, 0, (an + bn) * sizeof *r);
    size_t at = 0;
    for (; an - at >= bn; at += bn) {
        mul_even(product, a + at, b, bn, spare);
        add_at(r + at, product, mp_trim(product, 2 * bn));
    }
    if (at < an) {
        mp_mul(product, b, bn, a + at, an - at);
        add_at(r + at, product, mp_trim(product, bn + an - at));
    }
}

Big oly_big_mul(Big a, Big b) {
    view_t x, y;
    view(&x, a);
    view(&y, b);
    if (x.len == 0 || y.len == 0) return BIG(0);
    struct oly_big *r = big_room(x.len + y.len);
    mp_mul(r->limbs, x.limbs, x.len, y.limbs, y.len);
    return big_done(r, x.len + y.len, x.negative != y.negative);
}

Big POWZ(Big a, Big b, uint32_t loc) {
    if (LTZ(b, BIG(0))) {
        if (a == BIG(0)) oly_raise_const(ZeroDivisionError, "0.0 cannot be raised to a negative power", loc);
        oly_raise_const(ValueError, "negative exponent of an int: the result is no int, write a float base", loc);
    }
    if (b == BIG(0) || a == BIG(1)) return BIG(1);
    if (a == BIG(0)) return a;
    if (a == BIG(-1)) return ANDZ(b, BIG(1)) == BIG(0) ? BIG(1) : a;
    if (a == BIG(2)) return SHLZ(BIG(1), b, loc);
    if (!oly_is_small(b)) oly_fail_memory();
    Big result = BIG(1);
    for (intptr_t rest = oly_small(b);;) {
        if (rest & 1) result = MULZ(result, a);
        rest >>= 1;
        if (rest == 0) return result;
        a = MULZ(a, a);
    }
}
