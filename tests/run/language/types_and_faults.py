for v in (1, 1.5, "s", b"b", [1], (1,), {1: 2}, {1}, None, True, range(2), 1j, frozenset([1]), bytearray(b"x"), len, print, int, lambda: 1, (i for i in []), ValueError("x"), ValueError, type, object, NotImplemented, ...):
    print(type(v).__name__, end=" ")
print()
print(type(1), type("a"), type(None), type([]), type(type), type(len), type(print))
print(isinstance(True, int), isinstance(1, bool), isinstance([], list), isinstance((), (list, tuple)), isinstance(None, type(None)), isinstance(int, type), isinstance(3, object), issubclass(bool, int), issubclass(int, object), int.__name__, str.__name__)
print(1 == 1.0, 1 is 1, "a" == "a", [] == [], [] is [], None is None, (1, 2) == (1, 2), {1: 2} == {1: 2}, {1, 2} == {2, 1}, 1 == "1", None == 0, True == 1, 0.1 + 0.2 == 0.3, [1, [2]] == [1, [2]], (1,) != (2,), "a" != 1)
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1 == 1, 3 > 2 > 2, not 1 == 2, 1 if 0 else 2, 0 or "x", 1 and 2, "" or None, [] and 1, not [], not "a")
print("abc" < "abd", [1, 2] < [1, 2, 0], (1, "a") < (1, "b"), "Z" < "a", True < 2, 1.5 > 1)
for a, b in ((1, "a"), ([1], (1,)), (None, 1), ({}, {}), (1j, 1j)):
    try:
        print(a < b)
    except TypeError as e:
        print(e)
for f in (lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None + 1, lambda: "a" * "b", lambda: {} + {}, lambda: -"a", lambda: ~1.5, lambda: 1.5 << 2, lambda: "a" - "b", lambda: [1] * 1.5, lambda: 5 % "a", lambda: 2 ** "a", lambda: len(5), lambda: 5[0], lambda: {}[[]], lambda: "abc"["a"], lambda: [1]["a"], lambda: (1,)[1.0], lambda: None.x, lambda: "a".foo, lambda: int([]), lambda: float("x"), lambda: int(None), lambda: ord(5), lambda: chr("a"), lambda: abs("a"), lambda: round("a"), lambda: list(5), lambda: dict([1]), lambda: tuple(1), lambda: "".join([1]), lambda: "a" in 5, lambda: 5 in "a", lambda: [].index(1), lambda: iter(3), lambda: next([]), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: sum(5), lambda: max(5), lambda: sorted(5), lambda: reversed({1}), lambda: zip(5), lambda: enumerate(5), lambda: range("a"), lambda: bytes("a"), lambda: hash([]), lambda: {[1]}, lambda: int("1", "2"), lambda: open(5.5), lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "{}".format(), lambda: b"a" + "a", lambda: "a" + b"a", lambda: b"abc"["x"]):
    try:
        f()
        print("no error")
    except Exception as e:
        print(type(e).__name__, e)
