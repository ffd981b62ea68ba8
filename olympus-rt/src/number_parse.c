/* number_parse.c: int(text) and float(text). */
#include <stdlib.h>
#include <string.h>

#include "digits.h"
#include "olympus/bytes.h"
#include "olympus/mem.h"
#include "olympus/num.h"
#include "olympus/text.h"
#include "number_parse.h"
#include "unicode.h"
#include "utf8.h"

/* The text without white space around it and with every decimal digit as its ASCII one, ending in NUL;
 * characters that no number holds become '?'. */
char *number_plain(String s, size_t *len) {
    char *out = oly_new_atomic(s->len + 1);
    size_t n = 0, at = 0;
    while (at < s->len) {
        const uint32_t c = oly_str_code(s, &at);
        const int digit = c < 128 ? -1 : unicode_decimal(c);
        out[n++] = c < 128 ? (c == 0 ? '?' : (char)c) : digit >= 0 ? (char)('0' + digit) : unicode_is_space(c) ? ' ' : '?';
    }
    size_t from = 0;
    while (from < n && unicode_is_space((unsigned char)out[from])) from++;
    while (n > from && unicode_is_space((unsigned char)out[n - 1])) n--;
    out[n] = 0;
    *len = n - from;
    return out + from;
}

int number_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

OLY_NORETURN OLY_COLD static void fail_int(String shown, Integer base) {
    oly_raise_format(OLY_ValueError, oly_loc, "invalid literal for int() with base %i: %S", base, shown);
}

parsed_t number_parse(const char *p, const char *end, Integer base, number_show_t *show, const void *source) {
    const Integer asked = base;
    if (base != 0 && (base < 2 || base > 36)) {
        oly_raise_const(ValueError, "int() base must be >= 2 and <= 36, or 0", oly_loc);
    }
    const bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    bool leading_zero = false;
    if (end - p >= 2 && p[0] == '0') {
        const char mark = (char)(p[1] | 32);
        const Integer marked = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
        if (marked != 0 && (base == 0 || base == marked)) {
            base = marked;
            p += 2;
            if (p < end && *p == '_') p++;
        }
    }
    if (base == 0) {
        base = 10;
        leading_zero = p < end && *p == '0';
    }
    if (p == end || *p == '_') fail_int(show(source), asked);
    parsed_t n = {p, 0, (unsigned)base, negative};
    bool zero = true, under = false;
    for (; p < end; p++) {
        if (*p == '_' && !under) {
            under = true;
            continue;
        }
        under = false;
        const int digit = number_digit(*p);
        if (digit >= base) fail_int(show(source), asked);
        zero = zero && digit == 0;
        n.count++;
    }
    if (under || (leading_zero && !zero)) fail_int(show(source), asked);
    return n;
}

static Integer parse_int(const char *p, const char *end, Integer base, number_show_t *show, const void *source) {
    const parsed_t n = number_parse(p, end, base, show, source);
    const oly_uint_t by = n.base;
    oly_uint_t value = 0;
    for (p = n.digits; p < end; p++) {
        if (*p == '_') continue;
        const oly_uint_t digit = (oly_uint_t)number_digit(*p);
        if (value > ((oly_uint_t)-1 - digit) / by) oly_fail_overflow(oly_loc);
        value = value * by + digit;
    }
    if (value > OLY_UI(INTEGER_MAX) + n.negative) oly_fail_overflow(oly_loc);
    return n.negative ? (Integer)(0 - value) : (Integer)value;
}

String number_show_str(const void *source) { return oly_str_repr(source); }
String number_show_bytes(const void *source) { return oly_bytes_repr(source); }

Integer oly_str_to_int(String s, Integer base) {
    /* The usual case first: a few ASCII digits and nothing else. */
    if (base == 10 && s->len - 1 < 9) {
        Integer value = 0;
        size_t i = 0;
        while (i < s->len && s->data[i] >= '0' && s->data[i] <= '9') value = value * 10 + (s->data[i++] - '0');
        if (i == s->len) return value;
    }
    size_t len;
    const char *p = number_plain(s, &len);
    return parse_int(p, p + len, base, number_show_str, s);
}

const char *number_plain_bytes(Bytes b, const char **end) {
    const char *p = (const char *)b->data;
    const char *last = p + b->len;
    while (p < last && unicode_is_space((unsigned char)*p)) p++;
    while (p < last && unicode_is_space((unsigned char)last[-1])) last--;
    *end = last;
    return p;
}

Integer oly_bytes_to_int(Bytes b, Integer base) {
    const char *end;
    const char *p = number_plain_bytes(b, &end);
    return parse_int(p, end, base, number_show_bytes, b);
}

/* Whether `p` is a decimal float; underscores between digits are taken out. */
static bool clean_real(char *p) {
    char *out = p;
    size_t digits = 0;
    const char *in = p;
    char before = 0;
    if (*in == '+' || *in == '-') *out++ = *in++;
    const char *word = in;
    char lower[10];
    size_t n = 0;
    for (; word[n] != 0 && n < 9; n++) lower[n] = (char)(word[n] | 32);
    lower[n] = 0;
    if (strcmp(lower, "inf") == 0 || strcmp(lower, "infinity") == 0 || strcmp(lower, "nan") == 0) return true;
    bool point = false, exponent = false;
    for (; *in != 0; before = *in++) {
        const bool digit = *in >= '0' && *in <= '9';
        if (digit) {
            digits++;
        } else if (*in == '_') {
            if (before < '0' || before > '9' || in[1] < '0' || in[1] > '9') return false;
            continue;
        } else if (*in == '.') {
            if (point || exponent || before == '_') return false;
            point = true;
        } else if ((*in == 'e' || *in == 'E') && !exponent && digits > 0) {
            exponent = true;
            if (in[1] == '+' || in[1] == '-') {
                *out++ = *in++;
            }
            if (in[1] < '0' || in[1] > '9') return false;
        } else {
            return false;
        }
        *out++ = *in;
    }
    *out = 0;
    return digits > 0;
}

#if OLY_BARE
/* Digits as clean_real leaves them, or inf or nan. */
static Real read_real(const char *p) {
    const bool negative = *p == '-';
    if (*p == '-' || *p == '+') p++;
    const char first = (char)(*p | 32);
    Real x;
    if (first == 'i' || first == 'n') {
        x = first == 'i' ? (Real)INFINITY : (Real)NAN;
    } else {
        char digits[DIGITS_MAX];
        int count = 0, point = 0;
        bool after = false;
        for (; *p != 0 && (*p | 32) != 'e'; p++) {
            if (*p == '.') {
                after = true;
            } else if (count > 0 || *p != '0') {
                if (count < DIGITS_MAX) digits[count++] = *p;
                if (!after) point++;
            } else if (after) {
                point--;
            }
        }
        int exponent = 0;
        if (*p != 0) {
            const bool below = *++p == '-';
            if (*p == '-' || *p == '+') p++;
            for (; *p != 0; p++) {
                if (exponent < 10000) exponent = exponent * 10 + (*p - '0');
            }
            if (below) exponent = -exponent;
        }
        x = real_of_digits(digits, count, point + exponent);
    }
    return negative ? -x : x;
}
#elif OLY_REAL_BITS == 64
#define read_real(p) strtod(p, NULL)
#else
#define read_real(p) strtof(p, NULL)
#endif

Real oly_str_to_real(String s) {
    size_t len;
    char *p = number_plain(s, &len);
    if (len == 0 || !clean_real(p)) {
        oly_raise_format(OLY_ValueError, oly_loc, "could not convert string to float: %R", s);
    }
    return read_real(p);
}

Real oly_bytes_to_real(Bytes b) {
    const char *end;
    const char *p = number_plain_bytes(b, &end);
    const size_t len = (size_t)(end - p);
    char *copy = oly_new_atomic(len + 1);
    memcpy(copy, p, len);
    copy[len] = 0;
    if (len == 0 || strlen(copy) != len || !clean_real(copy)) {
        oly_raise_format(OLY_ValueError, oly_loc, "could not convert string to float: %S", oly_bytes_repr(b));
    }
    return read_real(copy);
}
