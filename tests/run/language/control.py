def f(n):
    for i in range(n):
        if i == 3:
            break
    else:
        return 'no break'
    return 'broke'
print(f(2), f(5))
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n, end=' ')
else:
    print('done')
def t(k):
    try:
        if k == 0:
            return 'ret'
        if k == 1:
            raise ValueError('v')
        if k == 2:
            {}['x']
        if k == 3:
            [][0]
    except ValueError as e:
        return 'VE ' + str(e)
    except (KeyError, TypeError) as e:
        return 'KE ' + repr(e)
    else:
        return 'else'
    finally:
        print('fin', k, end=' ')
for k in (0, 1, 2, 4):
    print(t(k))
try:
    t(3)
except IndexError as e:
    print('IE', e)
def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print('body', i)
        finally:
            print('f', i)
    return 'x'
print(loop())
def override():
    try:
        return 1
    finally:
        return 2
print(override())
def nested():
    try:
        try:
            raise KeyError('a')
        finally:
            print('inner fin')
    except KeyError as e:
        print('outer', e)
        try:
            raise
        except KeyError:
            print('re')
nested()
class Ctx:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, *a):
        print('exit', self.name, a[0] is not None)
with Ctx('a') as x, Ctx('b') as y:
    print(x, y)
try:
    with Ctx('c'):
        raise RuntimeError('boom')
except RuntimeError as e:
    print(e)
def w():
    for i in range(3):
        with Ctx(i):
            if i == 1:
                return i
print(w())
assert True
try:
    assert 1 == 2, 'msg %d' % 5
except AssertionError as e:
    print('AE', e)
class E1(Exception):
    pass
class E2(E1):
    def __init__(self, code, *args):
        super().__init__(*args)
        self.code = code
    def __str__(self):
        return f'E2 {self.code}'
try:
    raise E2(5, 'a', 'b')
except E1 as e:
    print(e, e.args, e.code if isinstance(e, E2) else '')
try:
    raise ValueError
except ValueError as e:
    print(repr(e), str(e) == '', e.args)
try:
    raise ValueError(1, 'two')
except Exception as e:
    print(repr(e), e, e.args)
if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2], (lambda: (z := 3) + z)())
x = 5 if n > 3 else 6
print(x, 1 if not x else 2 if x > 10 else 3, None or 'd', 0 and 1, '' or [] or 'last', 1 and 2)
def rec(n): return 1 if n < 2 else n * rec(n - 1)
print(rec(15))
try:
    def inf(n): return inf(n + 1) + 1
    inf(0)
except RecursionError:
    print('RecursionError')
def deco(times):
    def d(fn):
        def wrap(*a, **k):
            return [fn(*a, **k) for _ in range(times)]
        return wrap
    return d
@deco(2)
def hello(name, punct='!'):
    return 'hi ' + name + punct
print(hello('bob'), hello('al', punct='?'))
pass
