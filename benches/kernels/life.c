#include <stdio.h>
#include <stdlib.h>

#define SIZE 200

typedef long Board[SIZE][SIZE];

static void step(Board old, Board new)
{
    for (long y = 0; y < SIZE; y++) {
        const long *up = old[(y + SIZE - 1) % SIZE], *here = old[y], *down = old[(y + 1) % SIZE];
        for (long x = 0; x < SIZE; x++) {
            long left = (x + SIZE - 1) % SIZE, right = (x + 1) % SIZE;
            long count = up[left] + up[x] + up[right] + here[left] + here[right] + down[left] + down[x] + down[right];
            new[y][x] = count == 3 || (count == 2 && here[x] == 1);
        }
    }
}

int main(int argc, char **argv)
{
    static Board boards[2];
    long n = argc > 1 ? atol(argv[1]) : 1, seed = 1, alive = 0;
    for (long y = 0; y < SIZE; y++) {
        for (long x = 0; x < SIZE; x++) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            boards[0][y][x] = seed / 65536 % 2;
        }
    }
    for (long k = 0; k < n; k++)
        step(boards[k % 2], boards[(k + 1) % 2]);
    for (long y = 0; y < SIZE; y++)
        for (long x = 0; x < SIZE; x++)
            alive += boards[n % 2][y][x];
    printf("%ld\n", alive);
    return 0;
}
