# hasattr and getattr with a default look at the object.
class A:
    pass

a = A()
print(hasattr(a, 'v'))
a.v = 1
print(hasattr(a, 'v'))

class B:
    legs = 4

    def run(self):
        return 1

class C:

    def __init__(self, w):
        if w:
            self.wheels = w

for x in [A(), B(), C(0), C(3)]:
    print(hasattr(x, 'legs'), hasattr(x, 'wheels'), hasattr(x, 'run'), hasattr(x, 'v'), getattr(x, 'legs', None), getattr(x, 'wheels', 'no'))
    if hasattr(x, 'wheels'):
        print(x.wheels)
for v in [1, 'a', [1], None, 2.5, print, len, A, lambda: 1]:
    print(callable(v), hasattr(v, 'upper'), hasattr(v, 'append'), end=' ')
print()

def f(o):
    return o.legs if hasattr(o, 'legs') else 'none'

print(f(B()), f(A()), f(5))
del a.v
print(hasattr(a, 'v'), getattr(a, 'v', 'gone'))
