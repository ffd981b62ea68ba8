x = 3
def f():
    y = 4
    z = "a"
    print(locals()["y"])
    print(sorted(locals()))
    print(locals())
f()
print("x" in globals(), "nope" in globals(), "later" in globals(), "__name__" in globals())
print(globals()["x"])
globals()["x"] = 9
print(x)
print("f" in globals())
later = 1
print("later" in globals(), "later" not in globals())
def g():
    globals()["made"] = 5
    globals()["x"] = 10
    return "made" in globals()
print("made" in globals())
print(g(), x)
print(made)
try:
    globals()["zz"]
except KeyError as e:
    print("KeyError", e)
print(globals().get("x"), globals().get("zz"), globals().get("zz", 7), globals().get("later", 0))
