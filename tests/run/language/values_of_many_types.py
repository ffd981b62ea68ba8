def f(n):
    if n == 0: return None
    if n == 1: return "one"
    if n == 2: return 2
    if n == 3: return 3.5
    if n == 4: return [n]
    if n == 5: return {"k": n}
    if n == 6: return (n, "t")
    return n > 7
for i in range(9): print(f(i), type(f(i)).__name__, f(i) == f(i), f(i) is None, bool(f(i)), str(f(i)), repr(f(i)))
data = [1, "two", 3.0, None, [4, "five"], {"six": 6}, (7,), {8}, True, b"x", 1j]
for d in data:
    if isinstance(d, bool): print("bool", d)
    elif isinstance(d, int): print("int", d + 1)
    elif isinstance(d, str): print("str", d.upper())
    elif isinstance(d, float): print("float", d / 2)
    elif isinstance(d, list): print("list", len(d), d[0])
    elif isinstance(d, dict): print("dict", list(d.items()))
    elif isinstance(d, tuple): print("tuple", d[0])
    elif isinstance(d, set): print("set", sorted(d))
    elif d is None: print("none")
    else: print("other", d)
x = 5
print(x, end=" "); x = "now str"; print(x, end=" "); x = [x, x]; print(x, len(x))
rec = {"name": "Bob", "age": 30, "tags": ["a", "b"], "addr": {"zip": 123}, "ok": True, "none": None}
rec["age"] += 1; rec["tags"].append("c"); rec["addr"]["city"] = "X"; print(rec, rec["name"].lower(), rec["age"] + 1, rec["tags"][-1], rec["addr"]["zip"] * 2)
for k, v in rec.items(): print(k, v, type(v).__name__)
print(sorted(rec, key=lambda k: str(rec[k])), [v for v in rec.values() if isinstance(v, (int, str))])
def add(a, b): return a + b
print(add(1, 2), add("a", "b"), add([1], [2]), add(1.5, 2), add((1,), (2,)), add(True, 2))
def deep(v, d=0):
    if isinstance(v, (list, tuple)): return [deep(x, d + 1) for x in v]
    if isinstance(v, dict): return {k: deep(x, d + 1) for k, x in v.items()}
    return (d, v)
print(deep([1, ["a", (2.5, {"k": [None]})]]))
def flat(l):
    out = []
    for x in l:
        if isinstance(x, list): out.extend(flat(x))
        else: out.append(x)
    return out
print(flat([1, [2, ["x", [3.5]], []], None]))
mixed = [3, "a", 1.5]; mixed.append(None); mixed[0] = "z"; mixed.insert(1, [1]); print(mixed, mixed.count("a"), mixed.index(1.5), "z" in mixed, mixed == ["z", [1], "a", 1.5, None])
swap = (1, "a"); a, b = swap; a, b = b, a; print(a, b)
pairs = [(1, "a"), ("b", 2), (None, 3.5)]
for p, q in pairs: print(p, q)
d2 = {1: "i", "s": 2, 2.5: None, (1, 2): "t", None: 0, True: "b"}; print(d2[1], d2["s"], d2[2.5], d2[(1, 2)], d2[None], len(d2)); del d2["s"]; print(d2)
print([1, 2.0, True] == [1.0, 2, 1], sum([1, 2.5, True]), max(1, 2.5, True), sorted([3, 1.5, True]), min([2, 1.0]), {1, 1.0, True}, [1, "a"] != ["a", 1])
res = [int, str, float]; print([t(5) for t in res], [t.__name__ for t in res], res[0]("7") + 1)
ops = [len, sum, max, sorted, str]; print([o([3, 1, 2]) for o in ops])
val = None
for it in [1, "x", None, 2]:
    val = it if it is not None else val
print(val)
print(None or "d", 0 or [] or "e", "a" and 1, [] and 1, (None if x else 1), 1 if None else "else")
