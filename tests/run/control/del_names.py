# del of names, items, slices, attributes
class C:
    def __init__(self):
        self.a = 1
        self.b = 2


xs = [0, 1, 2, 3, 4, 5, 6]
del xs[0]
print(xs)
del xs[-1], xs[1:3]
print(xs)
del xs[::2]
print(xs)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
x = 10
del x
x = 'again'
print(x)
m = [[1, 2], [3, 4]]
del m[0][1]
print(m)
try:
    del xs[10]
except IndexError as e:
    print(e)
