# copy and deepcopy of lists, dicts and objects
import copy


class Box:
    def __init__(self, items):
        self.items = items
        self.n = len(items)


a = [[1, 2], [3]]
b = copy.copy(a)
c = copy.deepcopy(a)
a[0].append(9)
a.append([4])
print(a, b, c)
d = {'k': [1]}
e = copy.deepcopy(d)
d['k'].append(2)
print(d, e)
x = Box([1, 2])
y = copy.copy(x)
z = copy.deepcopy(x)
x.items.append(3)
x.n = 77
print(x.items, y.items, z.items, y.n, z.n)
p = [1]
q = [p, p]
r = copy.deepcopy(q)
r[0].append(5)
print(r, q, r[0] is r[1])
