# vpyc: library
"""Functions of complex numbers."""

import math

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
nan = math.nan
infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)


def phase(z):
    z = complex(z)
    return math.atan2(z.imag, z.real)


def polar(z):
    z = complex(z)
    return (math.hypot(z.real, z.imag), math.atan2(z.imag, z.real))


def rect(r, phi):
    return complex(r * math.cos(phi), r * math.sin(phi))


def exp(z):
    z = complex(z)
    size = math.exp(z.real)
    return complex(size * math.cos(z.imag), size * math.sin(z.imag))


def log(z, *base):
    z = complex(z)
    if z.real == 0.0 and z.imag == 0.0:
        raise ValueError("math domain error")
    r = complex(math.log(math.hypot(z.real, z.imag)), math.atan2(z.imag, z.real))
    if len(base) == 0:
        return r
    else:
        return r / log(base[0])


def log10(z):
    return log(z) / math.log(10.0)


def sqrt(z):
    z = complex(z)
    a = z.real
    b = z.imag
    if a == 0.0 and b == 0.0:
        return complex(0.0, b)
    s = math.sqrt((math.fabs(a) + math.hypot(a, b)) / 2.0)
    d = math.fabs(b) / (2.0 * s)
    if a >= 0.0:
        return complex(s, math.copysign(d, b))
    return complex(d, math.copysign(s, b))


def sin(z):
    z = complex(z)
    return complex(math.sin(z.real) * math.cosh(z.imag), math.cos(z.real) * math.sinh(z.imag))


def cos(z):
    z = complex(z)
    return complex(math.cos(z.real) * math.cosh(z.imag), -(math.sin(z.real) * math.sinh(z.imag)))


def tan(z):
    return sin(z) / cos(z)


def sinh(z):
    z = complex(z)
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def cosh(z):
    z = complex(z)
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def tanh(z):
    return sinh(z) / cosh(z)


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
