# effects of what types decide
log = []
def n(v, r=None):
    log.append(v)
    return r
class A:
    x = 1
    def __init__(self, v): log.append(("A", v))
    def __eq__(self, o): return True
    def __len__(self): return 3
    def __contains__(self, k): return True
    def __bool__(self): return True
print(n(1, 5) is n(2, None), n(3, "a") == n(4, 1), n(5, None) != n(6, 2), n(7, (1,)) == n(8, (1, 2)), n(9, None) in [n(10, 1)], log)
log.clear()
print(len(A(1)), len([n(1), n(2)]), len((n(3), A(4))), bool(A(5)), 1 in A(6), A(7) == A(8), A(9) is A(10), A(11).x, log)
log.clear()
print([n(1)] and 1, (n(2),) or 2, {n(3): 1} and 3, not [n(4)], bool((n(5),)), log)
log.clear()
a, _ = n(1, 5), n(2)
_, b = (n(3), n(4, 6))
print(a, b, (n(5), n(6, 7))[1], [n(7), n(8)][0], {"k": n(9)}["k"], (n(10),)[0], log)
log.clear()
print(f"{n(1)}", "%s" % n(2), "{}".format(n(3)), str(n(4)), repr(n(5)), log)
log.clear()
def two(p, q=None): return p
print(two(n(1, 1), n(2)), two(q=n(3), p=n(4, 4)), (lambda p: 5)(n(5)), (lambda *p: len(p))(n(6), n(7)), (lambda **p: len(p))(z=n(8)), log)
log.clear()
for _ in (n(1), n(2)): pass
for i in range(n(3, 2)): pass
x = n(4) if n(5, True) else n(6)
y = n(7) or n(8) or n(9, 1)
z = n(10, 1) and n(11)
print(i, x, y, z, log)
log.clear()
n(1); n(2, 3) + 1; [n(3)]; (n(4), n(5)); {n(6)}; {n(7): n(8)}; n(9) is None; n(10) == 1; not n(11); -n(12, 1); n(13, "s")[0]; n(14, [1])[0:1]; n(15, A).x; lambda: n(99); n(16) if n(17) else n(18); f"{n(19)}"; n(20, 1) < n(21, 2) < n(22, 0); A(23).x; A(24).x == 1
print(log)
log.clear()
d = {}
d[n(1, "k")] = n(2, "v")
d[n(3, "k")] += n(4, "w")
l = [0, 1]
l[n(5, 0)], l[n(6, 1)] = n(7, 1), n(8, 2)
del d[n(9, "k")]
print(d, l, log)
log.clear()
def g():
    yield n(1)
    return n(2)
print(list(g()), log)
log.clear()
class K:
    v = n(1, 5)
    w = [n(2)]
    n(3)
    def m(self, p=n(4, 6)): return p
print(K.v, K().m(), log)
log.clear()
assert n(1, True), n(2)
try:
    assert n(3, False), n(4, "msg")
except AssertionError as e:
    print(e, log)
log.clear()
try:
    raise n(1, ValueError("q")) from n(2)
except ValueError as e:
    print(e, log)
log.clear()
print(isinstance(n(1), type(n(2))), isinstance(n(3, 1), (int, type(n(4)))), issubclass(type(n(5)), object), id(n(6)) == id(None), hash(n(7)) == hash(None), callable(n(8)), log)
log.clear()
print(max(n(1, 1), n(2, 2)), min([n(3, 1)]), sum([n(4, 1)], n(5, 1)), abs(n(6, -1)), list(map(lambda q: n(q), [7, 8])), sorted([n(9, 1)], key=lambda q: n(10, 1)), dict(a=n(11)), set([n(12)]), tuple([n(13)]), any([n(14), n(15, 1)]), all([n(16)]), next(iter([n(17)])), range(n(18, 3)), slice(n(19), n(20)), divmod(n(21, 5), n(22, 2)), round(n(23, 2.5)), pow(n(24, 2), n(25, 2)), log)
