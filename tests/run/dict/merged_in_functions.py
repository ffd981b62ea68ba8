def merge(a, b):
    return {**a, **b}
print(merge({'x': 1}, {'y': 's'}))
print(merge({'x': 1}, {'y': 2}))
print(merge({'x': 1, 'z': 's'}, {'y': 2}))
def three(a, b, c):
    return {**a, 'k': None, **b, **c}
print(three({1: 2}, {'a': 2.5}, {}), three({}, {}, {}), three({'z': [1]}, {2: 'x'}, {3: (1,)}))
a = {'x': 1}
b = {'y': 's'}
m = {**a, **b}
a['q'] = 2
b['r'] = 't'
print(a, b, m, sum(a.values()), ''.join(b.values()))
m2 = a | b
print(m2)
a2 = dict(a)
a2.update(b)
print(a2)
