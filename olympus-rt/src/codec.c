/* codec.c: texts to bytes and back: UTF-8, Latin-1 and ASCII. */
#include "olympus/bytes.h"
#include "olympus/mem.h"
#include "olympus/num.h"
#include "olympus/text.h"
#include "codec_wide.h"
#include "utf8.h"

typedef enum { UTF_8, LATIN_1, ASCII } encoding_t;
typedef enum { STRICT, IGNORE, REPLACE, BACKSLASH, XML } errors_t;

/* Case and the signs between words do not count in names. */
static bool named(String name, const char *want) {
    size_t i = 0;
    for (; *want; want++) {
        while (i < name->len && (name->data[i] == '-' || name->data[i] == '_' || name->data[i] == ' ')) i++;
        if (i == name->len) return false;
        const char c = name->data[i++];
        if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != *want) return false;
    }
    return i == name->len;
}

static encoding_t encoding_of(String name) {
    if (name == NULL || named(name, "utf8") || named(name, "u8")) return UTF_8;
    if (named(name, "latin1") || named(name, "iso88591") || named(name, "l1") || named(name, "latin")) return LATIN_1;
    if (named(name, "ascii") || named(name, "usascii") || named(name, "646")) return ASCII;
    oly_raise_format(OLY_LookupError, oly_loc, "unknown encoding: %S", name);
}

static errors_t errors_of(String name) {
    if (name == NULL || named(name, "strict")) return STRICT;
    if (named(name, "ignore")) return IGNORE;
    if (named(name, "replace")) return REPLACE;
    if (named(name, "backslashreplace")) return BACKSLASH;
    if (named(name, "xmlcharrefreplace")) return XML;
    oly_raise_format(OLY_LookupError, oly_loc, "unknown error handler name '%S'", name);
}

static const char codec_hex[] = "0123456789abcdef";

static void put_backslashed(oly_text_t *t, unsigned char byte) {
    oly_text_c(t, "\\x");
    oly_text_char(t, codec_hex[byte >> 4]);
    oly_text_char(t, codec_hex[byte & 15]);
}

static void put_byte_decoded(oly_text_t *t, Bytes b, size_t at, errors_t errors) {
    if (errors == IGNORE) return;
    if (errors == BACKSLASH) {
        put_backslashed(t, b->data[at]);
        return;
    }
    if (errors == REPLACE) {
        oly_text_code(t, OLY_STR_BYTES ? '?' : 0xfffd);
        return;
    }
    oly_raise_format(OLY_UnicodeDecodeError, oly_loc,
                     "'ascii' codec can't decode byte 0x%c%c in position %i: ordinal not in range(128)",
                     codec_hex[b->data[at] >> 4], codec_hex[b->data[at] & 15], (Integer)at);
}

/* The bytes that stand for one mistake: a start of a character that broke off counts as one. */
static size_t bad_length(const unsigned char *p, size_t left) {
    size_t n = 1;
    if (p[0] < 0xc2 || p[0] > 0xf4) return 1;
    const size_t size = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    const unsigned char low = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
    if (left < 2 || p[1] < low || p[1] > high) return 1;
    for (n = 2; n < size && n < left && (p[n] & 0xc0) == 0x80;) n++;
    return n;
}

static String decode_utf_8(Bytes b, errors_t errors) {
    if (errors == STRICT) return oly_str_of((const char *)b->data, b->len);
    oly_text_t t = OLY_TEXT;
    size_t at = 0;
    for (;;) {
        size_t count;
        const size_t good = utf8_valid((const char *)b->data + at, b->len - at, &count);
        oly_text_bytes(&t, (const char *)b->data + at, good, count);
        at += good;
        if (at == b->len) return oly_text_end(&t);
        const size_t bad = bad_length(b->data + at, b->len - at);
        if (errors == REPLACE) oly_text_code(&t, 0xfffd);
        for (size_t i = 0; errors == BACKSLASH && i < bad; i++) put_backslashed(&t, b->data[at + i]);
        at += bad;
    }
}

#if !OLY_BARE
static void put_nothing(oly_text_t *t, Bytes b, size_t from, size_t to) {
    (void)t, (void)b, (void)from, (void)to;
}

static void put_sign(oly_text_t *t, Bytes b, size_t from, size_t to) {
    (void)b, (void)from, (void)to;
    oly_text_code(t, OLY_STR_BYTES ? '?' : 0xfffd);
}

static void put_escapes(oly_text_t *t, Bytes b, size_t from, size_t to) {
    for (; from < to; from++) put_backslashed(t, b->data[from]);
}

static String decode_wide(Bytes b, wide_t w, errors_t errors) {
    if (w.unit == 1) {
        const bool marked = b->len >= 3 && b->data[0] == 0xef && b->data[1] == 0xbb && b->data[2] == 0xbf;
        return decode_utf_8(marked ? oly_bytes_of((const char *)b->data + 3, b->len - 3) : b, errors);
    }
    return wide_decode(b, w, errors == IGNORE    ? put_nothing
                             : errors == REPLACE ? put_sign
                             : errors == STRICT  ? NULL
                                                 : put_escapes);
}
#endif

String oly_bytes_decode(Bytes b, String encoding, String error_name) {
#if !OLY_BARE
    const wide_t wide = wide_of(encoding);
    if (wide.unit != 0) {
        const errors_t how = errors_of(error_name);
        return decode_wide(b, wide, how == XML ? STRICT : how);
    }
#endif
    const encoding_t from = encoding_of(encoding);
    errors_t errors = errors_of(error_name);
    if (errors == XML) errors = STRICT;
    if (from == UTF_8) return decode_utf_8(b, errors);
    oly_text_t t = OLY_TEXT;
    for (size_t i = 0; i < b->len; i++) {
        if (b->data[i] < 128 || from == LATIN_1) {
            oly_text_code(&t, b->data[i]);
        } else {
            put_byte_decoded(&t, b, i, errors);
        }
    }
    return oly_text_end(&t);
}

/* The escape of a character in a text of Python: x, u or U and two, four or eight digits. Gives its length. */
static size_t escape_code(char *shown, uint32_t code) {
    const int digits = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    shown[0] = '\\';
    shown[1] = code < 0x100 ? 'x' : code < 0x10000 ? 'u' : 'U';
    for (int i = 0; i < digits; i++) shown[2 + i] = codec_hex[code >> 4 * (digits - 1 - i) & 15];
    return 2 + (size_t)digits;
}

/* `s` from character `index` on, at byte `at`, cannot be encoded. */
OLY_NORETURN static void fail_encode(String s, size_t at, size_t index, uint32_t limit) {
    size_t end = at, n = 0;
    while (end < s->len) {
        size_t next = end;
        if (oly_str_code(s, &next) < limit) break;
        end = next;
        n++;
    }
    const char *const name = limit == 128 ? "ascii" : "latin-1";
    const Integer range = (Integer)limit;
    if (n > 1) {
        oly_raise_format(OLY_UnicodeEncodeError, oly_loc,
                         "'%s' codec can't encode characters in position %i-%i: ordinal not in range(%i)", name,
                         (Integer)index, (Integer)(index + n - 1), range);
    }
    size_t next = at;
    const uint32_t code = oly_str_code(s, &next);
    char shown[11];
    shown[escape_code(shown, code)] = 0;
    oly_raise_format(OLY_UnicodeEncodeError, oly_loc,
                     "'%s' codec can't encode character '%s' in position %i: ordinal not in range(%i)", name, shown,
                     (Integer)index, range);
}

Bytes oly_str_encode(String s, String encoding, String error_name) {
#if !OLY_BARE
    const wide_t wide = wide_of(encoding);
    if (wide.unit != 0) return wide_encode(s, wide);
#endif
    const encoding_t to = encoding_of(encoding);
    const errors_t errors = errors_of(error_name);
    if (to == UTF_8 || oly_str_isascii(s)) return oly_bytes_of(s->data, s->len);
    const uint32_t limit = to == ASCII ? 128 : 256;
    unsigned char *data;
    /* An escape has ten characters at most, as has `&#1114111;`. */
    struct oly_bytes *b = oly_bytes_room(oly_size(s->count, errors >= BACKSLASH ? 10 : 1, 0), &data);
    size_t n = 0, index = 0;
    for (size_t at = 0; at < s->len; index++) {
        const size_t from = at;
        const uint32_t code = oly_str_code(s, &at);
        if (code < limit) {
            data[n++] = (unsigned char)code;
        } else if (errors == REPLACE) {
            data[n++] = '?';
        } else if (errors == BACKSLASH) {
            n += escape_code((char *)data + n, code);
        } else if (errors == XML) {
            data[n++] = '&';
            data[n++] = '#';
            uint32_t power = 1;
            while (code / power >= 10) power *= 10;
            for (; power > 0; power /= 10) data[n++] = (unsigned char)('0' + code / power % 10);
            data[n++] = ';';
        } else if (errors == STRICT) {
            fail_encode(s, from, index, limit);
        }
    }
    b->len = n;
    return b;
}
