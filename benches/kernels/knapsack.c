#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define THINGS 100
#define CAPACITY 10000

static long best(const long *weights, const long *values)
{
    static long table[CAPACITY + 1];
    memset(table, 0, sizeof table);
    for (long i = 0; i < THINGS; i++) {
        long weight = weights[i], value = values[i];
        for (long room = CAPACITY; room >= weight; room--) {
            long candidate = table[room - weight] + value;
            if (candidate > table[room])
                table[room] = candidate;
        }
    }
    return table[CAPACITY];
}

int main(int argc, char **argv)
{
    long weights[THINGS], values[THINGS];
    long n = argc > 1 ? atol(argv[1]) : 1, seed = 3, total = 0;
    for (long k = 0; k < n; k++) {
        for (long i = 0; i < THINGS; i++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            weights[i] = seed / 65536 % 500 + 1;
            values[i] = seed / 256 % 1000;
        }
        total += best(weights, values);
    }
    printf("%ld\n", total);
    return 0;
}
