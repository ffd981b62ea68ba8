# vpyc: library machine-ints
"""Decimal floating point. A coefficient is a list of decimal digits, the lowest first, so that it may be of any length
whatever the width of an int; zero has none."""

from typing import NamedTuple

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999

_FINITE = 0
_INFINITE = 1
_NAN = 2

_HASH_MODULUS = 2305843009213693951
# 10 to the power of -1 in the field of that many numbers.
_HASH_TENTH = 2075258708292324556


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Overflow(DecimalException):
    pass


class DecimalTuple(NamedTuple):
    sign: int
    digits: tuple
    exponent: int


class _Conditions:
    """What CPython has as a list of classes."""

    def __init__(self, text: str):
        self.text: str = text

    def __repr__(self):
        return self.text


def _invalid(condition):
    raise InvalidOperation(_Conditions(f"[<class 'decimal.{condition}'>]"))


# ---------------------------------------------------------------------------------------------------
# Coefficients


def _none():
    digits = [0]
    digits.clear()
    return digits


def _trim(a):
    while len(a) > 0 and a[-1] == 0:
        a.pop()
    return a


def _compare(a, b):
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    i = len(a) - 1
    while i >= 0:
        if a[i] != b[i]:
            return -1 if a[i] < b[i] else 1
        i -= 1
    return 0


def _sum(a, b):
    if len(a) < len(b):
        a, b = b, a
    result = a[:]
    carry = 0
    for i in range(len(result)):
        x = result[i] + carry
        if i < len(b):
            x += b[i]
        elif carry == 0:
            return result
        carry = 1 if x > 9 else 0
        result[i] = x - 10 if x > 9 else x
    if carry > 0:
        result.append(1)
    return result


def _difference(a, b):
    """a - b, which is not negative."""
    result = a[:]
    borrow = 0
    for i in range(len(result)):
        x = result[i] - borrow
        if i < len(b):
            x -= b[i]
        borrow = 1 if x < 0 else 0
        result[i] = x + 10 if x < 0 else x
    return _trim(result)


def _product(a, b):
    if len(a) == 0 or len(b) == 0:
        return _none()
    result = [0] * (len(a) + len(b))
    for i in range(len(a)):
        x = a[i]
        if x != 0:
            carry = 0
            for j in range(len(b)):
                t = result[i + j] + x * b[j] + carry
                carry = t // 10
                result[i + j] = t - carry * 10
            result[i + len(b)] = carry
    return _trim(result)


def _divided(a, b):
    """Quotient and remainder, digit by digit."""
    quotient = [0] * len(a)
    rest = _none()
    i = len(a) - 1
    while i >= 0:
        if len(rest) > 0 or a[i] != 0:
            rest.insert(0, a[i])
        n = 0
        while _compare(rest, b) >= 0:
            rest = _difference(rest, b)
            n += 1
        quotient[i] = n
        i -= 1
    return _trim(quotient), rest


def _shifted(a, n: int):
    """a * 10 ** n."""
    if len(a) == 0 or n == 0:
        return a[:]
    return [0] * n + a


def _digits_of(text):
    """The digits of a text of digits."""
    digits = [ord(text[i]) - 48 for i in range(len(text) - 1, -1, -1)]
    return _trim(digits)


def _text(digits):
    if len(digits) == 0:
        return "0"
    return "".join([chr(48 + digits[i]) for i in range(len(digits) - 1, -1, -1)])


def _size(digits):
    return len(digits) if len(digits) > 0 else 1


def _is_divisible_by_5(a):
    return len(a) == 0 or a[0] == 0 or a[0] == 5


def _rounded(a, drop: int, negative: bool, rounding: str):
    """a without its `drop` lowest digits."""
    if drop <= 0:
        return _shifted(a, -drop)
    kept = a[drop:]
    half = 0
    if drop <= len(a):
        half = a[drop - 1]
    rest = False
    for i in range(min(drop - 1, len(a))):
        if a[i] != 0:
            rest = True
            break
    exact = half == 0 and not rest
    up = False
    if exact:
        return kept
    if rounding == ROUND_HALF_EVEN:
        up = half > 5 or half == 5 and (rest or len(kept) > 0 and kept[0] % 2 == 1)
    elif rounding == ROUND_HALF_UP:
        up = half >= 5
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not negative
    elif rounding == ROUND_FLOOR:
        up = negative
    elif rounding == ROUND_HALF_DOWN:
        up = half > 5 or half == 5 and rest
    elif rounding == ROUND_05UP:
        up = len(kept) == 0 or kept[0] == 0 or kept[0] == 5
    else:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP,"
            " ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )
    if up:
        return _sum(kept, [1])
    return kept


# ---------------------------------------------------------------------------------------------------
# Contexts


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None):
        self.prec = 28 if prec is None else prec
        self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax)

    def create_decimal(self, num="0"):
        d = Decimal(num)
        return _fixed(d._negative, d._digits, d._exp, self) if d._kind == _FINITE else d

    def divide(self, a, b):
        return _quotient(_decimal(a), _decimal(b), self)

    def sqrt(self, a):
        return _decimal(a).sqrt(self)

    def quantize(self, a, b):
        return a.quantize(b, None, self)


class _Current:
    def __init__(self):
        self.context = Context()


_current = _Current()


def getcontext():
    return _current.context


def setcontext(context):
    _current.context = context


class _Local:
    def __init__(self, context):
        self._new = context
        self._old = context

    def __enter__(self):
        self._old = _current.context
        _current.context = self._new
        return self._new

    def __exit__(self, kind, value, traceback):
        _current.context = self._old
        return False


def localcontext(ctx=None, *, prec=None, rounding=None):
    if ctx is None:
        context = _current.context.copy()
    else:
        context = ctx.copy()
    if prec is not None:
        context.prec = prec
    if rounding is not None:
        context.rounding = rounding
    return _Local(context)


# ---------------------------------------------------------------------------------------------------
# Numbers


def _made(negative: bool, digits, exp: int):
    d = Decimal(0)
    d._negative = negative
    d._digits = digits
    d._exp = exp
    return d


def _special(kind: int, negative: bool):
    d = Decimal(0)
    d._negative = negative
    d._kind = kind
    return d


def _fixed(negative: bool, digits, exp: int, context):
    """A number rounded to the precision."""
    if len(digits) > context.prec:
        drop = len(digits) - context.prec
        digits = _rounded(digits, drop, negative, context.rounding)
        exp += drop
        if len(digits) > context.prec:
            digits = digits[1:]
            exp += 1
    if exp + _size(digits) - 1 > context.Emax and len(digits) > 0:
        raise Overflow(_Conditions("[<class 'decimal.Overflow'>, <class 'decimal.Rounded'>]"))
    return _made(negative, digits, exp)


def _decimal(x):
    if isinstance(x, Decimal):
        return x
    elif isinstance(x, int):
        return Decimal(x)
    else:
        raise TypeError(f"unsupported operand type(s): 'decimal.Decimal' and '{type(x).__name__}'")


def _added(a, b, context):
    if a._kind != _FINITE or b._kind != _FINITE:
        if a._kind == _NAN or b._kind == _NAN:
            return _special(_NAN, False)
        if a._kind == _INFINITE and b._kind == _INFINITE and a._negative != b._negative:
            _invalid("InvalidOperation")
        return _special(_INFINITE, a._negative if a._kind == _INFINITE else b._negative)
    exp = min(a._exp, b._exp)
    prec = context.prec
    if len(a._digits) == 0 and len(b._digits) == 0:
        negative = a._negative and b._negative
        if a._negative != b._negative and context.rounding == ROUND_FLOOR:
            negative = True
        return _fixed(negative, _none(), exp, context)
    if len(a._digits) == 0:
        r = b._rescaled(max(exp, b._exp - prec - 1), context.rounding)
        return _fixed(r._negative, r._digits, r._exp, context)
    if len(b._digits) == 0:
        r = a._rescaled(max(exp, a._exp - prec - 1), context.rounding)
        return _fixed(r._negative, r._digits, r._exp, context)
    x = a
    y = b
    if x._exp < y._exp:
        x, y = y, x
    low = y._digits
    low_exp = y._exp
    # Digits far below the last one that counts only say that something is there.
    limit = x._exp + min(-1, len(x._digits) - prec - 2)
    if len(low) + low_exp - 1 < limit:
        low = [1]
        low_exp = limit
    high = _shifted(x._digits, x._exp - low_exp)
    if x._negative == y._negative:
        return _fixed(x._negative, _sum(high, low), low_exp, context)
    order = _compare(high, low)
    if order == 0:
        return _fixed(context.rounding == ROUND_FLOOR, _none(), exp, context)
    if order > 0:
        return _fixed(x._negative, _difference(high, low), low_exp, context)
    return _fixed(y._negative, _difference(low, high), low_exp, context)


def _times(a, b, context):
    negative = a._negative != b._negative
    if a._kind != _FINITE or b._kind != _FINITE:
        if a._kind == _NAN or b._kind == _NAN:
            return _special(_NAN, False)
        if a._kind == _FINITE and len(a._digits) == 0 or b._kind == _FINITE and len(b._digits) == 0:
            _invalid("InvalidOperation")
        return _special(_INFINITE, negative)
    return _fixed(negative, _product(a._digits, b._digits), a._exp + b._exp, context)


def _quotient(a, b, context):
    negative = a._negative != b._negative
    if a._kind != _FINITE or b._kind != _FINITE:
        if a._kind == _NAN or b._kind == _NAN:
            return _special(_NAN, False)
        if a._kind == _INFINITE and b._kind == _INFINITE:
            _invalid("InvalidOperation")
        if a._kind == _INFINITE:
            return _special(_INFINITE, negative)
        return _made(negative, _none(), -999999 - context.prec + 1)
    if len(b._digits) == 0:
        if len(a._digits) == 0:
            _invalid("DivisionUndefined")
        raise DivisionByZero(_Conditions("[<class 'decimal.DivisionByZero'>]"))
    if len(a._digits) == 0:
        return _fixed(negative, _none(), a._exp - b._exp, context)
    shift = len(b._digits) - len(a._digits) + context.prec + 1
    exp = a._exp - b._exp - shift
    if shift >= 0:
        digits, rest = _divided(_shifted(a._digits, shift), b._digits)
    else:
        digits, rest = _divided(a._digits, _shifted(b._digits, -shift))
    if len(rest) > 0:
        # So that rounding sees that it is not exact.
        if _is_divisible_by_5(digits):
            digits = _sum(digits, [1])
    else:
        ideal = a._exp - b._exp
        zeros = 0
        while exp < ideal and digits[zeros] == 0:
            zeros += 1
            exp += 1
        if zeros > 0:
            digits = digits[zeros:]
    return _fixed(negative, digits, exp, context)


def _whole_division(a, b, context):
    """The quotient without its fraction, and what is left."""
    negative = a._negative != b._negative
    if b._kind == _INFINITE:
        return _made(negative, _none(), 0), a
    ideal = min(a._exp, b._exp)
    gap = a.adjusted() - b.adjusted()
    if len(a._digits) == 0 or gap <= -2:
        return _made(negative, _none(), 0), a._rescaled(ideal, context.rounding)
    if gap <= context.prec:
        x = a._digits
        y = b._digits
        if a._exp >= b._exp:
            x = _shifted(x, a._exp - b._exp)
        else:
            y = _shifted(y, b._exp - a._exp)
        q, r = _divided(x, y)
        if len(q) <= context.prec:
            return _made(negative, q, 0), _made(a._negative, r, ideal)
    _invalid("DivisionImpossible")
    return a, b


def _check_divisor(a, b, is_mod: bool):
    if b._kind == _FINITE and len(b._digits) == 0:
        if len(a._digits) == 0 and not is_mod:
            _invalid("DivisionUndefined")
        if is_mod:
            _invalid("DivisionUndefined" if len(a._digits) == 0 else "InvalidOperation")
        raise DivisionByZero(_Conditions("[<class 'decimal.DivisionByZero'>]"))
    if a._kind == _INFINITE:
        _invalid("InvalidOperation")


def _order(a, b):
    """-1, 0 or 1; 2 if there is no order."""
    if a._kind == _NAN or b._kind == _NAN:
        return 2
    if a._kind == _INFINITE or b._kind == _INFINITE:
        x = (-1 if a._negative else 1) if a._kind == _INFINITE else 0
        y = (-1 if b._negative else 1) if b._kind == _INFINITE else 0
        return -1 if x < y else 1 if x > y else 0
    if len(a._digits) == 0:
        if len(b._digits) == 0:
            return 0
        return 1 if b._negative else -1
    if len(b._digits) == 0 or a._negative != b._negative:
        return -1 if a._negative else 1
    result = 0
    x = a.adjusted()
    y = b.adjusted()
    if x != y:
        result = -1 if x < y else 1
    elif a._exp >= b._exp:
        result = _compare(_shifted(a._digits, a._exp - b._exp), b._digits)
    else:
        result = _compare(a._digits, _shifted(b._digits, b._exp - a._exp))
    return -result if a._negative else result


def _compared(a, other):
    """The order of a number and anything it compares with."""
    if isinstance(other, Decimal):
        return _order(a, other)
    elif isinstance(other, (int, float)):
        return _order(a, Decimal(other))
    else:
        raise TypeError(f"a Decimal does not compare with {type(other).__name__}")


def _ordered(a, other):
    """The same where there must be an order."""
    order = _compared(a, other)
    if order == 2:
        _invalid("InvalidOperation")
    return order


def _parse(text):
    """Sign, digits, exponent and kind of what a text says."""
    s = text.strip().replace("_", "")
    negative = False
    i = 0
    if i < len(s) and (s[i] == "-" or s[i] == "+"):
        negative = s[i] == "-"
        i += 1
    word = s[i:].lower()
    if word == "inf" or word == "infinity":
        return negative, _none(), 0, _INFINITE
    if word == "nan" or word == "snan":
        return negative, _none(), 0, _NAN
    start = i
    while i < len(s) and "0" <= s[i] <= "9":
        i += 1
    whole = s[start:i]
    fraction = ""
    if i < len(s) and s[i] == ".":
        i += 1
        start = i
        while i < len(s) and "0" <= s[i] <= "9":
            i += 1
        fraction = s[start:i]
    good = len(whole) + len(fraction) > 0
    exp = 0
    if i < len(s) and (s[i] == "e" or s[i] == "E"):
        i += 1
        down = False
        if i < len(s) and (s[i] == "-" or s[i] == "+"):
            down = s[i] == "-"
            i += 1
        start = i
        while i < len(s) and "0" <= s[i] <= "9":
            exp = exp * 10 + ord(s[i]) - 48
            i += 1
        good = good and i > start and i - start < 16
        if down:
            exp = -exp
    if not good or i < len(s):
        _invalid("ConversionSyntax")
    return negative, _digits_of(whole + fraction), exp - len(fraction), _FINITE


class Decimal:
    def __init__(self, value="0", context=None):
        # All objects have the same types of fields: they are one family.
        self._negative: bool = False
        self._digits: list[int] = _none()
        self._exp: int = 0
        self._kind: int = _FINITE
        if isinstance(value, Decimal):
            self._negative = value._negative
            self._digits = value._digits
            self._exp = value._exp
            self._kind = value._kind
        elif isinstance(value, str):
            self._negative, self._digits, self._exp, self._kind = _parse(value)
        elif isinstance(value, float):
            self._set_float(value)
        elif isinstance(value, (tuple, list)):
            sign, digits, exp = value
            self._negative = sign == 1
            self._exp = exp
            found = _none()
            for x in digits:
                found.insert(0, x)
            self._digits = _trim(found)
        elif isinstance(value, bool):
            if value:
                self._digits = [1]
        elif value != 0:
            text = str(value)
            if text[0] == "-":
                self._negative = True
                text = text[1:]
            self._digits = _digits_of(text)

    def _set_float(self, value):
        if value != value:
            self._kind = _NAN
            return
        self._negative = str(value)[0] == "-"
        if value - value != 0.0:
            self._kind = _INFINITE
            return
        x = -value if value < 0.0 else value
        # The float is a whole number over a power of two, and that is one over a power of ten.
        halvings = 0
        while x != _floor(x):
            x *= 2.0
            halvings += 1
        digits = _digits_of(f"{x:.0f}")
        if halvings > 0:
            five = [5]
            power = [1]
            n = halvings
            while n > 0:
                if n % 2 == 1:
                    power = _product(power, five)
                five = _product(five, five)
                n //= 2
            digits = _product(digits, power)
        self._digits = digits
        self._exp = -halvings

    @classmethod
    def from_float(cls, f):
        return Decimal(f)

    # Asking

    def is_nan(self):
        return self._kind == _NAN

    def is_infinite(self):
        return self._kind == _INFINITE

    def is_finite(self):
        return self._kind == _FINITE

    def is_zero(self):
        return self._kind == _FINITE and len(self._digits) == 0

    def is_signed(self):
        return self._negative

    def adjusted(self):
        return self._exp + _size(self._digits) - 1 if self._kind == _FINITE else 0

    def as_tuple(self):
        digits = tuple([self._digits[i] for i in range(len(self._digits) - 1, -1, -1)])
        if len(digits) == 0:
            digits = tuple([0])
        return DecimalTuple(1 if self._negative else 0, digits, self._exp)

    def as_integer_ratio(self):
        n = bigint(0)
        i = len(self._digits) - 1
        while i >= 0:
            n = n * 10 + self._digits[i]
            i -= 1
        d = bigint(1)
        exp = self._exp
        while exp > 0:
            n *= 10
            exp -= 1
        for p in (2, 5):
            k = -exp
            while k > 0:
                if n % p == 0:
                    n //= p
                else:
                    d *= p
                k -= 1
        return (-n if self._negative else n, d)

    def __bool__(self):
        return self._kind != _FINITE or len(self._digits) > 0

    def __hash__(self):
        if self._kind != _FINITE:
            return hash(float(self))
        h = 0
        i = len(self._digits) - 1
        while i >= 0:
            h = _ten_times(h) + self._digits[i]
            i -= 1
        exp = self._exp
        while exp > 0:
            h = _ten_times(h)
            exp -= 1
        while exp < 0:
            h = _field_product(h, _HASH_TENTH)
            exp += 1
        h %= _HASH_MODULUS
        return -h if self._negative else h

    # Other forms

    def __str__(self):
        return self._shown(False)

    def _shown(self, in_thousands: bool):
        """The text; exponents may be kept multiples of three."""
        if self._kind != _FINITE:
            name = "Infinity" if self._kind == _INFINITE else "NaN"
            return "-" + name if self._negative else name
        text = _text(self._digits)
        left = self._exp + len(text)
        if self._exp <= 0 and left > -6:
            dot = left
        elif not in_thousands:
            dot = 1
        elif len(self._digits) == 0:
            dot = (left + 1) % 3 - 1
        else:
            dot = (left - 1) % 3 + 1
        if dot <= 0:
            text = "0." + "0" * -dot + text
        elif dot >= len(text):
            text += "0" * (dot - len(text))
        else:
            text = text[:dot] + "." + text[dot:]
        if left != dot:
            text += f"E{left - dot:+d}"
        return "-" + text if self._negative else text

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self):
        return self._shown(True)

    def __int__(self):
        if self._kind == _NAN:
            raise ValueError("cannot convert NaN to integer")
        if self._kind == _INFINITE:
            raise OverflowError("cannot convert Infinity to integer")
        n = bigint(0)
        i = len(self._digits) - 1
        while i >= 0 and i + self._exp >= 0:
            n = n * 10 + self._digits[i]
            i -= 1
        exp = self._exp
        while exp > 0:
            n *= 10
            exp -= 1
        return -n if self._negative else n

    def __trunc__(self):
        return self.__int__()

    def __float__(self):
        return float(str(self))

    def __floor__(self):
        return self.to_integral_value(ROUND_FLOOR).__int__()

    def __ceil__(self):
        return self.to_integral_value(ROUND_CEILING).__int__()

    def __round__(self, n=None):
        if n is None:
            return self.to_integral_value(ROUND_HALF_EVEN).__int__()
        else:
            return self.quantize(_made(False, [1], -n))

    def __complex__(self):
        return complex(float(self))

    def __format__(self, spec):
        return _formatted(self, spec)

    # Arithmetic

    def __neg__(self):
        if self._kind != _FINITE:
            return _special(self._kind, not self._negative)
        negative = not self._negative and (len(self._digits) > 0 or getcontext().rounding == ROUND_FLOOR)
        return _fixed(negative, self._digits, self._exp, getcontext())

    def __pos__(self):
        if self._kind != _FINITE:
            return self
        negative = self._negative and (len(self._digits) > 0 or getcontext().rounding == ROUND_FLOOR)
        return _fixed(negative, self._digits, self._exp, getcontext())

    def __abs__(self):
        if self._kind != _FINITE:
            return _special(self._kind, False)
        return _fixed(False, self._digits, self._exp, getcontext())

    def __add__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _added(self, _decimal(other), getcontext())

    def __radd__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _added(_decimal(other), self, getcontext())

    def __sub__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _added(self, _decimal(other).copy_negate(), getcontext())

    def __rsub__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _added(_decimal(other), self.copy_negate(), getcontext())

    def __mul__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _times(self, _decimal(other), getcontext())

    def __rmul__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _times(_decimal(other), self, getcontext())

    def __truediv__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _quotient(self, _decimal(other), getcontext())

    def __rtruediv__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _quotient(_decimal(other), self, getcontext())

    def __divmod__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        b = _decimal(other)
        _check_divisor(self, b, False)
        q, r = _whole_division(self, b, getcontext())
        return (q, _fixed(r._negative, r._digits, r._exp, getcontext()))

    def __floordiv__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        b = _decimal(other)
        _check_divisor(self, b, False)
        q, r = _whole_division(self, b, getcontext())
        return q

    def __rfloordiv__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _decimal(other) // self

    def __mod__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        b = _decimal(other)
        _check_divisor(self, b, True)
        q, r = _whole_division(self, b, getcontext())
        return _fixed(r._negative, r._digits, r._exp, getcontext())

    def __rmod__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _decimal(other) % self

    def __pow__(self, other, modulo=None):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _power(self, _decimal(other), getcontext())

    def __rpow__(self, other):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return _power(_decimal(other), self, getcontext())

    def fma(self, other, third):
        a = _made(self._negative != other._negative, _product(self._digits, other._digits), self._exp + other._exp)
        return _added(a, _decimal(third), getcontext())

    def sqrt(self, context=None):
        c = getcontext() if context is None else context
        if self._kind == _NAN or self._kind == _INFINITE and not self._negative:
            return self
        if len(self._digits) == 0 and self._kind == _FINITE:
            return _made(self._negative, _none(), self._exp >> 1)
        if self._negative:
            _invalid("InvalidOperation")
        prec = c.prec + 1
        e = self._exp >> 1
        digits = self._digits
        half = (len(digits) + 1) >> 1
        if self._exp & 1:
            half = (len(digits) >> 1) + 1
            digits = _shifted(digits, 1)
        shift = prec - half
        exact = True
        if shift >= 0:
            digits = _shifted(digits, 2 * shift)
        else:
            for i in range(-2 * shift):
                if digits[i] != 0:
                    exact = False
            digits = digits[-2 * shift:]
        e -= shift
        root = _square_root(digits, prec)
        exact = exact and _compare(_product(root, root), digits) == 0
        if exact:
            root = root[shift:] if shift >= 0 else _shifted(root, -shift)
            e += shift
        elif _is_divisible_by_5(root):
            root = _sum(root, [1])
        half_even = Context(c.prec, ROUND_HALF_EVEN)
        return _fixed(False, root, e, half_even)

    def exp(self, context=None):
        c = getcontext() if context is None else context
        if self._kind == _NAN:
            return self
        if self._kind == _INFINITE:
            return _made(False, _none(), 0) if self._negative else self
        if len(self._digits) == 0:
            return _made(False, [1], 0)
        if self.adjusted() > 8:
            raise Overflow(_Conditions("[<class 'decimal.Overflow'>, <class 'decimal.Rounded'>]"))
        more = Context(c.prec + max(self.adjusted(), 0) + 12, ROUND_HALF_EVEN)
        r = _exponential(self, more)
        return _fixed(False, r._digits, r._exp, Context(c.prec, ROUND_HALF_EVEN))

    def ln(self, context=None):
        c = getcontext() if context is None else context
        if self._kind == _NAN:
            return self
        if self.is_zero():
            return _special(_INFINITE, True)
        if self._negative:
            _invalid("InvalidOperation")
        if self._kind == _INFINITE:
            return self
        if _order(self, Decimal(1)) == 0:
            return _made(False, _none(), 0)
        r = _logarithm(self, Context(c.prec + 12, ROUND_HALF_EVEN))
        return _fixed(r._negative, r._digits, r._exp, Context(c.prec, ROUND_HALF_EVEN))

    def log10(self, context=None):
        c = getcontext() if context is None else context
        if self._kind == _NAN:
            return self
        if self.is_zero():
            return _special(_INFINITE, True)
        if self._negative:
            _invalid("InvalidOperation")
        if self._kind == _INFINITE:
            return self
        only = True
        for i in range(len(self._digits) - 1):
            only = only and self._digits[i] == 0
        if only and self._digits[-1] == 1:
            return Decimal(self.adjusted())
        more = Context(c.prec + 12, ROUND_HALF_EVEN)
        r = _quotient(_logarithm(self, more), _logarithm(Decimal(10), more), more)
        return _fixed(r._negative, r._digits, r._exp, Context(c.prec, ROUND_HALF_EVEN))

    # Comparisons

    def __eq__(self, other):
        if isinstance(other, (Decimal, int, float)):
            return _compared(self, other) == 0
        else:
            return False

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return _ordered(self, other) < 0

    def __le__(self, other):
        return _ordered(self, other) <= 0

    def __gt__(self, other):
        return _ordered(self, other) > 0

    def __ge__(self, other):
        return _ordered(self, other) >= 0

    def compare(self, other):
        order = _order(self, _decimal(other))
        return Decimal("NaN") if order == 2 else Decimal(order)

    def max(self, other):
        b = _decimal(other)
        return +(b if _order(self, b) < 0 else self)

    def min(self, other):
        b = _decimal(other)
        return +(self if _order(self, b) <= 0 else b)

    # Changing the form

    def copy_abs(self):
        d = Decimal(self)
        d._negative = False
        return d

    def copy_negate(self):
        d = Decimal(self)
        d._negative = not self._negative
        return d

    def copy_sign(self, other):
        d = Decimal(self)
        d._negative = other._negative
        return d

    def _rescaled(self, exp: int, rounding: str):
        if len(self._digits) == 0:
            return _made(self._negative, _none(), exp)
        if self._exp >= exp:
            return _made(self._negative, _shifted(self._digits, self._exp - exp), exp)
        return _made(self._negative, _rounded(self._digits, exp - self._exp, self._negative, rounding), exp)

    def quantize(self, exp, rounding=None, context=None):
        c = getcontext() if context is None else context
        how = c.rounding if rounding is None else rounding
        to = _decimal(exp)
        if self._kind != _FINITE or to._kind != _FINITE:
            if self._kind == _INFINITE and to._kind == _INFINITE or self._kind == _NAN or to._kind == _NAN:
                return self
            _invalid("InvalidOperation")
        if len(self._digits) > 0 and self.adjusted() - to._exp + 1 > c.prec:
            _invalid("InvalidOperation")
        r = self._rescaled(to._exp, how)
        if len(r._digits) > c.prec:
            _invalid("InvalidOperation")
        return r

    def same_quantum(self, other):
        return self._exp == other._exp

    def to_integral_value(self, rounding=None):
        if self._kind != _FINITE or self._exp >= 0:
            return self
        return self._rescaled(0, getcontext().rounding if rounding is None else rounding)

    def to_integral_exact(self, rounding=None):
        return self.to_integral_value(rounding)

    def to_integral(self, rounding=None):
        return self.to_integral_value(rounding)

    def normalize(self):
        if self._kind != _FINITE:
            return self
        r = _fixed(self._negative, self._digits, self._exp, getcontext())
        if len(r._digits) == 0:
            return _made(r._negative, _none(), 0)
        zeros = 0
        while r._digits[zeros] == 0:
            zeros += 1
        return _made(r._negative, r._digits[zeros:], r._exp + zeros)

    def scaleb(self, other):
        return _fixed(self._negative, self._digits, self._exp + int(other), getcontext())

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)


native include(math)


def _floor(x):
    return native(->float) floor(x)


def _ten_times(h: int):
    return ((h * 4 % _HASH_MODULUS + h) % _HASH_MODULUS) * 2 % _HASH_MODULUS


def _field_product(a: int, b: int):
    """a * b modulo 2 ** 61 - 1, without leaving 63 bits."""
    result = 0
    while b > 0:
        if b & 1:
            result = (result + a) % _HASH_MODULUS
        a = a * 2 % _HASH_MODULUS
        b >>= 1
    return result


def _square_root(digits, prec: int):
    """The whole part of the root, by Newton's method from above."""
    n = _shifted([1], prec)
    while True:
        q, r = _divided(digits, n)
        if _compare(n, q) <= 0:
            return n
        n, r = _divided(_sum(n, q), [2])


def _power(a, b, context):
    if a._kind == _NAN or b._kind == _NAN:
        return _special(_NAN, False)
    if b._kind == _INFINITE or a._kind == _INFINITE:
        raise NotImplementedError("powers of infinite Decimals")
    if len(b._digits) == 0:
        if len(a._digits) == 0:
            _invalid("InvalidOperation")
        return Decimal(1)
    whole = b.to_integral_value(ROUND_DOWN)
    if _order(whole, b) != 0:
        if a._negative:
            _invalid("InvalidOperation")
        if len(a._digits) == 0:
            return _special(_INFINITE, False) if b._negative else Decimal(0)
        if _order(b, Decimal("0.5")) == 0:
            root = a.sqrt(context)
            if _order(_made(False, _product(root._digits, root._digits), 2 * root._exp), a) == 0:
                return root
        more = Context(context.prec + 14 + max(a.adjusted(), -a.adjusted(), 0) // 4 + max(b.adjusted(), 0), ROUND_HALF_EVEN)
        r = _exponential(_times(b, _logarithm(a, more), more), more)
        return _fixed(False, r._digits, r._exp, Context(context.prec, context.rounding))
    n = int(whole.copy_abs())
    negative = a._negative and n % 2 == 1
    if len(a._digits) == 0:
        return _special(_INFINITE, negative) if b._negative else _made(negative, _none(), a._exp * n)
    # Exact as far as that is short; else with digits to spare.
    more = Context(max(context.prec, 30) + 20 + _size(b._digits) + (len(a._digits) * n if len(a._digits) * n < 4000 else 0),
                   ROUND_HALF_EVEN)
    result = Decimal(1)
    base = a.copy_abs()
    k = n
    while k > 0:
        if k % 2 == 1:
            result = _times(result, base, more)
        k //= 2
        if k > 0:
            base = _times(base, base, more)
    if b._negative:
        result = _quotient(Decimal(1), result, context)
    return _fixed(negative, result._digits, result._exp, context)


def _exponential(x, context):
    """e to the power of x: the series for x halved until it is small, squared as often."""
    halvings = 0
    small = x
    limit = Decimal("0.01")
    half = Decimal("0.5")
    while _order(small.copy_abs(), limit) > 0:
        small = _times(small, half, context)
        halvings += 1
    inner = Context(context.prec + halvings // 2 + 5, ROUND_HALF_EVEN)
    small = x
    for _ in range(halvings):
        small = _times(small, half, inner)
    term = Decimal(1)
    total = Decimal(1)
    n = 1
    while True:
        term = _quotient(_times(term, small, inner), Decimal(n), inner)
        if len(term._digits) == 0 or term.adjusted() < -inner.prec - 1:
            break
        total = _added(total, term, inner)
        n += 1
    for _ in range(halvings):
        total = _times(total, total, inner)
    return total


def _series_logarithm(x, context):
    """The natural logarithm of a number near 1."""
    one = Decimal(1)
    z = _quotient(_added(x, Decimal(-1), context), _added(x, one, context), context)
    square = _times(z, z, context)
    power = z
    total = z
    n = 3
    while True:
        power = _times(power, square, context)
        term = _quotient(power, Decimal(n), context)
        if len(term._digits) == 0 or term.adjusted() < total.adjusted() - context.prec - 1:
            break
        total = _added(total, term, context)
        n += 2
    return _added(total, total, context)


def _logarithm(x, context):
    """Roots bring the number near 1; powers of ten are taken out first."""
    inner = Context(context.prec + 8, ROUND_HALF_EVEN)
    tens = 0
    mantissa = x
    if x.adjusted() != 0 and not (x.adjusted() == -1 and x._digits[-1] >= 5):
        tens = x.adjusted()
        mantissa = _made(False, x._digits, x._exp - tens)
    result = _rooted_logarithm(mantissa, inner)
    if tens != 0:
        result = _added(result, _times(Decimal(tens), _rooted_logarithm(Decimal(10), inner), inner), inner)
    return result


def _rooted_logarithm(x, context):
    roots = 0
    one = Decimal(1)
    near = x
    while _added(near, Decimal(-1), context).adjusted() >= -2 and _order(near, one) != 0:
        near = near.sqrt(context)
        roots += 1
    result = _series_logarithm(near, context)
    for _ in range(roots):
        result = _added(result, result, context)
    return result


# ---------------------------------------------------------------------------------------------------
# Formatting


def _formatted(d, spec):
    fill = " "
    align = ">"
    sign = "-"
    zero = False
    i = 0
    n = len(spec)
    if n > 1 and spec[1] in "<>^=":
        fill = spec[0]
        align = spec[1]
        i = 2
    elif n > 0 and spec[0] in "<>^=":
        align = spec[0]
        i = 1
    if i < n and spec[i] in "+- ":
        sign = spec[i]
        i += 1
    if i < n and spec[i] == "#":
        i += 1
    if i < n and spec[i] == "0":
        zero = True
        if i == 0 or i == 1 and spec[0] in "+- ":
            fill = "0"
            align = "="
        i += 1
    width = 0
    while i < n and "0" <= spec[i] <= "9":
        width = width * 10 + ord(spec[i]) - 48
        i += 1
    comma = ""
    if i < n and spec[i] == ",":
        comma = spec[i]
        i += 1
    precision = -1
    if i < n and spec[i] == ".":
        i += 1
        precision = 0
        start = i
        while i < n and "0" <= spec[i] <= "9":
            precision = precision * 10 + ord(spec[i]) - 48
            i += 1
        if i == start:
            raise ValueError("invalid format string")
    kind = "G"
    if i < n:
        kind = spec[i]
        i += 1
    if i < n or kind not in "eEfFgGn%":
        raise ValueError("invalid format string")
    before = "-" if d._negative else sign if sign != "-" else ""
    if d._kind != _FINITE:
        body = "Infinity" if d._kind == _INFINITE else "NaN"
        return _aligned(before, body, " " if zero else fill, ">" if zero else align, width)
    x = d
    if kind == "%":
        x = _made(d._negative, d._digits, d._exp + 2)
    rounding = getcontext().rounding
    if precision >= 0:
        if kind in "eE":
            x = _to_size(x, precision + 1, rounding)
        elif kind in "fF%":
            x = x._rescaled(-precision, rounding)
        elif len(x._digits) > max(precision, 1):
            x = _to_size(x, max(precision, 1), rounding)
    if len(x._digits) == 0 and x._exp > 0 and kind in "fF%":
        x = _made(x._negative, _none(), 0)
    digits = _text(x._digits)
    left = x._exp + len(digits)
    if kind in "eE":
        dot = 1 - precision if len(x._digits) == 0 and precision >= 0 else 1
    elif kind in "fF%":
        dot = left
    else:
        dot = left if x._exp <= 0 and left > -6 else 1
    if dot < 0:
        whole = "0"
        fraction = "0" * -dot + digits
    elif dot > len(digits):
        whole = digits + "0" * (dot - len(digits))
        fraction = ""
    else:
        whole = digits[:dot] if dot > 0 else "0"
        fraction = digits[dot:]
    exp = left - dot
    tail = "." + fraction if fraction != "" else ""
    if exp != 0 or kind in "eE":
        tail += f"{'E' if kind in 'EG' else 'e'}{exp:+d}"
    if kind == "%":
        tail += "%"
    if align == "=" and fill == "0":
        whole = _grouped(whole, comma, width - len(tail) - len(before))
    else:
        whole = _grouped(whole, comma, 0)
    return _aligned(before, whole + tail, fill, align, width)


def _to_size(x, size: int, rounding: str):
    """A number with at most `size` digits."""
    if len(x._digits) == 0:
        return x
    exp = x.adjusted() + 1 - size
    r = x._rescaled(exp, rounding)
    if r.adjusted() != x.adjusted():
        r = r._rescaled(exp + 1, rounding)
    return r


def _grouped(whole, comma, width: int):
    if comma == "":
        return "0" * (width - len(whole)) + whole
    parts = [""]
    parts.clear()
    rest = whole
    left = width
    while True:
        size = min(max(len(rest), left, 1), 3)
        part = rest[max(len(rest) - size, 0):]
        parts.insert(0, "0" * (size - len(part)) + part)
        rest = rest[:max(len(rest) - size, 0)]
        left -= size
        if rest == "" and left <= 0:
            break
        left -= 1
    return comma.join(parts)


def _aligned(before, body, fill, align, width: int):
    pad = fill * (width - len(before) - len(body))
    if align == "<":
        return before + body + pad
    if align == ">":
        return pad + before + body
    if align == "=":
        return before + pad + body
    half = len(pad) // 2
    return pad[:half] + before + body + pad[half:]
