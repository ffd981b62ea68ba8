# sparse matrices as dicts keyed by coordinates
def from_rows(rows):
    m = {}
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            if v != 0:
                m[i, j] = v
    return m


def add(a, b):
    out = dict(a)
    for key, v in b.items():
        s = out.get(key, 0) + v
        if s == 0:
            out.pop(key, None)
        else:
            out[key] = s
    return out


def mul(a, b):
    by_row = {}
    for (i, j), v in b.items():
        by_row.setdefault(i, []).append((j, v))
    out = {}
    for (i, k), v in a.items():
        for j, w in by_row.get(k, []):
            out[i, j] = out.get((i, j), 0) + v * w
    return {k: v for k, v in out.items() if v != 0}


def show(m, n):
    for i in range(n):
        print(' '.join('%3d' % m.get((i, j), 0) for j in range(n)))
    print('nonzero:', len(m))


a = from_rows([[1, 0, 2], [0, 0, 3], [4, 0, 0]])
b = from_rows([[0, 5, 0], [1, 0, 0], [0, 0, -2]])
show(a, 3)
show(add(a, b), 3)
show(mul(a, b), 3)
minus = {k: -v for k, v in a.items()}
print(add(a, minus) == {})
p = {(i, i): 1 for i in range(3)}
for _ in range(5):
    p = mul(p, a)
show(p, 3)
