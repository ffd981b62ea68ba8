for f in (lambda: "a".replace("a", None), lambda: "a".encode(None), lambda: "a".startswith(("a", 1)), lambda: "b".startswith(("a", 1)), lambda: "b".endswith((1,)), lambda: "a".removeprefix(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
class K:
    pass
for f in (lambda: "a".find(K()), lambda: "a".split(K()), lambda: "a".replace(K(), "b"), lambda: "a".strip(K()), lambda: "a".startswith(K()), lambda: "a".partition(K()), lambda: "a".center(4, K())):
    try:
        print(f())
    except TypeError as e:
        print(e)
for t in ({97: "x"}, {97: None}, {97: 1.5}, {97: True}, {97: b"a"}, {97: -1}, {97: 0x110000}, {97: [1]}):
    try:
        print(repr("abc".translate(t)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    print("abc".translate({97: 1.5}))
except TypeError as e:
    print(e)
try:
    print("abc".translate({97: b"a"}))
except TypeError as e:
    print(e)
