/* big_bits.c: ints without bounds as rows of bits, where a negative one begins with endless ones. */
#include "limbs.h"

/* The row in two's complement, `len` limbs long. */
static void complement(limb_t *out, const view_t *v, size_t len) {
    limb_t carry = 1;
    for (size_t i = 0; i < len; i++) {
        const limb_t x = i < v->len ? v->limbs[i] : 0;
        if (!v->negative) {
            out[i] = x;
            continue;
        }
        out[i] = (limb_t)(~x + carry);
        carry = carry && x == 0;
    }
}

/* The int of a row in two's complement, which is used up. */
static Big of_complement(struct oly_big *block, size_t len) {
    const bool negative = len > 0 && block->limbs[len - 1] >> (LIMB_BITS - 1);
    if (negative) {
        limb_t carry = 1;
        for (size_t i = 0; i < len; i++) {
            const limb_t x = ~block->limbs[i];
            block->limbs[i] = (limb_t)(x + carry);
            carry = carry && block->limbs[i] == 0;
        }
    }
    return big_done(block, len, negative);
}

static Big bitwise(Big a, Big b, char op) {
    view_t x, y;
    view(&x, a);
    view(&y, b);
    const size_t len = (x.len > y.len ? x.len : y.len) + 1;
    struct oly_big *r = big_room(len);
    limb_t *other = limbs_room(len);
    complement(r->limbs, &x, len);
    complement(other, &y, len);
    for (size_t i = 0; i < len; i++) {
        switch (op) {
        case '&': r->limbs[i] &= other[i]; break;
        case '|': r->limbs[i] |= other[i]; break;
        default: r->limbs[i] ^= other[i]; break;
        }
    }
    return of_complement(r, len);
}

Big oly_big_and(Big a, Big b) { return bitwise(a, b, '&'); }
Big oly_big_or(Big a, Big b) { return bitwise(a, b, '|'); }
Big oly_big_xor(Big a, Big b) { return bitwise(a, b, '^'); }
Big oly_big_invert(Big a) { return oly_big_sub(BIG(-1), a); }

Integer oly_big_mask(Big a, Integer mask) {
    const Big r = oly_big_and(a, ITOZ(mask));
    return oly_big_to_int(r, oly_loc);
}

/* The number of places of a shift; one beyond all memory is the largest size. */
static size_t places(Big by, uint32_t loc) {
    if (LTZ(by, BIG(0))) oly_fail_shift(loc);
    return oly_is_small(by) ? (size_t)oly_small(by) : SIZE_MAX;
}

Big oly_big_shl(Big a, Big b, uint32_t loc) {
    const size_t by = places(b, loc);
    view_t v;
    view(&v, a);
    if (v.len == 0) return a;
    if (by >= SIZE_MAX / 2) oly_fail_memory();
    const size_t whole = by / LIMB_BITS;
    struct oly_big *r = big_room(oly_size(v.len + 1, 1, whole));
    memset(r->limbs, 0, whole * sizeof(limb_t));
    r->limbs[whole + v.len] = mp_shl(r->limbs + whole, v.limbs, v.len, (unsigned)(by % LIMB_BITS));
    return big_done(r, whole + v.len + 1, v.negative);
}

Big oly_big_shr(Big a, Big b, uint32_t loc) {
    const size_t by = places(b, loc);
    view_t v;
    view(&v, a);
    const size_t whole = by / LIMB_BITS;
    if (whole >= v.len) return v.negative ? BIG(-1) : BIG(0);
    const size_t len = v.len - whole;
    struct oly_big *r = big_room(len);
    const unsigned part = (unsigned)(by % LIMB_BITS);
    (void)mp_shr(r->limbs, v.limbs + whole, len, part);
    /* Towards minus infinity: what falls out of a negative number makes it one less. */
    bool lost = part != 0 && v.limbs[whole] << (LIMB_BITS - part) != 0;
    for (size_t i = 0; i < whole && !lost; i++) lost = v.limbs[i] != 0;
    const Big shifted = big_done(r, len, v.negative);
    return v.negative && lost ? oly_big_sub(shifted, BIG(1)) : shifted;
}

Integer oly_big_bit_length(Big a) {
    view_t v;
    view(&v, a);
    return (Integer)mp_bits(v.limbs, v.len);
}

Integer oly_big_bit_count(Big a) {
    view_t v;
    view(&v, a);
    Integer n = 0;
    for (size_t i = 0; i < v.len; i++) {
        for (limb_t x = v.limbs[i]; x != 0; x &= x - 1) n++;
    }
    return n;
}

Bytes oly_big_to_bytes(Big a, Integer length, Boolean little, Boolean is_signed) {
    if (length < 0) oly_raise_const(ValueError, "length argument must be non-negative", oly_loc);
    view_t v;
    view(&v, a);
    if (v.negative && !is_signed) {
        oly_raise_const(OverflowError, "can't convert negative int to unsigned", oly_loc);
    }
    /* The bits that the number needs: for a signed one also that of its sign. */
    const Big size = v.negative ? oly_big_invert(a) : a;
    const size_t bits = (size_t)oly_big_bit_length(size) + (is_signed && a != BIG(0) ? 1 : 0);
    const size_t count = oly_count(length);
    /* As in CPython, no bytes at all are enough for -1. */
    if ((bits + 7) / 8 > count && !(count == 0 && a == BIG(-1))) oly_raise_const(OverflowError, "int too big to convert", oly_loc);
    limb_t *const row = limbs_room(v.len + 1);
    complement(row, &v, v.len + 1);
    unsigned char *data;
    struct oly_bytes *out = oly_bytes_room(count, &data);
    for (size_t i = 0; i < count; i++) {
        const size_t limb = i / sizeof(limb_t);
        const limb_t x = limb > v.len ? (v.negative ? (limb_t)-1 : 0) : row[limb];
        const unsigned char byte = (unsigned char)(x >> (i % sizeof(limb_t) * 8));
        data[little ? i : count - 1 - i] = byte;
    }
    return out;
}

Big oly_big_of_bytes(Bytes b, Boolean little, Boolean is_signed) {
    const size_t len = b->len / sizeof(limb_t) + 1;
    struct oly_big *r = big_room(len);
    const unsigned char top = b->len == 0 ? 0 : b->data[little ? b->len - 1 : 0];
    const bool negative = is_signed && top >> 7;
    memset(r->limbs, negative ? 0xff : 0, len * sizeof(limb_t));
    for (size_t i = 0; i < b->len; i++) {
        const limb_t byte = b->data[little ? i : b->len - 1 - i];
        limb_t *const limb = &r->limbs[i / sizeof(limb_t)];
        const unsigned by = (unsigned)(i % sizeof(limb_t) * 8);
        *limb = (*limb & ~((limb_t)0xff << by)) | byte << by;
    }
    return is_signed ? of_complement(r, len) : big_done(r, len, false);
}
