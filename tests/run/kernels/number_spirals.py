# number sequences: Ulam spiral, happy, lucky, abundant, triangular, Lucas, Padovan, Recaman, Hofstadter, Golomb, look-up tables
def ulam(n):
    g = [[0] * n for _ in range(n)]
    y = x = n // 2
    dy, dx = 0, 1
    k = 1
    run = 1
    g[y][x] = k
    while k < n * n:
        for _ in range(2):
            for _ in range(run):
                if k == n * n:
                    break
                y, x = y + dy, x + dx
                k += 1
                g[y][x] = k
            dy, dx = -dx, dy
        run += 1
    return g


def lucky(limit):
    l = list(range(1, limit + 1, 2))
    i = 1
    while i < len(l) and l[i] <= len(l):
        step = l[i]
        del l[step - 1::step]
        i += 1
    return l


def recaman(n):
    a = [0]
    for k in range(1, n):
        back = a[-1] - k
        a.append(back if back > 0 and back not in a else a[-1] + k)
    return a


def hofstadter(n):
    q = [1, 1]
    while len(q) < n:
        q.append(q[-q[-1]] + q[-q[-2]])
    return q


def golomb(n):
    g = [0, 1]
    for k in range(2, n + 1):
        g.append(1 + g[k - g[g[k - 1]]])
    return g[1:]


def linear(start, coeffs, n):
    a = start[:]
    while len(a) < n:
        a.append(sum([c * v for c, v in zip(coeffs, a[-len(coeffs):])]))
    return a


def kolakoski(n):
    s = [1, 2, 2]
    i = 2
    while len(s) < n:
        s += [3 - s[-1]] * s[i]
        i += 1
    return s[:n]


def ruler(n):
    return [(k & -k).bit_length() - 1 for k in range(1, n + 1)]


def josephus(n, k):
    people = list(range(1, n + 1))
    i = 0
    order = []
    while people:
        i = (i + k - 1) % len(people)
        order.append(people.pop(i))
    return order


def amicable_sum(n):
    return sum([d for d in range(1, n) if n % d == 0])


for row in ulam(7):
    print(" ".join(["%2d" % v for v in row]))
for row in ulam(9):
    print("".join(["#" if v > 1 and all([v % d for d in range(2, int(v ** 0.5) + 1)]) else "." for v in row]))
print(lucky(80))
print(recaman(20), hofstadter(20), golomb(20))
print(linear([2, 1], [1, 1], 12), linear([1, 1, 1], [1, 1, 0], 15), linear([0, 0, 1], [1, 1, 1], 12), linear([0, 1], [1, 2], 10))
print(kolakoski(25), ruler(16), josephus(7, 3), josephus(41, 3)[-1])
print([n for n in range(1, 120) if amicable_sum(n) > n], [n for n in range(2, 500) if amicable_sum(n) == n])
