/* Made by vpyc 0.3.0 from checks.py. */
#include "olympus.h"


static void checks_body(void) OLY_UNUSED;
static Integer checks_at(List, Integer) OLY_UNUSED;
static Integer checks_share(Integer, Integer) OLY_UNUSED;
static Integer checks_grow(Integer) OLY_UNUSED;
static Integer checks_depth(Integer) OLY_UNUSED;

/* Module checks. */
static void checks_body(void)
{
    Integer t1;
    Integer t2;
    Integer t3;
    Integer t4;
    /* checks.py:2  def at(values, index): */
    /* checks.py:6  def share(total, people): */
    /* checks.py:10  def grow(n): */
    /* checks.py:14  def depth(n): */
    /* checks.py:18  print(at([1, 2, 3], -1), share(7, 2), grow(12), depth(20)) */
    oly_loc = 18;
    t1 = checks_at(LIST_OF(Integer, true, 3, 1, 2, 3), -1);
    t2 = checks_share(7, 2);
    t3 = checks_grow(12);
    t4 = checks_depth(20);
    oly_put_int(t1);
    oly_put_char(' ');
    oly_put_int(t2);
    oly_put_char(' ');
    oly_put_int(t3);
    oly_put_char(' ');
    oly_put_int(t4);
    oly_put_char('\n');
}

/* at(values: list[int], index: int) -> int */
static inline Integer checks_at(List values, Integer index_)
{
    /* checks.py:3  return values[index] */
    return AT(Integer, values, IDXL(index_, values->len, 3));
}

/* share(total: int, people: int) -> int */
static inline Integer checks_share(Integer total, Integer people)
{
    /* checks.py:7  return total // people */
    return total / people;
}

/* grow(n: int) -> int */
static inline Integer checks_grow(Integer n)
{
    /* checks.py:11  return n * n + 1 */
    return n * n + 1;
}

/* depth(n: int) -> int */
static Integer checks_depth(Integer n)
{
    oly_stack_check();
    /* checks.py:15  return 0 if n == 0 else 1 + depth(n - 1) */
    oly_loc = 15;
    return n == 0 ? 0 : ADDI(1, checks_depth(n - 1), 15);
}

const char *const oly_files[] = {"checks.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    checks_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
