/* format_digits.c: the digits of a float, as many as a specification wants. */
#include "format.h"
#include "olympus/mem.h"

static int checked_precision(Integer precision) {
    if (precision > INT32_MAX - 400) oly_raise_const(ValueError, "precision too big", oly_loc);
    return (int)precision;
}

#if OLY_BARE
#include "digits.h"

/* A number taken apart. */
typedef struct {
    char digits[DIGITS_MAX];
    int count;
    int point; /* x = 0.d1d2… * 10**point */
} decimal_t;

/* Digits from place `from` (0 is the first) up to `to`; zeros where there are none. */
static char *put_digits(char *out, const decimal_t *x, int from, int to) {
    for (int i = from; i < to; i++) *out++ = i >= 0 && i < x->count ? x->digits[i] : '0';
    return out;
}

/* Digits after the point, without zeros at the end if they are not wanted. */
static char *put_places(char *out, const decimal_t *x, int from, int places, bool trim, bool alternate) {
    if (trim) {
        const int there = x->count - from;
        if (places > there) places = there < 0 ? 0 : there;
    }
    if (places > 0 || alternate) *out++ = '.';
    return put_digits(out, x, from, from + places);
}

char *format_digits(Real x, char conversion, Integer precision, bool alternate) {
    const char kind = (char)(conversion | 32);
    int wanted = checked_precision(precision);
    if (kind == 'g' && wanted == 0) wanted = 1;
    decimal_t d = {.count = 0, .point = 1};
    x = fabs(x);
    if (x != 0) {
        const digits_until_t until = kind == 'f' ? DIGITS_PLACES : DIGITS_COUNT;
        d.count = digits_of_real(d.digits, &d.point, x, until, kind == 'e' ? wanted + 1 : wanted);
        if (d.count == 0) d.point = 1;
    }
    const int exponent = d.point - 1;
    bool scientific = kind == 'e';
    const bool trim = kind == 'g' && !alternate;
    int places = wanted;
    if (kind == 'g') {
        scientific = exponent < -4 || exponent >= wanted;
        places = scientific ? wanted - 1 : wanted - 1 - exponent;
    }
    char *text = oly_new_atomic((size_t)(d.point > 0 && !scientific ? d.point : 1) + (size_t)places + 12);
    char *out = text;
    if (scientific) {
        out = put_digits(out, &d, 0, 1);
        out = put_places(out, &d, 1, places, trim, alternate);
        *out++ = (char)(conversion & 32 ? 'e' : 'E');
        *out++ = exponent < 0 ? '-' : '+';
        const int size = exponent < 0 ? -exponent : exponent;
        if (size < 10) *out++ = '0';
        out += oly_int_write(out, size);
    } else {
        out = d.point > 0 ? put_digits(out, &d, 0, d.point) : put_digits(out, &d, -1, 0);
        out = put_places(out, &d, d.point, places, trim, alternate);
    }
    *out = 0;
    return text;
}

#else
#include <stdio.h>

#include "shortest.h"

/* `scaled` / 10**places with a point; room for 1 + 20 + 20 characters and the NUL. */
static void put_scaled(char *out, uint64_t scaled, int places) {
    char reversed[24];
    int count = 0;
    for (; scaled != 0 || count <= places; scaled /= 10) reversed[count++] = (char)('0' + (int)(scaled % 10));
    while (count > 0) {
        if (count == places) *out++ = '.';
        *out++ = reversed[--count];
    }
    *out = 0;
}

char *format_digits(Real value, char conversion, Integer precision, bool alternate) {
    const double x = (double)value;
    uint64_t scaled;
    if (conversion == 'f' && !alternate && precision <= 18 && !signbit(x) && scaled_by_ten(&scaled, x, (int)precision)) {
        char *text = oly_new_atomic(48);
        put_scaled(text, scaled, (int)precision);
        return text;
    }
    char form[] = "%#.*f";
    const char *f = form;
    if (alternate) {
        form[4] = conversion;
    } else {
        form[1] = '%';
        form[4] = conversion;
        f = form + 1;
        form[2] = '.';
        form[3] = '*';
    }
    const int p = checked_precision(precision);
    char first[64];
    const int len = snprintf(first, sizeof first, f, p, x);
    char *text = oly_new_atomic((size_t)len + 3);
    if ((size_t)len < sizeof first) {
        memcpy(text, first, (size_t)len + 1);
    } else {
        (void)snprintf(text, (size_t)len + 1, f, p, x);
    }
    return text;
}
#endif
