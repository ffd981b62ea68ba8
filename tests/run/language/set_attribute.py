# setattr and getattr with computed names.
class Cfg:
    debug = False

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def show(self):
        return f'{self.debug} {self.level} {self.name}'

c = Cfg(debug=True, level=3, name='x')
print(c.show(), c.level + 1, c.name.upper())

class Bag:
    pass

b = Bag()
data = {'width': 3, 'height': 4.5, 'title': 't'}
for k in data:
    setattr(b, k, data[k])
print(b.width, b.height, b.title, [getattr(b, k) for k in data], hasattr(b, 'width'), hasattr(b, 'nope'))
for k in ('width', 'zzz'):
    print(hasattr(b, k), getattr(b, k, 'none'))

def update(o, **kw):
    for k in kw:
        setattr(o, k, kw[k])
    return o

update(b, width=10)
print(b.width * 2)

class Obj:

    def __init__(self, d):
        self._d = d

    def __getattr__(self, n):
        return self._d.get(n, 'missing')

o = Obj({'a': 1})
print(o.a, o.b, getattr(o, 'a', 5))
