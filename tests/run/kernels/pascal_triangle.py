# Pascal, Catalan, Stirling, Bell, Euler and partition numbers printed as triangles
def pascal(n):
    rows = [[1]]
    for i in range(1, n):
        last = rows[-1]
        rows.append([1] + [last[k] + last[k + 1] for k in range(len(last) - 1)] + [1])
    return rows


def catalan(n):
    c = [1]
    for i in range(n):
        c.append(sum([c[k] * c[i - k] for k in range(i + 1)]))
    return c


def stirling2(n):
    s = [[0] * (n + 1) for _ in range(n + 1)]
    s[0][0] = 1
    for i in range(1, n + 1):
        for k in range(1, i + 1):
            s[i][k] = k * s[i - 1][k] + s[i - 1][k - 1]
    return s


def bell(n):
    row = [1]
    out = [1]
    for _ in range(n):
        new = [row[-1]]
        for v in row:
            new.append(new[-1] + v)
        row = new
        out.append(row[0])
    return out


def partitions(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for s in range(k, n + 1):
            p[s] += p[s - k]
    return p


def partition_lists(n, biggest):
    if n == 0:
        return [[]]
    out = []
    for first in range(min(n, biggest), 0, -1):
        for rest in partition_lists(n - first, first):
            out.append([first] + rest)
    return out


rows = pascal(9)
for r in rows:
    print(" ".join(["%3d" % v for v in r]).center(40).rstrip())
print([sum(r) for r in rows])
for r in rows[:8]:
    print("".join(["*" if v % 2 else " " for v in r]))
print(catalan(12))
for r in stirling2(6):
    print(r)
print(bell(10))
print(partitions(30))
print(partition_lists(5, 5))
