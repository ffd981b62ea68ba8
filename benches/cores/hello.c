#include "console.h"

static int gcd(int a, int b)
{
    while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

int main(void)
{
    int total = 0;
    for (int i = 1; i < 60; i++)
        for (int j = 1; j < 60; j++)
            if (gcd(i, j) == 1)
                total++;
    put_text("pairs without a common divisor: ");
    put_int(total);
    put_text("\n");
    put_text(total > 2000 ? "more than 2000\n" : "at most 2000\n");
    oly_flush();
    return 0;
}
