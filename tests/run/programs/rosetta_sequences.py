# integer sequences: hailstone, happy, look-and-say, kaprekar, ulam, recaman, hofstadter
from itertools import count, islice


def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


def recaman():
    seen = {0}
    a = 0
    for n in count(1):
        yield a
        b = a - n
        a = b if b > 0 and b not in seen else a + n
        seen.add(a)


def ulam():
    xs = [1, 2]
    yield from xs
    while True:
        sums = {}
        for i, a in enumerate(xs):
            for b in xs[i + 1:]:
                if a + b > xs[-1]:
                    sums[a + b] = sums.get(a + b, 0) + 1
        nxt = min(s for s, n in sums.items() if n == 1)
        xs.append(nxt)
        yield nxt


def hofstadter_q():
    q = [0, 1, 1]
    yield 1
    yield 1
    for n in count(3):
        q.append(q[n - q[n - 1]] + q[n - q[n - 2]])
        yield q[n]


def kaprekar(n):
    s = str(n * n)
    return n == 1 or any(int(s[i:]) > 0 and int(s[:i] or '0') + int(s[i:]) == n for i in range(1, len(s)))


def kaprekar_steps(n):
    steps = 0
    while n != 6174 and steps < 10:
        d = sorted('%04d' % n)
        n = int(''.join(d[::-1])) - int(''.join(d))
        steps += 1
    return steps


def thue_morse(n):
    s = '0'
    while len(s) < n:
        s += s.translate(str.maketrans('01', '10'))
    return s[:n]


def padovan():
    a, b, c = 1, 1, 1
    while True:
        yield a
        a, b, c = b, c, a + b


def van_eck():
    last, x = {}, 0
    for n in count():
        yield x
        last[x], x = n, n - last[x] if x in last else 0


for name, g in [('recaman', recaman()), ('ulam', ulam()), ('q', hofstadter_q()), ('padovan', padovan()), ('eck', van_eck())]:
    print('%-8s' % name, list(islice(g, 18)))
print([n for n in range(1, 60) if happy(n)], [n for n in range(1, 1000) if kaprekar(n)])
print([kaprekar_steps(n) for n in (3524, 1000, 6174, 1112, 9831)], thue_morse(24))
print([n for n in range(1, 1000) if sum(d for d in range(1, n) if n % d == 0) == n], [n for n in range(100, 1000) if n == sum(int(c) ** 3 for c in str(n))])
print([n for n in range(1, 200) if n % sum(map(int, str(n))) == 0][:15], sum(1 for n in range(1, 500) if str(n * n).endswith(str(n))))
