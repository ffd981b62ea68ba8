#include <stdio.h>
#include <stdlib.h>

static long place(long row, long size, long *columns, long *up, long *down)
{
    if (row == size)
        return 1;
    long count = 0;
    for (long column = 0; column < size; column++) {
        if (columns[column] == 0 && up[row + column] == 0 && down[row - column + size - 1] == 0) {
            columns[column] = up[row + column] = down[row - column + size - 1] = 1;
            count += place(row + 1, size, columns, up, down);
            columns[column] = up[row + column] = down[row - column + size - 1] = 0;
        }
    }
    return count;
}

int main(int argc, char **argv)
{
    enum { SIZE = 9 };
    long columns[SIZE] = {0}, up[2 * SIZE - 1] = {0}, down[2 * SIZE - 1] = {0};
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    for (long i = 0; i < n; i++)
        total += place(0, SIZE, columns, up, down);
    printf("%ld\n", total);
    return 0;
}
