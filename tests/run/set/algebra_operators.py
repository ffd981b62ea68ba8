# union, intersection, difference, symmetric difference by operator and by method
a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b))
print(a.union([9, 8], (7,)))
print(a.intersection(range(2, 10)))
print(a.difference([1], [2]))
c = set(a)
c |= b
print(c)
c &= {1, 3, 5, 7}
print(c)
c -= {1}
print(c)
c ^= {3, 4}
print(c)
print(a, b)
