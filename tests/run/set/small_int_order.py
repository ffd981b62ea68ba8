# sets of small non-negative ints print in value order
print({5, 3, 1})
print(set([7, 0, 2]))
print({i for i in range(8)})
print({1, 2} | {0, 3})
print(set(range(20)))
print({0, 1, 2, 3, 4} - {2})
s = set()
for i in (4, 2, 6, 0):
    s.add(i)
print(s)
