# memoised game functions with closures: nim, coins, subtraction games
def memoize(f):
    table = {}

    def wrapper(*key):
        if key not in table:
            table[key] = f(*key)
        return table[key]

    wrapper_table[f.__name__] = table
    return wrapper


wrapper_table = {}


@memoize
def wins(pile):
    return any(not wins(pile - k) for k in (1, 3, 4) if pile >= k)


@memoize
def grundy(n):
    reach = {grundy(a) ^ grundy(n - 1 - a) for a in range((n + 1) // 2)} if n > 0 else set()
    g = 0
    while g in reach:
        g += 1
    return g


COINS = [8, 15, 3, 7, 10, 2]


@memoize
def best(i, j):
    if i > j:
        return 0
    if i == j:
        return COINS[i]
    left = COINS[i] + min(best(i + 2, j), best(i + 1, j - 1))
    right = COINS[j] + min(best(i, j - 2), best(i + 1, j - 1))
    return max(left, right)


def moves(pile):
    return [k for k in (1, 3, 4) if pile >= k and not wins(pile - k)]


print([n for n in range(25) if not wins(n)])
print({n: moves(n) for n in (5, 8, 11, 14)})
print([grundy(n) for n in range(20)])
print(best(0, len(COINS) - 1), sum(COINS))
print(sorted(wrapper_table), len(wrapper_table['wins']) > 20)


def nim_move(heaps):
    x = 0
    for h in heaps:
        x ^= h
    if x == 0:
        return None
    for i, h in enumerate(heaps):
        if h ^ x < h:
            return i, h - (h ^ x)
    return None


heaps = [3, 4, 5]
turn = 0
while any(heaps):
    m = nim_move(heaps)
    if m is None:
        i = heaps.index(max(heaps))
        n = 1
    else:
        i, n = m
    heaps[i] -= n
    print('player', turn % 2, 'takes', n, 'from', i, heaps)
    turn += 1
