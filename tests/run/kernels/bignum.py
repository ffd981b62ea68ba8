# big numbers as lists of digits: add, multiply, factorial, power of two, Fibonacci, division by small
BASE = 10000


def from_int(n):
    digits = []
    while n:
        digits.append(n % BASE)
        n //= BASE
    return digits or [0]


def add(a, b):
    out = []
    carry = 0
    for i in range(max(len(a), len(b))):
        s = carry
        if i < len(a):
            s += a[i]
        if i < len(b):
            s += b[i]
        out.append(s % BASE)
        carry = s // BASE
    if carry:
        out.append(carry)
    return out


def mul(a, b):
    out = [0] * (len(a) + len(b))
    for i, x in enumerate(a):
        carry = 0
        for j, y in enumerate(b):
            t = out[i + j] + x * y + carry
            out[i + j] = t % BASE
            carry = t // BASE
        out[i + len(b)] += carry
    while len(out) > 1 and out[-1] == 0:
        out.pop()
    return out


def divmod_small(a, k):
    out = [0] * len(a)
    rem = 0
    for i in range(len(a) - 1, -1, -1):
        cur = rem * BASE + a[i]
        out[i], rem = divmod(cur, k)
    while len(out) > 1 and out[-1] == 0:
        out.pop()
    return out, rem


def text(a):
    return str(a[-1]) + "".join(["%04d" % d for d in reversed(a[:-1])])


def power(b, e):
    r = [1]
    p = from_int(b)
    while e:
        if e & 1:
            r = mul(r, p)
        p = mul(p, p)
        e >>= 1
    return r


def compare(a, b):
    if len(a) != len(b):
        return -1 if len(a) < len(b) else 1
    for x, y in zip(a[::-1], b[::-1]):
        if x != y:
            return -1 if x < y else 1
    return 0


f = [1]
for n in range(1, 51):
    f = mul(f, from_int(n))
print("50! =", text(f))
print("2^200 =", text(power(2, 200)))
a, b = [0], [1]
for _ in range(150):
    a, b = b, add(a, b)
print("fib(150) =", text(a))
q, r = divmod_small(power(10, 40), 7)
print(text(q), r)
print("digit sum of 2^1000:", sum([int(c) for c in text(power(2, 1000))]))
print(compare(power(2, 89), power(3, 56)), compare(power(2, 89), power(3, 57)), compare([5], [5]))
