# The order in which the parts of expressions and statements are evaluated.
log = []

def t(x):
    log.append(x)
    return x

def show():
    print(log)
    log.clear()

def f(*a, **k):
    return (a, k)

f(t(1), *[t(2), t(3)], k=t(4), **{'z': t(5)})
show()
[t(1), t(2)][t(0)]
show()
{t('a'): t(1), t('b'): t(2)}
show()
d = {}
d[t('k')] = t('v')
show()
t(1) if t(0) else t(2)
show()
(t(1), t(2)) < (t(1), t(3))
show()
t(1) < t(2) < t(3)
show()
t(3) < t(2) < t(1)
show()
x = t(0) or (t(1) and t(2))
show()
a, b = (t(1), t(2))
show()

class O:
    pass

o = O()

def g(n):
    log.append(n)
    return o

g('obj').attr = t('val')
show()
g('o1').attr2 = g('o2').attr3 = t('v')
show()
l = [0, 1, 2]

def gl():
    log.append('list')
    return l

gl()[t(1)] += t(5)
show()
print(l)
gl()[t(0):t(2)] = [t(9)]
show()
print(l)
del gl()[t(0)]
show()
print(l)

def dec(n):
    log.append('dec' + str(n))
    return lambda fn: (log.append('apply' + str(n)), fn)[1]

@dec(1)
@dec(2)
def h(a=t('default')):
    pass

show()

class C(O):
    x = t('body')

    def m(self, y=t('mdef')):
        pass

show()
print(f"{t('f1')} {t('f2'):{t('<')}{t(5)}}")
show()
i = 0
i += t(1) + t(2)
show()
lst = [t(i) for i in range(t(3)) if t(i) != 1]
show()

def gen():
    log.append('start')
    yield t('y1')
    log.append('mid')
    yield t('y2')
    log.append('end')

for v in gen():
    log.append(('got', v))
show()
assert t(1), t('never')
show()
try:
    assert t(0), t('msg')
except AssertionError as e:
    print(e)
show()
with open('/dev/null') as fh:
    t('with')
show()
t(1) + t(2) * t(3) ** t(2)
show()
not t(0)
-t(1)
show()
print(t(1), t(2), sep=t('-'))
show()
lam = lambda a=t('ld'): a
show()
return_val = (lambda: (t(1), t(2))[1])()
show()
(t([1, 2])[t(0)], t({'k': 1})[t('k')])
show()
