/* text.h: a text in the making. The block grows; the end is a String without another copy.
 *
 *     oly_text_t t = OLY_TEXT; oly_text_put(&t, s); … return oly_text_end(&t); */
#ifndef OLYMPUS_TEXT_H
#define OLYMPUS_TEXT_H

#include "olympus/str.h"

typedef struct {
    struct oly_str *block; /* header and room in one, or NULL while empty */
    char *data;
    size_t len;
    size_t cap;
    size_t wide; /* bytes that continue a character */
} oly_text_t;

#define OLY_TEXT {NULL, NULL, 0, 0, 0}

/* The bytes that were put with oly_text_char are characters of their own. */

/* Room for at least `more` bytes. */
void oly_text_grow(oly_text_t *t, size_t more);
void oly_text_bytes(oly_text_t *t, const char *bytes, size_t len, size_t count);
void oly_text_fill(oly_text_t *t, String one, size_t times);
void oly_text_code(oly_text_t *t, uint32_t code);
void oly_text_int(oly_text_t *t, Integer x);
void oly_text_real(oly_text_t *t, Real x);
void oly_text_bool(oly_text_t *t, Boolean x);
/* repr(s), as inside the repr of a list. */
void oly_text_repr(oly_text_t *t, String s);
String oly_text_end(oly_text_t *t);
/* The same for bytes from outside: counts the characters and checks the encoding (UnicodeDecodeError). */
String oly_text_checked(oly_text_t *t);

static inline void oly_text_char(oly_text_t *t, char c) {
    if (OLY_UNLIKELY(t->len >= t->cap)) oly_text_grow(t, 1);
    t->data[t->len++] = c;
}
static inline void oly_text_put(oly_text_t *t, String s) { oly_text_bytes(t, s->data, s->len, s->count); }
/* A C text in ASCII. */
static inline void oly_text_c(oly_text_t *t, const char *text) {
    const size_t len = strlen(text);
    oly_text_bytes(t, text, len, len);
}

#endif
