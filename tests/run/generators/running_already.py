def g():
    yield 1
    try:
        next(it)
    except ValueError as e:
        print("inner", e)
    yield 2
it = g()
print(next(it))
print(next(it))
def g2():
    yield from it2
it2 = g2()
try:
    next(it2)
except ValueError as e:
    print(e)
def g3():
    yield 1
    for x in it3:
        yield x
it3 = g3()
try:
    for x in it3:
        print(x)
except ValueError as e:
    print(e)
def g4():
    x = yield 1
    try:
        it4.send(4)
    except ValueError as e:
        print(e)
    try:
        it4.throw(KeyError("a"))
    except ValueError as e:
        print(e)
    try:
        it4.close()
    except ValueError as e:
        print(e)
    yield x
it4 = g4()
print(next(it4))
print(it4.send(7))
def g():
    yield 1
    raise StopIteration("foo")
try:
    for x in g():
        print(x)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__), e.__cause__ is e.__context__)
