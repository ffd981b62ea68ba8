# Copies and unions of sets and dicts whose items get another form.
print({1, 2} | {2.5}, {1,2} ^ {2, 2.5}, {1, 2, 3} & {1.0, 2.5}, {1, 2} - {1.0})
s = {1, 2}
s |= {2.5, 3.5}
print(s, sorted({1, 2}.union([2.5], ["a"]), key=str), sorted({1, 2}.union({"a"}), key=str))
d = {1: 2}
e = d.copy()
e[1] = 2.5
e[3] = 4
print(d, e)
f = d | {2: 3.5}
print(f)
g = dict(d)
g[5] = 0.5
print(g)
s = {1, 2}
t = s.copy()
t.add(2.5)
u = set(s)
u.add(3.5)
v = frozenset(s) | {9.5}
print(s, t, u, v)
w = [1, 2].copy()
w.append(2.5)
x = [1, 2][:]
x.append("a")
y = [1, 2] + [3.5]
print(w, x, y, [1] * 2 + [0.5])
h = {"a": 1}
h.update({"b": 2.5})
h |= {"c": "x"}
print(h)
