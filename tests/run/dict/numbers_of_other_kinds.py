def g(x, y):
    try:
        print(x in y, end=" ")
        print(y.get(x, "none"), end=" ")
        print(y[x])
    except KeyError as e:
        print("KeyError", e)
d = {1: 2, 5: 6}
for x in (1, 2.5, 1.0, 5.0, 7.0):
    g(x, d)
def h(x, y):
    try:
        print(x in y, end=" ")
        print(y.get(x, "none"), end=" ")
        print(y[x])
    except (KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
for x in (1, 2.5, 1.0, 5.0, 7.0, "a"):
    for y in (d, {"a": 1}, {1, 2}, {1: "s"}):
        h(x, y)
s = {1, 2, 3}
for x in (1, 2.5, 3.0):
    print(x in s, x in frozenset(s))
    s.discard(x)
    print(s)
t = {(1, 2): "a", (3, 4): "b"}
for k in ((1.0, 2), (1.5, 2), (3, 4.0), (3, 4.5)):
    print(k in t, t.get(k), k in {(1, 2)})
b = {True: 1}
for k in (1.0, 1, 0.5, 0):
    print(k in b, b.get(k))
for k in (1.0, 0.5, 3.0):
    s = {1, 2, 3}
    d = {1: 2, 3: 4}
    s.discard(k)
    print(s, d.pop(k, None), d)
    try:
        s.remove(k)
    except KeyError as e:
        print("KeyError", e)
    try:
        del d[k]
    except KeyError as e:
        print("KeyError", e)
print({1, 2, 3} & {1.0, 2.5}, {1, 2} | {1.0, 7.5}, {1, 2, 3} - {1.0}, {1: 2} == {1.0: 2.0}, {1, 2} == {1.0, 2.0})
print(1e300 in {1: 2}, float("nan") in {1}, float("inf") in {1, 2}, -0.0 in {0})
print(5 in {True: 1}, 1 in {True: 1}, 0 in {True}, 7 in {False, True}, 2.5 in {1: 2, "a": 3}, 1.0 in {1: 2, "a": 3}, {1: 2, "a": 3}.get(2.5), 10**30 in {1, "a"}, 2 in {True: 1, "a": 2})
