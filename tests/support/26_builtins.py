"""built-in functions"""
print(1, "a", sep="-", end="!\n")
print(len("abc"), list(range(10, 0, -3)), list(enumerate("ab", 1)), list(zip([1, 2], "ab")), list(map(str, [1, 2])))
print(list(filter(None, [0, 1])), min(3, 1), max([1, 5], key=lambda x: -x), sum([0.1] * 3), any([0, 1]), all([]))
print(list(reversed([1, 2])), isinstance(1, (int, str)), callable(len), type(1).__name__, chr(65), hash(1), repr("a"))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"), divmod(7, 2), round(3.14159, 2), sorted("bca", reverse=True))
# but: no `eval`, `exec`, `compile`
print(eval("1 + 1"))
# but: no `setattr` with a computed name
class P:
    x = 1


p = P()
for n in "x":
    setattr(p, n, 2)
print(p.x)
