# contextlib.contextmanager: values, exceptions that are handled, nesting, order
from contextlib import contextmanager


@contextmanager
def guarded(name):
    print('enter', name)
    try:
        yield len(name)
    except ValueError as e:
        print('handled', e)
    finally:
        print('leave', name)


with guarded('abc') as n:
    print(n)
with guarded('x'):
    raise ValueError('bad')
with guarded('a') as a, guarded('bc') as b:
    print(a + b)
try:
    with guarded('k'):
        raise KeyError('key')
except KeyError as e:
    print('outside', e)


@contextmanager
def plain():
    print('before')
    yield
    print('after')


with plain():
    print('body')
