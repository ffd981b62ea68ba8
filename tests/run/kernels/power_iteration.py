# eigenvalues: power iteration, Jacobi rotations of a symmetric matrix, QR by Gram-Schmidt
from math import sqrt, fabs


def matvec(m, v):
    return [sum([a * b for a, b in zip(row, v)]) for row in m]


def dot(u, v):
    s = 0.0
    for a, b in zip(u, v):
        s += a * b
    return s


def normalize(v):
    n = sqrt(dot(v, v))
    return [x / n for x in v]


def power(m, steps=100):
    v = normalize([1.0] * len(m))
    lam = 0.0
    for _ in range(steps):
        w = matvec(m, v)
        lam = dot(v, w)
        v = normalize(w)
    return lam, v


def jacobi_eigen(matrix, sweeps=20):
    n = len(matrix)
    a = [r[:] for r in matrix]
    for _ in range(sweeps):
        off = 0.0
        for p in range(n):
            for q in range(p + 1, n):
                off += a[p][q] * a[p][q]
                if fabs(a[p][q]) < 1e-14:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = (1 if theta >= 0 else -1) / (fabs(theta) + sqrt(theta * theta + 1))
                c = 1 / sqrt(t * t + 1)
                s = t * c
                for k in range(n):
                    akp, akq = a[k][p], a[k][q]
                    a[k][p] = c * akp - s * akq
                    a[k][q] = s * akp + c * akq
                for k in range(n):
                    apk, aqk = a[p][k], a[q][k]
                    a[p][k] = c * apk - s * aqk
                    a[q][k] = s * apk + c * aqk
        if off < 1e-20:
            break
    return sorted([a[i][i] for i in range(n)], reverse=True)


def gram_schmidt(cols):
    out = []
    for v in cols:
        w = v[:]
        for q in out:
            d = dot(q, v)
            w = [x - d * y for x, y in zip(w, q)]
        out.append(normalize(w))
    return out


m = [[4.0, 1.0, 0.5], [1.0, 3.0, 0.25], [0.5, 0.25, 2.0]]
lam, v = power(m)
print("%.6f" % lam, ["%.4f" % x for x in v])
eigs = jacobi_eigen(m)
print(["%.6f" % e for e in eigs], fabs(eigs[0] - lam) < 1e-8, "%.6f" % sum(eigs))
q = gram_schmidt([[1.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])
for i in range(3):
    print(" ".join(["%8.5f" % x for x in q[i]]), [abs(round(dot(q[i], q[j]), 9)) for j in range(3)])
