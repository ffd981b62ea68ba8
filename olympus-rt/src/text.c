/* text.c: texts in the making. */
#include "olympus/text.h"

#include "olympus/mem.h"
#include "olympus/num.h"
#include "utf8.h"

void oly_text_grow(oly_text_t *t, size_t more) {
    if (t->cap - t->len >= more) return;
    size_t cap = t->cap + t->cap / 2 + 32;
    if (cap - t->len < more) cap = oly_size(1, t->len, more);
    const size_t head = sizeof(struct oly_str);
    t->block = oly_resize_atomic(t->block, t->block ? head + t->len : 0, oly_size(1, cap, head + 1));
    t->data = (char *)(t->block + 1);
    t->cap = cap;
}

void oly_text_bytes(oly_text_t *t, const char *bytes, size_t len, size_t count) {
    if (len == 0) return;
    if (OLY_UNLIKELY(t->cap - t->len < len)) oly_text_grow(t, len);
    memcpy(t->data + t->len, bytes, len);
    t->len += len;
    t->wide += len - count;
}

void oly_text_fill(oly_text_t *t, String one, size_t times) {
    oly_text_grow(t, oly_size(times, one->len, 0));
    for (size_t i = 0; i < times; i++) oly_text_put(t, one);
}

void oly_text_code(oly_text_t *t, uint32_t code) {
    char bytes[4];
    const size_t len = utf8_encode(bytes, code);
    oly_text_bytes(t, bytes, len, 1);
}

void oly_text_int(oly_text_t *t, Integer x) {
    oly_text_grow(t, OLY_INT_TEXT);
    t->len += oly_int_write(t->data + t->len, x);
}

void oly_text_real(oly_text_t *t, Real x) {
    oly_text_grow(t, OLY_REAL_TEXT);
    t->len += oly_real_write(t->data + t->len, x);
}

void oly_text_bool(oly_text_t *t, Boolean x) { oly_text_c(t, x ? "True" : "False"); }

String oly_text_end(oly_text_t *t) {
    if (t->len == 0) return OLY_EMPTY;
    if (t->len == 1) return oly_str_char((unsigned char)t->data[0]);
    /* Much room that is not used goes back. */
    if (t->cap > 64 && t->cap / 4 > t->len) return oly_str_made(t->data, t->len, t->len - t->wide);
    struct oly_str *s = t->block;
    s->len = t->len;
    s->count = t->len - t->wide;
    s->hash = 0;
    s->data = t->data;
    t->data[t->len] = 0;
    return s;
}

String oly_text_checked(oly_text_t *t) {
    if (t->len == 0) return OLY_EMPTY;
    size_t count;
    const size_t valid = utf8_valid(t->data, t->len, &count);
    if (valid != t->len) utf8_fail((const unsigned char *)t->data, t->len, valid);
    t->wide = t->len - count;
    return oly_text_end(t);
}
