/* Made by vpyc 0.3.0 from c_names.py. */
#include "olympus.h"
#include <math.h>

typedef struct TupleIIIII TupleIIIII;

struct TupleIIIII {
    Integer f0;
    Integer f1;
    Integer f2;
    Integer f3;
    Integer f4;
};

OLY_STR(s1, "static", 6, 6);
OLY_STR(s2, "prefixes too", 12, 12);
OLY_STR(s3, "[", 1, 1);
OLY_STR(s4, ", ", 2, 2);
OLY_STR(s5, "]", 1, 1);


static void c_names_body(void) OLY_UNUSED;
static Integer c_names_main(Integer, Integer, Integer) OLY_UNUSED;
static Integer c_names_malloc(Integer) OLY_UNUSED;
static String builtins_list___repr__(List) OLY_UNUSED;
static String _str_str_join(String, List) OLY_UNUSED;

/* Module c_names. */
static void c_names_body(void)
{
    Integer errno_;
    Integer NULL_;
    Integer EOF_;
    Integer stdin_;
    Integer linux_;
    Integer register_;
    Integer I_;
    Real double_;
    List auto_;
    String static_;
    String oly_main_;
    String t3;
    /* c_names.py:2  def main(int, char, void): */
    /* c_names.py:8  def malloc(sizeof): */
    /* c_names.py:12  errno = main(1, 2, 3) */
    errno_ = c_names_main(1, 2, 3);
    /* c_names.py:13  NULL = malloc(errno) */
    NULL_ = c_names_malloc(errno_);
    /* c_names.py:14  EOF, stdin, linux, register, I = 1, 2, 3, 4, 5 */
    EOF_ = 1;
    stdin_ = 2;
    linux_ = 3;
    register_ = 4;
    I_ = 5;
    /* c_names.py:15  double = float(errno) */
    double_ = ITOR(errno_);
    /* c_names.py:16  auto = [NULL, EOF, stdin, linux, register, I] */
    auto_ = LIST_OF(Integer, true, 6, NULL_, EOF_, stdin_, linux_, register_, I_);
    /* c_names.py:17  static = "static" */
    static_ = s1;
    /* c_names.py:18  oly_main = "prefixes too" */
    oly_main_ = s2;
    /* c_names.py:19  print(errno, NULL, auto, double, static, oly_main) */
    oly_loc = 19;
    t3 = builtins_list___repr__(auto_);
    oly_put_int(errno_);
    oly_put_char(' ');
    oly_put_int(NULL_);
    oly_put_char(' ');
    oly_put(t3);
    oly_put_char(' ');
    oly_put_real(double_);
    oly_put_char(' ');
    oly_put(static_);
    oly_put_char(' ');
    oly_put(oly_main_);
    oly_put_char('\n');
}

/* main(int: int, char: int, void: int) -> int */
static inline Integer c_names_main(Integer int_, Integer char_, Integer void_)
{
    Integer long_;
    Integer printf;
    /* c_names.py:3  long = int + char */
    long_ = int_ + char_;
    /* c_names.py:4  printf = long * void */
    printf = long_ * void_;
    /* c_names.py:5  return printf */
    return printf;
}

/* malloc(sizeof: int) -> int */
static inline Integer c_names_malloc(Integer sizeof_)
{
    /* c_names.py:9  return sizeof + 1 */
    return sizeof_ + 1;
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
        APPEND_AS(String, parts, false, oly_int_str(AT(Integer, self, i)));
    }
    return oly_str_concat_n((String[]){s3, _str_str_join(s4, parts), s5}, 3);
}

/* str.join(self: str, iterable: list[str]) -> str */
static inline String _str_str_join(String self, List iterable)
{
    String t1;
    t1 = oly_str_join(self, iterable);
    return t1;
}

const char *const oly_files[] = {"c_names.py", "<library>/builtins.py", "<library>/_str.py"};
const oly_program_t oly_program_info = {oly_files, 3, NULL, NULL, 0, NULL};

static void start(void)
{
    c_names_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
