class Typed:
    def __setattr__(self, name, value):
        if name == "age" and not isinstance(value, int):
            raise TypeError(f"age must be int, not {type(value).__name__}")
        if name.startswith("_"):
            raise AttributeError("private")
        object.__setattr__(self, name, value)
    def __getattr__(self, name):
        return f"<no {name}>"
    def __delattr__(self, name):
        if name == "keep":
            raise AttributeError("keep it")
        object.__delattr__(self, name)
t = Typed()
t.age = 3
t.keep = "k"
t.name = "bob"
for v in (5, "x"):
    try:
        t.age = v
    except TypeError as e:
        print(e)
print(t.age, t.other, t.name)
del t.name
print(t.name)
try:
    del t.keep
except AttributeError as e:
    print(e)
try:
    t._p = 1
except AttributeError as e:
    print(e)
try:
    del t.zip
except AttributeError as e:
    print(e)
setattr(t, "dyn", 4)
print(t.dyn)
for n in ("one", "two"):
    setattr(t, n, len(n))
print(t.one, t.two)
