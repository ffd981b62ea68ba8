#include "console.h"

static int escapes(float x, float y, int limit)
{
    float a = 0.0f, b = 0.0f;
    int n = 0;
    while (n < limit && a * a + b * b <= 4.0f) {
        float next = a * a - b * b + x;
        b = 2.0f * a * b + y;
        a = next;
        n++;
    }
    return n;
}

int main(void)
{
    int inside = 0, total = 0;
    for (int row = 0; row < 24; row++) {
        for (int column = 0; column < 32; column++) {
            int n = escapes((float)column / 12.0f - 2.0f, (float)row / 10.0f - 1.2f, 50);
            total += n;
            if (n == 50)
                inside++;
        }
    }
    put_int(inside);
    put_text(" ");
    put_int(total);
    put_text("\n");
    oly_flush();
    return 0;
}
