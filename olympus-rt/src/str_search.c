/* str_search.c: finding texts in texts. Searches run over bytes; places are turned into characters at the end. */
#include "utf8.h"


/* A rolling hash over windows of the needle's length: linear whatever the texts are. */
static size_t search_rolling(const unsigned char *hay, size_t hay_len, const unsigned char *needle, size_t len) {
    const uint32_t factor = 16777619u;
    uint32_t want = 0, have = 0, drop = 1;
    for (size_t i = 0; i < len; i++) {
        want = want * factor + needle[i];
        have = have * factor + hay[i];
        if (i > 0) drop *= factor;
    }
    for (size_t at = 0;; at++) {
        if (have == want && memcmp(hay + at, needle, len) == 0) return at;
        if (at + len >= hay_len) return NOT_FOUND;
        have = (have - hay[at] * drop) * factor + hay[at + len];
    }
}

size_t oly_bytes_search(const char *hay, size_t hay_len, const char *needle, size_t needle_len) {
    if (needle_len == 0) return 0;
    if (needle_len > hay_len) return NOT_FOUND;
    const char *at = hay;
    const char *last = hay + (hay_len - needle_len);
    size_t misses = 0;
    while (at <= last) {
        at = memchr(at, needle[0], (size_t)(last - at) + 1);
        if (at == NULL) return NOT_FOUND;
        if (memcmp(at, needle, needle_len) == 0) return (size_t)(at - hay);
        at++;
        /* The first byte says too little here. */
        if (++misses > 32 && misses > (size_t)(at - hay) / 8 && at <= last) {
            const size_t found = search_rolling((const unsigned char *)at, hay_len - (size_t)(at - hay),
                                                (const unsigned char *)needle, needle_len);
            return found == NOT_FOUND ? NOT_FOUND : found + (size_t)(at - hay);
        }
    }
    return NOT_FOUND;
}

size_t oly_bytes_rsearch(const char *hay, size_t hay_len, const char *needle, size_t needle_len) {
    if (needle_len > hay_len) return NOT_FOUND;
    if (needle_len == 0) return hay_len;
    for (size_t at = hay_len - needle_len + 1; at-- > 0;) {
        if (hay[at] == needle[0] && memcmp(hay + at, needle, needle_len) == 0) return at;
    }
    return NOT_FOUND;
}

Boolean oly_str_contains(String s, String sub) {
    return oly_bytes_search(s->data, s->len, sub->data, sub->len) != NOT_FOUND;
}

typedef size_t (*search_t)(const char *, size_t, const char *, size_t);

static Integer find_by(String s, String sub, Integer start, Integer end, search_t search) {
    if (!clip(&start, &end, s->count)) return -1;
    const size_t from = oly_str_offset(s, (size_t)start);
    const size_t to = oly_str_offset(s, (size_t)end);
    const size_t at = search(s->data + from, to - from, sub->data, sub->len);
    if (at == NOT_FOUND) return -1;
    return start + (Integer)(oly_str_flat(s) ? at : utf8_count(s->data + from, at));
}

Integer oly_str_find(String s, String sub, Integer start, Integer end) {
    return find_by(s, sub, start, end, oly_bytes_search);
}
Integer oly_str_rfind(String s, String sub, Integer start, Integer end) {
    return find_by(s, sub, start, end, oly_bytes_rsearch);
}

Integer oly_str_find_index(String s, String sub, Integer start, Integer end) {
    const Integer at = oly_str_find(s, sub, start, end);
    if (at < 0) oly_raise_const(ValueError, "substring not found", oly_loc);
    return at;
}
Integer oly_str_rfind_index(String s, String sub, Integer start, Integer end) {
    const Integer at = oly_str_rfind(s, sub, start, end);
    if (at < 0) oly_raise_const(ValueError, "substring not found", oly_loc);
    return at;
}

Integer oly_str_count(String s, String sub, Integer start, Integer end) {
    if (!clip(&start, &end, s->count)) return 0;
    if (sub->len == 0) return end - start + 1;
    const char *from = s->data + oly_str_offset(s, (size_t)start);
    size_t left = (size_t)(s->data + oly_str_offset(s, (size_t)end) - from);
    Integer n = 0;
    for (;;) {
        const size_t at = oly_bytes_search(from, left, sub->data, sub->len);
        if (at == NOT_FOUND) return n;
        n++;
        from += at + sub->len;
        left -= at + sub->len;
    }
}

Boolean oly_str_startswith(String s, String prefix, Integer start, Integer end) {
    if (!clip(&start, &end, s->count)) return false;
    const size_t from = oly_str_offset(s, (size_t)start);
    const size_t to = oly_str_offset(s, (size_t)end);
    return to - from >= prefix->len && memcmp(s->data + from, prefix->data, prefix->len) == 0;
}

Boolean oly_str_endswith(String s, String suffix, Integer start, Integer end) {
    if (!clip(&start, &end, s->count)) return false;
    const size_t from = oly_str_offset(s, (size_t)start);
    const size_t to = oly_str_offset(s, (size_t)end);
    return to - from >= suffix->len && memcmp(s->data + to - suffix->len, suffix->data, suffix->len) == 0;
}
