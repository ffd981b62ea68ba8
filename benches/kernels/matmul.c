#include <stdio.h>
#include <stdlib.h>

#define SIZE 200

static void matrix(double m[SIZE][SIZE], long seed)
{
    for (long i = 0; i < SIZE; i++)
        for (long j = 0; j < SIZE; j++)
            m[i][j] = (i * 3 + j * 5 + seed) % 17 / 16.0;
}

static void product(double a[SIZE][SIZE], double b[SIZE][SIZE], double c[SIZE][SIZE])
{
    for (long i = 0; i < SIZE; i++) {
        for (long j = 0; j < SIZE; j++)
            c[i][j] = 0.0;
        for (long k = 0; k < SIZE; k++) {
            double factor = a[i][k];
            for (long j = 0; j < SIZE; j++)
                c[i][j] += factor * b[k][j];
        }
    }
}

int main(int argc, char **argv)
{
    static double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];
    long n = argc > 1 ? atol(argv[1]) : 1;
    double total = 0.0;
    matrix(a, 1);
    for (long i = 0; i < n; i++) {
        matrix(b, i);
        product(a, b, c);
        total += c[i % SIZE][(i * 7) % SIZE];
    }
    printf("%.6f\n", total);
    return 0;
}
