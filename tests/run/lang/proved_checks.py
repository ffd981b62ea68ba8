# Programs whose checks can be left out, beside such where they must not be.


def at(items, i):
    try:
        return str(items[i])
    except IndexError:
        return "outside"


def strides(first, stop, step):
    out = []
    for i in range(first, stop, step):
        out.append(i)
        if len(out) > 5:
            break
    return out


def sieve(limit):
    composite = [False] * (limit + 1)
    found = []
    for n in range(2, limit + 1):
        if not composite[n]:
            found.append(n)
            for m in range(n * n, limit + 1, n):
                composite[m] = True
    return found


def skips(n):
    total = 0
    for a in range(1, 4):
        for b in range(0, n, a):
            if b % 2:
                continue
            if b > 8:
                break
            total += b * a
        else:
            total += 1000
    return total


def counts(n):
    k = 0
    while k < n:
        k += 3
    squares = [0] * 12
    i = 0
    while True:
        if i >= 12:
            break
        squares[i] = i * i
        i += 1
    down = 11
    picked = []
    while down >= 0:
        picked.append(squares[down])
        down -= 4
    return k, i, down, picked


def joined(flag):
    n = 3 if flag else 7
    items = [1] * n
    return at(items, 2) + " " + at(items, 6) + " " + at(items, -4)


def changing(n):
    items = [5] * 4
    i = 0
    seen = ""
    for turn in range(n):
        seen += at(items, i) + ","
        i = i + 2 if turn % 2 == 0 else i - 3
    return seen


def handled(n):
    i = 0
    items = [1, 2, 3]
    try:
        for i in range(n):
            items[i] += 1
    except IndexError:
        return "stopped at", i, items
    return "went to", i, items


def signs(a, b):
    return a // b, a % b, -a // b, -a % b


def bits(n):
    return [n & 7, n | 8, n ^ 5, n >> 1, n << 2, -n & 255]


def recursive(n):
    if n <= 0:
        return 0
    return n + recursive(n - 1)


def shadowed(n):
    last = -1
    for i in range(n):
        last = i
        i = i * 100
        last += i
    return last


LIMIT = 10
COUNT = 0


def counted():
    global COUNT
    COUNT += 1
    return COUNT


def limited():
    items = [0] * LIMIT
    for i in range(LIMIT):
        items[i] = counted() + i
    return items, at(items, LIMIT), at(items, COUNT)


print(strides(0, 10, 3), strides(10, 0, -4), strides(5, 5, 1), strides(3, 20, 20))
print(strides(9223372036854775800, 9223372036854775807, 3), strides(-9223372036854775800, -9223372036854775808, -3))
print(sieve(40), skips(12), skips(3), counts(8))
print(joined(True), joined(False), changing(7), handled(2), handled(5))
print(signs(17, 5), signs(17, -5), bits(13), recursive(20), shadowed(4))
print(limited(), LIMIT)
step = 0
try:
    strides(1, 2, step)
except ValueError as e:
    print("ValueError:", e)
for width in (1, 2, 5):
    cells = [0] * width
    cells[width - 1] = width
    print(cells, at(cells, width))
