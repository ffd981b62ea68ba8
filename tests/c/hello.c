/* Made by vpyc 0.3.0 from hello.py. */
#include "olympus.h"

OLY_STR(s1, "Hello, world", 12, 12);

static void hello_body(void) OLY_UNUSED;

/* Module hello. */
static void hello_body(void)
{
    /* hello.py:1  print("Hello, world") */
    oly_put(s1);
    oly_put_char('\n');
}

static const char *const files[] = {"hello.py"};
static const oly_program_t program = {files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    hello_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &program, start);
}
