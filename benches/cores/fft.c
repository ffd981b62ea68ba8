#include <math.h>

#include "console.h"

enum { POINTS = 64 };

static float re[POINTS], im[POINTS];

static void swap(float *p, float *q)
{
    float other = *p;
    *p = *q;
    *q = other;
}

static void transform(float *re, float *im, int n, float sign)
{
    int j = 0;
    for (int i = 1; i < n; i++) {
        int bit = n >> 1;
        while (j & bit) {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
        if (i < j) {
            swap(&re[i], &re[j]);
            swap(&im[i], &im[j]);
        }
    }
    for (int size = 2; size <= n; size <<= 1) {
        float angle = sign * 6.2831853f / (float)size;
        float step_re = cosf(angle), step_im = sinf(angle);
        int half = size >> 1;
        for (int start = 0; start < n; start += size) {
            float w_re = 1.0f, w_im = 0.0f;
            for (int k = start; k < start + half; k++) {
                float x = re[k + half] * w_re - im[k + half] * w_im;
                float y = re[k + half] * w_im + im[k + half] * w_re;
                re[k + half] = re[k] - x;
                im[k + half] = im[k] - y;
                re[k] += x;
                im[k] += y;
                float next = w_re * step_re - w_im * step_im;
                w_im = w_re * step_im + w_im * step_re;
                w_re = next;
            }
        }
    }
}

int main(void)
{
    for (int i = 0; i < POINTS; i++)
        re[i] = (float)(i * i % 17);
    transform(re, im, POINTS, 1.0f);
    int power = (int)re[0];
    transform(re, im, POINTS, -1.0f);
    int wrong = 0;
    for (int i = 0; i < POINTS; i++)
        if ((int)(re[i] / POINTS + 0.5f) != i * i % 17)
            wrong++;
    put_int(power);
    put_text(" ");
    put_int(wrong);
    put_text("\n");
    oly_flush();
    return 0;
}
