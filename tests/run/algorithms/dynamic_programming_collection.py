from functools import lru_cache, cache
from itertools import accumulate
from bisect import bisect_left
import math
import sys


def lcs(a, b):
    m = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            m[i][j] = m[i - 1][j - 1] + 1 if x == y else max(m[i - 1][j], m[i][j - 1])
    out = []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif m[i - 1][j] >= m[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return ''.join(reversed(out))


def edit_script(a, b):
    @cache
    def d(i, j):
        if i == 0:
            return j, ('+' + b[:j]) if j else ''
        if j == 0:
            return i, '-' + a[:i]
        options = [(d(i - 1, j)[0] + 1, 'del'), (d(i, j - 1)[0] + 1, 'ins'),
                   (d(i - 1, j - 1)[0] + (a[i - 1] != b[j - 1]), 'sub')]
        return min(options)
    return d(len(a), len(b))[0]


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            cand = (best[c - weight][0] + value, best[c - weight][1] + (name,))
            if cand[0] > best[c][0]:
                best[c] = cand
    return best[capacity]


def coin_ways(coins, total):
    ways = [1] + [0] * total
    for c in coins:
        for t in range(c, total + 1):
            ways[t] += ways[t - c]
    return ways[total]


def min_coins(coins, total):
    table = {0: []}
    for t in range(1, total + 1):
        options = [table[t - c] + [c] for c in coins if t - c in table]
        if options:
            table[t] = min(options, key=len)
    return table.get(total)


def lis(seq):
    tails, where, prev = [], [], [None] * len(seq)
    for i, x in enumerate(seq):
        k = bisect_left(tails, x)
        prev[i] = where[k - 1] if k else None
        if k == len(tails):
            tails.append(x)
            where.append(i)
        else:
            tails[k] = x
            where[k] = i
    out, i = [], where[-1] if where else None
    while i is not None:
        out.append(seq[i])
        i = prev[i]
    return out[::-1]


def matrix_chain(dims):
    @lru_cache(None)
    def solve(i, j):
        if i == j:
            return 0, 'ABCDEFGH'[i]
        best = (math.inf, '')
        for k in range(i, j):
            (lc, lt), (rc, rt) = solve(i, k), solve(k + 1, j)
            cost = lc + rc + dims[i] * dims[k + 1] * dims[j + 1]
            if cost < best[0]:
                best = (cost, f'({lt}{rt})')
        return best
    return solve(0, len(dims) - 2)


def word_break(s, words):
    words = set(words)

    @lru_cache(maxsize=None)
    def go(i):
        if i == len(s):
            return [[]]
        return [[s[i:j]] + rest for j in range(i + 1, len(s) + 1) if s[i:j] in words for rest in go(j)]
    return [' '.join(p) for p in go(0)]


def max_subarray(xs):
    best, start, cur, cs = (-math.inf, 0, 0), 0, 0, 0
    for i, x in enumerate(xs):
        if cur <= 0:
            cur, cs = x, i
        else:
            cur += x
        best = max(best, (cur, cs, i))
    return best


def egg_drop(eggs, floors):
    table = [0] * (eggs + 1)
    moves = 0
    while table[eggs] < floors:
        moves += 1
        for e in range(eggs, 0, -1):
            table[e] += table[e - 1] + 1
    return moves


def partitions(n, k=None):
    if k is None:
        k = n
    if n == 0:
        yield ()
        return
    for first in range(min(n, k), 0, -1):
        for rest in partitions(n - first, first):
            yield (first,) + rest


def tsp(dist):
    n = len(dist)
    dp = {(1, 0): (0, None)}
    for mask in range(1, 1 << n):
        if not mask & 1:
            continue
        for last in range(n):
            if (mask, last) not in dp:
                continue
            cost, _ = dp[mask, last]
            for nxt in range(n):
                if mask >> nxt & 1:
                    continue
                key = (mask | 1 << nxt, nxt)
                c = cost + dist[last][nxt]
                if key not in dp or c < dp[key][0]:
                    dp[key] = (c, last)
    full = (1 << n) - 1
    best, last = min((dp[full, k][0] + dist[k][0], k) for k in range(1, n))
    path, mask = [], full
    while last is not None:
        path.append(last)
        mask, last = mask ^ (1 << last), dp[mask, last][1]
    return best, path[::-1]


def catalan(n, memo={}):
    if n <= 1:
        return 1
    if n not in memo:
        memo[n] = sum(catalan(i) * catalan(n - 1 - i) for i in range(n))
    return memo[n]


print(lcs('AGGTAB', 'GXTXAYB'), repr(lcs('abc', 'xyz')), edit_script('kitten', 'sitting'))
print(knapsack([('gold', 4, 10), ('silver', 3, 7), ('bronze', 2, 4), ('gem', 1, 6)], 7))
print(coin_ways([1, 2, 5, 10, 25], 50), min_coins([1, 3, 4], 6), min_coins([5, 7], 3))
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]))
print(matrix_chain((10, 30, 5, 60, 7)))
print(word_break('catsanddog', ('cat', 'cats', 'and', 'sand', 'dog')))
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), egg_drop(2, 100), egg_drop(3, 1000))
print(list(partitions(5)), len(list(partitions(15))))
print(tsp([[0, 10, 15, 20], [10, 0, 35, 25], [15, 35, 0, 30], [20, 25, 30, 0]]))
print([catalan(i) for i in range(12)], list(accumulate([1, 2, 3, 4], max)), list(accumulate([1, 2, 3], lambda a, b: a * b)))
