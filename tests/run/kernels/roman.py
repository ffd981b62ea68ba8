# number notations: Roman, any base, balanced ternary, Gray code, English words, Egyptian multiplication
VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    s = ""
    for v, t in VALUES:
        while n >= v:
            s += t
            n -= v
    return s


def from_roman(s):
    total = 0
    i = 0
    for v, t in VALUES:
        while s[i:i + len(t)] == t:
            total += v
            i += len(t)
    return total


def to_base(n, b):
    if n == 0:
        return "0"
    sign = ""
    if n < 0:
        sign = "-"
        n = -n
    s = ""
    while n:
        n, r = divmod(n, b)
        s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
    return sign + s


def balanced(n):
    if n == 0:
        return "0"
    s = ""
    while n:
        r = n % 3
        if r == 2:
            s = "T" + s
            n = n // 3 + 1
        else:
            s = str(r) + s
            n //= 3
    return s


def negabinary(n):
    if not n:
        return "0"
    s = ""
    while n:
        n, r = n // -2, n % -2
        if r < 0:
            n, r = n + 1, r + 2
        s = str(r) + s
    return s


SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    if n < 1000:
        return SMALL[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    for unit, name in [(10 ** 9, "billion"), (10 ** 6, "million"), (10 ** 3, "thousand")]:
        if n >= unit:
            rest = n % unit
            return words(n // unit) + " " + name + (" " + words(rest) if rest else "")
    return "?"


def egyptian(a, b):
    r = 0
    while a:
        if a % 2:
            r += b
        a, b = a // 2, b * 2
    return r


for n in (1, 4, 9, 14, 40, 90, 400, 1666, 1987, 2026, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all([from_roman(to_roman(n)) == n for n in range(1, 4000)]))
for n in (0, 5, -5, 255, 123456789):
    print(n, [to_base(n, b) for b in (2, 3, 8, 16, 36)], balanced(n), negabinary(n))
print([int(to_base(n, 7), 7) == n for n in (-50, 0, 343)])
print([format(i ^ (i >> 1), "03b") for i in range(8)])
for n in (0, 13, 40, 99, 100, 342, 1000, 1000001, -2026, 987654321):
    print(words(n))
print(egyptian(238, 13), 238 * 13)
