/* utf8.h: characters as bytes. Where a str is bytes, a character is one byte and nothing here does anything else. */
#ifndef OLYMPUS_UTF8_H
#define OLYMPUS_UTF8_H

#include "olympus/str.h"

#define NOT_FOUND ((size_t)-1)

/* How many bytes the character has that starts with `lead`. */
static inline size_t utf8_size(unsigned char lead) {
#if OLY_STR_BYTES
    (void)lead;
    return 1;
#else
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
#endif
}

/* Whether a byte continues a character. */
static inline bool utf8_continues(char c) {
#if OLY_STR_BYTES
    (void)c;
    return false;
#else
    return ((unsigned char)c & 0xc0) == 0x80;
#endif
}

static inline uint32_t utf8_decode(const char *at, size_t *size) {
    const unsigned char *p = (const unsigned char *)at;
    *size = utf8_size(p[0]);
    switch (*size) {
    case 2: return (uint32_t)(p[0] & 0x1f) << 6 | (p[1] & 0x3f);
    case 3: return (uint32_t)(p[0] & 0x0f) << 12 | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f);
    case 4:
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3f) << 12 | (uint32_t)(p[2] & 0x3f) << 6 |
               (p[3] & 0x3f);
    default: return p[0];
    }
}

static inline size_t utf8_encode(char *out, uint32_t code) {
#if OLY_STR_BYTES
    out[0] = (char)code;
    return 1;
#else
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xc0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xe0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3f));
        out[2] = (char)(0x80 | (code & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3f));
    out[2] = (char)(0x80 | (code >> 6 & 0x3f));
    out[3] = (char)(0x80 | (code & 0x3f));
    return 4;
#endif
}

/* utf8.c: how many characters valid bytes are. */
size_t utf8_count(const char *bytes, size_t len);
/* The length of the valid start of `bytes`; `count` is its characters. */
size_t utf8_valid(const char *bytes, size_t len, size_t *count);
/* Throws UnicodeDecodeError for the byte at `at`, where the bytes stop being valid. */
OLY_NORETURN OLY_COLD void utf8_fail(const unsigned char *bytes, size_t len, size_t at);

/* Clips Python's `start` and `end` to [0, count]; false if nothing can be there. */
static inline bool clip(Integer *start, Integer *end, size_t count) {
    const Integer n = (Integer)count;
    if (*end >= OLY_TO_END || *end > n) *end = n;
    if (*end < 0 && (*end += n) < 0) *end = 0;
    if (*start < 0 && (*start += n) < 0) *start = 0;
    return *start <= *end;
}

#endif
