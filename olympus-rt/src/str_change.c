/* str_change.c: changed copies of texts: replace, strip, fill. */
#include "unicode.h"
#include "utf8.h"

#include "olympus/mem.h"
#include "olympus/text.h"

/* `old` is empty: `new_` goes before every character and at the end. */
static String interleave(String s, String new_, size_t limit) {
    oly_text_t t = OLY_TEXT;
    size_t at = 0;
    for (size_t n = 0; n < limit && n <= s->count; n++) {
        oly_text_put(&t, new_);
        if (at < s->len) {
            const size_t size = utf8_size((unsigned char)s->data[at]);
            oly_text_bytes(&t, s->data + at, size, 1);
            at += size;
        }
    }
    oly_text_bytes(&t, s->data + at, s->len - at, utf8_count(s->data + at, s->len - at));
    return oly_text_end(&t);
}

String oly_str_replace(String s, String old, String new_, Integer count) {
    const size_t limit = count < 0 ? SIZE_MAX : (size_t)count;
    if (limit == 0 || s->len < old->len || oly_str_eq(old, new_)) return s;
    if (old->len == 0) return interleave(s, new_, limit);
    oly_text_t t = OLY_TEXT;
    const char *from = s->data;
    size_t left = s->len;
    size_t n = 0;
    for (; n < limit; n++) {
        const size_t at = oly_bytes_search(from, left, old->data, old->len);
        if (at == NOT_FOUND) break;
        if (n == 0) oly_text_grow(&t, s->len);
        oly_text_bytes(&t, from, at, at);
        oly_text_put(&t, new_);
        from += at + old->len;
        left -= at + old->len;
    }
    if (n == 0) return s;
    oly_text_bytes(&t, from, left, left);
    /* Pieces were put as if they were ASCII; the count follows from what was taken and given. */
    t.wide = t.len - (s->count + n * new_->count - n * old->count);
    return oly_text_end(&t);
}

static bool is_among(uint32_t c, String chars) {
    if (chars == NULL) return unicode_is_space(c);
    for (size_t at = 0; at < chars->len;) {
        if (oly_str_code(chars, &at) == c) return true;
    }
    return false;
}

enum { LEFT = 1, RIGHT = 2 };

static String strip_sides(String s, String chars, int sides) {
    size_t from = 0, to = s->len;
    while ((sides & LEFT) && from < to) {
        size_t next = from;
        if (!is_among(oly_str_code(s, &next), chars)) break;
        from = next;
    }
    while ((sides & RIGHT) && to > from) {
        size_t last = to - 1;
        while (utf8_continues(s->data[last])) last--;
        size_t next = last;
        if (!is_among(oly_str_code(s, &next), chars)) break;
        to = last;
    }
    return oly_str_span(s, from, to - from);
}

String oly_str_strip(String s, String chars) { return strip_sides(s, chars, LEFT | RIGHT); }
String oly_str_lstrip(String s, String chars) { return strip_sides(s, chars, LEFT); }
String oly_str_rstrip(String s, String chars) { return strip_sides(s, chars, RIGHT); }

String oly_str_removeprefix(String s, String prefix) {
    if (s->len < prefix->len || memcmp(s->data, prefix->data, prefix->len) != 0) return s;
    return oly_str_span(s, prefix->len, s->len - prefix->len);
}

String oly_str_removesuffix(String s, String suffix) {
    const size_t rest = s->len - suffix->len;
    if (s->len < suffix->len || memcmp(s->data + rest, suffix->data, suffix->len) != 0) return s;
    return oly_str_span(s, 0, rest);
}

static String fill_sides(String s, size_t left, size_t right, String fill) {
    if (left + right == 0) return s;
    oly_text_t t = OLY_TEXT;
    oly_text_grow(&t, oly_size(left + right, fill->len, s->len));
    oly_text_fill(&t, fill, left);
    oly_text_put(&t, s);
    oly_text_fill(&t, fill, right);
    return oly_text_end(&t);
}

/* How many characters are missing to `width`. */
static size_t missing_width(String s, Integer width, String fill) {
    if (fill->count != 1) {
        oly_raise_const(TypeError, "The fill character must be exactly one character long", oly_loc);
    }
    return width > oly_str_len(s) ? (size_t)(width - oly_str_len(s)) : 0;
}

String oly_str_ljust(String s, Integer width, String fill) { return fill_sides(s, 0, missing_width(s, width, fill), fill); }
String oly_str_rjust(String s, Integer width, String fill) { return fill_sides(s, missing_width(s, width, fill), 0, fill); }

String oly_str_center(String s, Integer width, String fill) {
    const size_t n = missing_width(s, width, fill);
    /* The odd one goes left if the width is odd. */
    const size_t left = n / 2 + (n & (size_t)width & 1);
    return fill_sides(s, left, n - left, fill);
}

String oly_str_zfill(String s, Integer width) {
    const String zero = OLY_ZERO;
    const size_t n = missing_width(s, width, zero);
    if (n == 0) return s;
    const size_t sign = s->len > 0 && (s->data[0] == '+' || s->data[0] == '-');
    oly_text_t t = OLY_TEXT;
    oly_text_bytes(&t, s->data, sign, sign);
    oly_text_fill(&t, zero, n);
    oly_text_bytes(&t, s->data + sign, s->len - sign, s->count - sign);
    return oly_text_end(&t);
}

String oly_str_expandtabs(String s, Integer tabsize) {
    oly_text_t t = OLY_TEXT;
    Integer column = 0;
    for (size_t at = 0; at < s->len;) {
        const uint32_t c = oly_str_code(s, &at);
        if (c == '\t') {
            const Integer n = tabsize > 0 ? tabsize - column % tabsize : 0;
            oly_text_fill(&t, OLY_SPACE, (size_t)n);
            column += n;
            continue;
        }
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        oly_text_code(&t, c);
    }
    return oly_text_end(&t);
}
