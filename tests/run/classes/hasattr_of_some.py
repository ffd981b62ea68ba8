class A:
    def f(self):
        if not hasattr(self, 'cache'):
            print('make')
            self.cache = 3
        return self.cache
class B(A):
    def g(self): pass
a = A()
print(a.f(), a.f())
for o in [A(), B(), 3, 'x', None, [1]]:
    print(hasattr(o, 'g'), hasattr(o, 'append'), hasattr(o, '__len__'), hasattr(o, 'cache'))
    if hasattr(o, 'f'):
        o.f()
        print(hasattr(o, 'cache'))
    r = 1 if hasattr(o, 'upper') else 2
    print(r)
def flatten(x):
    if hasattr(x, '__iter__') and not isinstance(x, str):
        return [z for y in x for z in flatten(y)]
    return [x]
print(flatten([1, [2, (3, 4)], 'abc', {5}]))
for o in [3, 2.5, 'x', None, [1], {1: 2}, {3}, (1, 2), range(3)]:
    print(hasattr(o, '__iter__'), hasattr(o, '__len__'), hasattr(o, '__getitem__'), hasattr(o, 'keys'), hasattr(o, '__add__'), hasattr(o, '__contains__'), getattr(o, 'real', 'no'))
class Node:
    def __init__(self, v): self.v = v
n = Node(3)
print(getattr(n, 'left', None), hasattr(n, 'left'))
n.left = Node(4)
print(getattr(n, 'left', None).v, hasattr(n, 'left'), getattr(n.left, 'left', 'leaf'))
