from types import SimpleNamespace, GeneratorType
import types
a = SimpleNamespace(x=1, name="n", items=[1, 2])
print(a, a.x + 1, a.name.upper(), a.items[0], a == SimpleNamespace(x=1, name="n", items=[1, 2]), hasattr(a, "zz"))
a.x = 5
a.x += 1
print(a.x, a)
def g():
    yield 1
print(isinstance(g(), GeneratorType), isinstance(g(), types.GeneratorType), isinstance([], GeneratorType), isinstance(None, types.NoneType), isinstance(1, types.NoneType))
rows = [types.SimpleNamespace(k=i, v=str(i)) for i in range(3)]
print([r.v for r in rows if r.k > 0], sorted(rows, key=lambda r: -r.k)[0].k)
