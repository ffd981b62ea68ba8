/* Made by vpyc 0.3.0 from odd_text.py. */
#include "olympus.h"

OLY_STR(s1, "*/ comment /* ?\?/ ?\?= %d %s \\", 29, 29);
OLY_STR(s2, "quote \" and ' and tab\t and nul\x00 and \xc3\xa9 and \xe6\x97\xa5\xe6\x9c\xac and \x7f", 55, 50);
OLY_STR(s3, "hex digits after an escape: \x1f" "abc \x00" "123", 37, 37);
OLY_STR(s4, "two\nlines */ //", 15, 15);

static void odd_text_body(void) OLY_UNUSED;

/* Module odd_text. */
static void odd_text_body(void)
{
    String a;
    String b;
    String c;
    String d;
    /* odd_text.py:2  a = "* / comment / * ? ?/ ??= %d %s \\"  # * / here too ? ?/ */
    a = s1;
    /* odd_text.py:3  b = 'quote " and \' and tab\t and nul\0 and é and 日本 and \x7f'  #  */
    b = s2;
    /* odd_text.py:4  c = "hex digits after an escape: \x1fabc \x00123" */
    c = s3;
    /* odd_text.py:5  d = """two */
    d = s4;
    /* odd_text.py:7  print(a) */
    oly_put(a);
    oly_put_char('\n');
    /* odd_text.py:8  print(len(b), len(c)) */
    oly_put_int(oly_str_len(b));
    oly_put_char(' ');
    oly_put_int(oly_str_len(c));
    oly_put_char('\n');
    /* odd_text.py:9  print(d, "?" "?/", end="\n\\\n") */
    oly_put(d);
    PUT(" ?\?/\n\\\n");
}

const char *const oly_files[] = {"odd_text.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    odd_text_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
