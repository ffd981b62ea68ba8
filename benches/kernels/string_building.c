#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text {
    char *chars;
    size_t length, room;
};

static void append(struct text *text, const char *chars, size_t length)
{
    if (text->length + length > text->room) {
        text->room = 2 * text->room + length;
        text->chars = realloc(text->chars, text->room);
        if (text->chars == NULL)
            exit(1);
    }
    memcpy(text->chars + text->length, chars, length);
    text->length += length;
}

static void append_number(struct text *text, long number)
{
    char digits[24];
    append(text, digits, (size_t)sprintf(digits, "%ld", number));
}

static long count(const struct text *text, char wanted)
{
    long found = 0;
    for (size_t i = 0; i < text->length; i++)
        found += text->chars[i] == wanted;
    return found;
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, length = 0, digits = 0;
    for (long k = 0; k < n; k++) {
        struct text a = {0}, b = {0};
        for (long i = 0; i < 20000 + k; i++) {
            append_number(&a, i);
            append(&a, ",", 1);
        }
        for (long i = 0; i < 20000 + k; i++) {
            if (i > 0)
                append(&b, ";", 1);
            append_number(&b, i * 7);
        }
        length += (long)(a.length + b.length);
        digits += count(&a, '7') + count(&b, '7');
        free(a.chars);
        free(b.chars);
    }
    printf("%ld %ld\n", length, digits);
    return 0;
}
