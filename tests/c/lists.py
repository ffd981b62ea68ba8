# Growing lists, fixed lists, slices, lists of lists, comprehensions.
def evens(n):
    out = []
    for i in range(n):
        if i % 2 == 0:
            out.append(i)
    return out


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))]


values = evens(10)
values[1:3] = [20, 40]
values.insert(0, -1)
del values[-1]
print(values, values[::-1], sum(values), 20 in values)
print(transpose([[1, 2, 3], [4, 5, 6]]))
table = [0] * 4
table[2] = 7
print(table, len(table))
