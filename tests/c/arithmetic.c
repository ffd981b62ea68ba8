/* Made by vpyc 0.3.0 from arithmetic.py. */
#include "olympus.h"
#include <math.h>

typedef struct TupleII TupleII;

struct TupleII {
    Integer f0;
    Integer f1;
};

OLY_STR(s1, "(", 1, 1);
OLY_STR(s2, ", ", 2, 2);
OLY_STR(s3, ")", 1, 1);


static void arithmetic_body(void) OLY_UNUSED;
static TupleII arithmetic_floor_and_rest(Integer, Integer) OLY_UNUSED;
static TupleII builtins_divmod(Integer, Integer) OLY_UNUSED;
static Integer arithmetic_mix(Integer, Integer) OLY_UNUSED;

/* Module arithmetic. */
static void arithmetic_body(void)
{
    TupleII t1;
    List t2;
    size_t t3;
    Integer a;
    TupleII t5;
    List t6;
    size_t t7;
    Integer b;
    TupleII t9;
    TupleII t10;
    Integer t11;
    String t12;
    String t13;
    String t14;
    String t15;
    String t16;
    String t17;
    Integer t18;
    Real t19;
    Real t20;
    Integer t21;
    /* arithmetic.py:2  def floor_and_rest(a, b): */
    /* arithmetic.py:6  def mix(a, b): */
    /* arithmetic.py:10  for a in (7, -7): */
    t1 = (TupleII){7, -7};
    t2 = LIST_OF(Integer, true, 2, t1.f0, t1.f1);
    for (t3 = 0; t3 < t2->len; t3++) {
        a = AT(Integer, t2, t3);
        /* arithmetic.py:11  for b in (2, -2): */
        t5 = (TupleII){2, -2};
        t6 = LIST_OF(Integer, true, 2, t5.f0, t5.f1);
        for (t7 = 0; t7 < t6->len; t7++) {
            b = AT(Integer, t6, t7);
            /* arithmetic.py:12  print(floor_and_rest(a, b), divmod(a, b), mix(a, b)) */
            oly_loc = 12;
            t9 = arithmetic_floor_and_rest(a, b);
            t10 = builtins_divmod(a, b);
            t11 = arithmetic_mix(a, b);
            t12 = oly_int_str(t9.f0);
            t13 = oly_int_str(t9.f1);
            t14 = oly_str_concat_n((String[]){s1, t12, s2, t13, s3}, 5);
            t15 = oly_int_str(t10.f0);
            t16 = oly_int_str(t10.f1);
            t17 = oly_str_concat_n((String[]){s1, t15, s2, t16, s3}, 5);
            oly_put(t14);
            oly_put_char(' ');
            oly_put(t17);
            oly_put_char(' ');
            oly_put_int(t11);
            oly_put_char('\n');
        }
    }
    /* arithmetic.py:13  print(2 ** 10, 7 / 2, -7 // 2.0, 5 % -3, 1 < 2 < 3, not 0) */
    t18 = POWI(2, 10, 13);
    t19 = DIVI_TRUE(7, 2, 13);
    t20 = FDIVR(-7.0, 2.0, 13);
    t21 = MODI(5, -3, 13);
    oly_put_int(t18);
    oly_put_char(' ');
    oly_put_real(t19);
    oly_put_char(' ');
    oly_put_real(t20);
    oly_put_char(' ');
    oly_put_int(t21);
    oly_put_char(' ');
    oly_put_bool(1 < 2 && 2 < 3);
    oly_put_char(' ');
    oly_put_bool(true);
    oly_put_char('\n');
}

/* floor_and_rest(a: int, b: int) -> tuple[int, int] */
static inline TupleII arithmetic_floor_and_rest(Integer a, Integer b)
{
    Integer t1;
    /* arithmetic.py:3  return a // b, a % b */
    t1 = DIVI(a, b, 3);
    return (TupleII){t1, MODI(a, b, 3)};
}

/* divmod(a: int, b: int) -> tuple[int, int] */
static inline TupleII builtins_divmod(Integer a, Integer b)
{
    Integer t1;
    t1 = DIVI(a, b, oly_loc);
    return (TupleII){t1, MODI(a, b, oly_loc)};
}

/* mix(a: int, b: int) -> int */
static inline Integer arithmetic_mix(Integer a, Integer b)
{
    /* arithmetic.py:7  return (a << 3 | b & 7) ^ ~a */
    return (SHLI(a, 3, 7) | (b & 7)) ^ ~a;
}

const char *const oly_files[] = {"arithmetic.py", "<library>/builtins.py"};
const oly_program_t oly_program_info = {oly_files, 2, NULL, NULL, 0, NULL};

static void start(void)
{
    arithmetic_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
