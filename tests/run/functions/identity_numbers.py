def f(): pass
def g(x): return x
print(id(f) == id(g), id(f) == id(f), f == g, f == f, f is g)
