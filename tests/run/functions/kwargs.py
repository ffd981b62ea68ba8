# **kwargs: collecting, spreading, merging with named parameters
def show(**kw):
    return ', '.join('%s=%s' % (k, kw[k]) for k in kw)


def conf(name, size=1, **extra):
    return name, size, sorted(extra.items())


print(show(), show(a=1, b=2))
print(conf('x'), conf('y', size=3), conf('z', color=4, size=2, width=9))
opts = {'size': 7, 'depth': 2}
print(conf('w', **opts))
print(conf(**{'name': 'q', 'size': 0}))


def outer(*args, **kw):
    return inner(*args, **kw)


def inner(a, b=2, c=3):
    return a * 100 + b * 10 + c


print(outer(1), outer(1, 5), outer(1, c=9), outer(a=4, b=4, c=4))
