/* console.h: how the programs written in C print: text and ints, by the same functions as programs of vpyc. */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <string.h>

#include "olympus/io.h"

static inline void put_text(const char *text)
{
    oly_put_bytes_to(&oly_stdout, text, strlen(text));
}

static inline void put_int(int n)
{
    oly_put_int(n);
}

#endif
