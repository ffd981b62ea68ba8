# reversed of lists, strings, tuples, ranges; with sum, join, enumerate, comprehension
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(5))), list(reversed(range(1, 10, 4))), list(reversed([])), "".join(reversed("hello")), tuple(reversed([1, 2])), sum(reversed([1, 2])), sorted(reversed([3, 1])))
l = [1, 2, 3]
for v in reversed(l):
    print(v, end=" ")
for i in reversed(range(len(l))):
    print(i, l[i], end=" ")
for i, v in enumerate(reversed(l)):
    print(i, v, end=" ")
for a, b in zip(l, reversed(l)):
    print(a * b, end=" ")
print(l)
print([x for x in reversed(l)], max(reversed(l)), list(map(str, reversed(l))), l[::-1] == list(reversed(l)), [c for c in reversed("é中")], [r for r in reversed([[1], [2]])])
n = 0
for d in reversed(str(12345)):
    n = n * 10 + int(d)
print(n)
