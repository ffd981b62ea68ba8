class N:
    def __init__(self):
        self.i = 0
    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration
        return self.i

n = N()
print(next(n))
try:
    for x in n:
        print(x)
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(list(n))
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(iter(n))
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(2 in n)
except TypeError as e:
    print(type(e).__name__, e)
try:
    a, b = n
except TypeError as e:
    print(type(e).__name__, e)
try:
    print([*n])
except TypeError as e:
    print(type(e).__name__, e)
class A:
    def __iter__(self):
        return 5
try:
    iter(A())
except TypeError as e:
    print(e)
try:
    for x in A():
        print(x)
except TypeError as e:
    print(e)
try:
    list(A())
except TypeError as e:
    print(e)
class B:
    def __iter__(self):
        return [1, 2]
try:
    for x in B():
        print(x)
except TypeError as e:
    print(e)
class C:
    def __iter__(self):
        return self
try:
    for x in C():
        print(x)
except TypeError as e:
    print(e)
class D:
    def __iter__(self):
        return None
try:
    x, y = D()
except TypeError as e:
    print(e)
