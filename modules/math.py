# vpyc: library
"""Mathematical functions, as in Python: errors are ValueError("math domain error") and
OverflowError("math range error"), and results have the same digits."""

native include(math)

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


def _domain(result, x):
    """The result, unless it is not a number though x is one, or infinite though x is finite."""
    if result - result != 0.0 and x == x:
        if result != result or x - x == 0.0:
            raise ValueError("math domain error")
    return result


def _range(result, x):
    """The result, unless it is not a number though x is one, or too large."""
    if result - result != 0.0 and x == x:
        if result != result:
            raise ValueError("math domain error")
        if x - x == 0.0:
            raise OverflowError("math range error")
    return result


# Powers and logarithms


def sqrt(x: float):
    if hasattr(x, "__float__"):
        y = x.__float__()
    else:
        y = x * 1.0
    if y < 0.0:
        raise ValueError("math domain error")
    return native(->float) sqrt(y)


def cbrt(x: float):
    return native(->float) cbrt(x * 1.0)


def exp(x: float):
    y = x * 1.0
    return _range(native(->float) exp(y), y)


def exp2(x: float):
    y = x * 1.0
    return _range(native(->float) exp2(y), y)


def expm1(x: float):
    y = x * 1.0
    return _range(native(->float) expm1(y), y)


def _log_of_int(n, base: int):
    """The logarithm of an int beyond all floats to base e (0), 2 or 10: of m * 2**e."""
    if n <= 0:
        raise ValueError("math domain error")
    e = 0
    y = 0.0
    if n.bit_length() < 1024:
        y = float(n)
    else:
        e = n.bit_length()
        y = n / (bigint(1) << e)
    if base == 0:
        return native(->float) log(y) + native(->float) log(2.0) * e
    if base == 2:
        return native(->float) log2(y) + e
    return native(->float) log10(y) + native(->float) log10(2.0) * e


def _ln(x: float):
    if isinstance(x, bigint):
        return _log_of_int(x, 0)
    else:
        y = x * 1.0
        if y <= 0.0:
            raise ValueError("math domain error")
        return native(->float) log(y)


def log(x: float, base=None):
    if isinstance(x, bigint) or isinstance(base, bigint):
        if base is None:
            return _ln(x)
        else:
            return _ln(x) / _ln(base)
    y = x * 1.0
    if y <= 0.0:
        raise ValueError("math domain error")
    if base is None:
        return native(->float) log(y)
    else:
        z = base * 1.0
        if z <= 0.0:
            raise ValueError("math domain error")
        return native(->float) log(y) / native(->float) log(z)


def log2(x: float):
    if isinstance(x, bigint):
        return _log_of_int(x, 2)
    y = x * 1.0
    if y <= 0.0:
        raise ValueError("math domain error")
    return native(->float) log2(y)


def log10(x: float):
    if isinstance(x, bigint):
        return _log_of_int(x, 10)
    y = x * 1.0
    if y <= 0.0:
        raise ValueError("math domain error")
    return native(->float) log10(y)


def log1p(x: float):
    y = x * 1.0
    return _domain(native(->float) log1p(y), y)


def pow(x: float, y: float):
    a = x * 1.0
    b = y * 1.0
    result = native(->float) pow(a, b)
    if result - result != 0.0 and a - a == 0.0 and b - b == 0.0:
        if result != result or a == 0.0:
            raise ValueError("math domain error")
        raise OverflowError("math range error")
    return result


# Angles


def sin(x: float):
    y = x * 1.0
    return _domain(native(->float) sin(y), y)


def cos(x: float):
    y = x * 1.0
    return _domain(native(->float) cos(y), y)


def tan(x: float):
    y = x * 1.0
    return _domain(native(->float) tan(y), y)


def asin(x: float):
    y = x * 1.0
    return _domain(native(->float) asin(y), y)


def acos(x: float):
    y = x * 1.0
    return _domain(native(->float) acos(y), y)


def atan(x: float):
    return native(->float) atan(x * 1.0)


def atan2(y: float, x: float):
    return native(->float) atan2(y * 1.0, x * 1.0)


def sinh(x: float):
    y = x * 1.0
    return _range(native(->float) sinh(y), y)


def cosh(x: float):
    y = x * 1.0
    return _range(native(->float) cosh(y), y)


def tanh(x: float):
    return native(->float) tanh(x * 1.0)


def asinh(x: float):
    return native(->float) asinh(x * 1.0)


def acosh(x: float):
    y = x * 1.0
    return _domain(native(->float) acosh(y), y)


def atanh(x: float):
    y = x * 1.0
    return _domain(native(->float) atanh(y), y)


def degrees(x: float):
    return x * (180.0 / pi)


def radians(x: float):
    return x * (pi / 180.0)


# Rounding and the parts of a float


def floor(x):
    if isinstance(x, int):
        return int(x)
    elif isinstance(x, float):
        return int(native(->float) floor(float(x)))
    elif hasattr(x, "__floor__"):
        return x.__floor__()
    else:
        raise TypeError(f"must be real number, not {type(x).__name__}")


def ceil(x):
    if isinstance(x, int):
        return int(x)
    elif isinstance(x, float):
        return int(native(->float) ceil(float(x)))
    elif hasattr(x, "__ceil__"):
        return x.__ceil__()
    else:
        raise TypeError(f"must be real number, not {type(x).__name__}")


def trunc(x):
    if isinstance(x, (int, float)):
        return int(x)
    elif hasattr(x, "__trunc__"):
        return x.__trunc__()
    else:
        raise TypeError(f"must be real number, not {type(x).__name__}")


def fabs(x: float):
    return native(->float) fabs(x * 1.0)


def copysign(x: float, y: float):
    return native(->float) copysign(x * 1.0, y * 1.0)


def fmod(x: float, y: float):
    a = x * 1.0
    b = y * 1.0
    result = native(->float) fmod(a, b)
    if result != result and a == a and b == b:
        raise ValueError("math domain error")
    return result


def remainder(x, y):
    a = x * 1.0
    b = y * 1.0
    result = native(->float) remainder(a, b)
    if result != result and a == a and b == b:
        raise ValueError("math domain error")
    return result


def modf(x: float):
    y = x * 1.0
    if y - y != 0.0:
        if y != y:
            return (y, y)
        return (native(->float) copysign(0.0, y), y)
    whole = native(->float) trunc(y)
    return (native(->float) copysign(y - whole, y), whole)


def frexp(x: float):
    y = x * 1.0
    if y == 0.0 or y - y != 0.0:
        return (y, 0)
    power = native ilogb(y) + 1
    if power < -1000:
        # The scale itself must be a float.
        return (native(->float) ldexp(native(->float) ldexp(y, 1000), -1000 - power), power)
    return (native(->float) ldexp(y, -power), power)


def ldexp(x, i):
    y = x * 1.0
    power = max(-100000, min(i, 100000))
    result = native(->float) ldexp(y, power)
    if result - result != 0.0 and y - y == 0.0:
        raise OverflowError("math range error")
    return result


def nextafter(x, y):
    return native(->float) nextafter(x * 1.0, y * 1.0)


def ulp(x: float):
    y = native(->float) fabs(x * 1.0)
    if y - y != 0.0:
        return y
    above = native(->float) nextafter(y, inf)
    if above == inf:
        return y - native(->float) nextafter(y, 0.0)
    return above - y


def isfinite(x: float):
    y = x * 1.0
    return y - y == 0.0


def isinf(x: float):
    y = x * 1.0
    return y == y and y - y != 0.0


def isnan(x: float):
    y = x * 1.0
    return y != y


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    x = a * 1.0
    y = b * 1.0
    if x == y:
        return True
    if isinf(x) or isinf(y):
        return False
    difference = native(->float) fabs(y - x)
    if difference <= native(->float) fabs(rel_tol * y):
        return True
    return difference <= native(->float) fabs(rel_tol * x) or difference <= abs_tol


# Whole numbers


def gcd(*integers):
    result = 0
    for n in integers:
        result = _gcd(result, n)
    return result


def _gcd(a, b):
    if isinstance(a, bigint) or isinstance(b, bigint):
        return native(->bigint) oly_big_gcd(bigint(int(a)), bigint(int(b)))
    while b != 0:
        a, b = b, a % b
    return -a if a < 0 else a


def lcm(*integers):
    result = 1
    for n in integers:
        if n == 0:
            return 0
        result = result // _gcd(result, n) * n
        if result < 0:
            result = -result
    return result


def isqrt(n: int):
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if isinstance(n, bigint):
        return native(->bigint) oly_big_sqrt(n)
    if n == 0:
        return 0
    root = int(native(->float) sqrt(n * 1.0))
    # The float is off by at most one; dividing avoids a square that does not fit.
    while root > n // root:
        root -= 1
    while root + 1 <= n // (root + 1):
        root += 1
    return root


def factorial(n: int):
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def perm(n, k=None):
    if k is None:
        return factorial(n)
    else:
        if n < 0:
            raise ValueError("n must be a non-negative integer")
        if k < 0:
            raise ValueError("k must be a non-negative integer")
        if k > n:
            return 0
        result = 1
        for i in range(k):
            result *= n - i
        return result


def comb(n, k):
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    result = 1
    for i in range(k):
        # result * (n - i) / (i + 1), without a product that is larger than its quotient.
        common = _gcd(result, i + 1)
        result = result // common * ((n - i) // ((i + 1) // common))
    return result


# Sums and distances


def prod(iterable, *, start=1):
    started = False
    for x in iterable:
        if started:
            result = result * x
        else:
            result = start * x
            started = True
    if started:
        return result
    return start


def fsum(seq):
    """The sum with one rounding at the end: the parts together are the exact sum so far."""
    parts = [0.0]
    parts.clear()
    special = 0.0
    infinities = 0.0
    for item in seq:
        x = item * 1.0
        given = x
        used = 0
        for j in range(len(parts)):
            y = parts[j]
            if native(->float) fabs(x) < native(->float) fabs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                parts[used] = low
                used += 1
            x = high
        if x - x != 0.0:
            if given - given == 0.0:
                raise OverflowError("intermediate overflow in fsum")
            if given == given:
                infinities += given
            special += given
            parts.clear()
        else:
            while len(parts) > used:
                parts.pop()
            if x != 0.0:
                parts.append(x)
    if special != 0.0:
        if infinities != infinities:
            raise ValueError("-inf + inf in fsum")
        return special
    n = len(parts)
    if n == 0:
        return 0.0
    high = 0.0
    low = 0.0
    n -= 1
    high = parts[n]
    while n > 0:
        x = high
        n -= 1
        y = parts[n]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    # Half-way cases are rounded by the sign of what is left.
    if n > 0 and ((low < 0.0 and parts[n - 1] < 0.0) or (low > 0.0 and parts[n - 1] > 0.0)):
        y = low * 2.0
        x = high + y
        if y == x - high:
            high = x
    return high


def hypot(*coordinates):
    return _norm([native(->float) fabs(x * 1.0) for x in coordinates])


def dist(p, q):
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return _norm([native(->float) fabs(a * 1.0 - b * 1.0) for a, b in zip(p, q)])


def _norm(sides):
    """The length of a vector of positive sides: the squares are summed with what rounding loses, and the
    root is corrected once."""
    longest = 0.0
    has_nan = False
    for x in sides:
        if x != x:
            has_nan = True
        elif x > longest:
            longest = x
    if longest - longest != 0.0:
        return longest
    if has_nan:
        return nan
    if longest == 0.0 or len(sides) <= 1:
        return longest
    power = native ilogb(longest) + 1
    total = 1.0
    lost1 = 0.0
    if power < -1023:
        for x in sides:
            x /= longest
            x = x * x
            before = total
            total += x
            lost1 += (before - total) + x
        return longest * native(->float) sqrt(total - 1.0 + lost1)
    scale = native(->float) ldexp(1.0, -power)
    lost2 = 0.0
    lost3 = 0.0
    for side in sides:
        x = side * scale
        t = x * 134217729.0
        high = t - (t - x)
        low = x - high
        x = high * high
        before = total
        total += x
        lost1 += (before - total) + x
        x = 2.0 * high * low
        before = total
        total += x
        lost2 += (before - total) + x
        lost3 += low * low
    root = native(->float) sqrt(total - 1.0 + (lost1 + lost2 + lost3))
    t = root * 134217729.0
    high = t - (t - root)
    low = root - high
    x = -high * high
    before = total
    total += x
    lost1 += (before - total) + x
    x = -2.0 * high * low
    before = total
    total += x
    lost2 += (before - total) + x
    x = -low * low
    before = total
    total += x
    lost3 += (before - total) + x
    x = total - 1.0 + (lost1 + lost2 + lost3)
    return (root + x / (2.0 * root)) / scale


# Special functions


def erf(x: float):
    return native(->float) erf(x * 1.0)


def erfc(x: float):
    return native(->float) erfc(x * 1.0)


def _lanczos_sum(x):
    """The rational function of Lanczos' approximation with g = 6.02468."""
    if x < 5.0:
        top = 2.5066282746310002
        top = top * x + 210.82427775157936
        top = top * x + 8071.672002365816
        top = top * x + 186056.26539522348
        top = top * x + 2876370.6289353725
        top = top * x + 31426415.585400194
        top = top * x + 248874557.86205417
        top = top * x + 1439720407.3117216
        top = top * x + 6039542586.352028
        top = top * x + 17921034426.03721
        top = top * x + 35711959237.35567
        top = top * x + 42919803642.6491
        top = top * x + 23531376880.41076
        bottom = x + 66.0
        bottom = bottom * x + 1925.0
        bottom = bottom * x + 32670.0
        bottom = bottom * x + 357423.0
        bottom = bottom * x + 2637558.0
        bottom = bottom * x + 13339535.0
        bottom = bottom * x + 45995730.0
        bottom = bottom * x + 105258076.0
        bottom = bottom * x + 150917976.0
        bottom = bottom * x + 120543840.0
        bottom = bottom * x + 39916800.0
        bottom = bottom * x
        return top / bottom
    top = 23531376880.41076
    top = top / x + 42919803642.6491
    top = top / x + 35711959237.35567
    top = top / x + 17921034426.03721
    top = top / x + 6039542586.352028
    top = top / x + 1439720407.3117216
    top = top / x + 248874557.86205417
    top = top / x + 31426415.585400194
    top = top / x + 2876370.6289353725
    top = top / x + 186056.26539522348
    top = top / x + 8071.672002365816
    top = top / x + 210.82427775157936
    top = top / x + 2.5066282746310002
    bottom = 0.0 / x + 39916800.0
    bottom = bottom / x + 120543840.0
    bottom = bottom / x + 150917976.0
    bottom = bottom / x + 105258076.0
    bottom = bottom / x + 45995730.0
    bottom = bottom / x + 13339535.0
    bottom = bottom / x + 2637558.0
    bottom = bottom / x + 357423.0
    bottom = bottom / x + 32670.0
    bottom = bottom / x + 1925.0
    bottom = bottom / x + 66.0
    bottom = bottom / x + 1.0
    return top / bottom


def _sin_pi(x):
    """sin(pi * x) of a finite x."""
    y = native(->float) fmod(native(->float) fabs(x), 2.0)
    n = int(native(->float) round(2.0 * y))
    if n == 0:
        r = native(->float) sin(pi * y)
    elif n == 1:
        r = native(->float) cos(pi * (y - 0.5))
    elif n == 2:
        r = native(->float) sin(pi * (1.0 - y))
    elif n == 3:
        r = -native(->float) cos(pi * (y - 1.5))
    else:
        r = native(->float) sin(pi * (y - 2.0))
    return native(->float) copysign(1.0, x) * r


def gamma(x: float):
    y = x * 1.0
    if y - y != 0.0:
        if y != y or y > 0.0:
            return y
        raise ValueError("math domain error")
    if y == 0.0:
        raise ValueError("math domain error")
    if y == native(->float) floor(y):
        if y < 0.0:
            raise ValueError("math domain error")
        if y <= 23.0:
            result = 1.0
            for i in range(2, int(y)):
                result *= i
            return result
    size = native(->float) fabs(y)
    if size < 1e-20:
        result = 1.0 / y
        if result - result != 0.0:
            raise OverflowError("math range error")
        return result
    if size > 200.0:
        if y < 0.0:
            return 0.0 / _sin_pi(y)
        raise OverflowError("math range error")
    near = size + 5.524680040776729583740234375
    # What is lost when g - 1/2 is added, times g over the sum.
    if size > 5.524680040776729583740234375:
        rest = near - size
        lost = rest - 5.524680040776729583740234375
    else:
        rest = near - 5.524680040776729583740234375
        lost = rest - size
    lost = lost * 6.024680040776729583740234375 / near
    if y < 0.0:
        result = -pi / _sin_pi(size) / size * native(->float) exp(near) / _lanczos_sum(size)
        result -= lost * result
        if size < 140.0:
            result /= native(->float) pow(near, size - 0.5)
        else:
            root = native(->float) pow(near, size / 2.0 - 0.25)
            result /= root
            result /= root
    else:
        result = _lanczos_sum(size) / native(->float) exp(near)
        result += lost * result
        if size < 140.0:
            result *= native(->float) pow(near, size - 0.5)
        else:
            root = native(->float) pow(near, size / 2.0 - 0.25)
            result *= root
            result *= root
    if result - result != 0.0:
        raise OverflowError("math range error")
    return result


def lgamma(x: float):
    y = x * 1.0
    if y - y != 0.0:
        return y if y != y else inf
    size = native(->float) fabs(y)
    if y == native(->float) floor(y) and y <= 2.0:
        if y <= 0.0:
            raise ValueError("math domain error")
        return 0.0
    if size < 1e-20:
        return -native(->float) log(size)
    result = native(->float) log(_lanczos_sum(size)) - 6.024680040776729583740234375
    result += (size - 0.5) * (native(->float) log(size + 6.024680040776729583740234375 - 0.5) - 1.0)
    if y < 0.0:
        result = 1.1447298858494002 - native(->float) log(native(->float) fabs(_sin_pi(size))) - native(->float) log(size) - result
    if result - result != 0.0:
        raise OverflowError("math range error")
    return result
