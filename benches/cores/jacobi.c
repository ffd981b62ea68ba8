#include "console.h"

enum { POINTS = 100 };

static float sweep(const float *old, float *new, int n)
{
    float change = 0.0f;
    for (int i = 1; i < n - 1; i++) {
        float value = 0.5f * (old[i - 1] + old[i + 1]);
        float difference = value - old[i];
        if (difference < 0.0f)
            difference = -difference;
        if (difference > change)
            change = difference;
        new[i] = value;
    }
    return change;
}

int main(void)
{
    static float rods[2][POINTS];
    float *a = rods[0], *b = rods[1];
    int steps = 0;
    float change = 1.0f;
    a[0] = b[0] = 1.0f;
    while (change > 0.001f) {
        change = sweep(a, b, POINTS);
        float *other = a;
        a = b;
        b = other;
        steps++;
    }
    put_int(steps);
    put_text(" ");
    put_int((int)(a[5] * 10000.0f));
    put_text(" ");
    put_int((int)(a[20] * 10000.0f));
    put_text("\n");
    oly_flush();
    return 0;
}
