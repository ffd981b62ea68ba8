# What StopIteration carries, of several types.
try: raise StopIteration(5)
except StopIteration as e: print(e.value, e.args)
def g():
    yield 1
    return 7
it = g()
next(it)
try: next(it)
except StopIteration as e: print(e.value)
class It:
    def __next__(self): raise StopIteration("v")
try: It().__next__()
except StopIteration as e: print(e.value)
