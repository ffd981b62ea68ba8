import math
def f(x):
    return hex(x)
def g(x):
    return math.sqrt(x)
def h(x):
    return len(x)
def i(x):
    return abs(x)
def j(x):
    return round(x)
def k(x):
    return sum(x)
def m(x):
    return int(x)
def n(x):
    return range(x)
def o(x):
    return x.upper()
def p(x):
    return math.floor(x)
def q(x):
    return [1,2,3][x]
def r(x):
    return sorted(x)
def s(x):
    return 'abc' * x
def t(x):
    return float(x)
def u(x):
    return max(x)
def w(x):
    return divmod(x, 7)
def y(x):
    return list(enumerate(x))
def z(x):
    return pow(x, 2)
def a(x):
    return ' '.join(x)
def b(x):
    return list(map(str, x))
def c(x):
    return "a,b".split(x)
def d(x):
    return bytes(x)
def e(x):
    return '%d' % x
def aa(x):
    return format(x, '.2f')
def bb(x):
    return f'{x:>5}'
def cc(x):
    return dict(x)
def dd(x):
    return -x
def ee(x):
    return x in 'abc'
def ff(x):
    return x < 3
for fn in [f, g,h,i,j,k,m,n,o,p,q,r,s,t,u,w,z,a,b,c,e,aa,bb,dd,ee,ff]:
    for v in [65, 'a', None, 2.5, [1, 2]]:
        try:
            print(fn(v))
        except TypeError as e:
            print('TypeError')
        except ValueError as e:
            print('ValueError', e)
        except (AttributeError, IndexError) as e:
            print('AttributeError')
