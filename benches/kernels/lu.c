#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define SIZE 200

static void solve(double **a, double *b)
{
    for (long k = 0; k < SIZE; k++) {
        long pivot = k;
        for (long i = k + 1; i < SIZE; i++)
            if (fabs(a[i][k]) > fabs(a[pivot][k]))
                pivot = i;
        if (pivot != k) {
            double *row = a[k];
            a[k] = a[pivot];
            a[pivot] = row;
            double value = b[k];
            b[k] = b[pivot];
            b[pivot] = value;
        }
        for (long i = k + 1; i < SIZE; i++) {
            double factor = a[i][k] / a[k][k];
            a[i][k] = factor;
            for (long j = k + 1; j < SIZE; j++)
                a[i][j] -= factor * a[k][j];
            b[i] -= factor * b[k];
        }
    }
    for (long i = SIZE - 1; i >= 0; i--) {
        double total = b[i];
        for (long j = i + 1; j < SIZE; j++)
            total -= a[i][j] * b[j];
        b[i] = total / a[i][i];
    }
}

int main(int argc, char **argv)
{
    static double cells[SIZE][SIZE], b[SIZE];
    static double *a[SIZE];
    long n = argc > 1 ? atol(argv[1]) : 1, seed = 42;
    double check = 0.0;
    for (long k = 0; k < n; k++) {
        for (long i = 0; i < SIZE; i++) {
            a[i] = cells[i];
            for (long j = 0; j < SIZE; j++) {
                seed = (seed * 1103515245 + 12345) % 2147483648;
                a[i][j] = seed / 2147483648.0;
            }
            b[i] = i + 1.0;
        }
        solve(a, b);
        check += fabs(b[0]);
    }
    printf("%.4f\n", check);
    return 0;
}
