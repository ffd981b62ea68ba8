# vpyc: library
"""The operators as functions."""


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def truediv(a, b):
    return a / b


def floordiv(a, b):
    return a // b


def mod(a, b):
    return a % b


def pow(a, b):
    return a ** b


def matmul(a, b):
    return a @ b


def neg(a):
    return -a


def pos(a):
    return +a


def inv(a):
    return ~a


def invert(a):
    return ~a


def lshift(a, b):
    return a << b


def rshift(a, b):
    return a >> b


def and_(a, b):
    return a & b


def or_(a, b):
    return a | b


def xor(a, b):
    return a ^ b


def not_(a):
    return not a


def truth(a):
    return bool(a)


def abs(a):
    return -a if a < 0 else a + 0


def index(a):
    return int(a)


def eq(a, b):
    return a == b


def ne(a, b):
    return a != b


def lt(a, b):
    return a < b


def le(a, b):
    return a <= b


def gt(a, b):
    return a > b


def ge(a, b):
    return a >= b


def is_(a, b):
    return a is b


def is_not(a, b):
    return a is not b


def concat(a, b):
    return a + b


def contains(a, b):
    return b in a


def countOf(a, b):
    n = 0
    for x in a:
        if x == b:
            n += 1
    return n


def indexOf(a, b):
    i = 0
    for x in a:
        if x == b:
            return i
        i += 1
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b):
    return a[b]


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def irshift(a, b):
    a >>= b
    return a


def ifloordiv(a, b):
    a //= b
    return a


def imod(a, b):
    a %= b
    return a


def itruediv(a, b):
    a /= b
    return a


def ipow(a, b):
    a **= b
    return a


def imatmul(a, b):
    a @= b
    return a


def iconcat(a, b):
    a += b
    return a


def length_hint(a, default=0):
    return len(a)


def itemgetter(item, *more):
    if len(more) == 0:
        def get(a):
            return a[item]

        return get
    elif len(more) == 1:
        second = more[0]

        def get2(a):
            return (a[item], a[second])

        return get2
    else:
        second = more[0]
        third = more[1]

        def get3(a):
            return (a[item], a[second], a[third])

        return get3


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def methodcaller(name, /, *args, **named):
    raise NotImplementedError("operator.methodcaller() needs the method's name as a literal")


def attrgetter(attr, /, *attrs):
    raise NotImplementedError("operator.attrgetter() needs the names as literals")
