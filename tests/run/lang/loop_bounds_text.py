# Characters of strings in loops, and ranges whose step is known at run time only.


def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except IndexError as e:
        print(name, "IndexError", e)
    except ValueError as e:
        print(name, "ValueError", e)


def same(a, b, lo, hi, by):
    n = 0
    for i in range(lo, hi):
        if a[i] == b[i - by]:
            n += 1
        if a[i] != b[i]:
            n += 100
    return n


for a in ("abcabc", "añcabc", ""):
    for b in ("abcabc", "abdañc", "ab"):
        for lo, hi, by in ((0, 6, 0), (1, 6, 1), (0, 6, 1), (-3, 3, 0), (2, 7, 2), (3, 3, 9)):
            attempt("%s %s %d %d %d" % (a, b, lo, hi, by), same, a, b, lo, hi, by)


def letters(s, n):
    out = ""
    for i in range(n):
        out = s[i] + out
    return out


attempt("letters", letters, "hello", 5)
attempt("letters", letters, "hello", 6)
attempt("letters", letters, "grün", 4)
attempt("letters", letters, "grün", 5)
attempt("letters", letters, "", 0)


def count(text, what):
    n = 0
    for i in range(len(text)):
        if text[i] == what:
            n += 1
    return n


print(count("banana", "a"), count("banana", "an"), count("äaä", "ä"), count("", "x"))


def strided(xs, lo, hi, step):
    out = 0
    for i in range(lo, hi, step):
        out = out * 10 + xs[i]
    return out


numbers = [1, 2, 3, 4, 5, 6]
for lo in (-8, -6, -1, 0, 2, 5, 6):
    for hi in (-7, -1, 0, 5, 6, 9):
        for step in (-7, -2, -1, 0, 1, 2, 3, 7):
            attempt("%d %d %d" % (lo, hi, step), strided, numbers, lo, hi, step)


def items(lo, hi, step):
    out = []
    last = None
    for i in range(lo, hi, step):
        out.append(i)
        if len(out) > 3:
            break
        lo = 5
        step = 9
    else:
        out.append(-1)
    return out


BIG = 9223372036854775807
print(items(0, 10, 4), items(10, 0, -4), items(0, 0, 1), items(5, 1, 2))
print(items(BIG - 5, BIG, 2), items(BIG - 5, BIG, 3), items(-BIG + 5, -BIG - 1, -3), items(0, BIG, BIG))
print(items(True, 3, True))
for j in range(numbers[0], len(numbers), numbers[1]):
    numbers[j] = -j
print(numbers)
