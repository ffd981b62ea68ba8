#include <stdio.h>
#include <stdlib.h>

static long row(long y, long width, long height)
{
    long inside = 0;
    double ci = 2.0 * y / height - 1.0;
    for (long x = 0; x < width; x++) {
        double cr = 3.0 * x / width - 2.0, zr = 0.0, zi = 0.0;
        int stays = 1;
        for (int i = 0; i < 100; i++) {
            double new = zr * zr - zi * zi + cr;
            zi = 2.0 * zr * zi + ci;
            zr = new;
            if (zr * zr + zi * zi > 4.0) {
                stays = 0;
                break;
            }
        }
        inside += stays;
    }
    return inside;
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    for (long i = 0; i < n; i++)
        total += row(i * 7 % 1000, 1000, 1000);
    printf("%ld\n", total);
    return 0;
}
