def gen():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
    finally:
        print("fin")
g = gen()
print(next(g))
print(g.send(5))
print(g.throw(ValueError("v")))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
g = gen()
next(g)
g.close()
g = gen()
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("k", e)
try:
    g.send(3)
except StopIteration:
    print("stopped")
g = gen()
try:
    g.send(3)
except TypeError as e:
    print(e)
