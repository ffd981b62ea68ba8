# a matrix product with a wrong shape fails after a good one
def mul(a, b):
    out = []
    for i in range(len(a)):
        row = []
        for j in range(len(b[0])):
            s = 0
            for k in range(len(a[0])):
                s += a[i][k] * b[k][j]
            row.append(s)
        out.append(row)
    return out


print(mul([[1, 2], [3, 4]], [[1, 0], [0, 1]]))
print(mul([[1, 2, 3]], [[1], [2]]))
