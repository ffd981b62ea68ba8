#include <stdio.h>

#include "fastcalc.h"

static oly_str_t kept;

static void divide_by_zero(void *result)
{
    *(fastcalc_TupleII *)result = fastcalc_divide(1, 0);
}

int main(void)
{
    const oly_real_t values[] = {1.5, 2.5, 4.0};
    fastcalc_TupleII parts;
    oly_list_t squares;
    fastcalc_Point *point;
    size_t k;

    fastcalc_init();
    fastcalc_init();
    oly_flush();
    printf("%d", (int)fastcalc_square(12));
    printf(" %d\n", (int)fastcalc_calls);
    printf("%g\n", fastcalc_total(oly_list_from(values, 3, sizeof values[0], 1)).value);
    squares = fastcalc_squares(5);
    for (k = 0; k < oly_list_count(squares); k++) {
        printf("%d ", (int)((oly_int_t *)oly_list_items(squares))[k]);
    }
    printf("\n");

    oly_keep(&kept, sizeof kept);
    kept = fastcalc_shout(oly_str_of_c("gr\xc3\xbc\xc3\x9f"), oly_str_of_c("?"));
    point = fastcalc_point(3.0, 4.0);
    printf("%d\n", (int)fastcalc_churn(200000));
    printf("%s %g\n", oly_str_c(kept), fastcalc_Point_norm2(point));

    parts = fastcalc_divide(17, 5);
    printf("%d %d\n", (int)parts.f0, (int)parts.f1);
    if (!oly_call(divide_by_zero, &parts)) {
        printf("%s: %s\n", oly_error_class(), oly_error_text());
    }
    fflush(stdout);
    fastcalc_divide(1, 0);
    printf("never\n");
    return 0;
}
