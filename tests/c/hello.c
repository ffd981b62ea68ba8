/* Made by vpyc 0.3.0 from hello.py. */
#include "olympus.h"

static void hello_body(void) OLY_UNUSED;

/* Module hello. */
static void hello_body(void)
{
    /* hello.py:1  print("Hello, world") */
    PUT("Hello, world\n");
}

const char *const oly_files[] = {"hello.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    hello_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
