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
Real oly_bytes_to_real(Bytes b);

/* float methods. */
Boolean oly_real_is_integer(Real x);
String oly_real_hex(Real x);

/* Number: an int or a float, each exact. */
static inline Number oly_num_of_real(Real x) {
    Number n;
    n.u.real = x;
    n.is_int = false;
    return n;
}

static inline Number oly_num_of_int(Integer x) {
    Number n;
    n.u.integer = x;
    n.is_int = true;
    return n;
}

static inline Number oly_num_of_bool(Boolean x) { return oly_num_of_int(x); }

/* float(x) and int(x). */
static inline Real oly_num_to_real(Number a) { return a.is_int ? (Real)a.u.integer : a.u.real; }
static inline Integer oly_num_to_int(Number a, uint32_t loc) {
    return a.is_int ? a.u.integer : RTOI(a.u.real, loc);
}

/* The int that a number is; a float is a TypeError with this text. */
static inline Integer oly_num_as_int(Number a, const char *text, uint32_t loc) {
    if (!a.is_int) oly_raise_at(OLY_TypeError, text, loc);
    return a.u.integer;
}

static inline Number oly_num_add(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int(ADDI(a.u.integer, b.u.integer, loc));
    return oly_num_of_real(oly_num_to_real(a) + oly_num_to_real(b));
}
static inline Number oly_num_sub(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int(SUBI(a.u.integer, b.u.integer, loc));
    return oly_num_of_real(oly_num_to_real(a) - oly_num_to_real(b));
}
static inline Number oly_num_mul(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int(MULI(a.u.integer, b.u.integer, loc));
    return oly_num_of_real(oly_num_to_real(a) * oly_num_to_real(b));
}
static inline Number oly_num_neg(Number a, uint32_t loc) {
    return a.is_int ? oly_num_of_int(NEGI(a.u.integer, loc)) : oly_num_of_real(-a.u.real);
}
static inline Number oly_num_abs(Number a, uint32_t loc) {
    return a.is_int ? oly_num_of_int(ABSI(a.u.integer, loc)) : oly_num_of_real(ABSR(a.u.real));
}
static inline Boolean oly_num_truth(Number a) { return a.is_int ? a.u.integer != 0 : a.u.real != 0; }

/* -1, 0 or 1, exactly: as floats, neighbours beyond 2**53 would be equal. 2 where a NaN is involved. */
static inline Integer oly_num_order(Number a, Number b) {
    if (a.is_int) {
        if (b.is_int) return (a.u.integer > b.u.integer) - (a.u.integer < b.u.integer);
        return CMPIR(a.u.integer, b.u.real);
    }
    if (b.is_int) {
        const Integer order = CMPIR(b.u.integer, a.u.real);
        return order == 2 ? 2 : -order;
    }
    if (a.u.real < b.u.real) return -1;
    if (a.u.real > b.u.real) return 1;
    return a.u.real == b.u.real ? 0 : 2;
}
static inline Boolean oly_num_eq(Number a, Number b) { return oly_num_order(a, b) == 0; }
static inline Boolean oly_num_lt(Number a, Number b) { return oly_num_order(a, b) < 0; }
static inline Boolean oly_num_le(Number a, Number b) { return oly_num_order(a, b) <= 0; }
static inline Boolean oly_num_gt(Number a, Number b) { return oly_num_order(a, b) == 1; }
static inline Boolean oly_num_ge(Number a, Number b) { return oly_num_le(b, a); }

/* round(x) to an int. */
Integer oly_num_round(Number a, uint32_t loc);
size_t oly_num_hash(Number a);
Real oly_num_div(Number a, Number b, uint32_t loc);
Number oly_num_floordiv(Number a, Number b, uint32_t loc);
Number oly_num_mod(Number a, Number b, uint32_t loc);
Number oly_num_pow(Number a, Number b, uint32_t loc);
Number oly_num_round_digits(Number a, Integer digits, uint32_t loc);
String oly_num_str(Number a);
String oly_format_num(Number a, String spec);

#endif
