# 0/1 knapsack by table and by recursion, unbounded knapsack, subset sum, coin change
def knapsack(items, cap):
    best = [[0] * (cap + 1) for _ in range(len(items) + 1)]
    for i, (name, w, v) in enumerate(items, 1):
        for c in range(cap + 1):
            best[i][c] = best[i - 1][c]
            if w <= c and best[i - 1][c - w] + v > best[i][c]:
                best[i][c] = best[i - 1][c - w] + v
    chosen = []
    c = cap
    for i in range(len(items), 0, -1):
        if best[i][c] != best[i - 1][c]:
            name, w, v = items[i - 1]
            chosen.append(name)
            c -= w
    return best[len(items)][cap], chosen[::-1]


def recursive(items, i, cap):
    if i == len(items):
        return 0
    name, w, v = items[i]
    skip = recursive(items, i + 1, cap)
    if w > cap:
        return skip
    return max(skip, v + recursive(items, i + 1, cap - w))


def unbounded(weights, values, cap):
    dp = [0] * (cap + 1)
    for c in range(1, cap + 1):
        for w, v in zip(weights, values):
            if w <= c:
                dp[c] = max(dp[c], dp[c - w] + v)
    return dp[cap]


def coins(amount, kinds):
    INF = 10 ** 9
    need = [0] + [INF] * amount
    ways = [1] + [0] * amount
    for k in kinds:
        for a in range(k, amount + 1):
            need[a] = min(need[a], need[a - k] + 1)
            ways[a] += ways[a - k]
    return (need[amount] if need[amount] < INF else -1), ways[amount]


def subset_sum(nums, target):
    reach = 1
    for n in nums:
        reach |= reach << n
    return reach >> target & 1 == 1


things = [("map", 9, 150), ("compass", 13, 35), ("water", 30, 200), ("sandwich", 20, 160), ("glucose", 15, 60),
          ("tin", 28, 45), ("banana", 17, 60), ("apple", 19, 40), ("cheese", 23, 30), ("beer", 22, 10)]
for cap in (0, 10, 50, 75, 120):
    value, names = knapsack(things, cap)
    print(cap, value, recursive(things, 0, cap) == value, names)
print(unbounded([3, 4, 7], [4, 5, 10], 20))
for amount in (0, 3, 11, 63, 100):
    print(amount, coins(amount, [5, 10, 21, 25]), coins(amount, [1, 5, 10, 25]))
print([t for t in range(40) if subset_sum([3, 9, 8, 4], t)])
