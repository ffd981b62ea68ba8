import json, copy
class A(list):
    def __init__(self, n):
        for i in range(n):
            self.append(i)
class B(A):
    """Doc."""
    def __init__(self, tag):
        self.tag = tag
    def total(self):
        return sum(self)
b = B("t")
print(b, b.tag, A(3))
b.append(2)
print(b.total(), b)
class Vec(list):
    def __init__(self, *xs):
        list.__init__(self, xs)
    def __add__(self, o):
        return Vec(*[p + q for p, q in zip(self, o)])
    def dot(self, o):
        return sum(p * q for p, q in zip(self, o))
v = Vec(1, 2, 3)
print(v + v, v.dot(v), v[1:], v[-1])
v += [9]
print(v, len(v))
v.insert(1, 7)
print(v, list(reversed(v)), v.copy(), tuple(v), set(v) == {1, 7, 3, 9})
for x in v[:]:
    v.remove(x)
print(v, not v)
class Registry(dict):
    def register(self, name):
        def deco(fn):
            self[name] = fn
            return fn
        return deco
r = Registry()
@r.register("sq")
def sq(x): return x * x
@r.register("neg")
def neg(x): return -x
print([r[k](3) for k in sorted(r)], len(r), "sq" in r)
class Bag(dict):
    def add(self, x, n=1):
        self[x] = self.get(x, 0) + n
        return self
bag = Bag().add("a").add("b", 2).add("a")
print(bag, sum(bag.values()), max(bag, key=bag.get), sorted(bag.items(), key=lambda kv: -kv[1]))
bag2 = bag.copy()
bag2["z"] = 1
del bag["a"]
print(bag, bag2, bag == {"b": 2}, bag != bag2)
print(json.dumps(bag))
class Inner(list): pass
items = [Inner([1]), Inner([2, 3])]
print(items, [len(i) for i in items], sorted(items, key=len, reverse=True), Inner([1, 2]) < Inner([1, 3]), Inner([1]) == Inner([1]))
print(type(items[0]).__name__, isinstance(items[0], Inner), isinstance([1], Inner))
