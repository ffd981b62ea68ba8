/* Made by vpyc 0.3.0 from lists.py. */
#include "olympus.h"
#include <math.h>

OLY_STR(s1, "[", 1, 1);
OLY_STR(s2, ", ", 2, 2);
OLY_STR(s3, "]", 1, 1);


OLY_BLOCK_OF(lists_body_list, Integer, 2, 20, 40);
OLY_BLOCK_OF(lists_body_list_2, Integer, 3, 1, 2, 3);

static void lists_body(void) OLY_UNUSED;
static List lists_evens(Integer) OLY_UNUSED;
static Integer builtins_sum(List, Integer) OLY_UNUSED;
static String builtins_list___repr__(List) OLY_UNUSED;
static List lists_transpose(List) OLY_UNUSED;
static String builtins_list___repr___2(List) OLY_UNUSED;
static String _str_str_join(String, List) OLY_UNUSED;

/* Module lists. */
static void lists_body(void)
{
    List values;
    List t1;
    List t2;
    Boolean t3;
    size_t t5;
    Integer t8;
    String t9;
    String t10;
    List t11;
    Integer t13;
    List table;
    Integer t14;
    /* lists.py:2  def evens(n): */
    /* lists.py:10  def transpose(rows): */
    /* lists.py:14  values = evens(10) */
    oly_loc = 14;
    values = lists_evens(10);
    /* lists.py:15  values[1:3] = [20, 40] */
    t1 = (List)&lists_body_list;
    oly_list_set_slice(values, 1, 3, 0, 3, t1, sizeof(Integer), true, 15);
    /* lists.py:16  values.insert(0, -1) */
    INSERT(Integer, values, 0, true, -1);
    /* lists.py:17  del values[-1] */
    oly_list_del(values, -1, sizeof(Integer), 17);
    /* lists.py:18  print(values, values[::-1], sum(values), 20 in values) */
    oly_loc = 18;
    t2 = oly_list_slice(values, 0, 0, -1, 4, sizeof(Integer), true, 18);
    t8 = builtins_sum(values, 0);
    t3 = false;
    for (t5 = 0; t5 < values->len; t5++) {
        if (AT(Integer, values, t5) == 20) {
            t3 = true;
            break;
        }
    }
    t9 = builtins_list___repr__(values);
    t10 = builtins_list___repr__(t2);
    oly_put(t9);
    oly_put_char(' ');
    oly_put(t10);
    oly_put_char(' ');
    oly_put_int(t8);
    oly_put_char(' ');
    oly_put_bool(t3);
    oly_put_char('\n');
    /* lists.py:19  print(transpose([[1, 2, 3], [4, 5, 6]])) */
    oly_loc = 19;
    t11 = (List)&lists_body_list_2;
    oly_put(builtins_list___repr___2(lists_transpose(LIST_OF(List, false, 2, t11, LIST_OF(Integer, true, 3, 4, 5, 6)))));
    oly_put_char('\n');
    /* lists.py:20  table = [0] * 4 */
    t13 = 0;
    table = oly_list_fill(&t13, 4, sizeof(Integer), true, 20);
    /* lists.py:21  table[2] = 7 */
    AT(Integer, table, IDXA(2, table->len, 21)) = 7;
    /* lists.py:22  print(table, len(table)) */
    oly_loc = 22;
    t14 = (Integer)table->len;
    oly_put(builtins_list___repr__(table));
    oly_put_char(' ');
    oly_put_int(t14);
    oly_put_char('\n');
}

/* evens(n: int) -> list[int] */
static List lists_evens(Integer n)
{
    List out_;
    Integer i;
    /* lists.py:3  out = [] */
    out_ = oly_list_new(0, sizeof(Integer), true);
    /* lists.py:4  for i in range(n): */
    for (i = 0; i < n; i++) {
        /* lists.py:5  if i % 2 == 0: */
        if (i % 2 == 0) {
            /* lists.py:6  out.append(i) */
            APPEND_AS(Integer, out_, true, i);
        }
    }
    /* lists.py:7  return out */
    return out_;
}

/* sum(iterable: list[int], start: int) -> int */
static Integer builtins_sum(List iterable, Integer start)
{
    Integer total;
    Boolean started;
    size_t t2;
    Integer x;
    total = 0;
    started = false;
    for (t2 = 0; t2 < iterable->len; t2++) {
        x = AT(Integer, iterable, t2);
        if (started) {
            total = ADDI(total, x, oly_loc);
        } else {
            total = start + x;
            started = true;
        }
    }
    if (started) {
        return total;
    }
    return start;
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

/* transpose(rows: list[list[int]]) -> list[list[int]] */
static List lists_transpose(List rows)
{
    List t1;
    Integer t2;
    Integer i;
    List t4;
    size_t t6;
    List row;
    /* lists.py:11  return [[row[i] for row in rows] for i in range(len(rows[0]))] */
    t1 = oly_list_new(0, sizeof(List), false);
    t2 = (Integer)AT(List, rows, 0)->len;
    for (i = 0; i < t2; i++) {
        t4 = oly_list_new(0, sizeof(Integer), true);
        for (t6 = 0; t6 < rows->len; t6++) {
            row = AT(List, rows, t6);
            APPEND_AS(Integer, t4, true, AT(Integer, row, IDXL(i, row->len, 11)));
        }
        APPEND_AS(List, t1, false, t4);
    }
    return t1;
}

/* list.__repr__(self: list[list[int]]) -> str */
static String builtins_list___repr___2(List self)
{
    Integer t2;
    Integer i;
    List parts;
    parts = oly_list_new(0, sizeof(String), false);
    t2 = (Integer)self->len;
    for (i = 0; i < t2; i++) {
        APPEND_AS(String, parts, false, builtins_list___repr__(AT(List, self, IDXL(i, self->len, oly_loc))));
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

const char *const oly_files[] = {"lists.py", "<library>/builtins.py", "<library>/_str.py"};
const oly_program_t oly_program_info = {oly_files, 3, NULL, NULL, 0, NULL};

static void start(void)
{
    lists_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
