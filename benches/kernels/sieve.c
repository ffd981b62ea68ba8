#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long sieve(long limit)
{
    bool *is_prime = malloc(limit + 1);
    if (is_prime == NULL)
        exit(1);
    memset(is_prime, true, limit + 1);
    is_prime[0] = is_prime[1] = false;
    for (long i = 2; i * i <= limit; i++)
        if (is_prime[i])
            for (long j = i * i; j <= limit; j += i)
                is_prime[j] = false;
    long count = 0;
    for (long i = 0; i <= limit; i++)
        count += is_prime[i];
    free(is_prime);
    return count;
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    for (long i = 0; i < n; i++)
        total += sieve(1000000 + i);
    printf("%ld\n", total);
    return 0;
}
