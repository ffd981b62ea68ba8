#include "console.h"

enum { N = 16 };

static float a[N * N], b[N * N], c[N * N];

static void multiply(const float *a, const float *b, float *c, int n)
{
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            float total = 0.0f;
            for (int k = 0; k < n; k++)
                total += a[i * n + k] * b[k * n + j];
            c[i * n + j] = total;
        }
    }
}

int main(void)
{
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) {
            a[i * N + j] = (float)(i + j);
            b[i * N + j] = (float)(i - j);
        }
    }
    multiply(a, b, c, N);
    float trace = 0.0f;
    for (int i = 0; i < N; i++)
        trace += c[i * N + i];
    put_int((int)trace);
    put_text(" ");
    put_int((int)c[N - 1]);
    put_text("\n");
    oly_flush();
    return 0;
}
