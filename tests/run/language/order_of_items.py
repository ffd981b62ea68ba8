def t(a, b):
    try:
        print(a < b)
    except TypeError as e:
        print(e)


t((1, "a"), (2, 3))
t((1, "a"), (1, 3))
t([1, "a"], [2, 3])
t([1], ["a"])
t([], ["a"])
t([[1]], [["a"]])
t((1,), ("a",))
t((1, [2]), (1, ["x"]))
