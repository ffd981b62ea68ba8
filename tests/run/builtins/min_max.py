# min and max: many arguments, iterables, key, default, ties, strings, tuples, nested
print(min(3, 1, 2), max(3, 1, 2), min([3, 1, 2]), max((3, 1, 2)), min("hello"), max("hello"), min(range(5, 9)), max(range(5)))
print(min(1.5, 2), max(1.5, 2), max(1, 1.0), min(0, 0.0), max("a", "b", "ab"), min("b", "B"), max([1, 2], [1, 3]), min((2, 1), (1, 9)))
print(min([], default=0), max([], default=None), min([5], default=9), max("", default="none"))
print(min(["ccc", "a", "bb"], key=len), max(["ccc", "a", "ddd"], key=len), max(-3, 2, key=abs), min([1, -2, 3], key=lambda v: v * v), max("abc", "de", key=len), min([], key=len, default="e"))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30)]
print(max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]), max(people), min(people), max(people, key=lambda p: (p[1], p[0])))
l = [4, 8, -1, 8]
print(l.index(max(l)), l.index(min(l)), max(range(len(l)), key=lambda i: l[i]), max(enumerate(l), key=lambda p: p[1]))
print(max(max(1, 2), min(5, 3)), min([max(r) for r in [[1, 5], [2, 3]]]), max(min(7, 10), 0), max(True, 0), min([True, False]), max([0.5, 1], [0.5]))
nan = float("nan")
print(max(1.0, nan), max(nan, 1.0), min(nan, 1.0), min(0.0, -0.0), max(float("inf"), 10 ** 18))
