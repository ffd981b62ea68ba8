/* Made by vpyc 0.3.0 from tuples.py. */
#include "olympus.h"
#include <math.h>

typedef struct TupleRR TupleRR;
typedef struct TupleIT TupleIT;
typedef struct TupleSB TupleSB;
typedef struct TupleIT_2 TupleIT_2;

struct TupleRR {
    Real f0;
    Real f1;
};

struct TupleIT {
    Integer f0;
    TupleRR f1;
};

struct TupleSB {
    String f0;
    Boolean f1;
};

struct TupleIT_2 {
    Integer f0;
    TupleSB f1;
};

OLY_STR(s1, "a", 1, 1);
OLY_STR(s2, "(", 1, 1);
OLY_STR(s3, ", ", 2, 2);
OLY_STR(s4, ")", 1, 1);
OLY_STR(s5, "[", 1, 1);
OLY_STR(s6, "]", 1, 1);


OLY_BLOCK_OF(tuples_body_list, Integer, 3, 1, 2, 3);

static void tuples_body(void) OLY_UNUSED;
static TupleRR tuples_midpoint(TupleRR, TupleRR) OLY_UNUSED;
static String builtins_list___repr__(List) OLY_UNUSED;
static String _str_str_join(String, List) OLY_UNUSED;

/* Module tuples. */
static void tuples_body(void)
{
    List points;
    TupleRR t1;
    Real x;
    Real y;
    Real x_2;
    Real y_2;
    size_t t5;
    Integer t6;
    TupleRR t7;
    Integer i;
    Real px;
    Real py;
    List t9;
    Integer first;
    List rest;
    String t12;
    TupleIT_2 t13;
    String t14;
    TupleSB t15;
    String t16;
    String t17;
    String t18;
    String t19;
    /* tuples.py:2  def midpoint(a, b): */
    /* tuples.py:6  points = [(0.0, 0.0), (4.0, 2.0)] */
    points = LIST_OF(TupleRR, true, 2, (TupleRR){0.0, 0.0}, (TupleRR){4.0, 2.0});
    /* tuples.py:7  x, y = midpoint(points[0], points[1]) */
    t1 = tuples_midpoint(AT(TupleRR, points, 0), AT(TupleRR, points, 1));
    x = t1.f0;
    y = t1.f1;
    /* tuples.py:8  x, y = y, x */
    x_2 = y;
    y_2 = x;
    /* tuples.py:9  print(x, y) */
    oly_put_real(x_2);
    oly_put_char(' ');
    oly_put_real(y_2);
    oly_put_char('\n');
    /* tuples.py:10  for i, (px, py) in enumerate(points): */
    t5 = 0;
    t6 = 0;
    while (t5 < points->len) {
        t7 = AT(TupleRR, points, t5);
        t5 += 1;
        i = t6;
        t6 += 1;
        px = t7.f0;
        py = t7.f1;
        /* tuples.py:11  print(i, px, py) */
        oly_put_int(i);
        oly_put_char(' ');
        oly_put_real(px);
        oly_put_char(' ');
        oly_put_real(py);
        oly_put_char('\n');
    }
    /* tuples.py:12  first, *rest = [1, 2, 3] */
    oly_loc = 12;
    t9 = (List)&tuples_body_list;
    if (t9->len < (size_t)1) {
        oly_raise_format(OLY_ValueError, oly_loc, "not enough values to unpack (expected at least 1, got %i)", (Integer)t9->len);
        OLY_UNREACHABLE();
    }
    first = AT(Integer, t9, 0);
    rest = oly_list_part(t9, 1, (Integer)t9->len - 0, sizeof(Integer), true);
    /* tuples.py:13  print(first, rest, (1, ("a", True))) */
    oly_loc = 13;
    t12 = builtins_list___repr__(rest);
    t13 = (TupleIT_2){1, (TupleSB){s1, true}};
    t14 = oly_int_str(t13.f0);
    t15 = t13.f1;
    t16 = oly_str_repr(t15.f0);
    t17 = oly_bool_str(t15.f1);
    t18 = oly_str_concat_n((String[]){s2, t16, s3, t17, s4}, 5);
    t19 = oly_str_concat_n((String[]){s2, t14, s3, t18, s4}, 5);
    oly_put_int(first);
    oly_put_char(' ');
    oly_put(t12);
    oly_put_char(' ');
    oly_put(t19);
    oly_put_char('\n');
}

/* midpoint(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float] */
static inline TupleRR tuples_midpoint(TupleRR a, TupleRR b)
{
    /* tuples.py:3  return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2 */
    return (TupleRR){(a.f0 + b.f0) / 2.0, (a.f1 + b.f1) / 2.0};
}

/* list.__repr__(self: list[int]) -> str */
static String builtins_list___repr__(List self)
{
    Integer t2;
    Integer i;
    List parts;
    parts = oly_list_new(0, sizeof(String), false);
    t2 = (Integer)self->len;
    for (i = 0; i < t2; i++) {
        APPEND_AS(String, parts, false, oly_int_str(AT(Integer, self, IDXL(i, self->len, oly_loc))));
    }
    return oly_str_concat_n((String[]){s5, _str_str_join(s3, parts), s6}, 3);
}

/* str.join(self: str, iterable: list[str]) -> str */
static inline String _str_str_join(String self, List iterable)
{
    String t1;
    t1 = oly_str_join(self, iterable);
    return t1;
}

const char *const oly_files[] = {"tuples.py", "<library>/builtins.py", "<library>/_str.py"};
const oly_program_t oly_program_info = {oly_files, 3, NULL, NULL, 0, NULL};

static void start(void)
{
    tuples_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
