# update with a dict, pairs and keywords; | and |=
a = {'x': 1, 'y': 2}
b = {'y': 20, 'z': 30}
print(a | b)
print(b | a)
a.update(b)
print(a)
a.update([('q', 5), ('x', 6)])
print(a)
a.update(w=9, x=7)
print(a)
a |= {'m': 0}
print(a)
print({**b, 'y': 0, **{'k': 1}})
print({'first': 0, **b})
