#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define SIZE 1000

static double entry(long i, long j)
{
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(const double *v, double *out)
{
    for (long i = 0; i < SIZE; i++) {
        double total = 0.0;
        for (long j = 0; j < SIZE; j++)
            total += entry(i, j) * v[j];
        out[i] = total;
    }
}

static void times_transposed(const double *v, double *out)
{
    for (long i = 0; i < SIZE; i++) {
        double total = 0.0;
        for (long j = 0; j < SIZE; j++)
            total += entry(j, i) * v[j];
        out[i] = total;
    }
}

int main(int argc, char **argv)
{
    static double u[SIZE], v[SIZE], t[SIZE];
    long n = argc > 1 ? atol(argv[1]) : 1;
    for (long i = 0; i < SIZE; i++)
        u[i] = 1.0;
    for (long k = 0; k < n; k++) {
        times(u, t);
        times_transposed(t, v);
        times(v, t);
        times_transposed(t, u);
    }
    double uv = 0.0, vv = 0.0;
    for (long i = 0; i < SIZE; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    printf("%.9f\n", sqrt(uv / vv));
    return 0;
}
