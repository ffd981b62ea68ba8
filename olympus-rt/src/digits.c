/* digits.c: floats and decimal digits, by whole numbers of as many bits as it takes.
 *
 * A number is a fraction of two whole numbers. Its digits come one by one: ten times what is left, divided by the
 * lower number, which takes a few subtractions. The shortest digits end as soon as all numbers nearer than the
 * half way to the next float begin with them. */
#include "digits.h"

#include <string.h>

#if OLY_REAL_BITS == 32
#define LIMBS 12
#else
#define LIMBS 76
#endif
#include "whole.h"

/* The last digit becomes one more; whether a digit was added in front. */
static bool increment(char *digits, int *count) {
    int i = *count;
    while (i > 0 && digits[i - 1] == '9') i--;
    *count = i;
    if (i > 0) {
        digits[i - 1]++;
        return false;
    }
    digits[0] = '1';
    *count = 1;
    return true;
}

/* The significand as a whole number, and the power of two it is multiplied by. */
static void take_apart(Real x, whole_t *significand, int *exponent) {
#if OLY_REAL_BITS == 32
    uint32_t bits;
#else
    uint64_t bits;
#endif
    memcpy(&bits, &x, sizeof bits);
    int power = (int)(bits >> (OLY_REAL_DIGITS - 1));
    bits -= (__typeof__(bits))power << (OLY_REAL_DIGITS - 1);
    if (power == 0) {
        power = 1;
    } else {
        bits |= (__typeof__(bits))1 << (OLY_REAL_DIGITS - 1);
    }
    *exponent = power - 1 + OLY_REAL_MIN_EXP;
    significand->count = 0;
    for (; bits != 0; bits >>= 16) significand->limb[significand->count++] = (uint16_t)bits;
}

int digits_of_real(char *digits, int *point, Real x, digits_until_t until, int wanted) {
    whole_t upper, lower = {1, {1}}, half = {1, {1}};
    int exponent;
    take_apart(x, &upper, &exponent);
    const bool even = (upper.limb[0] & 1) == 0;
    /* Below a power of two the next float is half as far. */
    bool power_of_2 = exponent > OLY_REAL_MIN_EXP;
    for (int i = 0; i < upper.count - 1; i++) power_of_2 = power_of_2 && upper.limb[i] == 0;
    power_of_2 = power_of_2 && (upper.limb[upper.count - 1] & (upper.limb[upper.count - 1] - 1)) == 0;
    /* x = upper / lower; `half` is a quarter of the way to the next float. */
    scale(&upper, 4, 1);
    scale(&lower, 4, 1);
    scale(exponent < 0 ? &lower : &upper, 2, exponent < 0 ? -exponent : exponent);
    if (exponent > 0) scale(&half, 2, exponent);
    /* 0.1 <= upper / lower < 1 */
    *point = 0;
    for (; compare(&upper, &lower) >= 0; ++*point) multiply(&lower, 10, 0);
    for (whole_t ten = upper;; ten = upper) {
        multiply(&ten, 10, 0);
        if (compare(&ten, &lower) >= 0) break;
        upper = ten;
        multiply(&half, 10, 0);
        --*point;
    }
    int most = until == DIGITS_COUNT ? wanted : until == DIGITS_PLACES ? wanted + *point : DIGITS_MAX;
    if (most < 0) return 0;
    if (most > DIGITS_MAX) most = DIGITS_MAX;
    int count = 0;
    bool up;
    for (;;) {
        bool low = false, high = false;
        if (until == DIGITS_SHORTEST && count > 0) {
            /* Below half of the gap to either neighbour, and on it if the neighbour gives way. */
            whole_t below = half;
            if (!power_of_2) add(&below, &half, 1);
            const int left = compare(&upper, &below);
            if (power_of_2) add(&below, &half, 1);
            const int right = compare_sum(&upper, &below, &lower);
            low = left < 0 || (left == 0 && even);
            high = right > 0 || (right == 0 && even);
        }
        if (low || high || count == most || upper.count == 0) {
            whole_t twice = upper;
            add(&twice, &upper, 1);
            const int order = compare(&twice, &lower);
            const bool odd = count > 0 && (digits[count - 1] & 1) != 0;
            up = low != high ? high : order > 0 || (order == 0 && odd);
            break;
        }
        multiply(&upper, 10, 0);
        if (until == DIGITS_SHORTEST) multiply(&half, 10, 0);
        digits[count++] = (char)('0' + divide(&upper, &lower));
    }
    if (up && increment(digits, &count)) ++*point;
    while (count > 0 && digits[count - 1] == '0') count--;
    return count;
}
