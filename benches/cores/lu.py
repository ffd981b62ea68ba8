# LINPACK in small: a system of 20 equations, by elimination with pivots.
def factor(a, pivots, n):
    for k in range(n - 1):
        best = k
        for i in range(k + 1, n):
            if abs(a[i * n + k]) > abs(a[best * n + k]):
                best = i
        pivots[k] = best
        if best != k:
            for j in range(k, n):
                a[k * n + j], a[best * n + j] = a[best * n + j], a[k * n + j]
        for i in range(k + 1, n):
            factor = a[i * n + k] / a[k * n + k]
            a[i * n + k] = factor
            for j in range(k + 1, n):
                a[i * n + j] -= factor * a[k * n + j]


def solve(a, pivots, x, n):
    for k in range(n - 1):
        other = pivots[k]
        if other != k:
            x[k], x[other] = x[other], x[k]
        for i in range(k + 1, n):
            x[i] -= a[i * n + k] * x[k]
    for k in range(n - 1, -1, -1):
        x[k] /= a[k * n + k]
        for i in range(k):
            x[i] -= a[i * n + k] * x[k]


def main():
    n = 20
    a = [0.0] * (n * n)
    x = [0.0] * n
    pivots = [0] * n
    seed = 1325
    for i in range(n):
        for j in range(n):
            seed = (3125 * seed) % 65536
            a[i * n + j] = (seed - 32768) / 16384.0
            x[i] += a[i * n + j]
    factor(a, pivots, n)
    solve(a, pivots, x, n)
    worst = 0.0
    for i in range(n):
        worst = max(worst, abs(x[i] - 1.0))
    print(int(x[0] * 100.0 + 0.5), int(x[n - 1] * 100.0 + 0.5), worst < 0.001)


main()
