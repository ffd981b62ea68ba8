# Index checks of loops may be made before the loop; errors and their effects stay where they were.


def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except IndexError as e:
        print(name, "IndexError", e)
    except OverflowError as e:
        print(name, "OverflowError")


seen = []


def total(xs, lo, hi):
    s = 0
    for i in range(lo, hi):
        seen.append(i)
        s += xs[i]
    return s


def quiet_total(xs, lo, hi):
    s = 0
    for i in range(lo, hi):
        s += xs[i]
    return s


def down(xs, hi, lo):
    out = 0
    for i in range(hi, lo, -1):
        out = out * 10 + xs[i]
    return out


def by_two(xs, lo, hi):
    out = 0
    for i in range(lo, hi, 2):
        out = out * 10 + xs[i]
    return out


numbers = [1, 2, 3, 4, 5]
for lo in range(-7, 7):
    for hi in (-6, -1, 0, 3, 5, 6):
        attempt("up %d %d" % (lo, hi), quiet_total, numbers, lo, hi)
        attempt("two %d %d" % (lo, hi), by_two, numbers, lo, hi)
        attempt("down %d %d" % (lo, hi), down, numbers, lo, hi)
attempt("seen", total, numbers, 3, 8)
print(seen)


# Effects before the failing index stay.
def fill(xs, n):
    for i in range(n):
        xs[i] = i * i


def fill_safe(xs, n):
    try:
        fill(xs, n)
    except IndexError as e:
        print("fill", e)


some = [0] * 4
fill_safe(some, 6)
print(some)
fill_safe(some, 4)
print(some)


# The list shrinks or grows while the loop runs.
def shrinking(xs):
    s = 0
    for i in range(len(xs)):
        s += xs[i]
        if i == 1:
            xs.pop()
    return s


def drop(xs):
    if len(xs) > 2:
        xs.pop()


def shrinking_by_call(xs):
    s = 0
    for i in range(len(xs)):
        drop(xs)
        s += xs[i]
    return s


def growing(xs):
    for i in range(5):
        xs.append(xs[i] + 1)
    return xs


attempt("shrinking", shrinking, [1, 2, 3, 4])
attempt("by call", shrinking_by_call, [1, 2, 3, 4])
attempt("growing", growing, [0])


# The loop variable is changed in the body.
def reassigned(xs):
    out = []
    s = 0
    for i in range(len(xs)):
        s += xs[i]
        i = i + 3
        s += xs[i]
    return s


def reassigned_before(xs):
    s = 0
    for i in range(len(xs)):
        i = i - 2
        s = s * 10 + xs[i]
    return s


attempt("reassigned", reassigned, [1, 2, 3, 4])
attempt("reassigned before", reassigned_before, [1, 2, 3, 4])


# Neighbours: offsets that leave the list on either side.
def neighbours(xs, lo, hi):
    s = 0
    for i in range(lo, hi):
        s = s * 100 + xs[i - 1] * 10 + xs[i + 1]
    return s


attempt("inside", neighbours, numbers, 1, 4)
attempt("left end", neighbours, numbers, 0, 4)
attempt("right end", neighbours, numbers, 1, 5)
attempt("empty", neighbours, numbers, 9, 9)


def shifted(xs, by, n):
    s = 0
    for i in range(n):
        s = s * 10 + xs[i + by]
    return s


def shifted_back(xs, by, n):
    s = 0
    for i in range(n):
        s = s * 10 + xs[i - by]
    return s


BIG = 9223372036854775807
for by in (-6, -5, -1, 0, 2, 3, 100):
    attempt("shift %d" % by, shifted, numbers, by, 3)
    attempt("back %d" % by, shifted_back, numbers, by, 3)
attempt("far", shifted, numbers, -BIG - 1, 0)
attempt("far", shifted, numbers, BIG, 1)
attempt("far", shifted, numbers, -BIG - 1, 1)
attempt("back far", shifted_back, numbers, BIG, 1)
attempt("huge", quiet_total, numbers, BIG - 2, BIG)
attempt("huge", quiet_total, numbers, -BIG - 1, -BIG + 3)
attempt("huge down", down, numbers, -BIG + 2, -BIG - 1)
attempt("none", quiet_total, numbers, 5, -BIG - 1)
attempt("none", down, numbers, 0, BIG)


# Rows: loaded once where nothing replaces them.
def row_sum(rows, k, n):
    s = 0
    for j in range(n):
        s = s * 10 + rows[k][j]
    return s


table = [[1, 2, 3], [4, 5], []]
for k in range(-4, 4):
    for n in range(0, 4):
        attempt("row %d %d" % (k, n), row_sum, table, k, n)


def replaced(rows, n):
    s = 0
    for j in range(n):
        s = s * 10 + rows[0][j]
        if j == 0:
            rows[0] = [7, 8, 9]
    return s


attempt("replaced", replaced, [[1, 2, 3], [4]], 3)


def column(rows, j):
    s = 0
    for i in range(len(rows)):
        s = s * 10 + rows[i][j]
    return s


attempt("column", column, table, 1)
attempt("column", column, [[1, 2], [3, 4]], 1)
attempt("column", column, [[1, 2], [3, 4]], -2)


# Remainders as indices.
def ring(xs, n, m):
    s = 0
    for i in range(n):
        s = s * 10 + xs[(i - 1) % m]
    return s


attempt("ring", ring, numbers, 7, 5)
attempt("ring wide", ring, numbers, 7, 6)
attempt("ring back", ring, numbers, 7, -5)


# A test in front of the index.
def guarded(xs, ys, n):
    s = 0
    for i in range(n):
        if i > 0 and xs[i - 1] < xs[i]:
            s += ys[i - 1]
        if i < len(ys):
            s += ys[i]
    return s


attempt("guarded", guarded, numbers, [10, 20], 2)
attempt("guarded", guarded, numbers, [10, 20], 5)
attempt("guarded", guarded, numbers, [10, 20, 30, 40, 50], 5)


# The loop ends before the index that would fail.
def find(xs, x, n):
    for i in range(n):
        if xs[i] == x:
            return i
    return -1


attempt("find", find, numbers, 4, 100)
attempt("find", find, numbers, 6, 100)


# The same list under two names, and a variable that names another list later.
def alias(xs):
    ys = xs
    s = 0
    for i in range(len(xs)):
        ys[i] = i
        s = s * 10 + xs[i]
    return s


def moving(xs, ys):
    s = 0
    zs = xs
    for i in range(4):
        s = s * 10 + zs[i]
        if i == 1:
            zs = ys
    return s


attempt("alias", alias, [5, 5, 5])
attempt("moving", moving, [1, 2], [0, 0, 8, 9])
attempt("moving", moving, [1, 2, 3, 4], [0, 0])


# Division by constants, of both signs.
for n in (-9, -8, -5, -1, 0, 1, 5, 8, 9, BIG, -BIG - 1):
    print(n // 1, n % 1, n // 2, n % 2, n // 8, n % 8, n // 4096, n % 4096, n // -4, n % -4, n // 7, n % 7)
