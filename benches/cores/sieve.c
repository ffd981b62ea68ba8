#include <stdbool.h>

#include "console.h"

static bool composite[2001];

static int count(int limit)
{
    int found = 0;
    for (int n = 2; n <= limit; n++) {
        if (!composite[n]) {
            found++;
            for (int m = n * n; m <= limit; m += n)
                composite[m] = true;
        }
    }
    return found;
}

int main(void)
{
    put_int(count(2000));
    put_text("\n");
    oly_flush();
    return 0;
}
