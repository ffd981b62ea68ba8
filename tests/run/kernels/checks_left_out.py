# Where checks are left out because of what stands before, and where they must stay.
def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except IndexError as e:
        print(name, "IndexError", e)
    except ZeroDivisionError as e:
        print(name, "ZeroDivisionError", e)


FIVE = [10, 20, 30, 40, 50]


def same_sum(i, k):
    total = 0
    if i >= 0 and k >= 0:
        first = FIVE[i + k]
        total = first + FIVE[i + k] * 2 + FIVE[k + i]
        FIVE[i + k] = first
    return total


def changed_between(i):
    total = 0
    if i >= 0:
        total = FIVE[i + 1]
        i += 1
        total += FIVE[i + 1]
    return total


def only_perhaps(flag, i):
    total = 0
    if i >= 0:
        if flag and FIVE[i + 1] > 0:
            total = 1
        other = FIVE[i + 2] if flag else 7
        total += other
        total += FIVE[i + 1] + FIVE[i + 2]
    return total


def in_one_arm(flag, i):
    total = 0
    if i >= 0:
        if flag:
            total = FIVE[i + 1]
        else:
            total = -1
        total += FIVE[i + 1]
    return total


def in_all_arms(flag, i):
    total = 0
    if i >= 0:
        if flag:
            total = FIVE[i + 1]
        else:
            total = FIVE[1 + i] - FIVE[i + 1]
        total += FIVE[i + 1]
    return total


def in_turns(n):
    total = 0
    k = 0
    while k < n:
        total += FIVE[k + 1]
        k += 1
        total += FIVE[k + 1]
    return total


def counted(n):
    total = 0
    for i in range(n):
        total += FIVE[i + 1]
        for j in range(2):
            total += FIVE[i + 1] + FIVE[i + j]
    return total + FIVE[n + 1]


def caught(i):
    total = 0
    if i >= 0:
        try:
            total = FIVE[i + 1]
            total += FIVE[i + 1]
        except IndexError:
            total = -100
        total += FIVE[i + 1]
    return total


def negative(i):
    return FIVE[i + 1] + FIVE[i + 1]


for i in [0, 2, 3, 4, 5]:
    attempt("same", same_sum, i, 1)
    attempt("changed", changed_between, i)
    attempt("caught", caught, i)
    attempt("negative", negative, i - 5)
    for flag in [True, False]:
        attempt("perhaps", only_perhaps, flag, i)
        attempt("one arm", in_one_arm, flag, i)
        attempt("all arms", in_all_arms, flag, i)
    attempt("turns", in_turns, i)
    attempt("counted", counted, i)


# Sums of counting loops.
def hits(limit):
    count = 0
    for row in range(3):
        for column in range(4):
            if (row * column) % 3 < limit:
                count += 1
    return count


TWELVE = [i * i for i in range(12)]
THIRTEEN = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9]


def down():
    left = 12
    for i in range(3):
        for j in range(4):
            left -= 1
            if j == 3:
                break
            if i == 2:
                continue
            left -= 0
    return left


def both_ways(n):
    at = 6
    for i in range(6):
        if i % n == 0:
            at += 1
        else:
            at = at - 1
    return at


def set_between():
    at = 0
    for i in range(3):
        at += 1
        for j in range(2):
            at = at * 2
    return at


def unknown_turns(n):
    at = 0
    for i in range(3):
        k = n
        while k > 0:
            at += 1
            k -= 1
    return at


def sum_of_sum():
    a = 1
    for i in range(5):
        a += a
    return a


def counter_is_set():
    at = 0
    for i in range(4):
        at += i
        i = 100
        at += i
    return at


attempt("hits", lambda: THIRTEEN[hits(2)])
attempt("hits", lambda: THIRTEEN[hits(3)])
attempt("hits", lambda: TWELVE[hits(3)])
attempt("down", lambda: (down(), THIRTEEN[down()]))
for n in range(1, 5):
    attempt("ways", lambda n: (both_ways(n), THIRTEEN[both_ways(n)]), n)
print(set_between(), unknown_turns(5), sum_of_sum(), counter_is_set())


# Shifts and divisions.
def shifts(n):
    size = 1
    out = []
    while size <= n:
        out.append(size | size >> 1)
        size <<= 1
    for by in range(0, 31, 6):
        out.append(1 << by)
        out.append((n << 2) + 1 >> by)
        out.append((-n) >> by)
        out.append(-(n >> by) << 1)
    return out


def halves(n):
    total = 0.0
    for i in range(1, n):
        total += 1.0 / i
    return total


def over(n):
    return [4.0 / (i - 2) for i in range(n)]


print(shifts(40))
print(round(halves(5), 3))
attempt("over", over, 2)
attempt("over", over, 3)
attempt("over", over, 0)
