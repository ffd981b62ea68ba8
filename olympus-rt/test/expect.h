/* expect.h: the little that a C test needs. A test program is `int main` around oly_start and RUN(function). */
#ifndef OLYMPUS_EXPECT_H
#define OLYMPUS_EXPECT_H

#include <stdio.h>
#include <string.h>

#include "olympus.h"

static int check_failed;

#define CHECK(condition)                                                         \
    do {                                                                         \
        if (!(condition)) {                                                      \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);      \
            check_failed++;                                                      \
        }                                                                        \
    } while (0)

/* Something that must not be reached was. */
#define WRONG(text) (fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, text), check_failed++)

/* The String of a C literal in UTF-8, NUL bytes included. */
#define LIT(text) oly_str_of("" text, sizeof(text) - 1)
#define SAME(s, text) CHECK(same_text((s), "" text, sizeof(text) - 1))

static inline bool same_text(String s, const char *want, size_t len) {
    if (s->len == len && memcmp(s->data, want, len) == 0) return true;
    fprintf(stderr, "  have %.*s\n  want %.*s\n", (int)s->len, s->data, (int)len, want);
    return false;
}

/* The expression throws the exception with the text. */
#define FAILS(expression, cls_, text)                                                        \
    do {                                                                                     \
        oly_try_t t_;                                                                        \
        if (OLY_TRY(t_)) {                                                                   \
            (void)(expression);                                                              \
            OLY_END_TRY(t_);                                                                 \
            WRONG("nothing thrown: " #expression);                                           \
        } else {                                                                             \
            CHECK(t_.exc->cls == (cls_));                                                    \
            SAME(t_.exc->msg ? t_.exc->msg : OLY_EMPTY, text);                               \
        }                                                                                    \
    } while (0)

#define TEST_MAIN(run)                                                           \
    static const char *const program_files[] = {__FILE__};                          \
    static const oly_program_t this_program = {program_files, 1, NULL, NULL, 0, NULL}; \
    int main(int argc, char **argv) {                                            \
        const int status = oly_start(argc, argv, &this_program, run);            \
        return status != 0 ? status : check_failed != 0;                         \
    }

#endif
