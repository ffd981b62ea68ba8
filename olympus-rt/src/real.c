/* real.c: the rarer operations on floats, with Python's errors. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "olympus/num.h"
#include "olympus/str.h"

/* int / int beyond 2**53, rounded once: the operands are divided as whole numbers to 64 bits and a sticky bit. */
Real oly_div_wide(Integer a, Integer b);
Real oly_div_wide(Integer a, Integer b) {
#if OLY_INT_BITS == 64
    if (a == 0) return 0;
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
    const double x = (double)a, y = (double)b;
    if (x == 0 && y < 0) {
        oly_raise_at(OLY_ZeroDivisionError, "0.0 cannot be raised to a negative power", loc);
    }
    if (x < 0 && y - y == 0 && x - x == 0 && floor(y) != y) {
        oly_raise_at(OLY_ValueError, "negative number cannot be raised to a fractional power: the result is complex", loc);
    }
    const Real r = (Real)pow(x, y);
    if (r - r != 0 && x - x == 0 && y - y == 0) {
        oly_raise_at(OLY_OverflowError, "(34, 'Numerical result out of range')", loc);
    }
    return r;
}

/* Quotient towards minus infinity and remainder with the sign of b; b is not 0. */
static double floor_divide(double a, double b, double *remainder) {
    double mod = fmod(a, b);
    double div = (a - mod) / b;
    if (mod != 0) {
        if ((b < 0) != (mod < 0)) {
            mod += b;
            div -= 1;
        }
    } else {
        mod = copysign(0.0, b);
    }
    if (div != 0) {
        const double whole = floor(div);
        div = div - whole > 0.5 ? whole + 1 : whole;
    } else {
        div = copysign(0.0, a / b);
    }
    *remainder = mod;
    return div;
}

Real FDIVR(Real a, Real b, uint32_t loc) {
    double remainder;
#if OLY_CHECK_ZERO
    if (b == 0) oly_fail_zero_real_floor(loc);
#endif
    (void)loc;
    return (Real)floor_divide((double)a, (double)b, &remainder);
}

Real MODR(Real a, Real b, uint32_t loc) {
#if OLY_CHECK_ZERO
    if (OLY_UNLIKELY(b == 0)) oly_fail_zero_real_mod(loc);
#endif
    (void)loc;
    const double mod = fmod((double)a, (double)b);
    if (mod == 0) return (Real)copysign(0.0, (double)b);
    return (Real)((b < 0) != (mod < 0) ? mod + (double)b : mod);
}

Real DIVMODR(Real a, Real b, Real *remainder, uint32_t loc) {
    double rest;
    if (b == 0) oly_raise_at(OLY_ZeroDivisionError, "float divmod()", loc);
    const double quotient = floor_divide((double)a, (double)b, &rest);
    *remainder = (Real)rest;
    return (Real)quotient;
}

Integer oly_round_int(Real x, uint32_t loc) { return RTOI((Real)rint((double)x), loc); }

/* Rounds to a power of ten left of the point: on the exact decimal digits, half to even. */
static double round_left(double x, size_t places) {
    char text[330];
    double whole;
    const bool rest = modf(fabs(x), &whole) != 0;
    const size_t len = (size_t)snprintf(text + 1, sizeof text - 1, "%.0f", whole);
    char *number = text + 1;
    if (places > len) return copysign(0.0, x);
    const size_t keep = len - places;
    const char half = number[keep];
    bool sticky = rest;
    for (size_t i = keep + 1; i < len; i++) sticky = sticky || number[i] != '0';
    const bool odd = keep > 0 && (number[keep - 1] - '0') % 2 == 1;
    const bool up = half > '5' || (half == '5' && (sticky || odd));
    memset(number + keep, '0', places);
    if (up) {
        size_t i = keep;
        while (i > 0 && number[i - 1] == '9') number[--i] = '0';
        if (i > 0) {
            number[i - 1]++;
        } else {
            *--number = '1';
        }
    }
    return copysign(strtod(number, NULL), x);
}

Real oly_round_digits(Real x, Integer nd, uint32_t loc) {
    const double value = (double)x;
    if (value - value != 0 || value == 0 || nd > 323) return x;
    if (nd < -308) return (Real)copysign(0.0, value);
    double rounded;
    if (nd >= 0) {
        char text[700];
        (void)snprintf(text, sizeof text, "%.*f", (int)nd, value);
        rounded = strtod(text, NULL);
    } else {
        rounded = round_left(value, (size_t)-nd);
    }
    const Real result = (Real)rounded;
    if (result - result != 0) oly_raise_at(OLY_OverflowError, "rounded value too large to represent", loc);
    return result;
}

Boolean oly_real_is_integer(Real x) { return x - x == 0 && (Real)floor((double)x) == x; }

String oly_real_hex(Real x) {
    char text[40];
    if (x != x) return oly_str_of_c("nan");
    if (x - x != 0) return oly_str_of_c(x < 0 ? "-inf" : "inf");
    int exponent;
    double part = frexp(fabs((double)x), &exponent);
    if (part != 0) {
        /* One digit before the point, also for subnormal numbers as far as the exponent goes. */
        const int shift = exponent - 1 < -1022 ? exponent - 1 + 1022 : 0;
        part = ldexp(part, 1 + shift);
        exponent = exponent - 1 - shift;
    }
    char hex[14];
    const int first = (int)part;
    part -= first;
    for (int i = 0; i < 13; i++) {
        part *= 16;
        const int digit = (int)part;
        hex[i] = "0123456789abcdef"[digit];
        part -= digit;
    }
    hex[13] = 0;
    (void)snprintf(text, sizeof text, x == 0 ? "%s0x0.0p+0" : "%s0x%d.%sp%+d", signbit(x) ? "-" : "", first, hex, exponent);
    return oly_str_of_c(text);
}
