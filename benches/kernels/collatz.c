#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, longest = 0, start = 0, total = 0;
    for (long i = 1; i < n; i++) {
        long k = i % 65536 + 1, length = 1;
        while (k != 1) {
            k = k % 2 == 0 ? k / 2 : 3 * k + 1;
            length++;
        }
        total += length;
        if (length > longest) {
            longest = length;
            start = i;
        }
    }
    printf("%ld %ld %ld\n", start, longest, total);
    return 0;
}
