# Decorators are evaluated before defaults and bodies, and applied the other way round.
def d(n):
    print('make', n)

    def w(c):
        print('apply', n, c.__name__)
        return c
    return w

@d(1)
@d(2)
class C:
    print('body')

@d(3)
@d(4)
def f(a=print('default')):
    pass
