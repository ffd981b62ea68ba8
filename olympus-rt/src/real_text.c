/* real_text.c: floats as the shortest digits that read back. */
#include "olympus/num.h"
#include "olympus/str.h"

#include <string.h>

#if OLY_BARE || OLY_REAL_BITS != 64
#include "digits.h"

static int shortest_digits(char *digits, int *exponent, Real x) {
    const int count = digits_of_real(digits, exponent, x, DIGITS_SHORTEST, 0);
    --*exponent;
    return count;
}
#else
#include "shortest.h"
#endif

/* Digits and exponent, laid out as Python does. `x` is positive and finite. */
static size_t write_positive(char *out, Real x) {
    char digits[20];
    int exponent;
    const int count = shortest_digits(digits, &exponent, x);
    size_t len = 0;
    if (exponent < -4 || exponent >= 16) {
        out[len++] = digits[0];
        if (count > 1) {
            out[len++] = '.';
            memcpy(out + len, digits + 1, (size_t)count - 1);
            len += (size_t)count - 1;
        }
        out[len++] = 'e';
        out[len++] = exponent < 0 ? '-' : '+';
        const int size = exponent < 0 ? -exponent : exponent;
        if (size < 10) out[len++] = '0';
        return len + oly_int_write(out + len, size);
    }
    int at = 0;
    if (exponent < 0) out[len++] = '0';
    for (; at <= exponent; at++) out[len++] = at < count ? digits[at] : '0';
    out[len++] = '.';
    for (int zero = exponent + 1; zero < 0; zero++) out[len++] = '0';
    if (at >= count) out[len++] = '0';
    for (; at < count; at++) out[len++] = digits[at];
    return len;
}

size_t oly_real_write(char *out, Real x) {
    if (x != x) {
        memcpy(out, "nan", 3);
        return 3;
    }
    size_t len = 0;
    if (signbit(x)) {
        out[len++] = '-';
        x = -x;
    }
    if (x - x != 0) {
        memcpy(out + len, "inf", 3);
        return len + 3;
    }
    if (x == 0) {
        memcpy(out + len, "0.0", 3);
        return len + 3;
    }
    return len + write_positive(out + len, x);
}

String oly_real_str(Real x) {
    char text[OLY_REAL_TEXT];
    const size_t n = oly_real_write(text, x);
    return oly_str_made(text, n, n);
}
