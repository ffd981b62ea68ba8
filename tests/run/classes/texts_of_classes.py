# Classes as text, with their modules; and StopIteration that leaves a generator from inside its own `try`.
class Outer:
    class Inner:
        pass
def f():
    class L: pass
    return L
print(Outer, Outer.Inner, f(), Outer.Inner.__qualname__, f().__qualname__, Outer.__module__)
import datetime, collections
print(type(datetime.date(2020, 1, 2)), type(collections.OrderedDict()), collections.deque, datetime.timedelta, datetime.date.__module__)
print(type(f), type(len), type([].append), type(...), type(NotImplemented), type(i for i in []))
class A:
    def m(self): pass
print(type(A().m))
def gen():
    try:
        yield 1
        raise StopIteration("x")
    except ValueError:
        yield 2
try:
    for x in gen(): print(x)
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)
def gen2():
    try:
        yield 1
        next(iter([]))
    finally:
        print("fin")
try:
    list(gen2())
except RuntimeError as e: print(e)
def gen3(it):
    while True:
        try:
            yield next(it)
        except StopIteration:
            return "done"
def outer():
    r = yield from gen3(iter([1, 2]))
    print(r)
print(list(outer()))
