# Exceptions: order of blocks, own classes, context managers, an uncaught one.
class AppError(Exception):
    """base"""
    code = 1

class NotFound(AppError):
    code = 404

    def __init__(self, what, *, hint=None):
        self.what, self.hint = (what, hint)
        super().__init__(f'{what} not found')

class Multi(NotFound, KeyError):
    pass

def thrower(k):
    if k == 0:
        raise AppError
    if k == 1:
        raise AppError('msg')
    if k == 2:
        raise NotFound('page', hint='try')
    if k == 3:
        raise AppError('a', 'b', 3)
    if k == 4:
        raise ValueError
    if k == 5:
        return 1 / 0
    if k == 6:
        raise NotFound('x') from ValueError('cause')
    return 'fine'

for k in range(8):
    try:
        r = thrower(k)
    except NotFound as e:
        print('NF', e, e.what, e.hint, e.code, e.args, repr(e), type(e.__cause__).__name__)
    except AppError as e:
        print('AE', str(e), repr(e), e.args, e.code, len(e.args))
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, repr(str(e)))
    else:
        print('else', r)
    finally:
        print('fin', k)

def nested():
    try:
        try:
            raise KeyError('inner')
        except KeyError as e:
            print('h1', e)
            raise RuntimeError('outer') from e
        finally:
            print('f1')
    except RuntimeError as e:
        print('h2', e, repr(e.__cause__))
        return 'ret'
    finally:
        print('f2')

print(nested())

def order():
    for i in range(3):
        try:
            try:
                if i == 0:
                    raise ValueError(i)
                if i == 1:
                    return 'early'
            finally:
                print('inner fin', i)
        except ValueError as e:
            print('caught', e)
            continue
        finally:
            print('outer fin', i)

print(order())

def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closed')
        raise
    finally:
        print('gen fin')

g = gen()
next(g)
g.close()

class Ctx:

    def __init__(self, n, swallow=False):
        self.n, self.s = (n, swallow)

    def __enter__(self):
        print('in', self.n)
        return self

    def __exit__(self, et, ev, tb):
        print('out', self.n, et and et.__name__, ev)
        return self.s

try:
    with Ctx(1) as a, Ctx(2, True) as b:
        raise IndexError('boo')
    print('after swallowed')
    with Ctx(3):
        raise AppError('esc')
except AppError as e:
    print('got', e)

class BadExit:

    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise TypeError('from exit')

try:
    with BadExit():
        raise ValueError('orig')
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError('first')
    except ValueError:
        raise KeyError('second')
except KeyError as e:
    print(repr(e))

def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        print('log')
        raise

try:
    reraise()
except ArithmeticError as e:
    print('arith', e)
errs = []
for bad in ['1', 'x', None, '2.5']:
    try:
        errs.append(int(bad))
    except (TypeError, ValueError) as e:
        errs.append(type(e).__name__)
print(errs)
try:
    assert 1 > 2, f'bad {1}'
except AssertionError as e:
    print(e, e.args)
try:
    raise Multi('m')
except KeyError as e:
    print('K', e.what)

def check(x):
    if not isinstance(x, int):
        raise TypeError(f'need int, got {type(x).__name__}')
    if x < 0:
        raise ValueError('neg')
    return x

for v in [1, -1, 's']:
    try:
        print(check(v))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')
try:
    [][0]
except Exception as e:
    ex = e
print(ex, isinstance(ex, LookupError), issubclass(IndexError, LookupError), issubclass(KeyError, Exception))
import sys
try:
    sys.exit('bye')
except SystemExit as e:
    print(e.code)

def f():
    try:
        raise ValueError('v')
    except ValueError as e:
        msg = str(e)
    return msg

print(f())
try:
    e
except NameError as err:
    print(err)
raise NotFound('final')
