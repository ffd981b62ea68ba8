# range: one, two, three arguments, negative steps, len, in, indexing, slicing
print(list(range(5)), list(range(2, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)))
print(list(range(0)), list(range(3, 3)), list(range(5, 2)), list(range(-3, 3)))
r = range(10, 50, 5)
print(len(r), r[0], r[-1], r[2], 25 in r, 26 in r, r)
print(list(r[2:4]), r[1:5], list(reversed(r))[:3], sum(r), max(r), min(r))
print(range(3) == range(0, 3), list(range(10, -11, -5)), r.index(30), r.count(31))
n = 4
for i in range(n):
    n = 2
    print(i, end=' ')
print(n)
for i in range(len('abc') - 1, -1, -1):
    print('abc'[i], end='')
print()
try:
    range(1, 5, 0)
except ValueError as e:
    print(e)
