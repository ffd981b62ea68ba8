# vpyc: library
"""Mean values and spread. Sums of floats are exact to the last digit (math.fsum)."""

from math import fsum as _fsum, sqrt as _sqrt, log as _log, exp as _exp, erf as _erf, hypot as _hypot
from random import Random as _Random, gauss as _gauss
from typing import NamedTuple


class StatisticsError(ValueError):
    pass


def fmean(data, weights=None):
    items = [x * 1.0 for x in data]
    if len(items) == 0:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        return _fsum(items) / len(items)
    else:
        shares = [w * 1.0 for w in weights]
        if len(shares) != len(items):
            raise StatisticsError("data and weights must be the same length")
        total = _fsum(shares)
        if total == 0.0:
            raise StatisticsError("sum of weights must be non-zero")
        return _fsum([items[i] * shares[i] for i in range(len(items))]) / total


def mean(data):
    items = list(data)
    n = len(items)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    if isinstance(items[0], int):
        # As in Python, a mean of ints that is whole is an int.
        total = sum(items)
        if total % n == 0:
            return total // n
        return total / n
    else:
        total = _fsum(items)
        q = total / n
        if q - q != 0.0:
            return q
        # The quotient of the exact sum, rounded once.
        return q + (_fsum(items + [-total]) - _product_error(q, n * 1.0, total)) / n


def _product_error(a, b, about):
    """a * b - about, exact for numbers of ordinary size."""
    p = a * b
    c = 134217729.0 * a
    ah = c - (c - a)
    al = a - ah
    c = 134217729.0 * b
    bh = c - (c - b)
    bl = b - bh
    return p - about + (al * bl - (p - ah * bh - al * bh - ah * bl))


def geometric_mean(data):
    items = [x * 1.0 for x in data]
    if len(items) == 0:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    for x in items:
        if x <= 0.0:
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return _exp(_fsum([_log(x) for x in items]) / len(items))


def harmonic_mean(data, weights=None):
    items = [x * 1.0 for x in data]
    if len(items) == 0:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if weights is None:
        shares = [1.0 for _ in items]
    else:
        shares = [w * 1.0 for w in weights]
        if len(shares) != len(items):
            raise StatisticsError("Number of weights does not match data size")
    if len(items) == 1 and weights is None:
        if items[0] < 0.0:
            raise StatisticsError("harmonic mean does not support negative values")
        return items[0]
    for w in shares:
        if w < 0.0:
            raise StatisticsError("harmonic mean does not support negative values")
    sum_weights = _fsum(shares)
    for n in range(len(items)):
        x = items[n]
        if x < 0.0:
            raise StatisticsError("harmonic mean does not support negative values")
        if x == 0.0:
            return 0.0
        shares[n] = shares[n] / x
    total = _fsum(shares)
    if total <= 0.0:
        raise StatisticsError("Weighted sum must be positive")
    rest = _fsum(shares + [-total])
    q = sum_weights / total
    return q + (-_product_error(q, total, sum_weights) - q * rest) / total


def median(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return items[n // 2]
    return (items[n // 2 - 1] + items[n // 2]) / 2


def median_low(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return items[(n - 1) // 2]


def median_high(data):
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return items[n // 2]


def mode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    most = 0
    for x in counts:
        if counts[x] > most:
            most = counts[x]
            best = x
    if most == 0:
        raise StatisticsError("no mode for empty data")
    return best


def multimode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    most = 0
    for x in counts:
        most = max(most, counts[x])
    return [x for x in counts if counts[x] == most]


def _squares(items, xbar):
    """The sum of the squares of the distances from the mean, which is that of the items if none is given."""
    if xbar is None:
        center = _fsum(items) / len(items)
    else:
        center = xbar * 1.0
    total = _fsum([(x - center) * (x - center) for x in items])
    # What the rounding of the mean adds.
    rest = _fsum([x - center for x in items])
    return total - rest * rest / len(items)


def variance(data, xbar=None):
    items = [x * 1.0 for x in data]
    if len(items) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _squares(items, xbar) / (len(items) - 1)


def pvariance(data, mu=None):
    items = [x * 1.0 for x in data]
    if len(items) < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _squares(items, mu) / len(items)


def stdev(data, xbar=None):
    items = [x * 1.0 for x in data]
    if len(items) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _sqrt(_squares(items, xbar) / (len(items) - 1))


def pstdev(data, mu=None):
    items = [x * 1.0 for x in data]
    if len(items) < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _sqrt(_squares(items, mu) / len(items))


def median_grouped(data, interval=1.0):
    """The median of data in classes of a width, by interpolation within the class in the middle."""
    items = sorted(data)
    n = len(items)
    if n == 0:
        raise StatisticsError("no median for empty data")
    x = items[n // 2]
    below = 0
    while items[below] != x:
        below += 1
    above = below
    while above < n and items[above] == x:
        above += 1
    low = x - interval / 2.0
    return low + interval * (n / 2 - below) / (above - below)


def quantiles(data, *, n=4, method="exclusive"):
    """The cut points that divide the data into `n` parts of the same size."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    items = sorted(data)
    size = len(items)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = size - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((items[j] * (n - delta) + items[j + 1] * delta) / n)
    elif method == "exclusive":
        m = size + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * m - j * n
            result.append((items[j - 1] * (n - delta) + items[j] * delta) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return result


def _deviations(x, y, name):
    """Both lists as distances from their means."""
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    xbar = _fsum(x) / len(x)
    ybar = _fsum(y) / len(y)
    return ([a - xbar for a in x], [b - ybar for b in y])


def covariance(x, y, /):
    a, b = _deviations([v * 1.0 for v in x], [v * 1.0 for v in y], "covariance")
    return _fsum([p * q for p, q in zip(a, b)]) / (len(a) - 1)


def correlation(x, y, /):
    a, b = _deviations([v * 1.0 for v in x], [v * 1.0 for v in y], "correlation")
    sxy = _fsum([p * q for p, q in zip(a, b)])
    sxx = _fsum([p * p for p in a])
    syy = _fsum([q * q for q in b])
    if sxx == 0.0 or syy == 0.0:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / _sqrt(sxx * syy)


class LinearRegression(NamedTuple):
    slope: float
    intercept: float


def linear_regression(x, y, /, *, proportional=False):
    xs = [v * 1.0 for v in x]
    ys = [v * 1.0 for v in y]
    if proportional:
        if len(xs) != len(ys):
            raise StatisticsError("linear regression requires that both inputs have same number of data points")
        if len(xs) < 2:
            raise StatisticsError("linear regression requires at least two data points")
        a = xs
        b = ys
    else:
        a, b = _deviations(xs, ys, "linear regression")
    sxy = _fsum([p * q for p, q in zip(a, b)])
    sxx = _fsum([p * p for p in a])
    if sxx == 0.0:
        raise StatisticsError("x is constant")
    slope = sxy / sxx
    if proportional:
        return LinearRegression(slope, 0.0)
    return LinearRegression(slope, _fsum(ys) / len(ys) - slope * (_fsum(xs) / len(xs)))


def _inverse_normal(p, mu, sigma):
    """Wichura's algorithm AS241."""
    q = p - 0.5
    if -0.425 <= q <= 0.425:
        r = 0.180625 - q * q
        num = (((((((2.5090809287301226727e+3 * r + 3.3430575583588128105e+4) * r + 6.7265770927008700853e+4) * r
                   + 4.5921953931549871457e+4) * r + 1.3731693765509461125e+4) * r + 1.9715909503065514427e+3) * r
                + 1.3314166789178437745e+2) * r + 3.3871328727963666080e+0) * q
        den = (((((((5.2264952788528545610e+3 * r + 2.8729085735721942674e+4) * r + 3.9307895800092710610e+4) * r
                   + 2.1213794301586595867e+4) * r + 5.3941960214247511077e+3) * r + 6.8718700749205790830e+2) * r
                + 4.2313330701600911252e+1) * r + 1.0)
        return mu + num / den * sigma
    r = p if q <= 0.0 else 1.0 - p
    r = _sqrt(-_log(r))
    if r <= 5.0:
        r = r - 1.6
        num = (((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
                   + 1.27045825245236838258e+0) * r + 3.64784832476320460504e+0) * r + 5.76949722146069140550e+0) * r
                + 4.63033784615654529590e+0) * r + 1.42343711074968357734e+0)
        den = (((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r
                   + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940e+0) * r
                + 2.05319162663775882187e+0) * r + 1.0)
    else:
        r = r - 5.0
        num = (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
                   + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580e+0) * r
                + 5.46378491116411436990e+0) * r + 6.65790464350110377720e+0)
        den = (((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r
                   + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r
                + 5.99832206555887937690e-1) * r + 1.0)
    x = num / den
    if q < 0.0:
        x = -x
    return mu + x * sigma


class NormalDist:
    """A normal distribution."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = mu * 1.0
        self._sigma = sigma * 1.0

    @classmethod
    def from_samples(cls, data):
        items = [x * 1.0 for x in data]
        return NormalDist(fmean(items), stdev(items))

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def pdf(self, x):
        if self._sigma == 0.0:
            raise StatisticsError("pdf() not defined when sigma is zero")
        d = x - self._mu
        v = self._sigma * self._sigma
        return _exp(d * d / (-2.0 * v)) / _sqrt(6.283185307179586 * v)

    def cdf(self, x):
        if self._sigma == 0.0:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + _erf((x - self._mu) / (self._sigma * 1.4142135623730951)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse_normal(p, self._mu, self._sigma)

    def overlap(self, other):
        """The area that lies under both curves."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        vx = X.variance
        vy = Y.variance
        if vx == 0.0 or vy == 0.0:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = vy - vx
        dm = abs(Y._mu - X._mu)
        if dv == 0.0:
            return 1.0 - _erf(dm / (2.0 * X._sigma * _sqrt(2.0)))
        a = X._mu * vy - Y._mu * vx
        b = X._sigma * Y._sigma * _sqrt(dm * dm + dv * _log(vy / vx))
        x1 = (a + b) / dv
        x2 = (a - b) / dv
        return 1.0 - (abs(Y.cdf(x1) - X.cdf(x1)) + abs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        if self._sigma == 0.0:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, _hypot(self._sigma, other._sigma))
        else:
            return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, _hypot(self._sigma, other._sigma))
        else:
            return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * abs(factor))

    def __truediv__(self, factor):
        return NormalDist(self._mu / factor, self._sigma / abs(factor))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, factor):
        return self * factor

    def __rsub__(self, other):
        return -(self - other)

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def samples(self, n, *, seed=None):
        """`n` random numbers of the distribution."""
        # Without a seed they come from the numbers that all of a program shares.
        if seed is None:
            return [_gauss(self._mu, self._sigma) for _ in range(n)]
        else:
            source = _Random(seed)
            return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def __eq__(self, other):
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"
