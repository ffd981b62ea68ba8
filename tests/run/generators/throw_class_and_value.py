def g():
    try:
        yield 1
    except ValueError as e:
        print("VE", e)
        yield 2
    except KeyError as e:
        print("KE", e, e.args)
        yield 3
x = g(); next(x)
print(x.throw(ValueError, "text"))
x = g(); next(x)
print(x.throw(KeyError, (1, 2)))
x = g(); next(x)
print(x.throw(ValueError, ValueError("inst")))
x = g(); next(x)
print(x.throw(ValueError, None))
x = g(); next(x)
try:
    x.throw(TypeError, "t")
except TypeError as e:
    print("TE", e)
x = g()
try:
    x.throw(TypeError("early"))
except TypeError as e:
    print("TE", e)
print(list(x))
try:
    x.throw(StopIteration(3))
except StopIteration as e:
    print("SI", e.value)
def catcher():
    while True:
        try:
            yield
        except Exception as e:
            print("caught", type(e).__name__, e)
            return 7
x = catcher(); next(x)
try:
    x.throw(StopIteration(1))
except StopIteration as e:
    print("value", e.value)
def deleg():
    r = yield from catcher()
    print("r", r)
    yield r
x = deleg(); next(x)
print(x.throw(StopIteration(9)))
x.close()
x.close()
def ign():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
x = ign(); next(x)
for i in range(2):
    try:
        x.close()
    except RuntimeError as e:
        print(e)
