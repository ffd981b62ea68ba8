#include <stdio.h>
#include <stdlib.h>

#define SIZE 100000

static void sort(long *a, long low, long high)
{
    while (low < high) {
        long pivot = a[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i <= j) {
                long swap = a[i];
                a[i++] = a[j];
                a[j--] = swap;
            }
        }
        if (j - low < high - i) {
            sort(a, low, j);
            low = i;
        } else {
            sort(a, i, high);
            high = j;
        }
    }
}

int main(int argc, char **argv)
{
    static long a[SIZE];
    long n = argc > 1 ? atol(argv[1]) : 1, seed = 7, check = 0;
    for (long k = 0; k < n; k++) {
        for (long i = 0; i < SIZE; i++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            a[i] = seed;
        }
        sort(a, 0, SIZE - 1);
        check += a[k] - a[SIZE / 2];
    }
    printf("%ld\n", check);
    return 0;
}
