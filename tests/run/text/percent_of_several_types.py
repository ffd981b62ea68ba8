def f(x):
    for g in (lambda: "%s" % x, lambda: "%s %s" % x, lambda: "%d-%s" % x, lambda: "no" % x, lambda: "%(a)s" % x, lambda: "%5.1f|" % x, lambda: "%r" % x):
        try:
            print(g(), end="; ")
        except (TypeError, KeyError) as e:
            print(e, end="; ")
    print()
for x in (1, "a", (1, 2), (), {"a": 3}, None, [1], 2.5):
    f(x)
def h(*args):
    for g in (lambda: "%s" % args, lambda: "%s %s" % args, lambda: "none" % args):
        try:
            print(g(), end="; ")
        except TypeError as e:
            print(e, end="; ")
    print()
h()
h(1)
h(1, 2)
h(1, 2, 3)
t = tuple([1, 2])
for n in range(4):
    try:
        print("%d %d" % tuple(range(n)))
    except TypeError as e:
        print(e)
