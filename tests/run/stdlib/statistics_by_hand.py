# descriptive statistics with math, sorted, Counter and zip
import math
from collections import Counter


def mean(xs):
    return sum(xs) / len(xs)


def median(xs):
    s = sorted(xs)
    n = len(s)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def modes(xs):
    c = Counter(xs)
    top = max(c.values())
    return sorted(x for x, n in c.items() if n == top)


def variance(xs):
    m = mean(xs)
    return sum((x - m) ** 2 for x in xs) / (len(xs) - 1)


def stdev(xs):
    return math.sqrt(variance(xs))


def correlation(xs, ys):
    mx, my = mean(xs), mean(ys)
    cov = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    return cov / math.sqrt(sum((x - mx) ** 2 for x in xs) * sum((y - my) ** 2 for y in ys))


def regression(xs, ys):
    mx, my = mean(xs), mean(ys)
    slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
    return slope, my - slope * mx


def quantile(xs, q):
    s = sorted(xs)
    pos = q * (len(s) - 1)
    lo = math.floor(pos)
    hi = math.ceil(pos)
    return s[lo] + (s[hi] - s[lo]) * (pos - lo)


def histogram(xs, bins):
    lo, hi = min(xs), max(xs)
    width = (hi - lo) / bins
    counts = [0] * bins
    for x in xs:
        counts[min(int((x - lo) / width), bins - 1)] += 1
    return counts


data = [2, 4, 4, 4, 5, 5, 7, 9, 12, 3, 8, 8, 8]
print(round(mean(data), 6), median(data), modes(data), modes([1, 2]))
print('%.6f %.6f' % (variance(data), stdev(data)))
ys = [2 * x + (-1) ** i for i, x in enumerate(data)]
print('%.6f' % correlation(data, ys), '%.4f %.4f' % regression(data, ys))
print([quantile(data, q) for q in (0, 0.25, 0.5, 0.75, 1)])
for i, n in enumerate(histogram(data, 4)):
    print(i, '#' * n)
print(median([3.5, 1.5]), '%.4f' % stdev([1.0, 1.0, 2.0]))
ranked = sorted(range(len(data)), key=lambda i: (data[i], i))
print(ranked[:5], [round((x - mean(data)) / stdev(data), 2) for x in data][:4])
