s = object()
print(s is s, s == object())
def f(x=s): return x is s
print(f(), f(1))
try: s.foo
except AttributeError as e: print(e)
