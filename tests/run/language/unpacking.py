a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), c = (1, 2), 3
print(a, b, c)
[a, [b, c]] = [1, (2, 3)]
print(a, b, c)
a, *b = 1, 2, 3
print(a, b)
*a, b = 'xyz'
print(a, b)
a, *b, c = range(5)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
*a, = 1, 2
print(a)
for x, *y in [(1, 2, 3), (4, 5), (6,)]:
    print(x, y)
for i, (p, q) in enumerate([('a', 1), ('b', 2)]):
    print(i, p, q)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    a, b = [1]
except ValueError as e:
    print(e)
try:
    a, b, *c = [1]
except ValueError as e:
    print(e)
try:
    a, b = {1, 2, 3}
except ValueError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
l = [0, 1, 2]
i = 0
i, l[i] = 2, 9
print(i, l)
x = y = z = []
x.append(1)
print(y, z, x is z)
def gen():
    yield 1
    yield 2
a, b = gen()
print(a, b)
d = {'k': 1}
d['k'], d['n'] = d['k'] + 1, 5
print(d)
class O: pass
o = O()
o.a, o.b = 1, 'two'
print(o.a, o.b)
print([*range(3), *'ab', 7], (*[1], 2), {*[1, 2], 3}, {**{'a': 1}, 'b': 2})
(a) = 5
(a,) = (6,)
print(a)
a = b, c = 1, 2
print(a, b, c)
first, (second, *third), *fourth = 1, (2, 3, 4), 5, 6
print(first, second, third, fourth)
