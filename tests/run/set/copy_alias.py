# copy makes a new set, assignment does not
a = {1, 2}
b = a
c = a.copy()
d = set(a)
b.add(3)
print(a, b, c, d)
print(a is b, a is c, c == d)


def grow(s, x):
    s.add(x)
    return s


print(grow(c, 9) is c, sorted(c))
sets = [set() for _ in range(3)]
for i in range(7):
    sets[i % 3].add(i)
print(sets)
shared = [set()] * 2
shared[0].add(1)
print(shared)
