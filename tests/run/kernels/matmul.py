# matrix product in four spellings: index loops, transposed rows, zip comprehension, flat list
def naive(a, b):
    n, m, p = len(a), len(b), len(b[0])
    c = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            for k in range(m):
                c[i][j] += a[i][k] * b[k][j]
    return c


def transposed(a, b):
    bt = [[row[j] for row in b] for j in range(len(b[0]))]
    out = []
    for ra in a:
        out_row = []
        for cb in bt:
            s = 0
            for x, y in zip(ra, cb):
                s += x * y
            out_row.append(s)
        out.append(out_row)
    return out


def by_comprehension(a, b):
    return [[sum([a[i][k] * b[k][j] for k in range(len(b))]) for j in range(len(b[0]))] for i in range(len(a))]


def flat(a, b, n, m, p):
    c = [0] * (n * p)
    for i in range(n):
        for k in range(m):
            aik = a[i * m + k]
            for j in range(p):
                c[i * p + j] += aik * b[k * p + j]
    return c


def flatten(m):
    return [x for row in m for x in row]


n, m, p = 7, 5, 6
A = [[(i * 3 - j * 2) % 11 - 4 for j in range(m)] for i in range(n)]
B = [[(i * j + 1) % 7 - 2 for j in range(p)] for i in range(m)]
r1 = naive(A, B)
r2 = transposed(A, B)
r3 = by_comprehension(A, B)
r4 = flat(flatten(A), flatten(B), n, m, p)
for row in r1:
    print(" ".join(["%4d" % v for v in row]))
print(r1 == r2 == r3, flatten(r1) == r4)
F = [[0.5 * x for x in row] for row in A]
rf = naive(F, B)
print(rf[0])
print(sum(flatten(rf)), sum(r4) / 2)
big = [[float((i ^ j) & 7) for j in range(30)] for i in range(30)]
sq = transposed(big, big)
trace = 0.0
for i in range(30):
    trace += sq[i][i]
print(trace)
