/* real_int.c: int(x) of a float, and how it fails. All by the bits: comparing floats links much where the machine
 * cannot do it, and so does converting them; where it can, it may have to change its way of rounding first. */
#include "olympus/config.h"

#if OLY_BARE && OLY_TAIL_CALLS
#define OLY_FAILS OLY_COLD /* as in fail.c */
#endif

#include "olympus/ops.h"

#define INFINITY_BITS (OLY_INFINITY_BITS << 1) /* without the sign */

#if OLY_BARE
static const oly_failure_t nan_failure OLY_COMPACT = OLY_FAILURE(ValueError, "cannot convert float NaN to integer");
static const oly_failure_t infinite_failure OLY_COMPACT =
    OLY_FAILURE(OverflowError, "cannot convert float infinity to integer");
#endif

void oly_fail_real_int(Real x, uint32_t loc) {
    const oly_bits_t bits = oly_real_bits(x) << 1;
#if OLY_BARE
    oly_raise_failure(loc, bits < INFINITY_BITS    ? &oly_overflow_failure
                           : bits == INFINITY_BITS ? &infinite_failure
                                                   : &nan_failure);
#else
    if (bits < INFINITY_BITS) oly_fail_overflow(loc);
    if (bits > INFINITY_BITS) oly_raise_const(ValueError, "cannot convert float NaN to integer", loc);
    oly_raise_const(OverflowError, "cannot convert float infinity to integer", loc);
#endif
}

#if OLY_RTOI_BY_BITS
Integer RTOI(Real x, uint32_t loc) {
    const oly_bits_t bits = oly_real_bits(x);
    const int exponent = (int)(bits << 1 >> 24), shift = 127 + 31 - exponent;
    if (shift > 31) return 0;
    if (shift >= 0) {
        const oly_uint_t whole = (bits << 8 | UINT32_C(1) << 31) >> shift;
        const oly_uint_t result = bits >> 31 != 0 ? 0 - whole : whole;
        /* What needs 32 bits loses its sign; only -2^31, which is an int, keeps it. */
        if ((Integer)(result ^ bits) >= 0) return (Integer)result;
    }
    return oly_raise_failure(loc, exponent != 255   ? &oly_overflow_failure
                                  : bits << 9 == 0 ? &infinite_failure
                                                   : &nan_failure);
}
#endif
