# classic small exercises, teaching style
def roman(n):
    """Return n as roman numerals.

    >>> roman(1994)
    'MCMXCIV'
    """
    table = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'),
             (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]
    result = ""
    for value, letters in table:
        count, n = divmod(n, value)
        result += letters * count
    return result


def from_roman(s):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = 0
    for a, b in zip(s, s[1:] + ' '):
        v = values[a]
        total += -v if b in values and values[b] > v else v
    return total


ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen").split()
TENS = [None, None] + "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ["", "thousand", "million", "billion"]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        t, o = divmod(n, 10)
        return TENS[t] + ("-" + ONES[o] if o else "")
    if n < 1000:
        h, r = divmod(n, 100)
        return ONES[h] + " hundred" + (" and " + words(r) if r else "")
    parts = []
    scale = 0
    while n:
        n, chunk = divmod(n, 1000)
        if chunk:
            parts.append(words(chunk) + (" " + SCALES[scale] if scale else ""))
        scale += 1
    return ", ".join(reversed(parts))


def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(y, m):
    return [31, 29 if is_leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]


def weekday(y, m, d):
    """Zeller; 0 is Monday"""
    if m < 3:
        m += 12
        y -= 1
    k, j = y % 100, y // 100
    h = (d + 13 * (m + 1) // 5 + k + k // 4 + j // 4 + 5 * j) % 7
    return (h + 5) % 7


def month(y, m):
    names = "January February March April May June July August September October November December".split()
    lines = [f"{names[m - 1]} {y}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    week = ["  "] * weekday(y, m, 1)
    for d in range(1, days_in(y, m) + 1):
        week.append(f"{d:2}")
        if len(week) == 7:
            lines.append(" ".join(week))
            week = []
    if week:
        lines.append(" ".join(week))
    return lines


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    mo, da = divmod(h + l - 7 * m + 114, 31)
    return y, mo, da + 1


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    assert from_roman(roman(n)) == n
    print(n, roman(n), words(n))
print(words(-1234567), words(1000000), words(100), words(1001))
print("\n".join(month(2024, 2)))
left, right = month(1999, 12), month(2000, 1)
for i in range(max(len(left), len(right))):
    a = left[i] if i < len(left) else ""
    b = right[i] if i < len(right) else ""
    print(f"{a:<22}{b}".rstrip())
print([easter(y) for y in (1999, 2000, 2024)], [weekday(*easter(y)) for y in range(2000, 2010)])
print([y for y in range(1890, 1913) if is_leap(y)])


def wrap(text, width):
    lines, line, length = [], [], 0
    for w in text.split():
        if line and length + len(w) + len(line) > width:
            lines.append(line)
            line, length = [], 0
        line.append(w)
        length += len(w)
    lines.append(line)
    return lines


def justify(text, width):
    out = []
    lines = wrap(text, width)
    for ws in lines[:-1]:
        if len(ws) == 1:
            out.append(ws[0])
            continue
        gaps = len(ws) - 1
        spaces = width - sum(map(len, ws))
        s, extra = divmod(spaces, gaps)
        line = ""
        for i, w in enumerate(ws[:-1]):
            line += w + " " * (s + (i < extra))
        out.append(line + ws[-1])
    out.append(" ".join(lines[-1]))
    return out


for l in justify("In the beginning the Universe was created. This has made a lot of people very angry and been widely regarded as a bad move.", 28):
    print("|" + l.ljust(28) + "|")
print(f"{'left':<10}|{'mid':^10}|{'right':>10}|{3.14159:+.2e}|{1234567.891:,.2f}|{255:#x}|{-5:05d}|{0.256:.1%}")
