#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define SIZE 16384

static void transform(double *re, double *im)
{
    const double pi = 3.141592653589793;
    for (long i = 1, j = 0; i < SIZE; i++) {
        long bit = SIZE >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j |= bit;
        if (i < j) {
            double swap = re[i];
            re[i] = re[j];
            re[j] = swap;
            swap = im[i];
            im[i] = im[j];
            im[j] = swap;
        }
    }
    for (long length = 2; length <= SIZE; length *= 2) {
        double angle = -2.0 * pi / length;
        double step_re = cos(angle), step_im = sin(angle);
        long half = length / 2;
        for (long start = 0; start < SIZE; start += length) {
            double w_re = 1.0, w_im = 0.0;
            for (long k = start; k < start + half; k++) {
                double u_re = re[k], u_im = im[k];
                double v_re = re[k + half] * w_re - im[k + half] * w_im;
                double v_im = re[k + half] * w_im + im[k + half] * w_re;
                re[k] = u_re + v_re;
                im[k] = u_im + v_im;
                re[k + half] = u_re - v_re;
                im[k + half] = u_im - v_im;
                double next = w_re * step_re - w_im * step_im;
                w_im = w_re * step_im + w_im * step_re;
                w_re = next;
            }
        }
    }
}

int main(int argc, char **argv)
{
    static double re[SIZE], im[SIZE];
    long n = argc > 1 ? atol(argv[1]) : 1;
    double check = 0.0;
    for (long k = 0; k < n; k++) {
        for (long i = 0; i < SIZE; i++) {
            re[i] = (i * 7 + k) % 31 / 31.0;
            im[i] = 0.0;
        }
        transform(re, im);
        check += re[k % SIZE] + im[(k * 3) % SIZE];
    }
    printf("%.6f\n", check);
    return 0;
}
