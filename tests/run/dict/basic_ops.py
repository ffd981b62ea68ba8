# dict: literals, reading, writing, deleting, length, membership
d = {}
print(d, len(d))
d['one'] = 1
d['two'] = 2
d['three'] = 3
print(d)
print(len(d), 'two' in d, 'four' in d, 'four' not in d)
d['two'] += 20
del d['one']
print(d)
d['one'] = 11
print(d)
print(d['three'] * 2)
e = {1: 'a', 2: 'b', }
print(e, e[1] + e[2])
print({} == {}, {1: 2} == {1: 2}, {1: 2} != {1: 3})
print(bool({}), bool({0: 0}))
