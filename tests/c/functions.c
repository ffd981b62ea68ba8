/* Made by vpyc 0.3.0 from functions.py. */
#include "olympus.h"
#include <math.h>

typedef struct TupleII TupleII;
typedef struct TupleA TupleA;

struct TupleII {
    Integer f0;
    Integer f1;
};

struct TupleA {
    List f0;
};

OLY_STR(s1, "b", 1, 1);
OLY_STR(s2, "c", 1, 1);
OLY_STR(s3, "a", 1, 1);


static void functions_body(void) OLY_UNUSED;
static Integer functions_largest(List) OLY_UNUSED;
static Real functions_largest_2(List) OLY_UNUSED;
static String functions_largest_3(List) OLY_UNUSED;
static Integer functions_power(Integer, Integer) OLY_UNUSED;
static TupleII functions_bounds(List) OLY_UNUSED;
static Integer builtins_min(TupleA, None, None) OLY_UNUSED;
static Integer builtins_max(TupleA, None, None) OLY_UNUSED;
static Integer builtins__max(List, None) OLY_UNUSED;
static Integer builtins__min(List, None) OLY_UNUSED;

/* Module functions. */
static void functions_body(void)
{
    Integer t1;
    Real t2;
    String t3;
    Integer t4;
    Integer t5;
    TupleII t6;
    Integer low;
    Integer high;
    /* functions.py:2  def largest(items): */
    /* functions.py:10  def power(base, exponent=2): */
    /* functions.py:16  def bounds(values): */
    /* functions.py:20  print(largest([3, 1, 2]), largest([2.5, 0.5]), largest(["b", "c", "a"])) */
    oly_loc = 20;
    t1 = functions_largest(LIST_OF(Integer, true, 3, 3, 1, 2));
    t2 = functions_largest_2(LIST_OF(Real, true, 2, 2.5, 0.5));
    t3 = functions_largest_3(LIST_OF(String, false, 3, s1, s2, s3));
    oly_put_int(t1);
    oly_put_char(' ');
    oly_put_real(t2);
    oly_put_char(' ');
    oly_put(t3);
    oly_put_char('\n');
    /* functions.py:21  print(power(3), power(exponent=3, base=2)) */
    oly_loc = 21;
    t4 = functions_power(3, 2);
    t5 = functions_power(2, 3);
    oly_put_int(t4);
    oly_put_char(' ');
    oly_put_int(t5);
    oly_put_char('\n');
    /* functions.py:22  low, high = bounds([4, 2, 8]) */
    oly_loc = 22;
    t6 = functions_bounds(LIST_OF(Integer, true, 3, 4, 2, 8));
    low = t6.f0;
    high = t6.f1;
    /* functions.py:23  print(low, high) */
    oly_put_int(low);
    oly_put_char(' ');
    oly_put_int(high);
    oly_put_char('\n');
}

/* largest(items: list[int]) -> int */
static Integer functions_largest(List items)
{
    Integer best;
    size_t t2;
    Integer item;
    /* functions.py:3  best = items[0] */
    best = AT(Integer, items, 0);
    /* functions.py:4  for item in items: */
    for (t2 = 0; t2 < items->len; t2++) {
        item = AT(Integer, items, t2);
        /* functions.py:5  if item > best: */
        if (item > best) {
            /* functions.py:6  best = item */
            best = item;
        }
    }
    /* functions.py:7  return best */
    return best;
}

/* largest(items: list[float]) -> float */
static Real functions_largest_2(List items)
{
    Real best;
    size_t t2;
    Real item;
    /* functions.py:3  best = items[0] */
    best = AT(Real, items, 0);
    /* functions.py:4  for item in items: */
    for (t2 = 0; t2 < items->len; t2++) {
        item = AT(Real, items, t2);
        /* functions.py:5  if item > best: */
        if (item > best) {
            /* functions.py:6  best = item */
            best = item;
        }
    }
    /* functions.py:7  return best */
    return best;
}

/* largest(items: list[str]) -> str */
static String functions_largest_3(List items)
{
    String best;
    size_t t2;
    String item;
    /* functions.py:3  best = items[0] */
    best = AT(String, items, 0);
    /* functions.py:4  for item in items: */
    for (t2 = 0; t2 < items->len; t2++) {
        item = AT(String, items, t2);
        /* functions.py:5  if item > best: */
        if (oly_str_cmp(item, best) > 0) {
            /* functions.py:6  best = item */
            best = item;
        }
    }
    /* functions.py:7  return best */
    return best;
}

/* power(base: int, exponent: int) -> int */
static Integer functions_power(Integer base, Integer exponent)
{
    oly_stack_check();
    /* functions.py:11  if exponent == 0: */
    if (exponent == 0) {
        /* functions.py:12  return 1 */
        return 1;
    }
    /* functions.py:13  return base * power(base, exponent - 1) */
    oly_loc = 13;
    return MULI(base, functions_power(base, exponent - 1), 13);
}

/* bounds(values: list[int]) -> tuple[int, int] */
static inline TupleII functions_bounds(List values)
{
    Integer t1;
    /* functions.py:17  return min(values), max(values) */
    oly_loc = 17;
    t1 = builtins_min((TupleA){values}, NONE, NONE);
    return (TupleII){t1, builtins_max((TupleA){values}, NONE, NONE)};
}

/* min(args: tuple[list[int]], key: None, default: tuple[()]) -> int */
static inline Integer builtins_min(TupleA args, None key, None default_)
{
    (void)key;
    (void)default_;
    return builtins__min(args.f0, NONE);
}

/* max(args: tuple[list[int]], key: None, default: tuple[()]) -> int */
static inline Integer builtins_max(TupleA args, None key, None default_)
{
    (void)key;
    (void)default_;
    return builtins__max(args.f0, NONE);
}

/* _max(iterable: list[int], default: tuple[()]) -> int */
static Integer builtins__max(List iterable, None default_)
{
    (void)default_;
    Integer best;
    Boolean found;
    size_t t2;
    Integer x;
    best = 0;
    found = false;
    for (t2 = 0; t2 < iterable->len; t2++) {
        x = AT(Integer, iterable, t2);
        if (!found) {
            best = x;
            found = true;
        } else if (x > best) {
            best = x;
        }
    }
    if (found) {
        return best;
    }
    oly_raise_const(ValueError, "max() arg is an empty sequence", oly_loc);
    OLY_UNREACHABLE();
}

/* _min(iterable: list[int], default: tuple[()]) -> int */
static Integer builtins__min(List iterable, None default_)
{
    (void)default_;
    Integer best;
    Boolean found;
    size_t t2;
    Integer x;
    best = 0;
    found = false;
    for (t2 = 0; t2 < iterable->len; t2++) {
        x = AT(Integer, iterable, t2);
        if (!found) {
            best = x;
            found = true;
        } else if (x < best) {
            best = x;
        }
    }
    if (found) {
        return best;
    }
    oly_raise_const(ValueError, "min() arg is an empty sequence", oly_loc);
    OLY_UNREACHABLE();
}

const char *const oly_files[] = {"functions.py", "<library>/builtins.py"};
const oly_program_t oly_program_info = {oly_files, 2, NULL, NULL, 0, NULL};

static void start(void)
{
    functions_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
