def f(a, b=2, *args, **kw):
    c = a + b
    if c > 100:
        d = 1
    print(locals())
    return "d" in locals(), "c" in locals()
print(f(1))
print(f(100, 5, 6, k=7))
def outer():
    n = 1
    m = 2
    def inner():
        return n
    print(locals().keys() >= {"n", "m"}, len(locals()))
    return inner()
outer()
def fmt(name, age):
    return "%(name)s is %(age)d" % locals()
print(fmt("Bob", 5))
def fmt2(name, age):
    return "{name}-{age}".format(**locals())
print(fmt2("Al", 7))
class A:
    def m(self, q):
        r = q
        return sorted(locals().items(), key=lambda p: p[0])[0:2]
print(A().m(3))
def v():
    one = 1
    two = "t"
    return vars(), dir()
print(v())
