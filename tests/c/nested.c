/* Made by vpyc 0.3.0 from nested.py. */
#include "olympus.h"

typedef struct report_total_env report_total_env;

/* What `total` captures. */
struct report_total_env {
    None square_1;
};


static void nested_body(void) OLY_UNUSED;
static Integer nested_report(List) OLY_UNUSED;
static Integer nested_report_total(report_total_env *, List) OLY_UNUSED;
static Integer nested_report_square(Integer) OLY_UNUSED;

/* Module nested. */
static void nested_body(void)
{
    /* nested.py:2  def report(values): */
    /* nested.py:15  print(report([1, 2, 3])) */
    oly_loc = 15;
    oly_put_int(nested_report(LIST_OF(Integer, true, 3, 1, 2, 3)));
    oly_put_char('\n');
}

/* report(values: list[int]) -> int */
static inline Integer nested_report(List values)
{
    report_total_env *total;
    /* nested.py:3  def square(x): */
    /* nested.py:6  def total(items): */
    total = oly_new(sizeof(report_total_env));
    /* nested.py:12  return total(values) */
    return nested_report_total(total, values);
}

/* report.total(items: list[int]) -> int */
static Integer nested_report_total(report_total_env *env, List items)
{
    (void)env;
    Integer result;
    size_t t2;
    Integer item;
    /* nested.py:7  result = 0 */
    result = 0;
    /* nested.py:8  for item in items: */
    for (t2 = 0; t2 < items->len; t2++) {
        item = AT(Integer, items, t2);
        /* nested.py:9  result += square(item) */
        result = ADDI(result, nested_report_square(item), 9);
    }
    /* nested.py:10  return result */
    return result;
}

/* report.square(x: int) -> int */
static inline Integer nested_report_square(Integer x)
{
    /* nested.py:4  return x * x */
    return x * x;
}

const char *const oly_files[] = {"nested.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    nested_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
