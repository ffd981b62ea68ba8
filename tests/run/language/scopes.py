x = 1
def f():
    global x
    x += 1
    return x
print(f(), x)

def g():
    try:
        print(y)
        y = 1
    except UnboundLocalError as e:
        print('UnboundLocalError', e)
g()

def outer():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return inc, get
inc, get = outer()
print(inc(), inc(5), get())

def h():
    def inner():
        return z
    try:
        inner()
    except NameError as e:
        print('NameError', e)
    z = 3
    print(inner())
h()

class C:
    a = 1
    b = a + 1
    c = [i * 2 for i in range(3)]
    def m(self):
        return self.a + self.b
print(C.a, C.b, C.c, C().m())

def d():
    v = 5
    del v
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
d()
w = 4
del w
try:
    w
except NameError as e:
    print(e)
try:
    undefined_name
except NameError as e:
    print(e)

def shadow(x):
    def x2():
        return x * 2
    x += 1
    return x2()
print(shadow(4))
fs = []
for i in range(3):
    fs.append(lambda: i)
print([q() for q in fs])
fs = [lambda i=i: i for i in range(3)]
print([q() for q in fs])
print([i for i in range(3)], i)
def gl():
    global newname
    newname = 'set in function'
gl()
print(newname)
def loopvar():
    for k in range(3):
        pass
    return k
print(loopvar())
def deep():
    a = 1
    def b():
        c = a + 1
        def d():
            nonlocal c
            c += a
            return c
        return d() + c
    return b()
print(deep())
