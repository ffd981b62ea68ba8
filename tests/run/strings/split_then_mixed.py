def c(x):
    return "a,b".split(x)
def d(x):
    return [x, 3]
for fn in [c, d]:
    print(fn(','))
def e(s):
    r = s.split()
    r.append(4)
    return r
print(e("a b"))
def f(s):
    r = list(s)
    r[0] = 4
    return r
print(f("ab"))
def g(s):
    r = s.splitlines()
    r.insert(0, None)
    return r
print(g("ab"))
def h(s):
    r = s.partition('.')
    return r
print(h("ab") if len("ab") > 1 else [1])
import re
def i(s):
    r = re.findall('a.', s)
    r.append(2)
    q = re.split(',', s)
    q.append(3.5)
    return r, q
print(i("ab, ac"))
import os
p = "a/b/c".rsplit('/', 1)
p.append(None)
p.append(7)
print(p)
k = sorted("cab")
k.append(1)
print(k)
def cc(x):
    return "a,b".split(x)
for fn in [cc, d]:
    for v in [',', None]:
        print(fn(v))
def cd(x):
    return "a\nb".splitlines(x)
for fn in [cd, d]:
    for v in [True, False]:
        print(fn(v))
