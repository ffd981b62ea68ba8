# pseudo random streams, dice statistics, shuffles: all from generators
def lcg(seed):
    state = seed
    while True:
        state = (state * 1103515245 + 12345) % 2147483648
        yield state >> 16


def dice(source, sides=6):
    limit = 32768 // sides * sides
    for r in source:
        if r < limit:
            yield r % sides + 1


def take(n, it):
    for _ in range(n):
        yield next(it)


def pairs(it):
    while True:
        yield next(it) + next(it)


def shuffle(items, source):
    items = list(items)
    for i in range(len(items) - 1, 0, -1):
        j = next(source) % (i + 1)
        items[i], items[j] = items[j], items[i]
    return items


r = lcg(42)
print(list(take(5, r)))
d = dice(lcg(7))
rolls = list(take(20, d))
print(rolls, sum(rolls))
hist = [0] * 13
for s in take(3000, pairs(dice(lcg(1)))):
    hist[s] += 1
for s in range(2, 13):
    print('%2d %4d %s' % (s, hist[s], '*' * (hist[s] // 20)))
print(shuffle('abcdefgh', lcg(3)))
print(''.join(shuffle('abcdefgh', lcg(3))) == ''.join(shuffle('abcdefgh', lcg(4))))


def runs(it):
    prev, n = next(it), 1
    for x in it:
        if x == prev:
            n += 1
        else:
            yield prev, n
            prev, n = x, 1
    yield prev, n


print(list(runs(iter([1, 1, 2, 3, 3, 3]))))
longest = max(runs(take(500, dice(lcg(9), 2))), key=lambda p: p[1])
print(longest)
