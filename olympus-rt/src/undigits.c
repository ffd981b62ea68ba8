/* undigits.c: from decimal digits to the nearest float, by long division of whole numbers. */
#include "digits.h"

/* Where the first digit of a number may stand; beyond it is zero or infinite. */
#if OLY_REAL_BITS == 32
#define LIMBS 40
#define LEAST_POINT (-46)
#define MOST_POINT 40
#else
#define LIMBS 240
#define LEAST_POINT (-325)
#define MOST_POINT 310
#endif
#include "whole.h"

Real real_of_digits(const char *digits, int count, int point) {
    while (count > 0 && *digits == '0') {
        digits++;
        count--;
        point--;
    }
    if (count > DIGITS_MAX) count = DIGITS_MAX;
    if (count == 0 || point < LEAST_POINT) return 0;
    if (point > MOST_POINT) return (Real)INFINITY;
    whole_t upper = {0, {0}}, lower = {1, {1}};
    for (int i = 0; i < count; i++) multiply(&upper, 10, (uint32_t)(digits[i] - '0'));
    const int shift = point - count;
    scale(shift < 0 ? &lower : &upper, 10, shift < 0 ? -shift : shift);
    /* 1 <= upper / lower < 2 */
    int exponent = 0;
    for (; compare(&upper, &lower) < 0; exponent--) multiply(&upper, 2, 0);
    for (whole_t twice = lower;; twice = lower) {
        multiply(&twice, 2, 0);
        if (compare(&upper, &twice) < 0) break;
        lower = twice;
        exponent++;
    }
    /* Fewer bits near zero, where the exponent has its end. */
    int bits = OLY_REAL_DIGITS;
    if (exponent - (bits - 1) < OLY_REAL_MIN_EXP) bits = exponent + 1 - OLY_REAL_MIN_EXP;
    if (bits < 0) return 0;
    Real x = 0;
    bool odd = false;
    for (int i = 0; i < bits; i++) {
        odd = divide(&upper, &lower) != 0;
        x = x * 2 + (Real)odd;
        multiply(&upper, 2, 0);
    }
    /* A rest of one half of the last bit is now equal to `lower`. */
    const int order = compare(&upper, &lower);
    if (order > 0 || (order == 0 && odd)) x += 1;
    return (Real)ldexp(x, exponent + 1 - bits);
}
