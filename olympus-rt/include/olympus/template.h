/* template.h: formats that are known only when the program runs. */
#ifndef OLYMPUS_TEMPLATE_H
#define OLYMPUS_TEMPLATE_H

#include "olympus/str.h"

/* A value to be put into a format. */
typedef struct {
    char kind; /* 'i' int, 'r' float, 'b' bool, 's' str, 'o' anything else */
    Integer i;
    Real r;
    String text;      /* str(value), if it is no number */
    String repr;      /* repr(value), if it is no number */
    const char *name; /* of a keyword argument */
} oly_arg_t;

/* `format % (args…)`; mapping says that the values are those of a dict, by name. */
String oly_template_percent(String format, const oly_arg_t *args, size_t count);
/* `format.format(args…)`. */
String oly_template_format(String format, const oly_arg_t *args, size_t count);

#endif
