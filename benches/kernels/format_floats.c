#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 0;
    long length = 0, nines = 0;
    double x = 0.0;
    for (long i = 0; i < n; i++) {
        char text[64];
        x += 0.37;
        int written = snprintf(text, sizeof text, "%.3f %.1f", x, x / 7);
        length += written;
        if (text[written - 1] == '9')
            nines++;
    }
    printf("%ld %ld\n", length, nines);
    return 0;
}
