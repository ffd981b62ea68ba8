# polynomials as coefficient lists: arithmetic, division, derivative, Horner, printing, roots, interpolation
def trim(p):
    while len(p) > 1 and p[-1] == 0:
        p.pop()
    return p


def add(p, q):
    n = max(len(p), len(q))
    return trim([(p[i] if i < len(p) else 0) + (q[i] if i < len(q) else 0) for i in range(n)])


def scale(p, k):
    return trim([c * k for c in p])


def mul(p, q):
    r = [0] * (len(p) + len(q) - 1)
    for i in range(len(p)):
        for j in range(len(q)):
            r[i + j] += p[i] * q[j]
    return trim(r)


def divide(p, q):
    r = p[:]
    quotient = [0] * max(1, len(p) - len(q) + 1)
    while len(r) >= len(q) and r != [0]:
        k = r[-1] // q[-1]
        s = len(r) - len(q)
        quotient[s] = k
        r = add(r, scale([0] * s + q, -k))
        if len(r) == len(q) + s:
            break
    return trim(quotient), r


def evaluate(p, x):
    v = 0
    for c in p[::-1]:
        v = v * x + c
    return v


def derive(p):
    return [i * c for i, c in enumerate(p)][1:] or [0]


def show(p):
    parts = []
    for i in range(len(p) - 1, -1, -1):
        c = p[i]
        if c == 0:
            continue
        body = "" if abs(c) == 1 and i else str(abs(c))
        var = "" if i == 0 else "x" if i == 1 else "x^%d" % i
        sign = "-" if c < 0 else "+"
        parts.append((" %s " % sign if parts else "-" if c < 0 else "") + body + var)
    return "".join(parts) or "0"


def roots(p, lo, hi, step):
    found = []
    x = lo
    while x < hi:
        a, b = x, x + step
        if evaluate(p, a) * evaluate(p, b) <= 0 and evaluate(p, b) != 0:
            for _ in range(60):
                m = (a + b) / 2
                if evaluate(p, a) * evaluate(p, m) <= 0:
                    b = m
                else:
                    a = m
            found.append(round((a + b) / 2, 6))
        x += step
    return found


a = [-6, 11, -6, 1]
b = [-1, 1]
print(show(a), "|", show(b), "|", show(mul(a, b)), "|", show(add(a, scale(a, -1))), "|", show(derive(a)), "|", show([0, -1, 0, 2]))
q, r = divide(a, b)
print(show(q), "rest", show(r), divide([1, 2, 1], [1, 1]), divide([3, 0, 1], [0, 1]))
print([evaluate(a, x) for x in range(-2, 6)], evaluate(a, 0.5), evaluate([5], 100))
print(roots(a, -0.25, 4.0, 0.5))
power = [1]
for n in range(6):
    print(show(power), "at 2:", evaluate(power, 2))
    power = mul(power, [1, 1])
cheb = [[1], [0, 1]]
for n in range(2, 7):
    cheb.append(add(mul([0, 2], cheb[-1]), scale(cheb[-2], -1)))
print([show(c) for c in cheb])
