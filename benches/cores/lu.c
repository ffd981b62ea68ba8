#include <math.h>
#include <stdbool.h>

#include "console.h"

enum { N = 20 };

static float a[N * N], x[N];
static int pivots[N];

static void swap(float *p, float *q)
{
    float other = *p;
    *p = *q;
    *q = other;
}

static void factor(float *a, int *pivots, int n)
{
    for (int k = 0; k < n - 1; k++) {
        int best = k;
        for (int i = k + 1; i < n; i++)
            if (fabsf(a[i * n + k]) > fabsf(a[best * n + k]))
                best = i;
        pivots[k] = best;
        if (best != k)
            for (int j = k; j < n; j++)
                swap(&a[k * n + j], &a[best * n + j]);
        for (int i = k + 1; i < n; i++) {
            float factor = a[i * n + k] / a[k * n + k];
            a[i * n + k] = factor;
            for (int j = k + 1; j < n; j++)
                a[i * n + j] -= factor * a[k * n + j];
        }
    }
}

static void solve(const float *a, const int *pivots, float *x, int n)
{
    for (int k = 0; k < n - 1; k++) {
        int other = pivots[k];
        if (other != k)
            swap(&x[k], &x[other]);
        for (int i = k + 1; i < n; i++)
            x[i] -= a[i * n + k] * x[k];
    }
    for (int k = n - 1; k >= 0; k--) {
        x[k] /= a[k * n + k];
        for (int i = 0; i < k; i++)
            x[i] -= a[i * n + k] * x[k];
    }
}

int main(void)
{
    int seed = 1325;
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            seed = (3125 * seed) % 65536;
            a[i * N + j] = (float)(seed - 32768) / 16384.0f;
            x[i] += a[i * N + j];
        }
    }
    factor(a, pivots, N);
    solve(a, pivots, x, N);
    float worst = 0.0f;
    for (int i = 0; i < N; i++)
        worst = fmaxf(worst, fabsf(x[i] - 1.0f));
    put_int((int)(x[0] * 100.0f + 0.5f));
    put_text(" ");
    put_int((int)(x[N - 1] * 100.0f + 0.5f));
    put_text(worst < 0.001f ? " True\n" : " False\n");
    oly_flush();
    return 0;
}
