# closures see the variable, not the value; defaults capture the value
late = [lambda: i for i in range(3)]
print([f() for f in late])
early = [lambda i=i: i for i in range(3)]
print([f() for f in early])


def build():
    fs = []
    for k in range(3):
        def f():
            return k * 10
        fs.append(f)
    return fs


print([f() for f in build()])


def outer():
    x = 'before'

    def get():
        return x

    x = 'after'
    return get()


print(outer())
