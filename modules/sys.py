# vpyc: library
"""The program's surroundings."""

native include(float)

argv: list[str] = [native(->str) oly_sys_arg(i) for i in range(native const(oly_arg_count))]
executable = ""
maxsize = native const(INTEGER_MAX)
byteorder = "little" if native const(__BYTE_ORDER__) == native const(__ORDER_LITTLE_ENDIAN__) else "big"
platform = "linux"
version = "3.11.0 (vpyc)"
version_info = (3, 11, 0, "final", 0)
hexversion = 0x030B00F0
maxunicode = 0x10FFFF


def exit(code=None):
    if code is None:
        raise SystemExit()
    elif isinstance(code, tuple):
        raise SystemExit(*code)
    raise SystemExit(code)


def setrecursionlimit(limit):
    """The C stack is the limit, whatever is asked for."""
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")


def getrecursionlimit():
    return 1000


def set_int_max_str_digits(maxdigits):
    """The most decimal digits in conversions between int and str; 0 is any number."""
    if maxdigits != 0 and maxdigits < 640:
        raise ValueError("maxdigits must be 0 or larger than 640")
    native(->None) oly_set_int_digits(maxdigits)


def get_int_max_str_digits():
    return native const(oly_int_digits_max)


def intern(string):
    return string


def getfilesystemencoding():
    return "utf-8"


def getdefaultencoding():
    return "utf-8"


class _FloatInfo:
    def __init__(self):
        self.max = native const(DBL_MAX)->float
        self.min = native const(DBL_MIN)->float
        self.epsilon = native const(DBL_EPSILON)->float
        self.dig = native const(DBL_DIG)
        self.mant_dig = native const(DBL_MANT_DIG)
        self.max_exp = native const(DBL_MAX_EXP)
        self.min_exp = native const(DBL_MIN_EXP)
        self.radix = native const(FLT_RADIX)
        self.max_10_exp = native const(DBL_MAX_10_EXP)
        self.min_10_exp = native const(DBL_MIN_10_EXP)
        self.rounds = native const(FLT_ROUNDS)


float_info = _FloatInfo()


class _IntInfo:
    """As CPython says it of its own ints."""

    def __init__(self):
        self.bits_per_digit = 30
        self.sizeof_digit = 4
        self.default_max_str_digits = 4300
        self.str_digits_check_threshold = 640


int_info = _IntInfo()


class _Output:
    def __init__(self, is_error):
        self._is_error = is_error
        self.encoding = "utf-8"
        self.errors = "backslashreplace" if is_error else "strict"
        self.name = "<stderr>" if is_error else "<stdout>"
        self.mode = "w"
        self.closed = False

    def readable(self):
        return False

    def writable(self):
        return True

    def write(self, text):
        if self._is_error:
            native oly_sys_put_error(text)
        else:
            native oly_put(text)
        return len(text)

    @property
    def buffer(self):
        return _OutputBytes(2 if self._is_error else 1)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        if self._is_error:
            native oly_sys_flush_error()
        else:
            native oly_flush()

    def fileno(self):
        return 2 if self._is_error else 1

    def isatty(self):
        return native oly_port_is_terminal(self.fileno()) != 0

    def close(self):
        self.flush()


class _OutputBytes:
    """Standard output or error as a stream of bytes."""

    def __init__(self, fd):
        self._fd = fd
        self.closed = False

    def write(self, data):
        native oly_sys_put_bytes(self._fd, bytes(data))
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        if self._fd == 2:
            native oly_sys_flush_error()
        else:
            native oly_flush()

    def fileno(self):
        return self._fd


class _InputBytes:
    """Standard input as a stream of bytes."""

    def read(self, size: int = -1):
        return native(->bytes) oly_stdin_read_bytes(size, False)

    def readline(self, size: int = -1):
        return native(->bytes) oly_stdin_read_bytes(size, True)

    def readlines(self):
        return [line for line in self]

    def __iter__(self):
        while True:
            line = self.readline()
            if len(line) == 0:
                return
            yield line

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            raise StopIteration
        return line

    def fileno(self):
        return 0


class _Input:
    def __init__(self):
        self.encoding = "utf-8"
        self.errors = "strict"
        self.name = "<stdin>"
        self.mode = "r"
        self.closed = False

    def readable(self):
        return True

    def writable(self):
        return False

    @property
    def buffer(self):
        return _InputBytes()

    def read(self, *size):
        if len(size) == 0:
            return native(->str) oly_stdin_read()
        elif size[0] is None or size[0] < 0:
            return native(->str) oly_stdin_read()
        else:
            return native(->str) oly_stdin_read_some(size[0], False)

    def readline(self, *size):
        if len(size) == 0:
            return native(->str) oly_stdin_readline()
        elif size[0] < 0:
            return native(->str) oly_stdin_readline()
        else:
            return native(->str) oly_stdin_read_some(size[0], True)

    def readlines(self):
        return [line for line in self]

    def __iter__(self):
        while True:
            line = native(->str) oly_stdin_readline()
            if len(line) == 0:
                return
            yield line

    def __next__(self):
        line = native(->str) oly_stdin_readline()
        if len(line) == 0:
            raise StopIteration
        return line

    def fileno(self):
        return 0

    def isatty(self):
        return native oly_port_is_terminal(0) != 0

    def close(self):
        pass


stdin = _Input()
stdout = _Output(False)
stderr = _Output(True)
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr


def _input(prompt=""):
    """`input` of a program that gives `stdin` another stream."""
    stdout.write(str(prompt))
    stdout.flush()
    line = stdin.readline()
    if line == "":
        raise EOFError("EOF when reading a line")
    return line[:-1] if line[-1] == "\n" else line


def exc_info():
    """The class of the exception that is being handled, the exception, and that it has a traceback."""
    e = object_handled()
    if e is None:
        return (None, None, None)
    else:
        return (type(e), e, e.__traceback__)


def exception():
    """The exception that is being handled."""
    return object_handled()
