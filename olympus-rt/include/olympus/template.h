/* template.h: formats that are known only when the program runs. */
#ifndef OLYMPUS_TEMPLATE_H
#define OLYMPUS_TEMPLATE_H

#include "olympus/str.h"

/* A value to be put into a format. */
typedef struct {
    char kind; /* 'i' int, 'r' float, 'b' bool, 's' str, 'z' an int beyond the word, 'o' anything else */
    Integer i;
    Real r;
    String text;      /* str(value), if it is no number; of kind 'z' the number itself */
    String repr;      /* repr(value), if it is no number */
    const char *name; /* of a keyword argument */
} oly_arg_t;

/* Shows a value of kind 'z' by a specification of `%` or format(), or as str() if there is none. It is set when the
 * first such value is made, so that programs without big ints do not link them. */
extern String (*oly_template_big)(const oly_arg_t *arg, String spec, bool percent);

/* `format % (args…)`; mapping says that the values are those of a dict, by name. */
String oly_template_percent(String format, const oly_arg_t *args, size_t count);
/* `format.format(args…)`. */
String oly_template_format(String format, const oly_arg_t *args, size_t count);

#endif
