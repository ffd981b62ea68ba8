/* shortest.c: the shortest digits of a double, and a double times a power of ten.
 *
 * The shortest digits are found as Raffaello Giulietti's Schubfach does: the double and the borders half way to its
 * neighbours are multiplied by the one power of ten at which the gap between the borders is between 1 and 10; then at
 * most one multiple of ten lies between them, or else a whole number. 128 bits of the power are enough to decide
 * that exactly, if what is cut off is kept as a lowest bit that is not zero. */
#include "shortest.h"

#include <string.h>

#include "power_table.h"

/* The bits of the significand, without and with the one that is not written; the exponent of its last bit. */
#define STORED_BITS 52
#define HIDDEN_BIT ((uint64_t)1 << STORED_BITS)
#define LEAST_EXPONENT (-1074)

typedef struct {
    uint64_t high;
    uint64_t low;
} wide_t;

static inline wide_t multiply(uint64_t a, uint64_t b) {
#if defined(__SIZEOF_INT128__) && !defined(__TINYC__)
    __extension__ typedef unsigned __int128 twice_t;
    const twice_t product = (twice_t)a * b;
    return (wide_t){(uint64_t)(product >> 64), (uint64_t)product};
#else
    const uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
    const uint64_t low = a0 * b0, cross = a1 * b0 + (low >> 32), middle = a0 * b1 + (uint32_t)cross;
    return (wide_t){a1 * b1 + (cross >> 32) + (middle >> 32), middle << 32 | (uint32_t)low};
#endif
}

/* floor(log2(10**e)) */
static inline int floor_log2_ten(int e) { return (int)(((int64_t)e * 1741647) >> 19); }

/* The highest 128 bits of 10**k, rounded up. */
static wide_t power(int k) {
    const int index = k - POWER_FIRST;
    const uint64_t *base = power_of_ten[index / POWER_STEP];
    const int five = index % POWER_STEP;
    wide_t p = {base[0], base[1]};
    if (five == 0) return p;
    uint64_t factor = 5;
    for (int i = 1; i < five; i++) factor *= 5;
    const wide_t high = multiply(p.high, factor), low = multiply(p.low, factor);
    /* The product has 128 bits and `more`. */
    const int more = floor_log2_ten(k) - floor_log2_ten(k - five) - five;
    const uint64_t middle = high.low + low.high, top = high.high + (middle < high.low);
    if (more == 0) {
        p = (wide_t){middle, low.low};
    } else {
        p = (wide_t){top << (64 - more) | middle >> more, middle << (64 - more) | low.low >> more};
    }
    const int error = (int)(power_error[index / 16] >> (index % 16 * 2) & 3) - 1;
    const uint64_t before = p.low;
    p.low += (uint64_t)(int64_t)error;
    if (error > 0 && p.low < before) p.high++;
    if (error < 0 && p.low > before) p.high--;
    return p;
}

/* The highest of three words of the product; its last bit is set if the rest is not zero. */
static inline uint64_t product_to_odd(wide_t p, uint64_t factor) {
    const wide_t low = multiply(p.low, factor), high = multiply(p.high, factor);
    const uint64_t middle = high.low + low.high;
    return (high.high + (middle < high.low)) | (middle > 1);
}

static int write_digits(char *digits, int *exponent, uint64_t n, int scale) {
    char reversed[20];
    int count = 0;
    for (; n % 10 == 0; n /= 10) scale++;
    for (; n != 0; n /= 10) reversed[count++] = (char)('0' + (int)(n % 10));
    for (int i = 0; i < count; i++) digits[i] = reversed[count - 1 - i];
    *exponent = scale + count - 1;
    return count;
}

int shortest_digits(char *digits, int *exponent, double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    const uint64_t stored = bits & (HIDDEN_BIT - 1);
    const int field = (int)(bits >> STORED_BITS);
    const uint64_t c = field == 0 ? stored : stored | HIDDEN_BIT;
    const int q = field == 0 ? LEAST_EXPONENT : field - 1 + LEAST_EXPONENT;
    /* A whole number below 2**53 is written as it is. */
    if (q <= 0 && q > -STORED_BITS - 1 && (c & (((uint64_t)1 << -q) - 1)) == 0) {
        return write_digits(digits, exponent, c >> -q, 0);
    }
    const bool even = (c & 1) == 0;
    /* Below a power of two the next double is half as far. */
    const bool near_below = stored == 0 && field > 1;
    /* floor(log10(2**q)), or of three quarters of that */
    const int k = (int)(((int64_t)q * 1262611 - (near_below ? 524031 : 0)) >> 22);
    const int shift = q + floor_log2_ten(-k) + 1;
    const wide_t p = power(-k);
    const uint64_t value = product_to_odd(p, c * 4 << shift);
    const uint64_t lower = product_to_odd(p, (c * 4 - 2 + near_below) << shift) + !even;
    const uint64_t upper = product_to_odd(p, (c * 4 + 2) << shift) - !even;
    const uint64_t whole = value / 4;
    if (whole >= 10) {
        const uint64_t tens = whole / 10;
        const bool below = lower <= tens * 40, above = tens * 40 + 40 <= upper;
        if (below != above) return write_digits(digits, exponent, tens + above, k + 1);
    }
    const bool below = lower <= whole * 4, above = whole * 4 + 4 <= upper;
    if (below != above) return write_digits(digits, exponent, whole + above, k);
    const uint64_t middle = whole * 4 + 2;
    const bool up = value > middle || (value == middle && (whole & 1) != 0);
    return write_digits(digits, exponent, whole + up, k);
}
