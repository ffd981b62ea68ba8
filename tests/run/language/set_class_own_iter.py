class S(set):
    def __iter__(self):
        return iter([7, 8])
s = S([1, 2])
print(sorted(s), list(s), len(s), 1 in s, 7 in s)

t = {5}
t.update(s)
print(sorted(t))
print(sorted({5} | s))
print([x for x in s])
print(sum(s), max(s), tuple(s))
print(type(s | {3}).__name__, type({3} | s).__name__, type(s.copy()).__name__, type(s.union([1])).__name__)
class M:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, k):
        return k * 2
d = {}
d.update(M())
print(d)
d |= M() if False else {"z": "1"}
print(d)
class D(dict):
    def __iter__(self):
        return iter(["p"])
    def __getitem__(self, k):
        return "?" + k
    def keys(self):
        return iter(["p", "q"])
x = D(a="1")
print(dict(x), {**x})
e = {}
e.update(x)
print(e)
class K(dict):
    def keys(self):
        return ["zzz"]
    def __getitem__(self, k):
        return 5
    def items(self):
        return [(1, 2)]
k = K(a=1)
print(dict(k), {**k}, list(k), sorted(k), k.get("a"), "a" in k)
e = {}
e.update(k)
print(e)
e = D()
e.update(k)
print([*k], [*k.items()])
