#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS 100000

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 0;
    long total = 0, seed = 11;
    static char *words[WORDS];
    for (long turn = 0; turn < n; turn++) {
        for (int k = 0; k < WORDS; k++) {
            char text[32];
            seed = (seed * 1103515245 + 12345) % 2147483648;
            snprintf(text, sizeof text, "item%ld", seed / 64);
            words[k] = malloc(strlen(text) + 1);
            if (words[k] == NULL)
                return 1;
            strcpy(words[k], text);
        }
        qsort(words, WORDS, sizeof *words, compare);
        for (int k = 0; k < WORDS; k += 1000)
            total = (total * 31 + atol(words[k] + 4)) % 1000003;
        for (int k = 0; k < WORDS; k++)
            free(words[k]);
    }
    printf("%ld\n", total);
    return 0;
}
