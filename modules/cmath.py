# vpyc: library
"""Functions of complex numbers."""

import math

native include(math)

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)


# Above it a sum of two squares may leave the floats; and its logarithm.
_LARGE = 4.49423283715579e307
_LOG_LARGE = 708.3964185322641
_SMALL = 2.2250738585072014e-308
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046
# The root of the smallest normal float.
_ROOT_SMALL = 1.4916681462400413e-154


def _finite(z):
    """The argument as a complex number. Of infinite ones and NaN the library has no tables."""
    z = complex(z)
    if not isfinite(z):
        raise NotImplementedError("functions of cmath of infinite numbers and nan")
    return z


def _in_range(re: float, im: float):
    if math.isinf(re) or math.isinf(im):
        raise OverflowError("math range error")
    return complex(re, im)


def _hypot(x: float, y: float):
    """C's, which rounds otherwise than that of `math`."""
    return native(->float) hypot(x, y)


def _half_log(re: float, im: float):
    """The logarithm of half the size of a very large number."""
    return math.log(_hypot(re / 2.0, im / 2.0))


def phase(z):
    z = complex(z)
    return math.atan2(z.imag, z.real)


def polar(z):
    z = complex(z)
    return (_hypot(z.real, z.imag), math.atan2(z.imag, z.real))


def rect(r, phi):
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def exp(z):
    z = _finite(z)
    if z.real > _LOG_LARGE:
        size = math.exp(z.real - 1.0)
        return _in_range(size * math.cos(z.imag) * e, size * math.sin(z.imag) * e)
    size = math.exp(z.real)
    return complex(size * math.cos(z.imag), size * math.sin(z.imag))


def _ln(z):
    a = math.fabs(z.real)
    b = math.fabs(z.imag)
    if a == 0.0 and b == 0.0:
        raise ValueError("math domain error")
    angle = math.atan2(z.imag, z.real)
    if a > _LARGE or b > _LARGE:
        return complex(_half_log(a, b) + _LN2, angle)
    if a < _SMALL and b < _SMALL:
        return complex(math.log(_hypot(math.ldexp(a, 53), math.ldexp(b, 53))) - 53.0 * _LN2, angle)
    size = _hypot(a, b)
    if 0.71 <= size <= 1.73:
        # Near 1 the size itself has too few digits.
        high = max(a, b)
        low = min(a, b)
        return complex(math.log1p((high - 1.0) * (high + 1.0) + low * low) / 2.0, angle)
    return complex(math.log(size), angle)


def log(z, *base):
    if len(base) == 0:
        return _ln(_finite(z))
    else:
        return _ln(_finite(z)) / _ln(_finite(base[0]))


def log10(z):
    r = _ln(_finite(z))
    return complex(r.real / _LN10, r.imag / _LN10)


def _root(z):
    a = math.fabs(z.real)
    b = math.fabs(z.imag)
    if a == 0.0 and b == 0.0:
        return complex(0.0, z.imag)
    if a < _SMALL and b < _SMALL:
        a = math.ldexp(a, 53)
        s = math.ldexp(math.sqrt(a + _hypot(a, math.ldexp(b, 53))), -27)
    else:
        a /= 8.0
        s = 2.0 * math.sqrt(a + _hypot(a, b / 8.0))
    d = b / (2.0 * s)
    if z.real >= 0.0:
        return complex(s, math.copysign(d, z.imag))
    return complex(d, math.copysign(s, z.imag))


def sqrt(z):
    return _root(_finite(z))


# The circular functions are the hyperbolic ones of the number turned by a right angle.


def _turned(z):
    return complex(-z.imag, z.real)


def _turned_back(z):
    return complex(z.imag, -z.real)


def sinh(z):
    z = _finite(z)
    if math.fabs(z.real) > _LOG_LARGE:
        x = z.real - math.copysign(1.0, z.real)
        return _in_range(math.cos(z.imag) * math.sinh(x) * e, math.sin(z.imag) * math.cosh(x) * e)
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def cosh(z):
    z = _finite(z)
    if math.fabs(z.real) > _LOG_LARGE:
        x = z.real - math.copysign(1.0, z.real)
        return _in_range(math.cos(z.imag) * math.cosh(x) * e, math.sin(z.imag) * math.sinh(x) * e)
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def tanh(z):
    z = _finite(z)
    if math.fabs(z.real) > _LOG_LARGE:
        return complex(math.copysign(1.0, z.real),
                       4.0 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2.0 * math.fabs(z.real)))
    x = math.tanh(z.real)
    y = math.tan(z.imag)
    c = 1.0 / math.cosh(z.real)
    d = 1.0 + x * y * (x * y)
    return complex(x * (1.0 + y * y) / d, y / d * c * c)


def sin(z):
    return _turned_back(sinh(_turned(complex(z))))


def cos(z):
    return cosh(_turned(complex(z)))


def tan(z):
    return _turned_back(tanh(_turned(complex(z))))


def _is_large(z):
    return math.fabs(z.real) > _LARGE / 4.0 or math.fabs(z.imag) > _LARGE / 4.0


def acos(z):
    z = _finite(z)
    if _is_large(z):
        size = _half_log(z.real, z.imag) + 2.0 * _LN2
        return complex(math.atan2(math.fabs(z.imag), z.real),
                       -math.copysign(size, z.imag) if z.real < 0.0 else math.copysign(size, -z.imag))
    a = _root(complex(1.0 - z.real, -z.imag))
    b = _root(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z):
    z = _finite(z)
    if _is_large(z):
        return complex(_half_log(z.real, z.imag) + 2.0 * _LN2, math.atan2(z.imag, z.real))
    a = _root(complex(z.real - 1.0, z.imag))
    b = _root(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * math.atan2(a.imag, b.real))


def asinh(z):
    z = _finite(z)
    if _is_large(z):
        size = _half_log(z.real, z.imag) + 2.0 * _LN2
        return complex(math.copysign(size, z.real) if z.imag >= 0.0 else -math.copysign(size, -z.real),
                       math.atan2(z.imag, math.fabs(z.real)))
    a = _root(complex(1.0 + z.imag, -z.real))
    b = _root(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z):
    return _turned_back(asinh(_turned(complex(z))))


def _right_atanh(z):
    """Of numbers that are not left of 0."""
    x = z.real
    y = math.fabs(z.imag)
    if x > 6.703903964971298e153 or y > 6.703903964971298e153:
        h = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -math.copysign(pi / 2.0, -z.imag))
    if x == 1.0 and y < _ROOT_SMALL:
        if y == 0.0:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(y) / math.sqrt(_hypot(y, 2.0))),
                       math.copysign(math.atan2(2.0, -y) / 2.0, z.imag))
    return complex(math.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + y * y)) / 4.0,
                   -math.atan2(-2.0 * z.imag, (1.0 - x) * (1.0 + x) - y * y) / 2.0)


def atanh(z):
    z = _finite(z)
    if math.copysign(1.0, z.real) < 0.0:
        return -_right_atanh(-z)
    return _right_atanh(z)


def atan(z):
    return _turned_back(atanh(_turned(complex(z))))


def isnan(z):
    z = complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z):
    z = complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isfinite(z):
    z = complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
