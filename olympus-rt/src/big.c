/* big.c: ints without bounds: their form, sums, comparison, and what connects them with machine ints. */
#include "limbs.h"

unsigned limb_bits(limb_t x) {
    unsigned n = 0;
    for (unsigned step = LIMB_BITS / 2; step > 0; step /= 2) {
        if (x >> step != 0) {
            x >>= step;
            n += step;
        }
    }
    return n + (x != 0);
}

/* The limbs of a word's size. */
static size_t limbs_of(limb_t *out, uint64_t x) {
    size_t n = 0;
#if LIMB_BITS == 64
    if (x != 0) out[n++] = x;
#else
    for (; x != 0; x >>= 32) out[n++] = (limb_t)x;
#endif
    return n;
}

void view(view_t *v, Big a) {
    if (oly_is_small(a)) {
        const intptr_t x = oly_small(a);
        v->negative = x < 0;
        v->len = limbs_of(v->own, v->negative ? 0 - (uint64_t)x : (uint64_t)x);
        v->limbs = v->own;
        return;
    }
    if (a == NULL) { /* a variable that was never set */
        v->negative = false;
        v->len = 0;
        v->limbs = v->own;
        return;
    }
    v->negative = a->len < 0;
    v->len = (size_t)(v->negative ? -a->len : a->len);
    v->limbs = a->limbs;
}

struct oly_big *big_room(size_t len) {
    return oly_new_atomic(oly_size(len + 1, sizeof(limb_t), sizeof(struct oly_big)));
}

Big big_done(struct oly_big *block, size_t len, bool negative) {
    len = mp_trim(block->limbs, len);
    if (len <= sizeof(uintptr_t) / sizeof(limb_t)) {
        uintptr_t x = 0;
        for (size_t i = len; i-- > 0;) x = (uintptr_t)(((uint64_t)x << (LIMB_BITS % 64)) | block->limbs[i]);
        if (x <= (uintptr_t)OLY_SMALL_MAX + negative) return BIG(negative ? 0 - x : x);
    }
    block->len = negative ? -(intptr_t)len : (intptr_t)len;
    return block;
}

Big big_of_size(uint64_t size, bool negative) {
    struct oly_big *r = big_room(WORD_LIMBS);
    return big_done(r, limbs_of(r->limbs, size), negative);
}

Big oly_big_of_wide(Integer x) { return big_of_size(x < 0 ? 0 - (uint64_t)x : (uint64_t)x, x < 0); }

/* The size as a word, if it is at most `most`. */
static bool small_size(const view_t *v, uint64_t most, uint64_t *out) {
    if (v->len > WORD_LIMBS) return false;
    uint64_t x = 0;
    for (size_t i = v->len; i-- > 0;) {
#if LIMB_BITS == 64
        x = v->limbs[i];
#else
        x = x << 32 | v->limbs[i];
#endif
    }
    *out = x;
    return x <= most;
}

Boolean oly_big_fits(Big a) {
    view_t v;
    uint64_t size;
    view(&v, a);
    return small_size(&v, (uint64_t)INTEGER_MAX + v.negative, &size);
}

Integer oly_big_to_int(Big a, uint32_t loc) {
    view_t v;
    uint64_t size = 0;
    view(&v, a);
    if (!small_size(&v, (uint64_t)INTEGER_MAX + v.negative, &size)) {
        oly_raise_const(OverflowError, "Python int too large to convert to C ssize_t", loc);
    }
    return (Integer)(v.negative ? 0 - size : size);
}

Integer oly_big_clamp(Big a) {
    if (oly_big_fits(a)) return oly_big_to_int(a, 0);
    /* The least word means a bound that is not there. */
    return oly_big_cmp(a, BIG(0)) < 0 ? INTEGER_MIN + 1 : INTEGER_MAX;
}

void oly_fail_big_index(uint32_t loc) {
    oly_raise_const(IndexError, "cannot fit 'int' into an index-sized integer", loc);
}

int mp_cmp(const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    if (an != bn) return an < bn ? -1 : 1;
    for (size_t i = an; i-- > 0;) {
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    }
    return 0;
}

limb_t mp_add(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    limb_t carry = 0;
    for (size_t i = 0; i < an; i++) {
        const twice_t sum = (twice_t)a[i] + (i < bn ? b[i] : 0) + carry;
        r[i] = (limb_t)sum;
        carry = (limb_t)(sum >> LIMB_BITS);
    }
    return carry;
}

void mp_sub(limb_t *r, const limb_t *a, size_t an, const limb_t *b, size_t bn) {
    limb_t borrow = 0;
    for (size_t i = 0; i < an; i++) {
        const twice_t difference = (twice_t)a[i] - (i < bn ? b[i] : 0) - borrow;
        r[i] = (limb_t)difference;
        borrow = (limb_t)(difference >> LIMB_BITS) & 1;
    }
}

limb_t mp_shl(limb_t *r, const limb_t *a, size_t n, unsigned by) {
    limb_t out = 0;
    for (size_t i = 0; i < n; i++) {
        const twice_t x = (twice_t)a[i] << by | out;
        r[i] = (limb_t)x;
        out = (limb_t)(x >> LIMB_BITS);
    }
    return out;
}

limb_t mp_shr(limb_t *r, const limb_t *a, size_t n, unsigned by) {
    limb_t out = 0;
    for (size_t i = n; i-- > 0;) {
        const limb_t x = a[i];
        r[i] = by == 0 ? x : x >> by | out;
        out = by == 0 ? 0 : x << (LIMB_BITS - by);
    }
    return out;
}

/* a + b, or a - b if `flip`. */
static Big sum(Big a, Big b, bool flip) {
    view_t x, y;
    view(&x, a);
    view(&y, b);
    const bool y_negative = y.negative != flip;
    if (x.negative == y_negative) {
        const view_t *p = x.len >= y.len ? &x : &y, *q = x.len >= y.len ? &y : &x;
        struct oly_big *r = big_room(p->len + 1);
        r->limbs[p->len] = mp_add(r->limbs, p->limbs, p->len, q->limbs, q->len);
        return big_done(r, p->len + 1, x.negative);
    }
    const int order = mp_cmp(x.limbs, x.len, y.limbs, y.len);
    if (order == 0) return BIG(0);
    const view_t *p = order > 0 ? &x : &y, *q = order > 0 ? &y : &x;
    struct oly_big *r = big_room(p->len);
    mp_sub(r->limbs, p->limbs, p->len, q->limbs, q->len);
    return big_done(r, p->len, order > 0 ? x.negative : y_negative);
}

Big oly_big_add(Big a, Big b) { return sum(a, b, false); }
Big oly_big_sub(Big a, Big b) { return sum(a, b, true); }

int oly_big_cmp(Big a, Big b) {
    view_t x, y;
    view(&x, a);
    view(&y, b);
    if (x.negative != y.negative) return x.negative ? -1 : 1;
    const int order = mp_cmp(x.limbs, x.len, y.limbs, y.len);
    return x.negative ? -order : order;
}

/* The size modulo 2**HASH_BITS - 1, with the sign; -1 gives -2. */
size_t oly_hash_big(Big a) {
    view_t v;
    view(&v, a);
    const unsigned bits = SIZE_MAX > 0xffffffffu ? 61 : 31;
    const unsigned turn = LIMB_BITS % bits;
    size_t x = 0;
    for (size_t i = v.len; i-- > 0;) {
        x = (x << turn & OLY_HASH_PRIME) | x >> (bits - turn);
        x += (size_t)(v.limbs[i] % OLY_HASH_PRIME);
        if (x >= OLY_HASH_PRIME) x -= OLY_HASH_PRIME;
    }
    if (v.negative) x = 0 - x;
    return x == SIZE_MAX ? SIZE_MAX - 1 : x;
}

static size_t hash_big(const void *key) { return oly_hash_big(*(const Big *)key); }
static bool eq_big(const void *a, const void *b) { return EQZ(*(const Big *)a, *(const Big *)b); }
const oly_keyops_t oly_key_big = {hash_big, eq_big};
