/* native.c: values on their way to and from C code outside the runtime. */
#include "olympus/native.h"

#include <string.h>

#include "olympus/io.h"

void oly_fail_from_c(void) {
    oly_raise_const(OverflowError, "the C value does not fit an int of " OLY_INT_BITS_TEXT " bits", oly_loc);
}
void oly_fail_to_c(void) { oly_raise_const(OverflowError, "the int does not fit the C type that is to hold it", oly_loc); }

Integer oly_c_cut(double x) {
    /* The bounds are powers of two, so exact. */
    const double bound = (double)INTEGER_MIN;
    if (!(x > bound - 1 && x >= bound && x < -bound)) oly_fail_from_c();
    return (Integer)x;
}

char *oly_c_text(String s) {
    char *text = oly_new_atomic(s->len + 1);
    memcpy(text, s->data, s->len);
    text[s->len] = 0;
    return text;
}

String oly_str_from_c(const char *text, const char *what) {
    if (text == NULL) oly_raise_format(OLY_ValueError, oly_loc, "`%s` gives a null pointer, not a text", what);
    return oly_str_of_c(text);
}

char **oly_c_argv(List list) {
    char **argv = oly_new((list->len + 1) * sizeof(char *));
    for (size_t i = 0; i < list->len; i++) argv[i] = oly_c_text(AT(String, list, i));
    argv[list->len] = NULL;
    return argv;
}

void oly_c_argv_back(List list, char **argv) {
    list->len = 0;
    for (; argv != NULL && *argv != NULL; argv++) APPEND_AS(String, list, 0, oly_str_of_c(*argv));
}

#if OLY_BARE
/* There is one buffer before the port, and C code that prints past it is on its own. */
void oly_share_stdout(void) {}
#else
#include <stdio.h>

static size_t to_stdout(const char *bytes, size_t len) {
    if (len == 0) return (size_t)fflush(stdout);
    return fwrite(bytes, 1, len, stdout);
}

void oly_share_stdout(void) {
    oly_flush_to(&oly_stdout);
    oly_stdout.sink = to_stdout;
    oly_stdout.cap = 0;
}
#endif
