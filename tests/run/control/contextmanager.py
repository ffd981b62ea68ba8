# contextlib.contextmanager made from a generator
from contextlib import contextmanager

log = []


@contextmanager
def section(name):
    log.append('+' + name)
    try:
        yield name.upper()
    finally:
        log.append('-' + name)


with section('a') as s:
    print(s)
    with section('b'):
        print('inside')
try:
    with section('c'):
        raise ValueError('x')
except ValueError as e:
    print('error', e)
print(log)
