/* real.c: the rarer operations on floats, with Python's errors. */
#include <stdio.h>
#include <stdlib.h>

#include "digits.h"
#include "olympus/num.h"
#include "olympus/str.h"
#include "shortest.h"

/* int / int beyond 2**53, rounded once: the operands are divided as whole numbers to 64 bits and a sticky bit. */
Real oly_div_wide(Integer a, Integer b);
Real oly_div_wide(Integer a, Integer b) {
#if OLY_INT_BITS == 64
    if (a == 0) return b < 0 ? (Real)-0.0 : 0;
    uint64_t x = a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
    uint64_t y = b < 0 ? 0 - (uint64_t)b : (uint64_t)b;
    const uint64_t whole = x / y;
    uint64_t rest = x % y;
    uint64_t q = whole;
    int shift = 0;
    /* Long division in binary: 2 more bits than a double holds decide the rounding, the rest is sticky. */
    while (q < (uint64_t)1 << 56) {
        const bool carry = rest >> 63;
        rest <<= 1;
        q <<= 1;
        if (carry || rest >= y) {
            rest -= y;
            q |= 1;
        }
        shift++;
    }
    /* A whole quotient above 2**56 loses its lowest bits in one rounding; a rest only makes it sticky. */
    if (rest != 0) q |= 1;
    const Real size = (Real)ldexp((double)q, -shift);
    return (a < 0) != (b < 0) ? -size : size;
#else
    return (Real)a / (Real)b;
#endif
}

Real POWR(Real a, Real b, uint32_t loc) {
    const Real x = a, y = b;
    if (x == 0 && y < 0) {
        oly_raise_const(ZeroDivisionError, "0.0 cannot be raised to a negative power", loc);
    }
    if (x < 0 && y - y == 0 && x - x == 0 && floor(y) != y) {
        oly_raise_const(ValueError, "negative number cannot be raised to a fractional power: the result is complex", loc);
    }
    const Real r = pow(x, y);
    if (r - r != 0 && x - x == 0 && y - y == 0) {
        oly_raise_const(OverflowError, "(34, 'Numerical result out of range')", loc);
    }
    return r;
}

/* Quotient towards minus infinity and remainder with the sign of b; b is not 0. */
static Real floor_divide(Real a, Real b, Real *remainder) {
    Real mod = fmod(a, b);
    Real div = (a - mod) / b;
    if (mod != 0) {
        if ((b < 0) != (mod < 0)) {
            mod += b;
            div -= 1;
        }
    } else {
        mod = copysign((Real)0, b);
    }
    if (div != 0) {
        const Real whole = floor(div);
        div = div - whole > (Real)0.5 ? whole + 1 : whole;
    } else {
        div = copysign((Real)0, a / b);
    }
    *remainder = mod;
    return div;
}

Real FDIVR(Real a, Real b, uint32_t loc) {
    Real remainder;
#if OLY_CHECK_ZERO
    if (b == 0) oly_fail_zero_real_floor(loc);
#endif
    (void)loc;
    return floor_divide(a, b, &remainder);
}

Real MODR(Real a, Real b, uint32_t loc) {
#if OLY_CHECK_ZERO
    if (OLY_UNLIKELY(b == 0)) oly_fail_zero_real_mod(loc);
#endif
    (void)loc;
    const Real mod = fmod(a, b);
    if (mod == 0) return copysign((Real)0, b);
    return (b < 0) != (mod < 0) ? mod + b : mod;
}

Real DIVMODR(Real a, Real b, Real *remainder, uint32_t loc) {
    Real rest;
    if (b == 0) oly_raise_const(ZeroDivisionError, "float divmod()", loc);
    const Real quotient = floor_divide(a, b, &rest);
    *remainder = rest;
    return quotient;
}

Integer oly_round_int(Real x, uint32_t loc) { return RTOI(rint(x), loc); }

/* Rounds to `nd` places after the point, which may be negative, on the exact digits. */
static Real round_places(Real x, int nd) {
#if !OLY_BARE
#if OLY_REAL_BITS == 64
    /* Both numbers of the division are exact, so it rounds once. */
    static const double tens[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    uint64_t scaled;
    if (nd >= 0 && nd <= 15 && scaled_by_ten(&scaled, fabs(x), nd) && scaled <= (uint64_t)1 << 53) {
        return copysign((double)scaled / tens[nd], x);
    }
#endif
    if (nd >= 0) {
        char text[700];
        (void)snprintf(text, sizeof text, "%.*f", nd, (double)x);
        return (Real)strtod(text, NULL);
    }
#endif
    char digits[DIGITS_MAX];
    int point;
    const int count = digits_of_real(digits, &point, fabs(x), DIGITS_PLACES, nd);
    return copysign(real_of_digits(digits, count, point), x);
}

Real oly_round_digits(Real x, Integer nd, uint32_t loc) {
    if (x - x != 0 || x == 0 || nd > 323) return x;
    if (nd < -308) return copysign((Real)0, x);
    const Real result = round_places(x, (int)nd);
    if (result - result != 0) oly_raise_const(OverflowError, "rounded value too large to represent", loc);
    return result;
}

Boolean oly_real_is_integer(Real x) { return x - x == 0 && floor(x) == x; }

String oly_real_hex(Real x) {
    if (x != x) return oly_str_of_c("nan");
    if (x - x != 0) return oly_str_of_c(x < 0 ? "-inf" : "inf");
    char text[40];
    char *out = text;
    if (signbit(x)) *out++ = '-';
    int exponent;
    Real part = frexp(fabs(x), &exponent);
    if (part != 0) {
        /* One digit before the point, also for subnormal numbers as far as the exponent goes. */
        const int shift = exponent - 1 < -1022 ? exponent - 1 + 1022 : 0;
        part = ldexp(part, 1 + shift);
        exponent = exponent - 1 - shift;
    }
    *out++ = '0';
    *out++ = 'x';
    const int places = x == 0 ? 1 : 13;
    for (int i = -1; i < places; i++) {
        const int digit = (int)part;
        *out++ = "0123456789abcdef"[digit];
        if (i < 0) *out++ = '.';
        part = (part - (Real)digit) * 16;
    }
    *out++ = 'p';
    if (exponent >= 0) *out++ = '+';
    out += oly_int_write(out, exponent);
    return oly_str_made(text, (size_t)(out - text), (size_t)(out - text));
}
