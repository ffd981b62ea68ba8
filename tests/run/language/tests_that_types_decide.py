log = []
def f(n):
    log.append(n)
    return 1
if isinstance(f(1), int):
    print("int")
if not isinstance(f(2), str):
    print("not str")
x = "a" if isinstance(f(3), str) else "b"
while isinstance(f(4), int):
    break
print(x, f(5) is None, f(6) is not None, f(7) == "a", isinstance(f(8), int) and 1, log)
log.clear()
if f(1) is None:
    print("none")
if f(2) is not None:
    print("some")
assert isinstance(f(3), int)
print([y for y in range(2) if isinstance(f(y + 10), int)], log)
log.clear()
if type(f(1)) == int: print("t")
if type(f(2)) is str: print("s")
if callable(f(3)): print("c")
if hasattr(f(4), "foo"): print("h")
if f(5) == None: print("n")
if f(6) != "x": print("ne")
if f(7) in ("a", "b"): print("in")
if len((f(8), f(9))) == 2: print("len")
if (f(10), 1): print("tuple")
if not (f(11),): print("no")
if f: print("func")
print(log, getattr(f(12), "real"), getattr(f(13), "zzz", 5), type(f(14)).__name__, issubclass(type(f(15)), int), log)
