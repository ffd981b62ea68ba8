# names that are C keywords, macros, types or library functions used as variables, functions and parameters
auto = 1
double = 2
char = "c"
short = 3
long = 4
unsigned = 5
signed = -5
static = 6
extern = 7
register = 8
volatile = 9
const = 10
struct = 11
union = 12
enum = 13
typedef = 14
switch = 15
case = 16
default = 17
do = 18
goto = 19
sizeof = 20
void = 21
inline = 22
restrict = 23
errno = 24
NULL = 25
EOF = 26
stdin = 27
stdout = 28
INT_MAX = 29
M_PI = 3.0
bool_ = 30
size_t = 31
int64_t = 32
uint8_t = 33
wchar_t = 34
va_list = 35
linux = 36
unix = 37
I = 38
asm = 39
typeof = 40
TRUE = 41
FALSE = 42
complex_ = 43
_Bool = 44
near = 45
far = 46
this = 47
new = 48
template = 49
namespace = 50
true = 51
false = 52
alignas = 53
thread_local = 54
nullptr = 55
constexpr = 56
environ = 57
signal = 58
offsetof = 59
__func__ = 60
print(auto + double + short + long + unsigned + signed + static + extern + register + volatile + const)
print(char, struct + union + enum + typedef + switch + case + default + do + goto + sizeof + void + inline + restrict)
print(errno, NULL, EOF, stdin, stdout, INT_MAX, M_PI, bool_ + size_t + int64_t + uint8_t + wchar_t + va_list)
print(linux + unix + I + asm + typeof + TRUE + FALSE + complex_ + _Bool + near + far + this + new + template + namespace)
print(true + false + alignas + thread_local + nullptr + constexpr + environ + signal + offsetof + __func__)


def main(argc, argv):
    return argc + len(argv)


def printf(format, *args):
    return format + str(len(args))


def malloc(n):
    return [0] * n


def free(p):
    del p[:]
    return p


def strlen(s):
    return len(s)


def exit_(code):
    return code * 2


def memcpy(dst, src, n):
    dst[:n] = src[:n]
    return dst


def abort():
    return "abort"


def read(fd):
    return "read %d" % fd


def write(x):
    return "write " + x


def time(): return 0


def sin(x):
    return x + 1


def pow2(double, float_=2):
    return double * float_


def setjmp(int_, char, struct, while_, return_):
    return int_ + char + struct + while_ + return_


print(main(1, ["a", "b"]), printf("%d", 1, 2), malloc(3), free([1]), strlen("abc"), exit_(4))
print(memcpy([1, 2, 3], [7, 8], 2), abort(), read(0), write("w"), time(), sin(1), pow2(double=4), setjmp(1, 2, 3, 4, 5))
for register in range(2):
    for volatile in range(2):
        print(register, volatile, end=" ")
print()
y0 = 1
j1 = 2
gamma = 3
index = 4
remove = 5
rename = 6
log = 7
exp = 8
div = 9
print(y0 + j1 + gamma + index + remove + rename + log + exp + div)
