/* console.h: how the programs written in C print: text and ints, through the port that programs of vpyc use. */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <stddef.h>

size_t oly_port_write(int fd, const char *bytes, size_t len);

static void put_text(const char *text)
{
    size_t len = 0;
    while (text[len] != 0)
        len++;
    oly_port_write(1, text, len);
}

static void put_int(int n)
{
    char digits[12];
    int at = 12;
    unsigned rest = n < 0 ? 0u - (unsigned)n : (unsigned)n;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (n < 0)
        digits[--at] = '-';
    oly_port_write(1, digits + at, (size_t)(12 - at));
}

#endif
