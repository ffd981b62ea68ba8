# del of attributes, items and slices; delattr.
class A:

    def __init__(self):
        self.x = 1
        self.y = 2

a = A()
del a.x
try:
    print(a.x)
except AttributeError as e:
    print(e)
delattr(a, 'y')
print(hasattr(a, 'y'))
l = [1, 2, 3]
del l[0], l[-1]
print(l)
d = {'a': {'b': 1}}
del d['a']['b']
print(d)
