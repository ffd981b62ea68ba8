# Levenshtein distance: table, two rows, recursion with bound, and the edit script
def table(a, b):
    d = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        d[i][0] = i
    for j in range(len(b) + 1):
        d[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost)
    return d


def two_rows(a, b):
    if len(a) < len(b):
        return two_rows(b, a)
    previous = range(len(b) + 1)
    prev = list(previous)
    for i, ca in enumerate(a):
        cur = [i + 1]
        for j, cb in enumerate(b):
            cur.append(min(prev[j + 1] + 1, cur[j] + 1, prev[j] + (ca != cb)))
        prev = cur
    return prev[-1]


def script(a, b):
    d = table(a, b)
    i, j = len(a), len(b)
    ops = []
    while i > 0 or j > 0:
        if i > 0 and j > 0 and a[i - 1] == b[j - 1] and d[i][j] == d[i - 1][j - 1]:
            ops.append("=" + a[i - 1])
            i, j = i - 1, j - 1
        elif i > 0 and j > 0 and d[i][j] == d[i - 1][j - 1] + 1:
            ops.append(a[i - 1] + ">" + b[j - 1])
            i -= 1
            j -= 1
        elif i > 0 and d[i][j] == d[i - 1][j] + 1:
            ops.append("-" + a[i - 1])
            i -= 1
        else:
            ops.append("+" + b[j - 1])
            j -= 1
    ops.reverse()
    return ops


pairs = [("kitten", "sitting"), ("saturday", "sunday"), ("", "abc"), ("abc", ""), ("same", "same"),
         ("intention", "execution"), ("naïve", "naive")]
for (x, y) in pairs:
    t = table(x, y)
    print(x or "''", y or "''", t[-1][-1], two_rows(x, y), " ".join(script(x, y)))
