def g():
    try:
        yield 1
        yield 2
    except StopIteration as e:
        print("caught", e.value, e.args)
        yield 99
    return 5
x = g(); next(x)
print(x.throw(StopIteration()))
x = g(); next(x)
print(x.throw(StopIteration(7)))
x = g(); next(x)
print(x.throw(StopIteration, 3))
def h():
    yield 1
    yield 2
x = h(); next(x)
try:
    x.throw(StopIteration())
except RuntimeError as e:
    print("RT", e, repr(e.__cause__))
x = h()
try:
    x.throw(StopIteration(4))
except RuntimeError as e:
    print("RT", e)
except StopIteration as e:
    print("SI", e.value)
def k():
    try:
        yield 1
    finally:
        yield 2
x = k(); next(x)
try:
    x.close()
except RuntimeError as e:
    print(e)
def sub():
    try:
        yield 1
    except ValueError as e:
        return "sub:" + str(e)
def main():
    r = yield from sub()
    print("r", r)
    yield r
x = main(); print(next(x)); print(x.throw(ValueError("v")))
try:
    next(x)
except StopIteration as e:
    print("end", e.value)
try:
    x.throw(KeyError("z"))
except KeyError as e:
    print("K", e)
