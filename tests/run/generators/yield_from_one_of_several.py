def a():
    x = yield 1
    print("a got", x)
    return "A"
def b():
    x = yield 2
    print("b got", x)
    return "B"
def c(f):
    r = yield from (a() if f else b())
    print(r)
    return r + "!"
for f in (True, False):
    g = c(f)
    print(next(g))
    try:
        g.send(7)
    except StopIteration as e:
        print(e.value)
class It:
    def __iter__(self):
        yield 5
        return 9
def d():
    r = yield from It()
    print("d", r)
    r = yield from [1, 2]
    print(r)
    try:
        r = yield from c(True)
    except ValueError as e:
        print("caught", e)
print(list(d()))
