#include <stdio.h>
#include <stdlib.h>

#define MOST 16

static long fannkuch(long size)
{
    long start[MOST], perm[MOST], count[MOST];
    long flips_most = 0, checksum = 0, r = size;
    for (long i = 0; i < size; i++)
        start[i] = i;
    for (long number = 0;; number++) {
        for (; r != 1; r--)
            count[r - 1] = r;
        for (long i = 0; i < size; i++)
            perm[i] = start[i];
        long flips = 0;
        for (long k = perm[0]; k != 0; k = perm[0]) {
            for (long low = 0, high = k; low < high; low++, high--) {
                long swap = perm[low];
                perm[low] = perm[high];
                perm[high] = swap;
            }
            flips++;
        }
        if (flips > flips_most)
            flips_most = flips;
        checksum += number % 2 == 0 ? flips : -flips;
        for (;;) {
            if (r == size)
                return checksum * 1000 + flips_most;
            long first = start[0];
            for (long i = 0; i < r; i++)
                start[i] = start[i + 1];
            start[r] = first;
            if (--count[r] > 0)
                break;
            r++;
        }
    }
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    for (long i = 0; i < n; i++)
        total += fannkuch(9);
    printf("%ld\n", total);
    return 0;
}
