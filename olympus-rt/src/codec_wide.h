/* codec_wide.h: encodings of two and four bytes to the character, and UTF-8 with a mark. Cores do without them. */
#ifndef OLYMPUS_CODEC_WIDE_H
#define OLYMPUS_CODEC_WIDE_H

#include "olympus/bytes.h"
#include "olympus/text.h"

typedef struct {
    int unit;    /* bytes: 2 or 4; 1 for UTF-8 with a mark; 0 if the name is none of these */
    bool big;    /* the order of the bytes in a unit */
    bool marked; /* a mark at the start tells the order */
} wide_t;

wide_t wide_of(String name);
Bytes wide_encode(String s, wide_t w);
/* `bad` puts what stands for bytes that are no character; NULL makes them an error. */
String wide_decode(Bytes b, wide_t w, void (*bad)(oly_text_t *t, Bytes b, size_t from, size_t to));

#endif
