# statistics: mean, median, modes, deviation, correlation, linear and quadratic regression, histogram
def mean(xs): return sum(xs) / len(xs)


def median(xs):
    s = sorted(xs)
    h = len(s) // 2
    return s[h] if len(s) % 2 else (s[h - 1] + s[h]) / 2


def modes(xs):
    best = 0
    out = []
    for x in sorted(xs):
        c = xs.count(x)
        if c > best:
            best, out = c, [x]
        elif c == best and x not in out:
            out.append(x)
    return out


def variance(xs, sample=True):
    m = mean(xs)
    return sum([(x - m) ** 2 for x in xs]) / (len(xs) - (1 if sample else 0))


def stdev(xs, sample=True):
    return variance(xs, sample) ** 0.5


def correlation(xs, ys):
    mx, my = mean(xs), mean(ys)
    num = sum([(x - mx) * (y - my) for x, y in zip(xs, ys)])
    den = (sum([(x - mx) ** 2 for x in xs]) * sum([(y - my) ** 2 for y in ys])) ** 0.5
    return num / den if den else 0


def line(xs, ys):
    mx, my = mean(xs), mean(ys)
    slope = sum([(x - mx) * (y - my) for x, y in zip(xs, ys)]) / sum([(x - mx) ** 2 for x in xs])
    return slope, my - slope * mx


def quadratic(xs, ys):
    s = [sum([x ** k for x in xs]) for k in range(5)]
    t = [sum([y * x ** k for x, y in zip(xs, ys)]) for k in range(3)]
    m = [[float(s[i + j]) for j in range(3)] + [float(t[i])] for i in range(3)]
    for i in range(3):
        p = m[i][i]
        m[i] = [v / p for v in m[i]]
        for j in range(3):
            if j != i:
                f = m[j][i]
                m[j] = [a - f * b for a, b in zip(m[j], m[i])]
    return [r[3] for r in m]


data = [4, 8, 15, 16, 23, 42, 8, 4]
print(mean(data), median(data), median(data[:-1]), modes(data), round(variance(data), 4), round(variance(data, False), 4), round(stdev(data), 4))
xs = [1, 2, 3, 4, 5]
ys = [2.2, 4.1, 6.2, 7.9, 10.1]
slope, cut = line(xs, ys)
print("y = %.3fx + %.3f, r = %.5f" % (slope, cut, correlation(xs, ys)))
print(correlation(xs, [3, 3, 3, 3, 3]), correlation(xs, xs[::-1]), correlation([1, 2], [5, 9]))
print(["%.4f" % c for c in quadratic([0, 1, 2, 3, 4], [1, 6, 17, 34, 57])])
bins = [0] * 5
for v in data:
    bins[min(v // 10, 4)] += 1
for k, n in enumerate(bins):
    print("%2d-%2d %s" % (k * 10, k * 10 + 9, "#" * n))
cum = []
run = 0
for v in sorted(data):
    run += v
    cum.append(run)
gini = 1 - 2 * sum(cum) / (len(data) * run) + 1 / len(data)
print(cum, round(gini, 6), [round((v - mean(data)) / stdev(data), 3) for v in data][:3])
