# Words of C, of its library and of the runtime as names of everything that has a name.
class struct:
    union = 3

    def __init__(self, default, switch=2):
        self.default = default
        self.goto = switch
        self.NULL = 0
        self.f0 = 9

    def register(self, volatile):
        self.errno = volatile
        return self.errno + self.default

    def free(self):
        return self.goto

    @property
    def sizeof(self):
        return 8

    @staticmethod
    def extern(inline):
        return inline


class FILE(struct):
    def register(self, volatile):
        return -1


def setjmp(jmp_buf):
    for typedef in range(jmp_buf):
        yield typedef


def oly_new(env, t1, s1=1):
    def closure(value):
        nonlocal t1
        t1 += value
        return t1 + s1

    return closure


def memcpy(*va_list, **va_arg):
    return len(va_list) + len(va_arg)


int = 5
float = int + 1
List = [int, float]
Integer = 4
Value = "v"
files = 1
program = 2
start = 3
argc = 4
argv = 5
OLY_TRY = 6
IDXL = 7
NONE = None
a__b = 1
_ = 2
__x = 3
été = 4
变量 = 5
print(struct(1).register(2), FILE(1).register(2), struct(1).free(), struct.union, struct(1).sizeof, struct.extern(5))
print(list(setjmp(3)), oly_new(1, 2)(3), memcpy(1, 2, x=3), int, float, List, Integer, Value)
print(files, program, start, argc, argv, OLY_TRY, IDXL, NONE, a__b, _, __x, été, 变量)
try:
    raise ValueError("signal")
except ValueError as signal:
    print(signal)
