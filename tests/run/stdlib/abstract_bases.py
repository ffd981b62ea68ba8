from collections import OrderedDict, ChainMap, deque, defaultdict, Counter
from collections.abc import Sequence, Mapping, MutableMapping, Iterable, Iterator, MutableSequence, Set, Hashable, Callable, Sized, Container
class Deck(Sequence):
    def __init__(self, items): self._items = list(items)
    def __getitem__(self, i): return self._items[i]
    def __len__(self): return len(self._items)
k = Deck("abcab")
print(len(k), k[1], "c" in k, k.index("c"), k.count("a"), list(reversed(k)), list(k), k[1:3])
class Grid(Mapping):
    def __init__(self, d): self._d = dict(d)
    def __getitem__(self, k): return self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
g = Grid({"x": 1, "y": 2})
print(g["x"], g.get("q"), g.get("q", 5), list(g.keys()), list(g.values()), list(g.items()), "x" in g, g == Grid({"x": 1, "y": 2}), g == {"x": 1, "y": 2}, dict(g), len(g))
class Store(MutableMapping):
    def __init__(self): self._d = {}
    def __getitem__(self, k): return self._d[k]
    def __setitem__(self, k, v): self._d[k] = v
    def __delitem__(self, k): del self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
t = Store(); t["a"] = 1; t.update({"b": 2}); t.update(c=3); t.setdefault("d", 4)
print(dict(t), t.pop("a"), t.pop("zz", None), t.popitem(), sorted(t), len(t)); t.clear(); print(len(t))
class ML(MutableSequence):
    def __init__(self): self._l = []
    def __getitem__(self, i): return self._l[i]
    def __setitem__(self, i, v): self._l[i] = v
    def __delitem__(self, i): del self._l[i]
    def __len__(self): return len(self._l)
    def insert(self, i, v): self._l.insert(i, v)
m = ML(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse(); print(list(m), m.pop(), m.index(3)); m.remove(3); print(list(m))
class CountDown(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(CountDown(3)), isinstance(CountDown(1), Iterator))
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance((), Sequence), isinstance(set(), Set), isinstance("", Sequence), isinstance(5, Hashable), isinstance(len, Callable), isinstance([], Iterable), isinstance(g, Mapping), isinstance(k, Sized), issubclass(Deck, Sequence))
class MySet(Set):
    def __init__(self, it): self._s = sorted(set(it))
    def __contains__(self, x): return x in self._s
    def __iter__(self): return iter(self._s)
    def __len__(self): return len(self._s)
a, b = MySet([1, 2, 3]), MySet([2, 3, 4])
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, a == MySet([3, 2, 1]), a.isdisjoint(b), 2 in a)
od = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
od.move_to_end("a"); print(list(od)); od.move_to_end("c", last=False); print(list(od), od.popitem(last=False), od.popitem(), od, od == OrderedDict([("b", 2)]), list(reversed(od)))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], list(cm), dict(cm), len(cm), cm.maps, cm.new_child({"z": 0})["z"], cm.parents, "b" in cm, cm.get("q", 7)); cm["n"] = 5; print(cm.maps[0])
q = deque([1, 2, 3], maxlen=4); q.append(4); q.append(5); q.appendleft(0); print(q, q.maxlen, q[0], q[-1], q.index(3), q.count(3)); q.rotate(1); print(q); q.rotate(-2); q.extendleft([8, 9]); q.insert(1, 7) if len(q) < 4 else None; print(q, 9 in q); q.remove(9); q.reverse(); print(q, q.copy(), q + deque([1]), list(q), q == deque(list(q))); q.clear(); print(q)
try:
    q.pop()
except IndexError as e:
    print(e)
q2 = deque("abc"); del q2[1]; q2[0] = "z"; q2 += "de"; print(q2, q2 * 2, q2 < deque("zz"), bool(deque()), [*q2], q2.popleft())
dd = defaultdict(lambda: [0, 0]); dd["x"][0] += 1; print(dd["x"], dict(dd), dd.default_factory is None)
dd2 = defaultdict(lambda: defaultdict(int)); dd2["a"]["b"] += 1; print({k: dict(v) for k, v in dd2.items()}, defaultdict(set), "q" in dd2)
c = Counter("abracadabra"); print(c.most_common(2), c["z"], c.total(), sorted(c.elements())[:3], c - Counter("aab"), c + Counter("z"), c & Counter("aab"), c | Counter("zz")); c.update("aaa"); c.subtract({"a": 1}); print(c, +Counter(a=1, b=-1), -Counter(a=1, b=-1), Counter(a=1) == Counter(a=1, b=0), Counter({"a": 2}), Counter(["x", "y", "x"]), c.most_common()[-1], Counter(a=1) <= Counter(a=2)); del c["a"]; print(dict(c))
import collections.abc
print(isinstance([], collections.abc.Sequence), isinstance(3, collections.abc.Iterable))
class W(collections.abc.Mapping):
    def __getitem__(self, k): return k * 2
    def __iter__(self): return iter([1, 2])
    def __len__(self): return 2
print(dict(W()), list(W().items()), 5 in W())
