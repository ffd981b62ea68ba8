# Statements, calls, slices, comprehensions, recursion; the exit status.
import sys
print('a', 'b', sep='')
print(*range(3), sep=', ', end='.\n')
print('x', file=sys.stdout)
print()
print(None, True, 1.0, [None], ('a',), {'k': (1,)}, {1}, sep='|')
print('é', '\t|', 'a\\b', 'q"q', "it's")
print([1.0, "a'b", 'c"d', '\n', 'é'])
print(str([1, [2, {'a': (3,)}]]))
print('%s and %r' % ('a', 'a'))

def f(a, b=[], *c, d, e=5, **g):
    b.append(a)
    return (a, b, c, d, e, g)

print(f(1, d=4))
print(f(2, d=4))
print(f(3, [9], 7, 8, d=1, e=2, z=3))
print(f(*(4, []), **{'d': 0, 'q': 1}))

def g(x, /, y, *, z):
    return (x, y, z)

print(g(1, 2, z=3), g(1, y=2, z=3))
print((lambda *a, **k: (a, k))(1, 2, x=3), (lambda x=1: x)(), (lambda: (yield))().__class__.__name__ if False else 'gen')
a = [1, 2, 3, 4, 5, 6]
print(a[::2], a[1::2], a[-3:], a[:-3], a[::-1], a[4:1:-1], a[10:], a[-10:2], a[2:2], a[slice(1, 4)], a[slice(None, None, -2)])
a[1:3] = [20, 30, 40]
print(a)
a[::2] = [0, 0, 0, 0]
print(a)
del a[::3]
print(a)
a[len(a):] = [7]
print(a)
a[:0] = [-1]
print(a)
a[1:1] = 'xy'
print(a)
b = a
b += [1]
print(a is b, a == b[:], a is b[:])
c = a[:]
c.append(5)
print(len(a), len(c))
x = y = 0
x += 1
print(x, y)
i, j = (1, 2)
i, j = (j, i + j)
print(i, j)
(p, q), [r, *s] = ((1, 2), [3, 4, 5])
print(p, q, r, s)
*m, n = 'abc'
print(m, n)
h, = [1]
print(h)
for k, (v, w) in {'a': (1, 2)}.items():
    print(k, v, w)
if (n := len('hello')) > 3 and n < 10:
    print(n)
while True:
    x += 1
    if x < 3:
        continue
    if x > 5:
        break
else:
    print('never')
print(x)
for i in range(3):
    for j in range(3):
        if j == 1:
            break
    else:
        print('inner else')
    if i == 1:
        break
else:
    print('outer else')
print(i, j)
print([x for x in range(10) if x % 2 if x > 3], [a + b for a in 'xy' for b in '12'], [[i * j for j in range(3)] for i in range(2)], {x: x ** 2 for x in range(3)}, {x % 3 for x in range(7)}, list((x for x in (1, 2))), [(y := 1), y + 1], [(a, b) for a, b in zip([1], [2])], [None for _ in range(2)], [x if x else 'z' for x in (0, 1)], [*'ab', *[1]], {**{'a': 1}, 'b': 2}, [lambda: i for i in range(2)][0]())
t = (1, (2, 3), [4])
t[2].append(5)
print(t, t[1][0], len(t), t + (6,), t * 2, t[::-1], (1,) < (1, 2), tuple([1]), () == (), hash((1, 2)) == hash((1, 2)))
s = 'hello'
print(s[1], s[-1], s[1:3], s[::-1], s * 2, 'l' in s, s.index('l'), s.upper(), s.replace('l', 'L', 1), len(s), sorted(s), s < 'world', s == 'hel' + 'lo', ','.join(s), s.find('z'), s[5:], s.split('l'), s.title(), s.startswith(('x', 'he')), s.center(9, '*'), s.isalpha(), f'{s!r:>10}', s.encode()[0], min(s), list(s)[:2], s.count('l'), ''.join(sorted(set(s))))
d = {'a': 1, 'b': 2}
d['c'] = 3
d |= {'d': 4}
del d['a']
print(d, d.get('z'), d.get('z', 0), d.pop('b'), d.setdefault('q', []), 'c' in d, list(d), len(d), max(d.values(), key=lambda v: v if isinstance(v, int) else 0), {k: v for k, v in sorted(d.items())}, dict(sorted({'z': 1, 'y': 2}.items(), key=lambda kv: kv[1])), list(d.items())[0], d.popitem())
u, v = ({1, 2, 3}, {2, 3, 4})
print(u & v, u | v, u - v, u ^ v, u <= v, {2} < u, u.isdisjoint({9}), len(u), 2 in u, sorted(u, reverse=True), set('aab') == {'a', 'b'}, frozenset(u) == u)

def outer():
    x = 1

    def inner():
        nonlocal x
        x += 1
        return x
    return inner

i1, i2 = (outer(), outer())
print(i1(), i1(), i2())
print(__name__, isinstance(print, object), callable(outer), outer.__name__, type(outer).__name__, id(a) == id(b), a is not None, type(None), type(1) == int, type('')('x'), int.__name__, type(type(1)).__name__)

def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

def fib(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]

def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))

def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)

def perms(l):
    return [[]] if not l else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]

def power(s):
    return [[]] if not s else (lambda r: r + [[s[0]] + x for x in r])(power(s[1:]))

print(fact(10), fib(50), ack(2, 3), hanoi(5, 'a', 'b', 'c'), len(perms([1, 2, 3, 4])), power([1, 2]))
assert fact(5) == 120 and True, 'no'
global_list = []

def ap(v):
    global_list.append(v)
    return len(global_list)

print(ap(1), ap('x'), global_list)
exec_count = 0

def count():
    global exec_count
    exec_count += 1
    return exec_count

print(count() + count() * count(), exec_count)
sys.exit(exec_count)
