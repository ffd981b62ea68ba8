/* num.h: numbers beyond the mnemonics: rounding, conversion to and from text, and Number. */
#ifndef OLYMPUS_NUM_H
#define OLYMPUS_NUM_H

#include "olympus/ops.h"

/* round(x), round(x, digits), round(i, digits): half to even, exactly as Python rounds. */
Integer oly_round_int(Real x, uint32_t loc);
Real oly_round_digits(Real x, Integer digits, uint32_t loc);
Integer oly_round_int_digits(Integer x, Integer digits, uint32_t loc);

/* pow(base, exponent, modulus) of ints. */
Integer oly_pow_mod(Integer base, Integer exponent, Integer modulus, uint32_t loc);
Integer oly_int_bit_length(Integer x);
Integer oly_int_bit_count(Integer x);

/* str() and repr() of numbers. */
String oly_int_str(Integer x);
String oly_real_str(Real x);
String oly_bool_str(Boolean x);
String oly_none_str(void);
/* bin, oct, hex: `base` is 2, 8 or 16, `prefix` says whether "0b" and the like are written. */
String oly_int_base(Integer x, Integer base, Boolean prefix);

/* Writes the shortest digits that read back; returns how many bytes, at most OLY_REAL_TEXT. */
#define OLY_REAL_TEXT 40
size_t oly_real_write(char *out, Real x);
/* Writes decimal digits; returns how many bytes, at most OLY_INT_TEXT. */
#define OLY_INT_TEXT 24
size_t oly_int_write(char *out, Integer x);

/* int(text, base) and float(text); the place of a failure is oly_loc. */
Integer oly_str_to_int(String s, Integer base);
Real oly_str_to_real(String s);
Integer oly_bytes_to_int(Bytes s, Integer base);

/* float methods. */
Boolean oly_real_is_integer(Real x);
String oly_real_hex(Real x);

/* Number: a float, or an int as long as it is exact in one. */
#if OLY_REAL_BITS == 64
#define OLY_NUM_LIMIT 9007199254740992.0
#define OLY_NUM_LIMIT_TEXT "2**53"
#else
#define OLY_NUM_LIMIT 16777216.0f
#define OLY_NUM_LIMIT_TEXT "2**24"
#endif

OLY_NORETURN OLY_COLD void oly_fail_num_int(uint32_t loc);

static inline Number oly_num_of_real(Real x) {
    Number n = {x, false};
    return n;
}

static inline Number oly_num_of_int_at(Integer x, uint32_t loc) {
    Number n = {(Real)x, true};
    if (OLY_UNLIKELY((Integer)n.value != x || n.value > OLY_NUM_LIMIT || n.value < -OLY_NUM_LIMIT)) {
        oly_fail_num_int(loc);
    }
    return n;
}

static inline Number oly_num_of_int(Integer x) { return oly_num_of_int_at(x, oly_loc); }
static inline Number oly_num_of_bool(Boolean x) {
    Number n = {(Real)x, true};
    return n;
}

/* The result of an exact operation on two ints: still exact, or OverflowError. */
static inline Number oly_num_made(Real value, Boolean is_int, uint32_t loc) {
    Number n = {value, is_int};
    if (is_int && OLY_UNLIKELY(value > OLY_NUM_LIMIT || value < -OLY_NUM_LIMIT)) oly_fail_num_int(loc);
    return n;
}

static inline Number oly_num_add(Number a, Number b, uint32_t loc) {
    return oly_num_made(a.value + b.value, a.is_int && b.is_int, loc);
}
static inline Number oly_num_sub(Number a, Number b, uint32_t loc) {
    return oly_num_made(a.value - b.value, a.is_int && b.is_int, loc);
}
/* An int zero has no sign. */
static inline Number oly_num_mul(Number a, Number b, uint32_t loc) {
    const Boolean is_int = a.is_int && b.is_int;
    return oly_num_made(is_int ? a.value * b.value + 0 : a.value * b.value, is_int, loc);
}
static inline Number oly_num_neg(Number a) {
    Number n = {a.is_int ? 0 - a.value : -a.value, a.is_int};
    return n;
}
static inline Number oly_num_abs(Number a) {
    Number n = {ABSR(a.value), a.is_int};
    return n;
}
static inline Boolean oly_num_truth(Number a) { return a.value != 0; }
static inline Boolean oly_num_eq(Number a, Number b) { return a.value == b.value; }
static inline Boolean oly_num_ne(Number a, Number b) { return a.value != b.value; }
static inline Boolean oly_num_lt(Number a, Number b) { return a.value < b.value; }
static inline Boolean oly_num_le(Number a, Number b) { return a.value <= b.value; }
static inline Boolean oly_num_gt(Number a, Number b) { return a.value > b.value; }
static inline Boolean oly_num_ge(Number a, Number b) { return a.value >= b.value; }
/* -1, 0 or 1; 0 also where a NaN is involved. */
static inline Integer oly_num_cmp(Number a, Number b) { return (a.value > b.value) - (a.value < b.value); }
/* float(x) and int(x). */
static inline Real oly_num_to_real(Number a) { return a.value; }
static inline Integer oly_num_to_int(Number a, uint32_t loc) { return RTOI(a.value, loc); }

Real oly_num_div(Number a, Number b, uint32_t loc);
Number oly_num_floordiv(Number a, Number b, uint32_t loc);
Number oly_num_mod(Number a, Number b, uint32_t loc);
Number oly_num_pow(Number a, Number b, uint32_t loc);
Number oly_num_round_digits(Number a, Integer digits, uint32_t loc);
String oly_num_str(Number a);
String oly_format_num(Number a, String spec);

#endif
