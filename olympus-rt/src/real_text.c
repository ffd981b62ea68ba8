/* real_text.c: floats as the shortest digits that read back. */
#include "olympus/num.h"
#include "olympus/str.h"

#include <string.h>

#if OLY_BARE
#include "digits.h"

/* The digits d1 d2 … of x = d1.d2… * 10**exponent, which is positive and finite; how many. */
static int shortest(char *digits, int *exponent, Real x) {
    const int count = digits_of_real(digits, exponent, x, DIGITS_SHORTEST, 0);
    --*exponent;
    return count;
}

/* Small code comes first here: all numbers go the general way. */
#define write_short(out, x) 0

#else
#include <stdio.h>
#include <stdlib.h>

#if OLY_REAL_BITS == 64
#define FEWEST 15
#define MOST 17
#define read_back(text) strtod(text, NULL)
#else
#define FEWEST 6
#define MOST 9
#define read_back(text) strtof(text, NULL)
#endif

static size_t write_digits(char *out, uint64_t n) {
    char reversed[20];
    size_t count = 0;
    do {
        reversed[count++] = (char)('0' + (int)(n % 10));
        n /= 10;
    } while (n != 0);
    for (size_t i = 0; i < count; i++) out[i] = reversed[count - 1 - i];
    return count;
}

/* A short decimal n / 10**k with n < 10**FEWEST: both are exact, their quotient is rounded once, so it is `x`
 * if and only if the digits read back as `x`. The least k gives the shortest. 0 if there is none. */
static size_t write_short(char *out, Real x) {
    static const Real tens[] = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};
#if OLY_REAL_BITS == 64
    const int places = 11;
    const Real most = 1e15;
#else
    const int places = 6;
    const Real most = 1e6f;
#endif
    for (int k = 0; k < places; k++) {
        const Real scaled = x * tens[k];
        if (scaled >= most) return 0;
        const uint64_t n = (uint64_t)(scaled + (Real)0.5);
        if ((Real)n / tens[k] != x) continue;
        uint64_t unit = 1;
        for (int i = 0; i < k; i++) unit *= 10;
        size_t len = write_digits(out, n / unit);
        out[len++] = '.';
        uint64_t rest = n % unit;
        const size_t decimals = k == 0 ? 1 : (size_t)k;
        for (size_t i = decimals; i-- > 0; rest /= 10) out[len + i] = (char)('0' + (int)(rest % 10));
        return len + decimals;
    }
    return 0;
}

/* Below a power of two the neighbours are nearer than above, so that the nearest text of one digit less may be
 * too low where the next higher one still reads back. Changes the text to that if it does. */
static bool next_text(char *text, Real x) {
    char *last = strchr(text, 'e') - 1;
    int exponent;
    if (frexp(x, &exponent) != (Real)0.5 || *last == '9') return false;
    ++*last;
    if (read_back(text) == x) return true;
    --*last;
    return false;
}

/* The digits d1 d2 … of x = d1.d2… * 10**exponent, which is positive and finite, by trying; how many. */
static int shortest(char *digits, int *exponent, Real x) {
    char text[40];
    /* A number near zero has fewer digits of its own. */
    for (int precision = x < OLY_REAL_MIN ? 1 : FEWEST; precision <= MOST; precision++) {
        (void)snprintf(text, sizeof text, "%.*e", precision - 1, (double)x);
        if (read_back(text) == x) break;
        if (precision == MOST - 1 && next_text(text, x)) break;
    }
    /* d.ddddde±xx */
    char *mark = strchr(text, 'e');
    *exponent = atoi(mark + 1);
    int count = 0;
    for (const char *p = text; p < mark; p++) {
        if (*p != '.') digits[count++] = *p;
    }
    while (count > 1 && digits[count - 1] == '0') count--;
    return count;
}
#endif

/* The general case: digits and exponent, laid out as Python does. `x` is positive and finite. */
static size_t write_general(char *out, Real x) {
    char digits[20];
    int exponent;
    const int count = shortest(digits, &exponent, x);
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
    if (x >= (Real)1e-4) {
        const size_t written = write_short(out + len, x);
        if (written != 0) return len + written;
    }
    return len + write_general(out + len, x);
}

String oly_real_str(Real x) {
    char text[OLY_REAL_TEXT];
    const size_t n = oly_real_write(text, x);
    return oly_str_made(text, n, n);
}
