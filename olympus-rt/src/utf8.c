/* utf8.c: counting and checking UTF-8. */
#include "utf8.h"

#include <string.h>

size_t utf8_count(const char *bytes, size_t len) {
    size_t count = len;
    for (size_t i = 0; i < len; i++) count -= utf8_continues(bytes[i]);
    return count;
}

#if !OLY_STR_BYTES
/* The bytes of a valid character at `p`, or 0. */
static size_t valid_size(const unsigned char *p, size_t left) {
    const unsigned char c = p[0];
    if (c < 0x80) return 1;
    if (c < 0xc2 || c > 0xf4) return 0;
    const size_t size = utf8_size(c);
    if (left < size) return 0;
    const unsigned char low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
    if (p[1] < low || p[1] > high) return 0;
    for (size_t i = 2; i < size; i++) {
        if ((p[i] & 0xc0) != 0x80) return 0;
    }
    return size;
}
#endif

size_t utf8_valid(const char *bytes, size_t len, size_t *count) {
#if OLY_STR_BYTES
    (void)bytes;
    *count = len;
    return len;
#else
    size_t at = 0, n = 0;
    while (at < len) {
        uint64_t word[4];
        if (len - at >= sizeof word) {
            memcpy(word, bytes + at, sizeof word);
            if (((word[0] | word[1] | word[2] | word[3]) & 0x8080808080808080u) == 0) {
                at += sizeof word;
                n += sizeof word;
                continue;
            }
        }
        if (len - at >= sizeof word[0]) {
            memcpy(word, bytes + at, sizeof word[0]);
            if ((word[0] & 0x8080808080808080u) == 0) {
                at += sizeof word[0];
                n += sizeof word[0];
                continue;
            }
        }
        const size_t size = valid_size((const unsigned char *)bytes + at, len - at);
        if (size == 0) break;
        at += size;
        n++;
    }
    *count = n;
    return at;
#endif
}

OLY_NORETURN static void fail_at(size_t from, size_t to, unsigned char byte, const char *reason) {
    if (to - from > 1) {
        oly_raise_format(OLY_UnicodeDecodeError, oly_loc, "'utf-8' codec can't decode bytes in position %i-%i: %s",
                         (Integer)from, (Integer)(to - 1), reason);
    }
    static const char hex[] = "0123456789abcdef";
    oly_raise_format(OLY_UnicodeDecodeError, oly_loc, "'utf-8' codec can't decode byte 0x%c%c in position %i: %s",
                     hex[byte >> 4], hex[byte & 15], (Integer)from, reason);
}

void utf8_fail(const unsigned char *bytes, size_t len, size_t at) {
    const unsigned char c = bytes[at];
    if (c < 0xc2 || c > 0xf4) fail_at(at, at + 1, c, "invalid start byte");
    /* As far as the bytes could have gone on. */
    size_t good = 1;
    const size_t size = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    const unsigned char low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
    if (at + 1 < len && bytes[at + 1] >= low && bytes[at + 1] <= high) {
        good = 2;
        while (good < size && at + good < len && (bytes[at + good] & 0xc0) == 0x80) good++;
    }
    fail_at(at, at + good, c, at + good == len ? "unexpected end of data" : "invalid continuation byte");
}
