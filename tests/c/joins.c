/* Made by vpyc 0.3.0 from joins.py. */
#include "olympus.h"

typedef struct TupleIS TupleIS;

struct TupleIS {
    Integer f0;
    String f1;
};

OLY_STR(s1, "a", 1, 1);
OLY_STR(s2, "b", 1, 1);
OLY_STR(s3, "z", 1, 1);
OLY_STR(s4, "None", 4, 4);


static void joins_body(void) OLY_UNUSED;
static Number joins_half_or_zero(Integer) OLY_UNUSED;
static Value joins_find(List, String) OLY_UNUSED;

/* Module joins. */
static void joins_body(void)
{
    Number t1;
    Number t2;
    Value place;
    Value t3;
    /* joins.py:2  def half_or_zero(n): */
    /* joins.py:8  def find(items, wanted): */
    /* joins.py:15  print(half_or_zero(0), half_or_zero(3)) */
    t1 = joins_half_or_zero(0);
    t2 = joins_half_or_zero(3);
    oly_put_num(t1);
    oly_put_char(' ');
    oly_put_num(t2);
    oly_put_char('\n');
    /* joins.py:16  place = find(["a", "b"], "b") */
    oly_loc = 16;
    place = joins_find(LIST_OF(String, false, 2, s1, s2), s2);
    /* joins.py:17  if place is not None: */
    if (place.tag != 0) {
        /* joins.py:18  print(place + 1) */
        oly_put_int(ADDI(place.u.i, 1, 18));
        oly_put_char('\n');
    }
    /* joins.py:19  print(find(["a"], "z")) */
    oly_loc = 19;
    t3 = joins_find(LIST_OF(String, false, 1, s1), s3);
    oly_put(t3.tag == 0 ? s4 : oly_int_str(t3.u.i));
    oly_put_char('\n');
}

/* half_or_zero(n: int) -> int | float */
static inline Number joins_half_or_zero(Integer n)
{
    /* joins.py:3  if n == 0: */
    if (n == 0) {
        /* joins.py:4  return 0 */
        return oly_num_of_int(0);
    }
    /* joins.py:5  return n / 2 */
    return oly_num_of_real(DIVI_TRUE(n, 2, 5));
}

/* find(items: list[str], wanted: str) -> int | None */
static Value joins_find(List items, String wanted)
{
    size_t t2;
    Integer t3;
    Integer i;
    String item;
    /* joins.py:9  for i, item in enumerate(items): */
    t2 = 0;
    t3 = 0;
    while (t2 < items->len) {
        item = AT(String, items, t2);
        t2 += 1;
        i = t3;
        t3 += 1;
        /* joins.py:10  if item == wanted: */
        if (oly_str_eq(item, wanted)) {
            /* joins.py:11  return i */
            return (Value){2, {.i = i}};
        }
    }
    /* joins.py:12  return None */
    return (Value){0, {.p = NULL}};
}

const char *const oly_files[] = {"joins.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    joins_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
