# combinatorial tables: pascal, catalan, bell, stirling, partitions, euler zigzag
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]


def catalan(n):
    c = [1]
    for k in range(n):
        c.append(c[-1] * 2 * (2 * k + 1) // (k + 2))
    return c


def bell(n):
    row = [1]
    out = [1]
    for _ in range(n):
        new = [row[-1]]
        for x in row:
            new.append(new[-1] + x)
        row = new
        out.append(row[0])
    return out


def stirling2(n, k):
    if n == k:
        return 1
    if k == 0 or k > n:
        return 0
    return k * stirling2(n - 1, k) + stirling2(n - 1, k - 1)


def partitions(n, largest=None):
    if largest is None:
        largest = n
    if n == 0:
        yield []
        return
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            yield [k] + rest


def parens(n):
    if n == 0:
        return ['']
    return ['(' + a + ')' + b for k in range(n) for a in parens(k) for b in parens(n - 1 - k)]


def partition_count(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for m in range(k, n + 1):
            p[m] += p[m - k]
    return p


for row in pascal(6):
    print(' '.join(map(str, row)).center(20).rstrip())
print(catalan(10), bell(8))
print([[stirling2(n, k) for k in range(n + 1)] for n in range(6)])
print(list(partitions(5)), partition_count(20))
print(parens(3), [len(parens(n)) for n in range(7)])
print([sum(row[i] for i, row in zip(range(n + 1), list(pascal(n + 1))[::-1]) if i < len(row)) for n in range(12)])
print(sum(1 for p in partitions(20) if len(set(p)) == len(p)), sum(1 for p in partitions(20) if all(x % 2 for x in p)))
