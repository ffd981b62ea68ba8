/* real_int.c: int(x) of a float, and how it fails. All by the bits: comparing floats links much where the machine
 * cannot do it, and so does converting them; where it can, it may have to change its way of rounding first. */
#include "olympus/ops.h"

#define INFINITY_BITS (OLY_INFINITY_BITS << 1) /* without the sign */

#if OLY_BARE
static const oly_failure_t nan_failure = OLY_FAILURE(ValueError, "cannot convert float NaN to integer");
static const oly_failure_t infinite_failure =
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
    const oly_bits_t bits = oly_real_bits(x), least = UINT32_C(0xcf000000); /* -2^31 */
    const oly_uint_t whole = bits << 8 | UINT32_C(1) << 31;
    const int exponent = (int)(bits >> 23 & 0xff), shift = 127 + 31 - exponent;
    if (shift > 31) return 0;
    if (shift <= 0 && bits != least) {
        oly_raise_failure(loc, exponent != 255      ? &oly_overflow_failure
                               : (whole << 1) != 0 ? &nan_failure
                                                   : &infinite_failure);
    }
    return (Integer)(bits >> 31 != 0 ? 0 - (whole >> shift) : whole >> shift);
}
#endif
