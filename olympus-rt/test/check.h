/* What the runtime's tests share: CHECK says where it failed; run() gives the test a program around it. */
#ifndef OLYMPUS_TEST_CHECK_H
#define OLYMPUS_TEST_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "olympus/start.h"
#include "olympus/str.h"

#define CHECK(condition)                                                          \
    do {                                                                          \
        if (!(condition)) {                                                       \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);       \
            exit(1);                                                              \
        }                                                                         \
    } while (0)

/* Whether the statement raises an exception of that class with that text. */
#define CHECK_RAISES(exception, text, ...)                                        \
    do {                                                                          \
        oly_try_t oly_checked;                                                    \
        if (OLY_TRY(oly_checked)) {                                               \
            __VA_ARGS__;                                                          \
            OLY_END_TRY(oly_checked);                                             \
            CHECK(!"nothing was raised");                                         \
        }                                                                         \
        CHECK(oly_checked.exc->cls == OLY_##exception);                           \
        CHECK(strcmp(oly_str_c(oly_exc_str(oly_checked.exc)), text) == 0);        \
    } while (0)

static void test(void);

int main(int argc, char **argv)
{
    static const char *const files[] = {__FILE__};
    static const oly_program_t program = {files, 1, NULL, NULL, 0, NULL};
    return oly_start(argc, argv, &program, test);
}

/* Numbers that look random and are the same in each run. */
static inline uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state >> 1;
}

#endif
