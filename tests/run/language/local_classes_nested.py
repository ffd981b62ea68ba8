# Classes in nested functions, methods and generators.
def outer(k):

    def inner():

        class T:

            def m(self):
                return k
        return T().m()
    return inner()

print(outer(5))

class Q:

    def run(self):
        me = self

        class In:

            def who(self):
                return (me.name, self.x)
            x = 3
        return In().who()
    name = 'Q'

print(Q().run())

def gen():

    class E(Exception):

        def __str__(self):
            return 'E:' + str(self.args[0]) + tag
    tag = '!'
    try:
        raise E(5)
    except E as e:
        print(e)
    import math

    class M:

        def r(self):
            return math.floor(2.5)
    print(M().r())

gen()

def rec(n):

    class A:

        def v(self):
            return 1

    class B(A):

        def v(self):
            return A.v(self) + 1
    return B().v() + (rec(n - 1) if n else 0)

print(rec(3))
