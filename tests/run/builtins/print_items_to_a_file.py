import sys
d = {"a": 1, "b": 2}
print(*map(lambda t: "%s:%s" % t, d.items()), sep=",", end="!\n", file=sys.stdout)
print(*map(str, [1, 2]), file=sys.stdout)
print(*(x for x in "ab"), file=sys.stdout)
print("x", *map(str, [1, 2]), *"ab", file=sys.stdout)
print(*[1, 2], file=sys.stdout)
print(*d, file=sys.stdout)
print(*d.items(), *{1: 2}.values(), file=sys.stdout, sep="-")
print(*map(str, [1, 2]), sep="+")
print(*zip("ab", "cd"), *enumerate("x"), file=sys.stdout)
print(*range(3), *{5}, *(1, "t"), file=sys.stdout)
class I:
    def __iter__(self): return iter("xyz")
print(*I(), file=sys.stdout)
print(*I())
print(*reversed([1, 2]), *open(__file__).readline().split(), file=sys.stdout)
