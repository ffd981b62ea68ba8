# in and not in for lists, tuples, strings, ranges, nested containers
print(1 in [1, 2], 3 in [1, 2], 1.0 in [1, 2], True in [1], 3 not in (1, 2), () in [()], [] in [[]])
print("b" in "abc", "bc" in "abc", "cb" in "abc", "" in "abc", "" in "", "A" not in "abc", "é" in "café")
print(5 in range(10), 5 in range(0, 10, 2), -1 in range(-5, 0), 10 not in range(10))
print([1] in [[1], [2]], (1, "a") in [(1, "a")], "a" in ["ab"], "a" in ("a",), None in [None, 1], 0.1 + 0.2 in [0.3])
print([w for w in ["x", "y", "z"] if w in "xz"], not 1 in [1], not (1 in [2]))
vowels = "aeiou"
print("".join([c for c in "programming language" if c not in vowels]))


def has(container, item):
    return item in container


print(has([1, 2], 2), has("abc", "c"), has((1.5, 2.5), 2), has(range(3), 3), has([[1, 2]], [1, 2]))
seen = []
for v in [3, 1, 3, 2, 1]:
    if v not in seen:
        seen.append(v)
print(seen)
if "key" in "a keyword" and 3 in [3] in [[3]]:
    print("ok")
names = ("ann", "bob")
for n in ["bob", "cid"]:
    print(n, "known" if n in names else "unknown")
