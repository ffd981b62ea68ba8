# Calls: starred arguments, defaults, functions as values, currying, unpacking.
def outer(*args, **kwargs):
    print(args, kwargs)
    return inner(*args, **kwargs)

def inner(a, b=2, *rest, key=None, **extra):
    return (a, b, rest, key, extra)

print(outer(1))
print(outer(1, 2, 3, key='k', z=1))
print(outer(*[1, 2], **{'key': 5}))

def kwonly(*, x, y=2):
    return (x, y)

print(kwonly(x=1), kwonly(**{'x': 3, 'y': 4}))

def defaults(a, b=[], c={}, d=()):
    b.append(a)
    c[a] = len(b)
    return (b, c, d)

print(defaults(1), defaults(2), defaults(3, []))

def ret_multi():
    return (1, 'two', [3])

a, b, c = ret_multi()
print(a, b, c)
first, *_ = ret_multi()
print(first, _)

def gen_args(*a):
    yield from a

print(list(gen_args(1, 'x', None)), sum(gen_args(1, 2)), max(*[3, 9, 2]), print(*[1, 2], sep='-'))
f = lambda *a, k=1, **kw: (a, k, kw)
print(f(), f(1, 2, k=3, z=4))
funcs = [abs, len, str, lambda x: x]
print([g([1]) if g is len else g(-1) for g in funcs])
table = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b}
print({k: v(5, 3) for k, v in table.items()})

class C:

    def __init__(self, cb):
        self.cb = cb

    def run(self, *a):
        return self.cb(*a)

print(C(lambda x: x + 1).run(1), C(max).run(1, 5), C(str.upper).run('a'), C('{}-{}'.format).run(1, 2))
m = 'abc'.upper
print(m(), [s.strip for s in [' a ']][0](), list(map(str.title, ['ab'])), sorted(['b', 'A'], key=str.lower), list(map(int, '12')), list(filter(str.isdigit, 'a1')))

def compose(*fns):

    def run(x):
        for fn in reversed(fns):
            x = fn(x)
        return x
    return run

print(compose(str, lambda v: v * 2, int)('4'))

def curry(fn):
    return lambda a: lambda b: fn(a, b)

print(curry(pow)(2)(5), curry(lambda a, b: a + b)('x')('y'))

def apply_n(fn, n, x):
    return x if n == 0 else apply_n(fn, n - 1, fn(x))

print(apply_n(lambda v: v * 2, 5, 1), apply_n(lambda s: s + '!', 2, 'hi'))

def counter():
    c = {'n': 0}

    def inc():
        c['n'] += 1
        return c['n']
    inc.reset = lambda: c.update(n=0)
    return inc

k = counter()
k()
k()
print(k())
k.reset()
print(k())
x = [1, 2, 3]

def modify(lst):
    lst[0] = 99
    lst = lst + [4]
    return lst

print(modify(x), x)

def early(n):
    for i in range(n):
        if i * i > 10:
            return i
    return None

print(early(10), early(2))

def nested_ret(v):
    if v > 0:
        if v > 10:
            return 'big'
        return 'small'

print(nested_ret(5), nested_ret(50), nested_ret(-1))
print((lambda n: (lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), n))(5))

def annotated(a: int, b: 'str'='x', *c: float, **d: dict) -> list:
    return [a, b]

print(annotated(1), annotated.__name__)

def tri(n):
    return n * (n + 1) // 2

print([tri(i) for i in range(5)], list(map(tri, range(3))), sum(map(tri, range(4))))

def doc():
    """Docs."""

print(doc.__doc__, doc())
if (lambda: True)():
    print('ok')
del x
try:
    print(x)
except NameError as e:
    print(e)

def star_mid(a, *m, z):
    return (a, m, z)

print(star_mid(1, 2, 3, z=4))
h, *t = range(4)
print(h, t)
*i, l = 'xyz'
print(i, l)
[p, (q, *r)] = (1, (2, 3, 4))
print(p, q, r)
for idx, (n, (s, t2)) in enumerate([(1, ('a', 2.5))]):
    print(idx, n, s, t2)
print([*range(3), *'ab'], {*[1, 2], 3}, {**{'a': 1}, **{'b': 2}}, (*(1, 2), 3), [*{1: 2}])
