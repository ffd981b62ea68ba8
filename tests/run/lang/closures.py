# closures: capture by reference, counters with nonlocal, shared cells, late binding, factories
def counter(start=0):
    n = start

    def bump(by=1):
        nonlocal n
        n += by
        return n

    return bump


a = counter()
b = counter(10)
print(a(), a(), b(), a(5), b(-1))


def adder(k):
    def add(x):
        return x + k
    return add


add3 = adder(3)
print(add3(4), adder(10)(1), adder("a")("b"))


def pair():
    value = 0

    def get():
        return value

    def put(v):
        nonlocal value
        value = v

    return get, put


get, put = pair()
put(42)
print(get())
get2, put2 = pair()
print(get(), get2())
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
gs = []
for i in range(3):
    gs.append(lambda i=i: i * 10)
print([g() for g in gs])


def late():
    def show():
        return x
    x = 1
    first = show()
    x = 2
    return first, show()


print(late())


def make_multipliers(n):
    out = []

    def make(k):
        return lambda x: x * k

    for k in range(1, n + 1):
        out.append(make(k))
    return out


print([m(7) for m in make_multipliers(4)])


def compose(f, g):
    return lambda x: f(g(x))


inc = adder(1)
twice = lambda x: x * 2
print(compose(inc, twice)(5), compose(twice, inc)(5), compose(str, inc)(5) + "!")


def accumulate():
    items = []

    def add(x):
        items.append(x)
        return len(items), sum(items)

    return add


acc = accumulate()
acc(5)
acc(7)
print(acc(8))
