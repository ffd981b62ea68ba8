def cons(a, b): return (a, b)
l = None
for i in range(5): l = cons(i, l)
print(l)
m = None
for i in range(5): m = cons(i, m)
print(l == m, l < cons(9, None), hash(l) == hash(m), len({l, m}))
while l is not None:
    print(l[0]); l = l[1]
stack = ()
for i in range(4):
    stack = (i, stack)
while stack:
    top, stack = stack
    print(top, end=' ')
print()
def build(depth):
    if depth == 0: return None
    return (build(depth - 1), depth, build(depth - 1))
def check(t):
    if t is None: return 0
    l, v, r = t
    return check(l) + v + check(r)
t = build(4)
print(t); print(check(t))
def insert(t, k):
    if t is None: return (k, None, None)
    key, left, right = t
    if k < key: return (key, insert(left, k), right)
    return (key, left, insert(right, k))
root = None
for k in [5, 2, 8, 1, 9, 3]: root = insert(root, k)
def walk(t):
    if t:
        yield from walk(t[1])
        yield t[0]
        yield from walk(t[2])
print(root, list(walk(root)))
def bottom_up(d):
    if d > 0: return (bottom_up(d-1), bottom_up(d-1))
    return (None, None)
def cnt(n):
    (l, r) = n
    if l is None: return 1
    return 1 + cnt(l) + cnt(r)
print(cnt(bottom_up(6)))
a = ('x', ('y', ('z', ('w', ('v', ('u', None))))))
print(a, a[1][1][0], len(a))
