/* codec_wide.c: UTF-16, UTF-32 and UTF-8 with a mark. */
#include "codec_wide.h"

#include "olympus/bytes.h"
#include "olympus/mem.h"
#include "olympus/num.h"
#include "olympus/text.h"

#if !OLY_BARE

/* Whether `name` goes on with `want`, signs between words left out; moves behind it. */
static bool takes(String name, size_t *at, const char *want) {
    size_t i = *at;
    for (; *want; want++) {
        while (i < name->len && (name->data[i] == '-' || name->data[i] == '_' || name->data[i] == ' ')) i++;
        if (i == name->len) return false;
        const char c = name->data[i++];
        if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != *want) return false;
    }
    *at = i;
    return true;
}

wide_t wide_of(String name) {
    wide_t w = {0, false, false};
    size_t at = 0;
    if (name == NULL || !takes(name, &at, "u")) return w;
    (void)takes(name, &at, "tf");
    if (takes(name, &at, "8sig")) {
        w.marked = true;
        if (at == name->len) w.unit = 1;
        return w;
    }
    const int unit = takes(name, &at, "16") ? 2 : takes(name, &at, "32") ? 4 : 0;
    if (takes(name, &at, "be")) {
        w.big = true;
    } else if (!takes(name, &at, "le")) {
        /* The order of the machine, which a mark tells. */
        const uint16_t one = 1;
        w.big = *(const unsigned char *)&one == 0;
        w.marked = true;
    }
    if (at == name->len) w.unit = unit;
    return w;
}

static size_t put_unit(unsigned char *to, uint32_t x, wide_t w) {
    for (int i = 0; i < w.unit; i++) to[w.big ? w.unit - 1 - i : i] = (unsigned char)(x >> 8 * i);
    return (size_t)w.unit;
}

Bytes wide_encode(String s, wide_t w) {
    unsigned char *data;
    /* A character of two bytes or more in UTF-8 gives no more than four, and so does the mark. */
    struct oly_bytes *b = oly_bytes_room(oly_size(s->count + 1, 4, s->len), &data);
    size_t n = 0;
    if (w.unit == 1) {
        static const unsigned char mark[] = {0xef, 0xbb, 0xbf};
        for (; n < sizeof mark; n++) data[n] = mark[n];
        for (size_t i = 0; i < s->len; i++) data[n++] = (unsigned char)s->data[i];
        b->len = n;
        return b;
    }
    if (w.marked) n += put_unit(data, 0xfeff, w);
    for (size_t at = 0; at < s->len;) {
        const uint32_t code = oly_str_code(s, &at);
        if (w.unit == 2 && code >= 0x10000) {
            n += put_unit(data + n, 0xd7c0 + (code >> 10), w);
            n += put_unit(data + n, 0xdc00 | (code & 0x3ff), w);
        } else {
            n += put_unit(data + n, code, w);
        }
    }
    b->len = n;
    return b;
}

static uint32_t unit_at(const unsigned char *p, wide_t w) {
    uint32_t x = 0;
    for (int i = 0; i < w.unit; i++) x |= (uint32_t)p[w.big ? w.unit - 1 - i : i] << 8 * i;
    return x;
}

OLY_NORETURN static void fail_decode(Bytes b, size_t from, size_t to, wide_t w, const char *problem) {
    const char *const name = w.unit == 2 ? w.big ? "utf-16-be" : "utf-16-le" : w.big ? "utf-32-be" : "utf-32-le";
    static const char hex[] = "0123456789abcdef";
    if (to - from == 1) {
        oly_raise_format(OLY_UnicodeDecodeError, oly_loc, "'%s' codec can't decode byte 0x%c%c in position %i: %s",
                         name, hex[b->data[from] >> 4], hex[b->data[from] & 15], (Integer)from, problem);
    }
    oly_raise_format(OLY_UnicodeDecodeError, oly_loc, "'%s' codec can't decode bytes in position %i-%i: %s", name,
                     (Integer)from, (Integer)(to - 1), problem);
}

String wide_decode(Bytes b, wide_t w, void (*bad)(oly_text_t *t, Bytes b, size_t from, size_t to)) {
    const size_t unit = (size_t)w.unit;
    oly_text_t t = OLY_TEXT;
    size_t at = 0;
    if (w.marked && b->len >= unit) {
        wide_t other = w;
        other.big = !w.big;
        if (unit_at(b->data, w) == 0xfeff) {
            at = unit;
        } else if (unit_at(b->data, other) == 0xfeff) {
            at = unit;
            w = other;
        }
    }
    while (at < b->len) {
        const size_t left = b->len - at;
        const char *problem = NULL;
        size_t end = at + unit;
        uint32_t code = left < unit ? 0 : unit_at(b->data + at, w);
        if (left < unit) {
            problem = "truncated data";
            end = b->len;
        } else if (unit == 4) {
            if (code >= 0xd800 && code < 0xe000) problem = "code point in surrogate code point range(0xd800, 0xe000)";
            if (code > 0x10ffff) problem = "code point not in range(0x110000)";
        } else if (code >= 0xdc00 && code < 0xe000) {
            problem = "illegal encoding";
        } else if (code >= 0xd800 && code < 0xe000) {
            const uint32_t low = left < 4 ? 0 : unit_at(b->data + at + 2, w);
            if (left < 4) {
                problem = "unexpected end of data";
                end = b->len;
            } else if (low < 0xdc00 || low >= 0xe000) {
                problem = "illegal UTF-16 surrogate";
            } else {
                code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00));
                end += 2;
            }
        }
        if (problem == NULL) {
            oly_text_code(&t, code);
        } else if (bad == NULL) {
            fail_decode(b, at, end, w, problem);
        } else {
            bad(&t, b, at, end);
        }
        at = end;
    }
    return oly_text_end(&t);
}

#endif
