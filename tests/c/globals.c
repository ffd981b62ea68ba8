/* Made by vpyc 0.3.0 from globals.py. */
#include "olympus.h"
#include <math.h>

OLY_STR(s1, "[", 1, 1);
OLY_STR(s2, ", ", 2, 2);
OLY_STR(s3, "]", 1, 1);

static Integer globals_LIMIT;
static Integer globals_count;
static List globals_log;

static void globals_body(void) OLY_UNUSED;
static void globals_visit(Integer) OLY_UNUSED;
static String builtins_list___repr__(List) OLY_UNUSED;
static String _str_str_join(String, List) OLY_UNUSED;

/* Module globals. */
static void globals_body(void)
{
    Integer n;
    Integer t2;
    String t4;
    /* globals.py:2  LIMIT = 5 */
    globals_LIMIT = 5;
    /* globals.py:3  count = 0 */
    globals_count = 0;
    /* globals.py:4  log = [] */
    globals_log = oly_list_new(0, sizeof(Integer), true);
    /* globals.py:7  def visit(n): */
    /* globals.py:14  for n in range(5): */
    for (n = 0; n < 5; n++) {
        /* globals.py:15  visit(n) */
        oly_loc = 15;
        globals_visit(n);
    }
    /* globals.py:16  print(count, log) */
    oly_loc = 16;
    t2 = globals_count;
    t4 = builtins_list___repr__(globals_log);
    oly_put_int(t2);
    oly_put_char(' ');
    oly_put(t4);
    oly_put_char('\n');
}

/* visit(n: int) -> None */
static inline void globals_visit(Integer n)
{
    /* globals.py:9  count += n */
    globals_count = ADDI(globals_count, n, 9);
    /* globals.py:10  if count > LIMIT: */
    if (globals_count > globals_LIMIT) {
        /* globals.py:11  log.append(n) */
        APPEND_AS(Integer, globals_log, true, n);
    }
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
    return oly_str_concat_n((String[]){s1, _str_str_join(s2, parts), s3}, 3);
}

/* str.join(self: str, iterable: list[str]) -> str */
static inline String _str_str_join(String self, List iterable)
{
    String t1;
    t1 = oly_str_join(self, iterable);
    return t1;
}

const char *const oly_files[] = {"globals.py", "<library>/builtins.py", "<library>/_str.py"};
const oly_program_t oly_program_info = {oly_files, 3, NULL, NULL, 0, NULL};

static const oly_root_t roots[] = {
    {&globals_log, sizeof(globals_log)},
};

static void start(void)
{
    oly_roots(roots, 1);
    globals_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
