#include <stdio.h>
#include <stdlib.h>

#define SIZE 256

typedef double Plate[SIZE][SIZE];

static double sweep(Plate old, Plate new)
{
    double change = 0.0;
    for (long i = 1; i < SIZE - 1; i++) {
        for (long j = 1; j < SIZE - 1; j++) {
            double value = 0.25 * (old[i - 1][j] + old[i + 1][j] + old[i][j - 1] + old[i][j + 1]);
            double difference = value - old[i][j];
            change += difference * difference;
            new[i][j] = value;
        }
    }
    return change;
}

int main(int argc, char **argv)
{
    static Plate plates[2];
    long n = argc > 1 ? atol(argv[1]) : 1;
    double change = 0.0;
    for (long j = 0; j < SIZE; j++)
        plates[0][0][j] = plates[1][0][j] = 100.0;
    for (long k = 0; k < n; k++)
        change = sweep(plates[k % 2], plates[(k + 1) % 2]);
    printf("%.9f %.6f\n", change, plates[n % 2][SIZE / 4][SIZE / 2]);
    return 0;
}
