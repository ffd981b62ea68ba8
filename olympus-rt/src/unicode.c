/* unicode.c: looking characters up in the tables. ASCII is answered by arithmetic. */
#include "unicode.h"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

#if OLY_UNICODE
#include "unicode_table.h"

/* A row is start << 11 | length - 1. */
static bool in_ranges(uint32_t c, const uint32_t *rows, size_t count) {
    size_t low = 0;
    while (count > 0) {
        const size_t half = count / 2;
        if (rows[low + half] >> 11 <= c) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low > 0 && c - (rows[low - 1] >> 11) <= (rows[low - 1] & 2047);
}
#define WIDE(c, name) in_ranges(c, name##_ranges, COUNT(name##_ranges))

static size_t changed(uint32_t c, uint32_t out[3], const change_t *rows, size_t count, const long_change_t *long_rows,
                      size_t long_count) {
    for (size_t i = 0; i < long_count && long_rows[i].code <= c; i++) {
        if (long_rows[i].code != c) continue;
        size_t n = 0;
        while (n < 3 && long_rows[i].to[n] != 0) {
            out[n] = long_rows[i].to[n];
            n++;
        }
        return n;
    }
    size_t low = 0;
    while (count > 0) {
        const size_t half = count / 2;
        if (rows[low + half].first <= c) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    /* Runs with a step may lie inside one another. */
    out[0] = c;
    for (size_t i = low; i > 0 && low - i < 4; i--) {
        const change_t *row = &rows[i - 1];
        const uint32_t from = c - row->first;
        if (from % row->step == 0 && from / row->step < row->count) {
            out[0] = (uint32_t)((int32_t)c + row->delta);
            break;
        }
    }
    return 1;
}
#define CHANGED(c, out, name) \
    changed(c, out, name##_changes, COUNT(name##_changes), name##_long, COUNT(name##_long))

int unicode_decimal(uint32_t c) {
    if (c < 128) return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    /* Digits come in tens, each beginning with the zero. */
    for (size_t i = 0; i < COUNT(decimal_ranges) && decimal_ranges[i] >> 11 <= c; i++) {
        const uint32_t from = c - (decimal_ranges[i] >> 11);
        if (from <= (decimal_ranges[i] & 2047)) return (int)(from % 10);
    }
    return -1;
}

#else
#define WIDE(c, name) false
#define CHANGED(c, out, name) ((out)[0] = (c), (size_t)1)

int unicode_decimal(uint32_t c) { return c >= '0' && c <= '9' ? (int)(c - '0') : -1; }
#endif

static inline bool ascii_lower(uint32_t c) { return c - 'a' < 26; }
static inline bool ascii_upper(uint32_t c) { return c - 'A' < 26; }
static inline bool ascii_digit(uint32_t c) { return c - '0' < 10; }

bool unicode_is_alpha(uint32_t c) { return c < 128 ? ascii_lower(c | 32) : WIDE(c, alpha); }
bool unicode_is_decimal(uint32_t c) { return c < 128 ? ascii_digit(c) : WIDE(c, decimal); }
bool unicode_is_digit(uint32_t c) { return c < 128 ? ascii_digit(c) : WIDE(c, digit); }
bool unicode_is_numeric(uint32_t c) { return c < 128 ? ascii_digit(c) : WIDE(c, numeric); }
bool unicode_is_space(uint32_t c) {
    if (c < 128) return c == ' ' || c - '\t' < 5 || (c - 0x1c < 4 && !OLY_STR_BYTES);
    return WIDE(c, space);
}
bool unicode_is_upper(uint32_t c) { return c < 128 ? ascii_upper(c) : WIDE(c, upper); }
bool unicode_is_lower(uint32_t c) { return c < 128 ? ascii_lower(c) : WIDE(c, lower); }
bool unicode_is_title(uint32_t c) { return c >= 128 && WIDE(c, title); }
bool unicode_is_printable(uint32_t c) {
    if (c < 128) return c >= 32 && c < 127;
#if OLY_UNICODE
    return !WIDE(c, printable); /* the table holds the others */
#else
    return !OLY_STR_BYTES;
#endif
}
bool unicode_is_start(uint32_t c) { return c < 128 ? ascii_lower(c | 32) || c == '_' : WIDE(c, start); }
bool unicode_is_continue(uint32_t c) {
    return c < 128 ? ascii_lower(c | 32) || ascii_digit(c) || c == '_' : WIDE(c, continue);
}
bool unicode_is_cased(uint32_t c) { return c < 128 ? ascii_lower(c | 32) : WIDE(c, cased); }
bool unicode_is_case_ignorable(uint32_t c) {
    if (c < 128) return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`';
    return WIDE(c, ignorable);
}

size_t unicode_upper(uint32_t c, uint32_t out[3]) {
    out[0] = ascii_lower(c) ? c - 32 : c;
    return c < 128 ? 1 : CHANGED(c, out, upper);
}
size_t unicode_lower(uint32_t c, uint32_t out[3]) {
    out[0] = ascii_upper(c) ? c + 32 : c;
    return c < 128 ? 1 : CHANGED(c, out, lower);
}
size_t unicode_title(uint32_t c, uint32_t out[3]) {
    out[0] = ascii_lower(c) ? c - 32 : c;
    return c < 128 ? 1 : CHANGED(c, out, title);
}
size_t unicode_fold(uint32_t c, uint32_t out[3]) {
    out[0] = ascii_upper(c) ? c + 32 : c;
    return c < 128 ? 1 : CHANGED(c, out, fold);
}
