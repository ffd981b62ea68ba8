/* Made by vpyc 0.3.0 from floats.py. */
#include "olympus.h"

OLY_STR(s1, "inf", 3, 3);

static void floats_body(void) OLY_UNUSED;

/* Module floats. */
static void floats_body(void)
{
    Real big;
    Real nan;
    Real t1;
    Real t2;
    Integer t3;
    Real t4;
    /* floats.py:2  big = 1e308 */
    big = 1e308;
    /* floats.py:3  print(big * 10, -big * 10, 0.0 * -1.0, 1e16, 1e15, 123456789.125, 1e-5, 0.0001, 5e-324) */
    oly_put_real(big * 10.0);
    oly_put_char(' ');
    oly_put_real(-big * 10.0);
    oly_put_char(' ');
    oly_put_real(0.0 * -1.0);
    oly_put_char(' ');
    oly_put_real(1e16);
    oly_put_char(' ');
    oly_put_real(1000000000000000.0);
    oly_put_char(' ');
    oly_put_real(123456789.125);
    oly_put_char(' ');
    oly_put_real(0.00001);
    oly_put_char(' ');
    oly_put_real(0.0001);
    oly_put_char(' ');
    oly_put_real(5e-324);
    oly_put_char('\n');
    /* floats.py:4  nan = big * 10 - big * 10 */
    nan = big * 10.0 - big * 10.0;
    /* floats.py:5  print(nan != nan, 0.1 + 0.2, 1 / 3, float("inf"), round(2.5), round(2.675, 2)) */
    oly_loc = 5;
    t1 = DIVI_TRUE(1, 3, 5);
    t2 = oly_str_to_real(s1);
    t3 = oly_round_int(2.5, 5);
    t4 = oly_round_digits(2.675, 2, 5);
    oly_put_bool(nan != nan);
    oly_put_char(' ');
    oly_put_real(0.1 + 0.2);
    oly_put_char(' ');
    oly_put_real(t1);
    oly_put_char(' ');
    oly_put_real(t2);
    oly_put_char(' ');
    oly_put_int(t3);
    oly_put_char(' ');
    oly_put_real(t4);
    oly_put_char('\n');
}

const char *const oly_files[] = {"floats.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    floats_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
