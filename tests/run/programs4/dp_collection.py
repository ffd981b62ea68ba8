def lis(a):
    from bisect import bisect_left
    tails, idx, prev = [], [], [-1] * len(a)
    for i, x in enumerate(a):
        k = bisect_left(tails, x)
        if k == len(tails):
            tails.append(x); idx.append(i)
        else:
            tails[k] = x; idx[k] = i
        prev[i] = idx[k - 1] if k else -1
    out, i = [], idx[-1] if idx else -1
    while i >= 0:
        out.append(a[i])
        i = prev[i]
    return out[::-1]

def knapsack(items, cap):
    best = [[0] * (cap + 1) for _ in range(len(items) + 1)]
    for i, (name, w, v) in enumerate(items, 1):
        for c in range(cap + 1):
            best[i][c] = best[i - 1][c]
            if w <= c and best[i - 1][c - w] + v > best[i][c]:
                best[i][c] = best[i - 1][c - w] + v
    chosen, c = [], cap
    for i in range(len(items), 0, -1):
        if best[i][c] != best[i - 1][c]:
            chosen.append(items[i - 1][0])
            c -= items[i - 1][1]
    return best[-1][cap], chosen[::-1]

def coins(amount, values):
    INF = float('inf')
    need = [0] + [INF] * amount
    last = [None] * (amount + 1)
    for a in range(1, amount + 1):
        for v in values:
            if v <= a and need[a - v] + 1 < need[a]:
                need[a], last[a] = need[a - v] + 1, v
    if need[amount] == INF:
        return None
    out = []
    while amount:
        out.append(last[amount])
        amount -= last[amount]
    return out

def matrix_chain(dims):
    n = len(dims) - 1
    memo = {}
    def best(i, j):
        if i == j:
            return 0, chr(65 + i)
        if (i, j) not in memo:
            memo[i, j] = min((best(i, k)[0] + best(k + 1, j)[0] + dims[i] * dims[k + 1] * dims[j + 1], '(' + best(i, k)[1] + best(k + 1, j)[1] + ')') for k in range(i, j))
        return memo[i, j]
    return best(0, n - 1)

def edit_script(a, b):
    n, m = len(a), len(b)
    d = {}
    for i in range(n + 1): d[i, 0] = i
    for j in range(m + 1): d[0, j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            d[i, j] = min(d[i-1, j] + 1, d[i, j-1] + 1, d[i-1, j-1] + (a[i-1] != b[j-1]))
    ops = []
    i, j = n, m
    while (i, j) != (0, 0):
        if i and j and d[i, j] == d[i-1, j-1] + (a[i-1] != b[j-1]):
            i -= 1; j -= 1
            ops.append('=' if a[i] == b[j] else f'{a[i]}>{b[j]}')
        elif i and d[i, j] == d[i-1, j] + 1:
            i -= 1
            ops.append('-' + a[i])
        else:
            j -= 1
            ops.append('+' + b[j])
    return d[n, m], ops[::-1]

def word_break(s, words, start=0, memo=None):
    memo = {} if memo is None else memo
    if start == len(s): return ['']
    if start in memo: return memo[start]
    out = []
    for w in words:
        if s.startswith(w, start):
            for rest in word_break(s, words, start + len(w), memo):
                out.append(w + (' ' + rest if rest else ''))
    memo[start] = out
    return out

def partitions(n, biggest=None):
    if n == 0:
        yield []
        return
    for k in range(min(n, biggest or n), 0, -1):
        for p in partitions(n - k, k):
            yield [k, *p]

def max_subarray(a):
    best = cur = a[0]; s = t = bs = 0
    for i, x in enumerate(a[1:], 1):
        if cur + x < x: cur, s = x, i
        else: cur += x
        if cur > best: best, bs, t = cur, s, i
    return best, a[bs:t + 1]

def egg_drop(eggs, floors):
    t = 0
    f = [0] * (eggs + 1)
    while f[eggs] < floors:
        t += 1
        for e in range(eggs, 0, -1):
            f[e] += f[e - 1] + 1
    return t

print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lis(list("banana")))
print(knapsack([('pen', 1, 1), ('book', 3, 4), ('lamp', 4, 5), ('radio', 5, 7)], 7))
print(coins(63, [1, 5, 10, 21, 25]), coins(3, [2]), coins(0, [1]))
print(matrix_chain([40, 20, 30, 10, 30]))
print(*edit_script("intention", "execution"))
print(word_break("catsanddog", ["cat", "cats", "and", "sand", "dog"]), word_break("xyz", ["x"]))
print(list(partitions(5)), sum(1 for _ in partitions(20)))
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), egg_drop(2, 100))
tri = [[3], [7, 4], [2, 4, 6], [8, 5, 9, 3]]
while len(tri) > 1:
    low = tri.pop()
    tri[-1] = [x + max(p) for x, p in zip(tri[-1], zip(low, low[1:]))]
print(tri)
