# Names that mean something to C, its library and its preprocessor.
def main(int, char, void):
    long = int + char
    printf = long * void
    return printf


def malloc(sizeof):
    return sizeof + 1


errno = main(1, 2, 3)
NULL = malloc(errno)
EOF, stdin, linux, register, I = 1, 2, 3, 4, 5
double = float(errno)
auto = [NULL, EOF, stdin, linux, register, I]
static = "static"
oly_main = "prefixes too"
print(errno, NULL, auto, double, static, oly_main)
