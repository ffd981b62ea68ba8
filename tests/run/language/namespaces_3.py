import math
def test_a(): return "a"
def test_b(): return "b"
value = 5
for name in sorted(globals()):
    if name.startswith("test_"):
        print(name, globals()[name]())
names = [n for n in globals() if not n.startswith("__")]
print(names)
print([n for n in dir() if not n.startswith("_")])
for name, obj in list(globals().items()):
    if name.startswith("test_") and callable(obj):
        print(name, obj())
def run(n):
    return globals()["test_" + n]()
print(run("a"), run("b"))
