from functools import partial
p = partial(int, base=2)
print(p("101"))
q = partial(print, "a", sep="-", end="!\n")
q("b")
r = partial(sorted, reverse=True)
print(r([1, 3, 2]))
s = partial(max, key=len)
print(s(["a", "bbb"]))
