/* str_repr.c: repr() of texts. */
#include "unicode.h"
#include "utf8.h"

#include "olympus/text.h"

static const char repr_hex[] = "0123456789abcdef";

static void put_hex(oly_text_t *t, char mark, uint32_t code, int digits) {
    oly_text_char(t, '\\');
    oly_text_char(t, mark);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) oly_text_char(t, repr_hex[code >> shift & 15]);
}

static void put_escaped(oly_text_t *t, uint32_t c) {
    if (OLY_STR_BYTES || c < 0x100) {
        put_hex(t, 'x', c, 2);
    } else if (c < 0x10000) {
        put_hex(t, 'u', c, 4);
    } else {
        put_hex(t, 'U', c, 8);
    }
}

void oly_text_repr(oly_text_t *t, String s) {
    const bool has_single = memchr(s->data, '\'', s->len) != NULL;
    const char quote = has_single && memchr(s->data, '"', s->len) == NULL ? '"' : '\'';
    oly_text_grow(t, s->len + 2);
    oly_text_char(t, quote);
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        const char letter = c == '\n'                             ? 'n'
                            : c == '\r'                           ? 'r'
                            : c == '\t'                           ? 't'
                            : c == '\\' || c == (uint32_t)quote ? (char)c
                                                                 : 0;
        if (letter != 0) {
            oly_text_char(t, '\\');
            oly_text_char(t, letter);
        } else if (c < 128 ? c >= 32 && c < 127 : unicode_is_printable(c)) {
            oly_text_code(t, c);
        } else {
            put_escaped(t, c);
        }
    }
    oly_text_char(t, quote);
}

String oly_str_repr(String s) {
    oly_text_t t = OLY_TEXT;
    oly_text_repr(&t, s);
    return oly_text_end(&t);
}

String oly_str_ascii_escape(String s) {
    if (oly_str_isascii(s)) return s;
    oly_text_t t = OLY_TEXT;
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (c < 128) {
            oly_text_char(&t, (char)c);
        } else {
            put_escaped(&t, c);
        }
    }
    return oly_text_end(&t);
}
