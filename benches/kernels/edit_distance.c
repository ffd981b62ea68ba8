#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIZE 2000

static long distance(const char *a, const char *b)
{
    static long rows[2][SIZE + 1];
    long *previous = rows[0], *current = rows[1];
    long length_a = strlen(a), length_b = strlen(b);
    for (long j = 0; j <= length_b; j++)
        previous[j] = j;
    for (long i = 1; i <= length_a; i++) {
        current[0] = i;
        for (long j = 1; j <= length_b; j++) {
            long best = previous[j - 1] + (a[i - 1] != b[j - 1]);
            if (previous[j] + 1 < best)
                best = previous[j] + 1;
            if (current[j - 1] + 1 < best)
                best = current[j - 1] + 1;
            current[j] = best;
        }
        long *swap = previous;
        previous = current;
        current = swap;
    }
    return previous[length_b];
}

static void letters(char *out, long count, long seed)
{
    for (long i = 0; i < count; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        out[i] = "acgt"[seed / 65536 % 4];
    }
    out[count] = '\0';
}

int main(int argc, char **argv)
{
    static char a[SIZE + 1], b[SIZE + 1];
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    for (long k = 0; k < n; k++) {
        letters(a, SIZE, k);
        letters(b, SIZE, k + 1000);
        total += distance(a, b);
    }
    printf("%ld\n", total);
    return 0;
}
