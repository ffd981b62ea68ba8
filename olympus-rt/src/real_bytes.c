/* real_bytes.c: the bytes of floats, for modules/struct.py. */
#include <string.h>

#include "olympus/bytes.h"
#include "olympus/fail.h"
#include "olympus/os.h"
#include "olympus/real.h"

/* A half-precision number, which C has no type for. */
static Real half_of_bits(unsigned bits) {
    const int exponent = (int)(bits >> 10 & 31);
    const Real fraction = (Real)(bits & 1023);
    Real x = exponent == 0 ? ldexp(fraction, -24) : ldexp(fraction + 1024, exponent - 25);
    if (exponent == 31) x = fraction != 0 ? (Real)NAN : (Real)INFINITY;
    return bits & 32768 ? -x : x;
}

static unsigned bits_of_half(Real x) {
    const unsigned sign = signbit(x) ? 32768U : 0;
    if (isnan(x)) return sign | 0x7E00U;
    const Real size = fabs(x);
    if (isinf(x)) return sign | 0x7C00U;
    int exponent;
    (void)frexp(size, &exponent);
    if (exponent < -13) exponent = -13;
    const Real digits = rint(ldexp(size, 11 - exponent));
    const unsigned bits = digits >= 2048 ? ((unsigned)(exponent + 15) << 10)
                        : digits < 1024  ? (unsigned)digits
                                         : ((unsigned)(exponent + 14) << 10) + (unsigned)digits - 1024;
    if (bits >= 0x7C00U) oly_raise_const(OverflowError, "float too large to pack with e format", oly_loc);
    return sign | bits;
}

Integer oly_real_byte(Real x, Integer size, Integer n) {
    if (size == 2) return (Integer)(bits_of_half(x) >> (8 * n) & 255);
    if (size == 4) {
        const float narrow = (float)x;
        uint32_t bits;
        if (isinf(narrow) && !isinf(x)) oly_raise_const(OverflowError, "float too large to pack with f format", oly_loc);
        memcpy(&bits, &narrow, sizeof bits);
        return (Integer)(bits >> (8 * n) & 255);
    }
    const double wide = (double)x;
    uint64_t bits;
    memcpy(&bits, &wide, sizeof bits);
    return (Integer)(bits >> (8 * n) & 255);
}

Real oly_real_of_bytes(Bytes b, Integer at, Integer size, Boolean big) {
    uint64_t bits = 0;
    for (Integer i = 0; i < size; i++) {
        const unsigned byte = b->data[big ? at + i : at + size - 1 - i];
        bits = bits << 8 | byte;
    }
    if (size == 2) return half_of_bits((unsigned)bits);
    if (size == 4) {
        const uint32_t low = (uint32_t)bits;
        float narrow;
        memcpy(&narrow, &low, sizeof narrow);
        return (Real)narrow;
    }
    double wide;
    memcpy(&wide, &bits, sizeof wide);
    return (Real)wide;
}
