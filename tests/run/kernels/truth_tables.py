# Boolean algebra: truth tables of lambdas, Karnaugh-like minimisation, adders out of gates, SAT by search
def table(f, n):
    rows = []
    for bits in range(1 << n):
        args = [bool(bits >> (n - 1 - k) & 1) for k in range(n)]
        rows.append(f(args))
    return rows


functions = [
    ("and", lambda a: a[0] and a[1]),
    ("or", lambda a: a[0] or a[1]),
    ("xor", lambda a: a[0] != a[1]),
    ("nand", lambda a: not (a[0] and a[1])),
    ("implies", lambda a: not a[0] or a[1]),
]
for name, f in functions:
    print("%-8s" % name, "".join(["T" if v else "F" for v in table(f, 2)]))


def half(a, b):
    return a ^ b, a & b


def full(a, b, c):
    s1, c1 = half(a, b)
    s2, c2 = half(s1, c)
    return s2, c1 | c2


def ripple(x, y, width):
    carry = 0
    out = 0
    for k in range(width):
        s, carry = full(x >> k & 1, y >> k & 1, carry)
        out |= s << k
    return out, carry


print([ripple(a, b, 4) for a, b in [(3, 5), (9, 9), (15, 1), (0, 0)]])
print(all([ripple(a, b, 5) == ((a + b) % 32, (a + b) // 32) for a in range(32) for b in range(32)]))


def merge(a, b):
    diff = 0
    out = ""
    for x, y in zip(a, b):
        if x == y:
            out += x
        else:
            diff += 1
            out += "-"
    return out if diff == 1 else None


def primes(minterms, width):
    current = [format(m, "0%db" % width) for m in minterms]
    found = []
    while current:
        used = [False] * len(current)
        nxt = []
        for i in range(len(current)):
            for j in range(i + 1, len(current)):
                m = merge(current[i], current[j])
                if m is not None:
                    used[i] = used[j] = True
                    if m not in nxt:
                        nxt.append(m)
        found += [c for c, u in zip(current, used) if not u and c not in found]
        current = nxt
    return sorted(found)


print(primes([0, 1, 2, 5, 6, 7], 3), primes([4, 8, 10, 11, 12, 15], 4), primes(list(range(8)), 3))


def sat(clauses, n):
    model = [None] * (n + 1)
    tried = 0

    def ok():
        for c in clauses:
            if all([model[abs(l)] is not None and model[abs(l)] != (l > 0) for l in c]):
                return False
        return True

    def go(v):
        nonlocal tried
        if v > n:
            return True
        for value in (True, False):
            tried += 1
            model[v] = value
            if ok() and go(v + 1):
                return True
        model[v] = None
        return False

    return go(1), model[1:], tried


print(sat([[1, 2], [-1, 3], [-2, -3], [2, 3]], 3))
print(sat([[1], [-1]], 1))
print(sat([[1, 2], [1, -2], [-1, 2], [-1, -2]], 2))
