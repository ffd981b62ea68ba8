/* bytes.c: sequences of bytes. */
#include "olympus/bytes.h"

#include "olympus/list.h"
#include "olympus/mem.h"
#include "olympus/native.h"
#include "olympus/strlist.h"
#include "olympus/text.h"
#include "utf8.h"

static struct oly_bytes empty_bytes = {0, 0, (const unsigned char *)""};

struct oly_bytes *oly_bytes_room(size_t len, unsigned char **data) {
    struct oly_bytes *b = oly_new_atomic(oly_size(1, len, sizeof *b + 1));
    *data = (unsigned char *)(b + 1);
    (*data)[len] = 0;
    b->len = len;
    b->hash = 0;
    b->data = *data;
    return b;
}

Bytes oly_bytes_of(const void *bytes, size_t len) {
    if (len == 0) return &empty_bytes;
    unsigned char *data;
    struct oly_bytes *b = oly_bytes_room(len, &data);
    memcpy(data, bytes, len);
    return b;
}

Bytes oly_bytes_zero(Integer count) {
    if (count < 0) oly_raise_const(ValueError, "negative count", oly_loc);
    unsigned char *data;
    struct oly_bytes *b = oly_bytes_room(oly_count(count), &data);
    memset(data, 0, b->len);
    return b;
}

int oly_bytes_cmp(Bytes a, Bytes b) {
    const int order = memcmp(a->data, b->data, a->len < b->len ? a->len : b->len);
    return order != 0 ? order : (a->len > b->len) - (a->len < b->len);
}

size_t oly_bytes_hash(Bytes b) {
    if (b->hash == 0) {
        const size_t hash = oly_hash_bytes(b->data, b->len) & ~(size_t)1;
        ((struct oly_bytes *)(uintptr_t)b)->hash = hash == 0 ? 2 : hash;
    }
    return b->hash;
}

Bytes oly_bytes_slice(Bytes b, Integer start, Integer stop, Integer step, uint32_t loc) {
    const size_t count = oly_slice(&start, stop, &step, b->len, loc);
    if (count == b->len && step == 1) return b;
    if (count == 0) return &empty_bytes;
    if (step == 1) return oly_bytes_of(b->data + start, count);
    unsigned char *data;
    struct oly_bytes *r = oly_bytes_room(count, &data);
    for (size_t i = 0; i < count; i++, start += step) data[i] = b->data[start];
    return r;
}

Bytes oly_bytes_concat(Bytes a, Bytes b) {
    if (a->len == 0) return b;
    if (b->len == 0) return a;
    unsigned char *data;
    struct oly_bytes *r = oly_bytes_room(oly_size(1, a->len, b->len), &data);
    memcpy(data, a->data, a->len);
    memcpy(data + a->len, b->data, b->len);
    return r;
}

Bytes oly_bytes_join(Bytes between, List parts) {
    const Bytes *const items = parts->data;
    if (parts->len == 0) return &empty_bytes;
    size_t len = oly_size(parts->len - 1, between->len, 0);
    for (size_t i = 0; i < parts->len; i++) len = oly_size(1, len, items[i]->len);
    unsigned char *data;
    struct oly_bytes *r = oly_bytes_room(len, &data);
    for (size_t i = 0; i < parts->len; i++) {
        if (i > 0) {
            memcpy(data, between->data, between->len);
            data += between->len;
        }
        memcpy(data, items[i]->data, items[i]->len);
        data += items[i]->len;
    }
    return r;
}

/* The items of a bytearray are a list of octets. */
List oly_octets_of(List items, Integer start, Integer stop) {
    const size_t count = stop > start ? (size_t)(stop - start) : 0;
    return oly_list_from((const unsigned char *)items->data + start, count, 1, 1);
}

void oly_octets_extend(List items, Bytes more) {
    const struct oly_list list = {more->len, more->len, (void *)(uintptr_t)more->data};
    oly_list_extend(items, (List)(uintptr_t)&list, 1, 1);
}

Bytes oly_bytes_repeat(Bytes b, Integer times) {
    if (times <= 0 || b->len == 0) return &empty_bytes;
    unsigned char *data;
    struct oly_bytes *r = oly_bytes_room(oly_size(oly_count(times), b->len, 0), &data);
    for (size_t i = 0; i < (size_t)times; i++) memcpy(data + i * b->len, b->data, b->len);
    return r;
}

static size_t bytes_at(const unsigned char *hay, size_t len, Bytes sub) {
    return oly_bytes_search((const char *)hay, len, (const char *)sub->data, sub->len);
}

Boolean oly_bytes_contains(Bytes b, Bytes sub) { return bytes_at(b->data, b->len, sub) != NOT_FOUND; }

Boolean oly_bytes_contains_int(Bytes b, Integer value) {
    if (value < 0 || value > 255) oly_raise_const(ValueError, "byte must be in range(0, 256)", oly_loc);
    return memchr(b->data, (int)value, b->len) != NULL;
}

Integer oly_bytes_find(Bytes b, Bytes sub, Integer start, Integer end) {
    if (!clip(&start, &end, b->len)) return -1;
    const size_t at = bytes_at(b->data + start, (size_t)(end - start), sub);
    return at == NOT_FOUND ? -1 : start + (Integer)at;
}

Integer oly_bytes_rfind(Bytes b, Bytes sub, Integer start, Integer end) {
    if (!clip(&start, &end, b->len)) return -1;
    const size_t at = oly_bytes_rsearch((const char *)b->data + start, (size_t)(end - start), (const char *)sub->data,
                                        sub->len);
    return at == NOT_FOUND ? -1 : start + (Integer)at;
}

Integer oly_bytes_find_index(Bytes b, Bytes sub, Integer start, Integer end) {
    const Integer at = oly_bytes_find(b, sub, start, end);
    if (at < 0) oly_raise_const(ValueError, "subsection not found", oly_loc);
    return at;
}

Integer oly_bytes_count(Bytes b, Bytes sub, Integer start, Integer end) {
    if (!clip(&start, &end, b->len)) return 0;
    if (sub->len == 0) return end - start + 1;
    Integer n = 0;
    for (;;) {
        const size_t at = bytes_at(b->data + start, (size_t)(end - start), sub);
        if (at == NOT_FOUND) return n;
        n++;
        start += (Integer)(at + sub->len);
    }
}

Boolean oly_bytes_startswith(Bytes b, Bytes prefix, Integer start, Integer end) {
    return clip(&start, &end, b->len) && (size_t)(end - start) >= prefix->len &&
           memcmp(b->data + start, prefix->data, prefix->len) == 0;
}

Boolean oly_bytes_endswith(Bytes b, Bytes suffix, Integer start, Integer end) {
    return clip(&start, &end, b->len) && (size_t)(end - start) >= suffix->len &&
           memcmp(b->data + end - suffix->len, suffix->data, suffix->len) == 0;
}

static Bytes end_bytes(oly_text_t *t) { return oly_bytes_of(t->data, t->len); }
static void put_bytes(oly_text_t *t, const unsigned char *bytes, size_t len) {
    oly_text_bytes(t, (const char *)bytes, len, len);
}

Bytes oly_bytes_replace(Bytes b, Bytes old, Bytes new_, Integer count) {
    size_t limit = count < 0 ? SIZE_MAX : (size_t)count;
    oly_text_t t = OLY_TEXT;
    size_t from = 0;
    if (old->len == 0) {
        for (; limit > 0 && from <= b->len; limit--, from++) {
            put_bytes(&t, new_->data, new_->len);
            if (from < b->len) put_bytes(&t, b->data + from, 1);
        }
        if (from > b->len) from = b->len;
    } else {
        for (; limit > 0; limit--) {
            const size_t at = bytes_at(b->data + from, b->len - from, old);
            if (at == NOT_FOUND) break;
            put_bytes(&t, b->data + from, at);
            put_bytes(&t, new_->data, new_->len);
            from += at + old->len;
        }
    }
    if (from == 0 && t.len == 0) return b;
    put_bytes(&t, b->data + from, b->len - from);
    return end_bytes(&t);
}

static bool is_stripped(unsigned char c, Bytes chars) {
    if (chars == NULL) return c == ' ' || (c >= 9 && c <= 13);
    return memchr(chars->data, c, chars->len) != NULL;
}

static Bytes strip_bytes(Bytes b, Bytes chars, bool left, bool right) {
    size_t from = 0, to = b->len;
    while (left && from < to && is_stripped(b->data[from], chars)) from++;
    while (right && to > from && is_stripped(b->data[to - 1], chars)) to--;
    return to - from == b->len ? b : oly_bytes_of(b->data + from, to - from);
}

Bytes oly_bytes_strip(Bytes b, Bytes chars) { return strip_bytes(b, chars, true, true); }
Bytes oly_bytes_lstrip(Bytes b, Bytes chars) { return strip_bytes(b, chars, true, false); }
Bytes oly_bytes_rstrip(Bytes b, Bytes chars) { return strip_bytes(b, chars, false, true); }

static Bytes flip_bytes(Bytes b, unsigned char first) {
    unsigned char *data;
    struct oly_bytes *r = oly_bytes_room(b->len, &data);
    for (size_t i = 0; i < b->len; i++) {
        const unsigned char c = b->data[i];
        data[i] = (unsigned char)(c ^ ((unsigned char)(c - first) < 26 ? 32 : 0));
    }
    return r;
}

Bytes oly_bytes_upper(Bytes b) { return flip_bytes(b, 'a'); }
Bytes oly_bytes_lower(Bytes b) { return flip_bytes(b, 'A'); }

static const char bytes_hex[] = "0123456789abcdef";

String oly_bytes_repr(Bytes b) {
    const bool has_single = memchr(b->data, '\'', b->len) != NULL;
    const char quote = has_single && memchr(b->data, '"', b->len) == NULL ? '"' : '\'';
    oly_text_t t = OLY_TEXT;
    oly_text_char(&t, 'b');
    oly_text_char(&t, quote);
    for (size_t i = 0; i < b->len; i++) {
        const unsigned char c = b->data[i];
        const char *known = strchr("\nn\rr\tt\\\\", c);
        if (c == (unsigned char)quote) {
            oly_text_char(&t, '\\');
            oly_text_char(&t, quote);
        } else if (c == '\n' || c == '\r' || c == '\t' || c == '\\') {
            oly_text_char(&t, '\\');
            oly_text_char(&t, known[1]);
        } else if (c >= 32 && c < 127) {
            oly_text_char(&t, (char)c);
        } else {
            oly_text_c(&t, "\\x");
            oly_text_char(&t, bytes_hex[c >> 4]);
            oly_text_char(&t, bytes_hex[c & 15]);
        }
    }
    oly_text_char(&t, quote);
    return oly_text_end(&t);
}

String oly_bytes_hex(Bytes b) {
    if (b->len == 0) return OLY_EMPTY;
    char *data;
    struct oly_str *s = oly_str_room(oly_size(2, b->len, 0), 2 * b->len, &data);
    for (size_t i = 0; i < b->len; i++) {
        *data++ = bytes_hex[b->data[i] >> 4];
        *data++ = bytes_hex[b->data[i] & 15];
    }
    return s;
}

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = (char)(c | 32);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

OLY_NORETURN static void fail_hex(size_t at) {
    oly_raise_format(OLY_ValueError, oly_loc, "non-hexadecimal number found in fromhex() arg at position %i", (Integer)at);
}

Bytes oly_bytes_fromhex(String s) {
    unsigned char *data;
    struct oly_bytes *b = oly_bytes_room(s->len / 2, &data);
    size_t n = 0;
    for (size_t i = 0; i < s->len; i += 2) {
        while (i < s->len && (s->data[i] == ' ' || (s->data[i] >= 9 && s->data[i] <= 13))) i++;
        if (i == s->len) break;
        const int high = hex_value(s->data[i]);
        if (high < 0) fail_hex(utf8_count(s->data, i));
        const int low = i + 1 < s->len ? hex_value(s->data[i + 1]) : -1;
        if (low < 0) fail_hex(utf8_count(s->data, i + 1));
        data[n++] = (unsigned char)(high << 4 | low);
    }
    b->len = n;
    return b;
}
