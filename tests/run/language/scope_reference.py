# Scopes: class bodies, closures, global, nonlocal, comprehensions.
x = 'global'

def f():
    x = 'f'

    class C:
        y = x
        x = 'class'
        z = x

        def m(self):
            return x
    return (C.y, C.x, C.z, C().m())

print(f())

def g():

    def inner():
        return ([x for x in range(3)], x)
    return inner()

print(g())

def h():
    r = []
    for i in range(3):

        def k():
            return i
        r.append(k)
    return [q() for q in r]

print(h())
n = 0

def inc():
    global n
    n += 1
    return n

inc()
inc()
print(n)

def outer():
    a = 1

    def mid():
        nonlocal a
        a += 1

        def low():
            nonlocal a
            a *= 10
            return a
        return low
    return (mid()(), a)

print(outer())

def p(x):
    x = x + 1
    return x

y = 5
print(p(y), y)

def mutate(l):
    l.append(1)
    l = [9]
    return l

ll = []
print(mutate(ll), ll)

def cond(flag):
    if flag:
        v = 1
    return v

print(cond(True))
try:
    cond(False)
except UnboundLocalError as e:
    print(e)

def later():
    return defined_later + 1

defined_later = 41
print(later())

class A:
    v = 1

    def get(self):
        return A.v + self.v
    w = [v, v + 1]

print(A().get(), A.w)
lam = [lambda a, i=i: a + i for i in range(3)]
print([q(10) for q in lam])

def rec(n, acc=()):
    return acc if n == 0 else rec(n - 1, acc + (n,))

print(rec(4))

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print(even(10), odd(7))
print([i for i in range(3)], [(i, j) for i in range(2) for j in range(2) if i != j], {i: i ** 2 for i in range(3)}, {c for c in 'aab'} == {'a', 'b'})
i = 'keep'
[i for i in range(5)]
print(i)
print((w := 5) + w, w)
print([z for q in range(5) if (z := (q * 2)) > 4], z)

def kw(*, a, b=2):
    return a * b

print(kw(a=3), kw(b=5, a=1))
