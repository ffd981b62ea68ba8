/* str_case.c: upper and lower case. */
#include "unicode.h"
#include "utf8.h"

#include "olympus/text.h"

typedef size_t (*case_change_t)(uint32_t c, uint32_t out[3]);

static void put_codes(oly_text_t *t, const uint32_t *codes, size_t n) {
    for (size_t i = 0; i < n; i++) oly_text_code(t, codes[i]);
}

static String change_all(String s, case_change_t change) {
    oly_text_t t = OLY_TEXT;
    uint32_t out[3];
    oly_text_grow(&t, s->len);
    for (size_t at = 0; at < s->len;) put_codes(&t, out, change(oly_str_code(s, &at), out));
    return oly_text_end(&t);
}

/* The sigma at bytes [from, at) ends a word: a cased character stands before it and none after, not counting
 * those without a case of their own. */
static bool is_final_sigma(String s, size_t from, size_t at) {
    uint32_t c = 0;
    size_t size;
    do {
        if (from == 0) return false;
        do from--;
        while (utf8_continues(s->data[from]));
        c = utf8_decode(s->data + from, &size);
    } while (unicode_is_case_ignorable(c));
    if (!unicode_is_cased(c)) return false;
    while (at < s->len) {
        c = oly_str_code(s, &at);
        if (!unicode_is_case_ignorable(c)) return !unicode_is_cased(c);
    }
    return true;
}

/* The lower case of the character at `*at`. */
static size_t lower_at(String s, size_t *at, uint32_t out[3]) {
    const size_t from = *at;
    const uint32_t c = oly_str_code(s, at);
    const size_t n = unicode_lower(c, out);
    if (c == 0x3a3 && !OLY_STR_BYTES && is_final_sigma(s, from, *at)) out[0] = 0x3c2;
    return n;
}

/* The ASCII text with each letter in [first, first + 26) in the other case. */
static String flip_ascii(String s, char first) {
    char *data;
    struct oly_str *r = oly_str_room(s->len, s->count, &data);
    size_t i = 0;
    /* Eight bytes at a time: the high bit of each byte of `low` says that it is not below `first`, that of `high`
     * that it is behind the last letter. Without the high bits, which no letter has, no sum carries into the next. */
    const uint64_t every = 0x0101010101010101u;
    uint64_t word;
    for (; i + sizeof word <= s->len; i += sizeof word) {
        memcpy(&word, s->data + i, sizeof word);
        const uint64_t seven = word & every * 127;
        const uint64_t low = seven + every * (uint64_t)(128 - first), high = seven + every * (uint64_t)(128 - first - 26);
        word ^= (low & ~high & ~word & every * 128) >> 2;
        memcpy(data + i, &word, sizeof word);
    }
    for (; i < s->len; i++) {
        const char c = s->data[i];
        data[i] = (char)(c ^ ((unsigned char)(c - first) < 26 ? 32 : 0));
    }
    return r;
}

String oly_str_upper(String s) {
    if (s->len == 0) return s;
    return oly_str_flat(s) ? flip_ascii(s, 'a') : change_all(s, unicode_upper);
}

String oly_str_lower(String s) {
    if (s->len == 0) return s;
    if (oly_str_flat(s)) return flip_ascii(s, 'A');
    oly_text_t t = OLY_TEXT;
    uint32_t out[3];
    for (size_t at = 0; at < s->len;) put_codes(&t, out, lower_at(s, &at, out));
    return oly_text_end(&t);
}

String oly_str_casefold(String s) { return oly_str_flat(s) ? oly_str_lower(s) : change_all(s, unicode_fold); }

String oly_str_capitalize(String s) {
    if (s->len == 0) return s;
    oly_text_t t = OLY_TEXT;
    uint32_t out[3];
    size_t at = 0;
    put_codes(&t, out, unicode_title(oly_str_code(s, &at), out));
    while (at < s->len) put_codes(&t, out, lower_at(s, &at, out));
    return oly_text_end(&t);
}

String oly_str_title(String s) {
    oly_text_t t = OLY_TEXT;
    uint32_t out[3];
    bool inside = false;
    for (size_t at = 0; at < s->len;) {
        size_t next = at;
        const uint32_t c = oly_str_code(s, &next);
        put_codes(&t, out, inside ? lower_at(s, &at, out) : unicode_title(c, out));
        at = next;
        inside = unicode_is_cased(c);
    }
    return oly_text_end(&t);
}

String oly_str_swapcase(String s) {
    oly_text_t t = OLY_TEXT;
    uint32_t out[3];
    for (size_t at = 0; at < s->len;) {
        size_t next = at;
        const uint32_t c = oly_str_code(s, &next);
        if (unicode_is_upper(c)) {
            put_codes(&t, out, lower_at(s, &at, out));
        } else {
            out[0] = c;
            put_codes(&t, out, unicode_is_lower(c) ? unicode_upper(c, out) : 1);
        }
        at = next;
    }
    return oly_text_end(&t);
}
