/* Made by vpyc 0.3.0 from strings.py. */
#include "olympus.h"
#include <math.h>

typedef struct TupleSI TupleSI;

struct TupleSI {
    String f0;
    Integer f1;
};

OLY_STR(s1, "Ada", 3, 3);
OLY_STR(s2, "hello", 5, 5);
OLY_STR(s3, ">5", 2, 2);
OLY_STR(s4, "|", 1, 1);
OLY_STR(s5, "04d", 3, 3);
OLY_STR(s6, ".3f", 3, 3);
OLY_STR(s7, "s", 1, 1);
OLY_STR(s8, " is ", 4, 4);
OLY_STR(s9, "d", 1, 1);
OLY_STR(s10, "-", 1, 1);
OLY_STR(s11, "a,b,,c", 6, 6);
OLY_STR(s12, ",", 1, 1);
OLY_STR(s13, "x", 1, 1);
OLY_STR(s14, "y", 1, 1);
OLY_STR(s15, "[", 1, 1);
OLY_STR(s16, ", ", 2, 2);
OLY_STR(s17, "]", 1, 1);
OLY_STR(s18, "", 0, 0);
OLY_STR(s19, "! ", 2, 2);


static void strings_body(void) OLY_UNUSED;
static String strings_shout(List) OLY_UNUSED;
static List _str_str_split(String, String, Integer) OLY_UNUSED;
static String _str_str_join(String, List) OLY_UNUSED;
static String builtins_list___repr__(List) OLY_UNUSED;
static String _str_str_upper(String) OLY_UNUSED;
static String _str_str_rstrip(String, None) OLY_UNUSED;

/* Module strings. */
static void strings_body(void)
{
    String name;
    Integer age;
    String t1;
    String t2;
    TupleSI t3;
    String t4;
    String t5;
    String t6;
    String t9;
    String t10;
    String t11;
    List t12;
    String t13;
    String t14;
    String t15;
    Integer t16;
    /* strings.py:2  def shout(words): */
    /* strings.py:9  name = "Ada" */
    name = s1;
    /* strings.py:10  age = 36 */
    age = 36;
    /* strings.py:11  print(shout(["hello", name])) */
    oly_loc = 11;
    oly_put(strings_shout(LIST_OF(String, false, 2, s2, name)));
    oly_put_char('\n');
    /* strings.py:12  print(f"{name:>5}|{age:04d}|{age / 7:.3f}", "%s is %d" % (name, age), "{0}-{1!r}".format(age, name)) */
    oly_loc = 12;
    t1 = oly_format_str(name, s3);
    t2 = oly_format_int(age, s5);
    t6 = oly_str_concat_n((String[]){t1, s4, t2, s4, oly_format_real(DIVI_TRUE(age, 7, 12), s6)}, 5);
    t3 = (TupleSI){name, age};
    t4 = oly_percent_str(t3.f0, s7);
    t5 = oly_percent_int(t3.f1, s9);
    t11 = oly_str_concat_n((String[]){t4, s8, t5}, 3);
    t9 = oly_int_str(age);
    t10 = oly_str_repr(name);
    oly_put(t6);
    oly_put_char(' ');
    oly_put(t11);
    oly_put_char(' ');
    oly_put(oly_str_concat_n((String[]){t9, s10, t10}, 3));
    oly_put_char('\n');
    /* strings.py:13  print("a,b,,c".split(","), "-".join(["x", "y"]), name[0], name[::-1], len(name)) */
    oly_loc = 13;
    t12 = _str_str_split(s11, s12, -1);
    t13 = _str_str_join(s10, LIST_OF(String, false, 2, s13, s14));
    t14 = oly_str_index(name, 0, 13);
    t15 = oly_str_slice(name, OLY_MISSING, OLY_MISSING, -1, 13);
    t16 = oly_str_len(name);
    oly_put(builtins_list___repr__(t12));
    oly_put_char(' ');
    oly_put(t13);
    oly_put_char(' ');
    oly_put(t14);
    oly_put_char(' ');
    oly_put(t15);
    oly_put_char(' ');
    oly_put_int(t16);
    oly_put_char('\n');
}

/* shout(words: list[str]) -> str */
static String strings_shout(List words)
{
    String text;
    size_t t2;
    String word;
    /* strings.py:3  text = "" */
    text = s18;
    /* strings.py:4  for word in words: */
    for (t2 = 0; t2 < words->len; t2++) {
        word = AT(String, words, t2);
        /* strings.py:5  text += word.upper() + "! " */
        oly_loc = 5;
        text = oly_str_concat(text, oly_str_concat(_str_str_upper(word), s19));
    }
    /* strings.py:6  return text.rstrip() */
    oly_loc = 6;
    return _str_str_rstrip(text, NONE);
}

/* str.split(self: str, sep: str, maxsplit: int) -> list[str] */
static inline List _str_str_split(String self, String sep, Integer maxsplit)
{
    List t1;
    t1 = oly_str_split(self, sep, maxsplit);
    return t1;
}

/* str.join(self: str, iterable: list[str]) -> str */
static inline String _str_str_join(String self, List iterable)
{
    String t1;
    t1 = oly_str_join(self, iterable);
    return t1;
}

/* list.__repr__(self: list[str]) -> str */
static String builtins_list___repr__(List self)
{
    Integer t2;
    Integer i;
    List parts;
    parts = oly_list_new(0, sizeof(String), false);
    t2 = (Integer)self->len;
    for (i = 0; i < t2; i++) {
        APPEND_AS(String, parts, false, oly_str_repr(AT(String, self, IDXL(i, self->len, oly_loc))));
    }
    return oly_str_concat_n((String[]){s15, _str_str_join(s16, parts), s17}, 3);
}

/* str.upper(self: str) -> str */
static inline String _str_str_upper(String self)
{
    String t1;
    t1 = oly_str_upper(self);
    return t1;
}

/* str.rstrip(self: str, chars: None) -> str */
static inline String _str_str_rstrip(String self, None chars)
{
    (void)chars;
    String t1;
    t1 = oly_str_rstrip_space(self);
    return t1;
}

const char *const oly_files[] = {"strings.py", "<library>/builtins.py", "<library>/_str.py"};
const oly_program_t oly_program_info = {oly_files, 3, NULL, NULL, 0, NULL};

static void start(void)
{
    strings_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
