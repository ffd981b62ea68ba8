/* big.h: ints without bounds (`--int-width=big`).
 *
 * A Big is one machine word: an odd one holds the int itself in its upper bits, an even one points to an
 * immutable block of limbs. The form is unique, so that words that differ are ints that differ unless both are
 * pointers. The mnemonics do the usual case in place and leave the rest to big*.c; their last letter is Z. */
#ifndef OLYMPUS_BIG_H
#define OLYMPUS_BIG_H

#include "olympus/bytes.h"
#include "olympus/format.h"
#include "olympus/hash.h"
#include "olympus/io.h"
#include "olympus/num.h"
#include "olympus/range.h"
#include "olympus/text.h"

struct oly_big;
typedef const struct oly_big *Big;

#define OLY_SMALL_MAX (INTPTR_MAX >> 1)
#define OLY_SMALL_MIN (-OLY_SMALL_MAX - 1)

/* A small constant as a Big. */
#define BIG(n) ((Big)(((uintptr_t)(intptr_t)(n) << 1) | 1u))

static inline Boolean oly_is_small(Big a) { return (uintptr_t)a & 1; }
static inline Boolean oly_both_small(Big a, Big b) { return (uintptr_t)a & (uintptr_t)b & 1; }
/* The value of a small one. */
static inline intptr_t oly_small(Big a) { return (intptr_t)a >> 1; }

/* ---- the rest of the mnemonics, out of line ---- */

Big oly_big_of_wide(Integer x);
Integer oly_big_to_int(Big a, uint32_t loc);
Big oly_big_add(Big a, Big b);
Big oly_big_sub(Big a, Big b);
Big oly_big_mul(Big a, Big b);
Big oly_big_floordiv(Big a, Big b, uint32_t loc);
Big oly_big_mod(Big a, Big b, uint32_t loc);
Big oly_big_and(Big a, Big b);
Big oly_big_or(Big a, Big b);
Big oly_big_xor(Big a, Big b);
Big oly_big_invert(Big a);
Big oly_big_shl(Big a, Big b, uint32_t loc);
Big oly_big_shr(Big a, Big b, uint32_t loc);
OLY_PURE int oly_big_cmp(Big a, Big b);
/* The order of an int and a float: -1, 0, 1, or 2 if the float is no number. */
int oly_big_cmp_real(Big a, Real b);

/* a ** b; a negative b is an error, for the result would be no int. */
Big POWZ(Big a, Big b, uint32_t loc);
/* a / b, rounded once. */
Real DIVZ_TRUE(Big a, Big b, uint32_t loc);
/* float(a), rounded once; OverflowError if it is too large. */
Real oly_big_to_real(Big a, uint32_t loc);
/* int(x) */
Big RTOZ(Real x, uint32_t loc);
/* round(x) and round(a, digits): half to even. */
Big oly_round_big(Real x, uint32_t loc);
Big oly_round_big_digits(Big a, Big digits, uint32_t loc);

/* ---- conversion ---- */

static inline Big ITOZ(Integer x) {
    if (OLY_LIKELY(x >= (Integer)OLY_SMALL_MIN && x <= (Integer)OLY_SMALL_MAX)) return BIG(x);
    return oly_big_of_wide(x);
}

/* The int as a machine word, or OverflowError. */
static inline Integer ZTOI(Big a, uint32_t loc) {
#if OLY_INT_BITS == 64 || UINTPTR_MAX <= 0xffffffffu
    if (OLY_LIKELY(oly_is_small(a))) return (Integer)oly_small(a);
#endif
    return oly_big_to_int(a, loc);
}

static inline Real ZTOR(Big a, uint32_t loc) {
    if (OLY_LIKELY(oly_is_small(a))) return (Real)oly_small(a);
    return oly_big_to_real(a, loc);
}

/* Whether the int fits a machine word. */
Boolean oly_big_fits(Big a);
/* The int as an index: IndexError if it does not fit. */
OLY_NORETURN OLY_COLD void oly_fail_big_index(uint32_t loc);
static inline Integer ZTOX(Big a, uint32_t loc) {
    if (OLY_UNLIKELY(!oly_is_small(a) && !oly_big_fits(a))) oly_fail_big_index(loc);
    return ZTOI(a, loc);
}
/* The int as a slice bound or the end of a counting loop: what does not fit becomes the largest or least word. */
Integer oly_big_clamp(Big a);
static inline Integer ZTOB(Big a) {
#if OLY_INT_BITS == 64 || UINTPTR_MAX <= 0xffffffffu
    if (OLY_LIKELY(oly_is_small(a))) return (Integer)oly_small(a);
#endif
    return oly_big_clamp(a);
}

/* x in r */
static inline Boolean oly_range_has_big(Range r, Big x) { return oly_big_fits(x) && oly_range_has(r, ZTOI(x, 0)); }

/* A literal that is not small: made from its hexadecimal digits when it is first needed. */
Big oly_big_literal(const char *hex);
static inline Big oly_big_constant(Big *slot, const char *hex) {
    if (OLY_UNLIKELY(*slot == NULL)) *slot = oly_big_literal(hex);
    return *slot;
}

/* ---- arithmetic ---- */

static inline Big ADDZ(Big a, Big b) {
#if OLY_HAS_OVERFLOW_BUILTINS
    intptr_t r;
    if (OLY_LIKELY(oly_both_small(a, b) && !__builtin_add_overflow((intptr_t)a, (intptr_t)b - 1, &r))) return (Big)r;
#else
    if (oly_both_small(a, b)) {
        const intptr_t r = oly_small(a) + oly_small(b);
        if (r >= OLY_SMALL_MIN && r <= OLY_SMALL_MAX) return BIG(r);
    }
#endif
    return oly_big_add(a, b);
}

static inline Big SUBZ(Big a, Big b) {
#if OLY_HAS_OVERFLOW_BUILTINS
    intptr_t r;
    if (OLY_LIKELY(oly_both_small(a, b) && !__builtin_sub_overflow((intptr_t)a, (intptr_t)b - 1, &r))) return (Big)r;
#else
    if (oly_both_small(a, b)) {
        const intptr_t r = oly_small(a) - oly_small(b);
        if (r >= OLY_SMALL_MIN && r <= OLY_SMALL_MAX) return BIG(r);
    }
#endif
    return oly_big_sub(a, b);
}

static inline Big MULZ(Big a, Big b) {
#if OLY_HAS_OVERFLOW_BUILTINS
    intptr_t r;
    if (OLY_LIKELY(oly_both_small(a, b) && !__builtin_mul_overflow((intptr_t)a - 1, oly_small(b), &r))) {
        return (Big)(r | 1);
    }
#else
    /* Halves of a word cannot overflow. */
    const intptr_t half = (intptr_t)1 << (sizeof(intptr_t) * 4 - 2);
    if (oly_both_small(a, b) && oly_small(a) < half && oly_small(a) > -half && oly_small(b) < half && oly_small(b) > -half) {
        return BIG(oly_small(a) * oly_small(b));
    }
#endif
    return oly_big_mul(a, b);
}

static inline Big NEGZ(Big a) { return SUBZ(BIG(0), a); }

static inline Boolean LTZ(Big a, Big b) {
    return OLY_LIKELY(oly_both_small(a, b)) ? (intptr_t)a < (intptr_t)b : oly_big_cmp(a, b) < 0;
}
static inline Boolean LEZ(Big a, Big b) {
    return OLY_LIKELY(oly_both_small(a, b)) ? (intptr_t)a <= (intptr_t)b : oly_big_cmp(a, b) <= 0;
}
static inline Boolean EQZ(Big a, Big b) {
    return a == b || (!oly_is_small(a) && !oly_is_small(b) && oly_big_cmp(a, b) == 0);
}
static inline Boolean EQZR(Big a, Real b) { return oly_big_cmp_real(a, b) == 0; }

static inline Big ABSZ(Big a) { return LTZ(a, BIG(0)) ? NEGZ(a) : a; }

/* Whether the quotient of two small ints is cheap: the divisor is neither 0 nor -1. */
static inline Boolean oly_small_divides(Big a, Big b) { return oly_both_small(a, b) && b != BIG(0) && b != BIG(-1); }

/* a // b */
static inline Big DIVZ(Big a, Big b, uint32_t loc) {
    if (OLY_LIKELY(oly_small_divides(a, b))) {
        const intptr_t x = oly_small(a), y = oly_small(b);
        const intptr_t q = x / y;
        return BIG(q - (intptr_t)((x % y != 0) & ((x ^ y) < 0)));
    }
    return oly_big_floordiv(a, b, loc);
}

/* a % b */
static inline Big MODZ(Big a, Big b, uint32_t loc) {
    if (OLY_LIKELY(oly_small_divides(a, b))) {
        const intptr_t y = oly_small(b), r = oly_small(a) % y;
        return BIG(r + (((r != 0) & ((r ^ y) < 0)) ? y : 0));
    }
    return oly_big_mod(a, b, loc);
}

/* a % b of a machine int b: the remainder is one too. */
static inline Integer MODZI(Big a, Integer b, uint32_t loc) { return ZTOI(MODZ(a, ITOZ(b), loc), loc); }

static inline Big ANDZ(Big a, Big b) {
    return OLY_LIKELY(oly_both_small(a, b)) ? (Big)((uintptr_t)a & (uintptr_t)b) : oly_big_and(a, b);
}
static inline Big ORZ(Big a, Big b) {
    return OLY_LIKELY(oly_both_small(a, b)) ? (Big)((uintptr_t)a | (uintptr_t)b) : oly_big_or(a, b);
}
static inline Big XORZ(Big a, Big b) {
    return OLY_LIKELY(oly_both_small(a, b)) ? (Big)(((uintptr_t)a ^ (uintptr_t)b) | 1) : oly_big_xor(a, b);
}
static inline Big INVZ(Big a) { return OLY_LIKELY(oly_is_small(a)) ? (Big)(~(uintptr_t)a | 1) : oly_big_invert(a); }

/* a & mask, where the mask is not negative and a machine int: so is the result. */
Integer oly_big_mask(Big a, Integer mask);
static inline Integer MASKZ(Big a, Integer mask) {
    if (OLY_LIKELY(oly_is_small(a))) return (Integer)oly_small(a) & mask;
    return oly_big_mask(a, mask);
}

/* a >> b */
static inline Big SHRZ(Big a, Big b, uint32_t loc) {
    if (OLY_LIKELY(oly_both_small(a, b) && (uintptr_t)oly_small(b) < sizeof(intptr_t) * 8)) {
        return BIG(oly_small(a) >> oly_small(b));
    }
    return oly_big_shr(a, b, loc);
}

/* a << b */
static inline Big SHLZ(Big a, Big b, uint32_t loc) {
    if (OLY_LIKELY(oly_both_small(a, b) && (uintptr_t)oly_small(b) < sizeof(intptr_t) * 8 - 2)) {
        const intptr_t r = (intptr_t)((uintptr_t)oly_small(a) << oly_small(b));
        if (OLY_LIKELY(r >= OLY_SMALL_MIN && r <= OLY_SMALL_MAX && r >> oly_small(b) == oly_small(a))) return BIG(r);
    }
    return oly_big_shl(a, b, loc);
}

/* ---- the methods of int ---- */

/* pow(base, exponent, modulus) */
Big oly_big_pow_mod(Big base, Big exponent, Big modulus, uint32_t loc);
Big oly_big_gcd(Big a, Big b);
Big oly_big_sqrt(Big a);
Integer oly_big_bit_length(Big a);
Integer oly_big_bit_count(Big a);
Bytes oly_big_to_bytes(Big a, Integer length, Boolean little, Boolean is_signed);
Big oly_big_of_bytes(Bytes b, Boolean little, Boolean is_signed);
OLY_PURE size_t oly_hash_big(Big a);
extern const oly_keyops_t oly_key_big;

/* ---- text ---- */

/* str(a). More decimal digits than oly_int_digits_max (0: any number) are ValueError, here and in int(). */
extern Integer oly_int_digits_max;
void oly_set_int_digits(Integer most);
String oly_big_str(Big a);
/* bin, oct, hex: `base` is 2, 8 or 16. */
String oly_big_base(Big a, Integer base, Boolean prefix);
String oly_format_big(Big a, String spec);
String oly_percent_big(Big a, String text);
/* int(text, base); the place of a failure is oly_loc. */
Big oly_str_to_big(String s, Integer base);
Big oly_bytes_to_big(Bytes b, Integer base);
static inline void oly_put_big(Big a) { oly_put(oly_big_str(a)); }
void oly_text_big(oly_text_t *t, Big a);

#endif
