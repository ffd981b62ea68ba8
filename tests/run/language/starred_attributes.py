class V:
    def __init__(self, expr):
        self.path, *self.filters = [p.strip() for p in expr.split('|')]
        self.a, *self.b, c = expr
        print(self.a, self.b, c)
    def show(self):
        for f in self.filters:
            print(f)
v = V('a | b|c')
print(v.path, v.filters)
d = {}
d['x'], *d['y'] = [1, 2, 3]
print(d)
class W:
    pass
w = W()
*w.first, w.last = 'abc'
print(w.first, w.last)
l = [None, None]
l[0], *l[1:] = (1, 2, 3)
print(l)
