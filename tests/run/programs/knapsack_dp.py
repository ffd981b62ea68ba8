# dynamic programming classics: knapsack, coins, LIS, subset sum, rod cutting
def knapsack(items, cap):
    table = [[0] * (cap + 1) for _ in range(len(items) + 1)]
    for i, (_, w, v) in enumerate(items, 1):
        for c in range(cap + 1):
            table[i][c] = table[i - 1][c]
            if w <= c:
                table[i][c] = max(table[i][c], table[i - 1][c - w] + v)
    chosen = []
    c = cap
    for i in range(len(items), 0, -1):
        if table[i][c] != table[i - 1][c]:
            name, w, _ = items[i - 1]
            chosen.append(name)
            c -= w
    return table[-1][cap], chosen[::-1]


def min_coins(coins, amount):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a and best[a - c] is not None:
                n = best[a - c] + 1
                if best[a] is None or n < best[a]:
                    best[a] = n
    return best[amount]


def ways(coins, amount):
    w = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            w[a] += w[a - c]
    return w[amount]


def lis(xs):
    length = [1] * len(xs)
    prev = [-1] * len(xs)
    for i in range(len(xs)):
        for j in range(i):
            if xs[j] < xs[i] and length[j] + 1 > length[i]:
                length[i] = length[j] + 1
                prev[i] = j
    i = max(range(len(xs)), key=lambda k: length[k])
    out = []
    while i >= 0:
        out.append(xs[i])
        i = prev[i]
    return out[::-1]


def subset_sum(xs, target):
    reach = {0: []}
    for x in xs:
        for s, used in list(reach.items()):
            if s + x not in reach and s + x <= target:
                reach[s + x] = used + [x]
    return reach.get(target)


def rods(prices, n):
    best = [0] * (n + 1)
    cut = [0] * (n + 1)
    for k in range(1, n + 1):
        for i in range(1, min(k, len(prices)) + 1):
            if prices[i - 1] + best[k - i] > best[k]:
                best[k] = prices[i - 1] + best[k - i]
                cut[k] = i
    pieces = []
    while n > 0:
        pieces.append(cut[n])
        n -= cut[n]
    return best[-1], pieces


print(knapsack([('a', 5, 10), ('b', 4, 40), ('c', 6, 30), ('d', 3, 50)], 10))
print(min_coins([1, 5, 12], 15), min_coins([5, 7], 3), min_coins([2], 8), min_coins([1], 0))
print(ways([1, 2, 5, 10, 20, 50, 100, 200], 200))
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]))
print(subset_sum([3, 34, 4, 12, 5, 2], 9), subset_sum([2, 4], 5))
print(rods([1, 5, 8, 9, 10, 17, 17, 20], 8), rods([3, 5, 8, 9, 10, 17, 17, 20], 5))
