"""`dict`, `set`, `frozenset`"""
d = {"a": 1, "b": 2}
d["c"] = d.get("x", 0) + d.pop("a")
d.update(e=5)
print(d, list(d), d.items(), {**d, "z": 0}, d | {"y": 9}, "b" in d, d.setdefault("q", 7), dict(zip("ab", [1, 2])))
s = {3, 1, 2}
print(s | {9}, s & {1, 5}, s - {1}, s ^ {1, 7}, s <= {1, 2, 3, 4}, frozenset([1, 2]), {(1, 2): "t"}[1, 2])
for k, v in sorted(d.items(), key=lambda p: -p[1]):
    print(k, v)
# but: the order of a set of strings is its own (CPython changes it with every run)
# differs
print(list({"pear", "fig", "apple", "plum"}))
