print([x * y for x in range(3) for y in range(3) if x != y], {x: [y for y in range(x)] for x in range(3)}, {c for c in "hello" if c not in "l"} == {"h", "e", "o"})
print([[j for j in range(i)] for i in range(3)], list(map(lambda p: p[0] + p[1], zip([1, 2], [3, 4]))), [(a, b) for a, b in {"x": 1}.items()])
x = "outer"; print([x for x in range(2)], x)
print(sum(i for i in range(5) if i % 2), any(i > 3 for i in range(5)), all(i < 3 for i in range(5)), max((i * -1 for i in range(3)), default=9), min([], default="d"), sorted((i % 3, i) for i in range(5)))
class K:
    n = 3
    sq = [i * i for i in range(n)]
print(K.sq)
g = (print("lazy") or i for i in range(2)); print("made"); print(list(g), list(g))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda v: v > 1, [1, 2, 3])), list(map(int, "123")), list(map(pow, [2, 3], [3, 2])), list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), dict(zip("ab", range(5))))
try:
    list(zip("ab", [1], strict=True))
except ValueError as e: print(e)
print(list(enumerate("ab", 5)), list(enumerate([], 1)), list(reversed(range(3))), list(range(10, 0, -3)), list(range(0)), range(3) == range(0, 3, 1), range(5)[1:3], range(10)[::-2], 3 in range(5), 3.0 in range(5), "a" in range(3), len(range(0, 10, 3)), range(5).index(3), range(0, 6, 2).count(4), repr(range(2)), range(1, 10, 2)[-1])
try:
    range(1, 2, 0)
except ValueError as e: print(e)
try:
    range(5)[9]
except IndexError as e: print(e)
try:
    range(5).index(9)
except ValueError as e: print(e)
print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]), sorted(["B", "a"], key=str.lower), sum([0.1] * 3), sum([1, 2], 10), sum([[1], [2]], []))
try:
    sum(["a", "b"])
except TypeError as e: print(e)
try:
    sum(["a"], "")
except TypeError as e: print(e)
try:
    max([])
except ValueError as e: print(e)
try:
    sorted([1, "a"])
except TypeError as e: print(e)
print(round(5), round(5.5), round(-0.5), round(1234, -2), round(1250, -2), round(1.005, 2), abs(-3), abs(-2.5), divmod(7, -2), bin(10), oct(8), hex(-255), chr(97), ord("a"), pow(2, 10), hash(5), hash(True), callable(print), repr("x"), ascii("é"), isinstance(1, (str, int)), type(1) is int, type("") == str, id(x) == id(x), bool([]), bool("0"), int(), float(), str(), list(), dict(), tuple(), set(), bytes(), complex(), frozenset())
