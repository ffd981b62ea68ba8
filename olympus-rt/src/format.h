/* format.h (internal): a format specification taken apart, and laying out what it asks for. */
#ifndef OLYMPUS_SRC_FORMAT_H
#define OLYMPUS_SRC_FORMAT_H

#include "olympus/format.h"
#include "olympus/text.h"

typedef struct {
    String fill;       /* one character */
    char align;        /* < > = ^ */
    char sign;         /* + - space, or 0 */
    bool alternate;    /* # */
    bool no_neg_zero;  /* z */
    Integer width;     /* 0 if not given */
    Integer precision; /* -1 if not given */
    char separator;    /* , or _ or 0 */
    uint32_t type;     /* 0 if not given */
} spec_t;

static inline bool is_fill(const spec_t *spec, char c) { return spec->fill->len == 1 && spec->fill->data[0] == c; }

/* A number in pieces: sign, prefix, digits before the point, the rest. */
typedef struct {
    const char *prefix;
    const char *digits;
    size_t digit_count;
    const char *rest;
    size_t rest_len;
    size_t group; /* digits between separators */
    bool negative;
} number_t;

/* format_spec.c */
spec_t spec_parse(String text, const char *object, char default_align);
OLY_NORETURN void spec_fail_code(uint32_t type, const char *object);
/* One conversion of `%`. */
spec_t percent_parse(String text);

/* format_layout.c */
String lay_out_text(String s, const spec_t *spec);
String lay_out_number(const number_t *n, const spec_t *spec);

/* format_digits.c: |x| as C's printf writes it by `%.<precision><conversion>`, with a NUL and room for two more
 * characters; the conversion is one of eEfFgG. */
char *format_digits(Real x, char conversion, Integer precision, bool alternate);

/* format_real.c, format_int.c */
String format_real_as(Real x, spec_t spec, const char *object);
String format_int_as(Integer x, spec_t spec, const char *object);

#endif
