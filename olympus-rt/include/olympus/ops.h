/* ops.h: the mnemonics of Olympus on scalars. The last letter is the type: I int, R real.
 *
 * A mnemonic that can fail takes the place `loc` last. With its check switched off it wraps or gives 0; it is
 * never undefined behaviour. */
#ifndef OLYMPUS_OPS_H
#define OLYMPUS_OPS_H

#include <string.h>

#include "olympus/fail.h"
#include "olympus/real.h"

#define OLY_UI(x) ((oly_uint_t)(x))

/* ---- checked int arithmetic ---- */

static inline Integer ADDI(Integer a, Integer b, uint32_t loc) {
    const Integer r = (Integer)(OLY_UI(a) + OLY_UI(b));
#if OLY_CHECK_OVERFLOW
#if OLY_HAS_OVERFLOW_BUILTINS
    Integer checked;
    if (OLY_UNLIKELY(__builtin_add_overflow(a, b, &checked))) oly_fail_overflow(loc);
#else
    if (OLY_UNLIKELY(((a ^ r) & (b ^ r)) < 0)) oly_fail_overflow(loc);
#endif
#endif
    (void)loc;
    return r;
}

static inline Integer SUBI(Integer a, Integer b, uint32_t loc) {
    const Integer r = (Integer)(OLY_UI(a) - OLY_UI(b));
#if OLY_CHECK_OVERFLOW
#if OLY_HAS_OVERFLOW_BUILTINS
    Integer checked;
    if (OLY_UNLIKELY(__builtin_sub_overflow(a, b, &checked))) oly_fail_overflow(loc);
#else
    if (OLY_UNLIKELY(((a ^ b) & (a ^ r)) < 0)) oly_fail_overflow(loc);
#endif
#endif
    (void)loc;
    return r;
}

#if OLY_NARROW_MULTIPLY && OLY_CHECK_OVERFLOW && OLY_INT_BITS == 32
Integer oly_multiply(Integer a, Integer b, uint32_t loc);
static inline Integer MULI(Integer a, Integer b, uint32_t loc) {
    /* Most factors are small, and need no more than a look. */
    if (OLY_LIKELY(((OLY_UI(a) + 32768u) | (OLY_UI(b) + 32768u)) < 65536u)) return a * b;
    return oly_multiply(a, b, loc);
}
#else
static inline Integer MULI(Integer a, Integer b, uint32_t loc) {
#if OLY_CHECK_OVERFLOW && OLY_HAS_OVERFLOW_BUILTINS
    Integer r;
    if (OLY_UNLIKELY(__builtin_mul_overflow(a, b, &r))) oly_fail_overflow(loc);
    return r;
#else
    const Integer r = (Integer)(OLY_UI(a) * OLY_UI(b));
#if OLY_CHECK_OVERFLOW
#if OLY_INT_BITS == 32
    if ((int64_t)a * b != r) oly_fail_overflow(loc);
#else
    if (a != 0 && ((a == -1 && b == INTEGER_MIN) || (a != -1 && r / a != b))) oly_fail_overflow(loc);
#endif
#endif
    (void)loc;
    return r;
#endif
}

#endif

static inline Integer NEGI(Integer a, uint32_t loc) { return SUBI(0, a, loc); }
static inline Integer ABSI(Integer a, uint32_t loc) { return a < 0 ? NEGI(a, loc) : a; }

/* Division by a constant power of two is a shift, which floors as Python does; remainders likewise. */
#if defined(__GNUC__)
#define OLY_IS_POWER_OF_2(b) (__builtin_constant_p((b) > 0 && ((b) & ((b) - 1)) == 0) && (b) > 0 && ((b) & ((b) - 1)) == 0)
#define OLY_LOG2(b) __builtin_ctzll((unsigned long long)(b))
#else
#define OLY_IS_POWER_OF_2(b) 0
#define OLY_LOG2(b) 0
#endif

/* The quotient towards minus infinity of a divisor that is neither 0 nor -1, and its remainder. */
static inline Integer oly_floor_div(Integer a, Integer b) {
    const Integer q = a / b;
    return q - (Integer)((a % b != 0) & ((a ^ b) < 0));
}
static inline Integer oly_floor_mod(Integer a, Integer b) {
    const Integer r = a % b;
    return r + (((r != 0) & ((r ^ b) < 0)) ? b : 0);
}

/* a // b */
static inline Integer DIVI(Integer a, Integer b, uint32_t loc) {
    if (OLY_UNLIKELY(b == 0)) {
#if OLY_CHECK_ZERO
        oly_fail_zero_floor(loc);
#else
        return 0;
#endif
    }
    if (OLY_UNLIKELY(b == -1)) return NEGI(a, loc);
    if (OLY_IS_POWER_OF_2(b)) return a >> OLY_LOG2(b);
    return oly_floor_div(a, b);
}

/* a % b */
static inline Integer MODI(Integer a, Integer b, uint32_t loc) {
    if (OLY_UNLIKELY(b == 0)) {
#if OLY_CHECK_ZERO
        oly_fail_zero_mod(loc);
#else
        return 0;
#endif
    }
    (void)loc;
    if (OLY_UNLIKELY(b == -1)) return 0;
    if (OLY_IS_POWER_OF_2(b)) return a & (b - 1);
    return oly_floor_mod(a, b);
}

/* divmod(a, b): the quotient is returned, the remainder stored. */
static inline Integer DIVMODI(Integer a, Integer b, Integer *remainder, uint32_t loc) {
    const Integer q = DIVI(a, b, loc);
    *remainder = (Integer)(OLY_UI(a) - OLY_UI(q) * OLY_UI(b));
    return q;
}

/* a << b */
static inline Integer SHLI(Integer a, Integer b, uint32_t loc) {
    if (OLY_UNLIKELY(OLY_UI(b) >= OLY_INT_BITS)) {
        if (b < 0) oly_fail_shift(loc);
#if OLY_CHECK_OVERFLOW
        if (a != 0) oly_fail_overflow(loc);
#endif
        return 0;
    }
    const Integer r = (Integer)(OLY_UI(a) << b);
#if OLY_CHECK_OVERFLOW
    if (OLY_UNLIKELY((r >> b) != a)) oly_fail_overflow(loc);
#endif
    return r;
}

/* a >> b */
static inline Integer SHRI(Integer a, Integer b, uint32_t loc) {
    if (OLY_UNLIKELY(OLY_UI(b) >= OLY_INT_BITS)) {
        if (b < 0) oly_fail_shift(loc);
        return a < 0 ? -1 : 0;
    }
    return a >> b;
}

/* a ** b for b >= 0; a negative b is ValueError, for the result would be no int. */
Integer POWI(Integer a, Integer b, uint32_t loc);
/* a ** b of reals, with Python's errors. */
Real POWR(Real a, Real b, uint32_t loc);

/* ---- reals ---- */

/* int / int */
static inline Real DIVI_TRUE(Integer a, Integer b, uint32_t loc) {
#if OLY_CHECK_ZERO
    if (OLY_UNLIKELY(b == 0)) oly_fail_zero_true(loc);
#endif
    (void)loc;
#if OLY_INT_BITS == 64 && OLY_REAL_BITS == 64
    /* Beyond 2**53 two conversions and a division would round three times. */
    if (OLY_UNLIKELY(OLY_UI(a) + 9007199254740992u > 18014398509481984u ||
                     OLY_UI(b) + 9007199254740992u > 18014398509481984u)) {
        Real oly_div_wide(Integer, Integer);
        return oly_div_wide(a, b);
    }
#endif
    return (Real)a / (Real)b;
}

/* a / b */
/* The bits of a float: sign, exponent, fraction. */
#if OLY_REAL_BITS == 64
typedef uint64_t oly_bits_t;
#define OLY_INFINITY_BITS UINT64_C(0x7ff0000000000000)
#else
typedef uint32_t oly_bits_t;
#define OLY_INFINITY_BITS UINT32_C(0x7f800000)
#endif
static inline oly_bits_t oly_real_bits(Real x) {
    oly_bits_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* Whether it is 0, also -0. Machines that compute floats in software compare their bits. */
static inline bool oly_real_is_zero(Real x) { return OLY_BARE ? oly_real_bits(x) << 1 == 0 : x == 0; }

static inline Real DIVR(Real a, Real b, uint32_t loc) {
#if OLY_CHECK_ZERO
    if (OLY_UNLIKELY(oly_real_is_zero(b))) oly_fail_zero_real(loc);
#endif
    (void)loc;
    return a / b;
}

/* a // b, a % b and divmod(a, b) of reals. */
Real FDIVR(Real a, Real b, uint32_t loc);
Real MODR(Real a, Real b, uint32_t loc);
Real DIVMODR(Real a, Real b, Real *remainder, uint32_t loc);

static inline Real ITOR(Integer a) { return (Real)a; }
static inline Real ABSR(Real a) { return fabs(a); }

OLY_NORETURN OLY_COLD void oly_fail_real_int(Real x, uint32_t loc);

/* int(x) */
#define OLY_RTOI_BY_BITS (OLY_BARE && OLY_REAL_BITS == 32 && OLY_INT_BITS == 32)
#if OLY_RTOI_BY_BITS
Integer RTOI(Real x, uint32_t loc);
#else
static inline Integer RTOI(Real x, uint32_t loc) {
    /* The bounds are powers of two, hence exact; NaN fails both comparisons. */
    if (OLY_LIKELY(x >= (Real)INTEGER_MIN && x < -(Real)INTEGER_MIN)) return (Integer)x;
    oly_fail_real_int(x, loc);
}
#endif

/* int == float and int < float by value, not by the rounded int. */
static inline Boolean EQIR(Integer a, Real b) {
    return (Real)a == b && b >= (Real)INTEGER_MIN && b < -(Real)INTEGER_MIN && (Integer)b == a;
}
/* -1, 0, 1; 2 when b is NaN. */
static inline int CMPIR(Integer a, Real b) {
    if (b != b) return 2;
    if (b >= -(Real)INTEGER_MIN) return -1;
    if (b < (Real)INTEGER_MIN) return 1;
    const Integer whole = (Integer)b;
    if (a != whole) return a < whole ? -1 : 1;
    const Real rest = b - (Real)whole;
    return rest > 0 ? -1 : rest < 0;
}

/* ---- indices ---- */

/* One comparison where an index is a place; what is none becomes one if it was negative and not too far. */
#if OLY_CHECK_BOUNDS
#define OLY_INDEX(name, fail)                                        \
    static inline size_t name(Integer i, size_t len, uint32_t loc) { \
        oly_uint_t at = OLY_UI(i);                                   \
        if (OLY_UNLIKELY(at >= len)) {                               \
            at += (oly_uint_t)len;                                   \
            if (OLY_UNLIKELY(at >= len)) fail(loc);                  \
        }                                                            \
        return (size_t)at;                                           \
    }
#else
#define OLY_INDEX(name, fail)                                        \
    static inline size_t name(Integer i, size_t len, uint32_t loc) { \
        (void)loc;                                                   \
        return (size_t)(OLY_UI(i) + (i < 0 ? (oly_uint_t)len : 0u)); \
    }
#endif

/* The place in a sequence of `len` that index `i` means, counted from the end if negative; or IndexError. */
OLY_INDEX(IDXL, oly_fail_index_list)   /* list */
OLY_INDEX(IDXA, oly_fail_index_assign) /* assignment to a list item */
OLY_INDEX(IDXS, oly_fail_index_str)    /* str */
OLY_INDEX(IDXT, oly_fail_index_tuple)  /* tuple */
OLY_INDEX(IDXR, oly_fail_index_range)  /* range */
OLY_INDEX(IDXB, oly_fail_index_bytes)  /* bytes */
#define IDX IDXL

/* Tests before a loop: whether all of lo + add … end - 1 + add are places in a sequence of `len`. Two negative
 * summands are never one (and could wrap); all other wrong sums are beyond any length. */
static inline Boolean oly_covers_one(Integer i, Integer add, size_t len) {
    return (i & add) >= 0 && OLY_UI(i) + OLY_UI(add) < len;
}
static inline Boolean oly_covers(Integer lo, Integer end, Integer add, size_t len) {
    return oly_covers_one(lo, add, len) && oly_covers_one((Integer)(OLY_UI(end) - 1), add, len);
}
/* The same for a loop from `hi` down to above `end`. */
static inline Boolean oly_covers_down(Integer hi, Integer end, Integer add, size_t len) {
    return oly_covers_one(hi, add, len) && oly_covers_one((Integer)(OLY_UI(end) + 1), add, len);
}
/* The same for the n items of a range; its last one is no overflow. */
static inline Boolean oly_covers_steps(Integer from, Integer step, Integer n, size_t len) {
    return n > 0 && OLY_UI(from) < len && OLY_UI(from) + OLY_UI(n - 1) * OLY_UI(step) < len;
}
#define OLY_MINUS(x) ((Integer)(0 - OLY_UI(x)))

/* A slice of a sequence of `len`: where it starts, its step, and how many items it has (returned).
 * OLY_MISSING for what is not written; a step of 0 is ValueError. */
size_t oly_slice(Integer *start, Integer stop, Integer *step, size_t len, uint32_t loc);
/* The same for a step of 1, inline: `start` becomes the place. */
static inline size_t oly_slice_simple(Integer *start, Integer stop, size_t len) {
    Integer from = *start == OLY_MISSING ? 0 : *start;
    Integer to = stop == OLY_MISSING ? (Integer)len : stop;
    if (from < 0) from = (from += (Integer)len) < 0 ? 0 : from;
    if (to < 0) to = (to += (Integer)len) < 0 ? 0 : to;
    if (from > (Integer)len) from = (Integer)len;
    if (to > (Integer)len) to = (Integer)len;
    *start = from;
    return to > from ? (size_t)(to - from) : 0;
}
/* How many items range(start, stop, step) has; step 0 is ValueError. */
Integer oly_range_len(Integer start, Integer stop, Integer step, uint32_t loc);

#endif
