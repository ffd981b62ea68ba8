# vpyc: library
"""Mean values and spread. Sums of floats are exact to the last digit (math.fsum)."""

from math import fsum as _fsum, sqrt as _sqrt, log as _log, exp as _exp


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
        return _fsum(items) / n


def geometric_mean(data):
    items = [x * 1.0 for x in data]
    if len(items) == 0:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    for x in items:
        if x <= 0.0:
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return _exp(_fsum([_log(x) for x in items]) / len(items))


def harmonic_mean(data):
    items = [x * 1.0 for x in data]
    if len(items) == 0:
        raise StatisticsError("harmonic_mean requires at least one data point")
    for x in items:
        if x < 0.0:
            raise StatisticsError("harmonic mean does not support negative values")
        if x == 0.0:
            return 0.0
    return len(items) / _fsum([1.0 / x for x in items])


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
