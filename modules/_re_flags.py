# vpyc: library machine-ints
"""The flags of `re` as values that tell their names. Where they only stand in a call of `re`, the compiler passes the
numbers (`src/hir/lower/variant.rs`)."""

from enum import IntFlag

_NAMES = (
    (256, "ASCII"), (2, "IGNORECASE"), (4, "LOCALE"), (32, "UNICODE"), (8, "MULTILINE"), (16, "DOTALL"),
    (64, "VERBOSE"), (1, "TEMPLATE"), (128, "DEBUG"),
)


class RegexFlag(IntFlag):
    NOFLAG = 0
    TEMPLATE = 1
    IGNORECASE = 2
    LOCALE = 4
    MULTILINE = 8
    DOTALL = 16
    UNICODE = 32
    VERBOSE = 64
    DEBUG = 128
    ASCII = 256

    def __repr__(self):
        bits = int(self.value)
        if bits == 0:
            return "re.NOFLAG"
        names = []
        for bit, name in _NAMES:
            if bits & bit:
                names.append("re." + name)
                bits -= bit
        if len(names) == 0:
            return f"re.RegexFlag({bits})"
        if bits != 0:
            names.append(hex(bits))
        return "|".join(names)

    def __str__(self):
        return repr(self)

    def __format__(self, spec):
        return format(repr(self), spec)


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
T = TEMPLATE = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG
