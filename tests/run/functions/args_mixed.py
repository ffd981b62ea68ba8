# every kind of parameter in one signature
def f(a, b=2, *rest, c, d=4, **more):
    return '%d %d %s %d %d %s' % (a, b, rest, c, d, sorted(more.items()))


print(f(1, c=3))
print(f(1, 5, 6, 7, c=8))
print(f(1, c=3, d=9, e=10))
args = (1, 2, 3)
kw = {'c': 5, 'z': 6}
print(f(*args, **kw))
print(f(*[9], c=0, **{'y': 1}))
