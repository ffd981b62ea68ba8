# contextlib: closing, suppress, nullcontext
from contextlib import closing, nullcontext, suppress


class Door:
    def __init__(self):
        self.open = True

    def close(self):
        self.open = False


door = Door()
with closing(door) as d:
    print(d.open)
print(door.open)
with suppress(KeyError, IndexError):
    {}['x' if True else 'y']
    print('not reached')
with suppress(ZeroDivisionError):
    print(1 // int('0'))
with nullcontext(5) as n:
    print(n)
try:
    with suppress(KeyError):
        raise ValueError('other')
except ValueError as e:
    print('passed on', e)
