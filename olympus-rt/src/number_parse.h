/* number_parse.h (internal): the text of an int taken apart. */
#ifndef OLYMPUS_SRC_NUMBER_PARSE_H
#define OLYMPUS_SRC_NUMBER_PARSE_H

#include "olympus/bytes.h"

/* A valid int: its first digit and the number of digits, between which single underscores may stand. */
typedef struct {
    const char *digits;
    size_t count;
    unsigned base;
    bool negative;
} parsed_t;

/* repr() of the source of a text. */
typedef String number_show_t(const void *source);
String number_show_str(const void *source);
String number_show_bytes(const void *source);

/* The value of a digit in any base, 99 for other characters. */
int number_digit(char c);
/* The text without white space around it and with every decimal digit as its ASCII one, ending in NUL;
 * characters that no number holds become '?'. */
char *number_plain(String s, size_t *len);
/* The bytes without white space around them. */
const char *number_plain_bytes(Bytes b, const char **end);
/* Checks what int(source, base) reads between `p` and `end`; ValueError at oly_loc. */
parsed_t number_parse(const char *p, const char *end, Integer base, number_show_t *show, const void *source);

#endif
