ring = []
ring.append(ring)
print(len(ring), ring[0] is ring, len(ring[0][0][0]))
d = {}
d["self"] = d
print(len(d), d["self"]["self"] is d)
def nest(n):
    return [nest(n - 1) for _ in range(n)]
x = nest(3)
print(x, x == nest(3), x < nest(2))
def tree(n):
    return {i: tree(i) for i in range(n)}
print(tree(3), tree(2) == tree(3))
a, b = [], []
a.append(b); b.append(a)
print(len(a), len(a[0][0]))
print(ring)
print(d, a, [1, [2]])
m = [1, 2]
m.append(m)
print(m)
t = (m, 3)
print(t, str(m), f"{m!r}")
