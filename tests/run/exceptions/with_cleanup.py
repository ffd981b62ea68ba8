# context managers see exceptions, may suppress them
class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return self.swallow


with Guard('a', False):
    print('body')
with Guard('b', True):
    raise ValueError('hidden')
try:
    with Guard('c', False) as c, Guard('d', False):
        print(c.name)
        raise KeyError('seen')
except KeyError as e:
    print('caught', e)


def f():
    with Guard('e', False):
        return 5


print(f())
