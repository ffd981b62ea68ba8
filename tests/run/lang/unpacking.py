# tuple, list, nested, star and chained assignment, swaps, evaluation order
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), e = (3, 4), 5
[f, [g, h]] = [6, [7, 8]]
print(c, d, e, f, g, h)
x = y = z = 0
x += 1
print(x, y, z)
p, q = "hi"
print(p, q)
r, s, t = range(3)
print(r, s, t)
first, *rest = [1, 2, 3, 4]
print(first, rest)
*init, last = [1, 2, 3, 4]
print(init, last)
head, *mid, tail = "abcdef"
print(head, mid, tail)
m, *n = [9]
print(m, n)
*only, = (1, 2, 3)
print(only)
(u, *v), w = [1, 2, 3], 4
print(u, v, w)
l = [0, 0, 0]
i = 0
i, l[i] = 1, 5
print(i, l)
l[0], l[1], l[2] = l[2], l[0], l[1] + 9
print(l)
k = j = [1]
k.append(2)
print(j, k is j)
for num, (ch, flag) in [(1, ("a", True)), (2, ("b", False))]:
    print(num, ch, flag)
for one, *others in [[1, 2, 3], [4], [5, 6]]:
    print(one, others)
fib = [0, 1]
lo, hi = fib
for _ in range(10):
    lo, hi = hi, lo + hi
print(lo, hi)
matrix = [[1, 2, 3], [4, 5, 6]]
(aa, bb, cc), (dd, ee, ff) = matrix
print(aa + ff, bb * ee, cc - dd)


def swap(pair):
    left, right = pair
    return right, left


print(swap((1, "one")), swap(("x", 2.5)))
