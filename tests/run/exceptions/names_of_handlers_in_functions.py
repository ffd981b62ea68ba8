def f():
    try:
        raise KeyError(1)
    except KeyError as k:
        pass
    try:
        print(k)
    except UnboundLocalError as e:
        print('gone 4', e)
f()
def g(n):
    try:
        if n:
            raise KeyError(1)
    except KeyError as k:
        print('caught', k)
    try:
        return k
    except NameError as e:
        print('gone 5', e)
g(1)
g(0)


def reader():
    return err


for n in range(2):
    try:
        if n == 0:
            raise ValueError('v%d' % n)
    except ValueError as err:
        print(reader())
    try:
        print(reader())
    except NameError as x:
        print('NameError', x)
err = 5
print(reader())


def keep():
    last = None
    for v in ('1', 'x', '3'):
        try:
            int(v)
        except ValueError as e:
            last = e
    try:
        raise KeyError('k')
    except KeyError as e:
        e2 = e
    return last, e2


print(*keep())


def gen():
    try:
        yield 1
        raise OSError('o')
    except OSError as e:
        yield str(e)
    try:
        yield e
    except UnboundLocalError:
        yield 'unbound'


print(list(gen()))
