# StopIteration from next, caught by hand and by a default
it = iter([1, 2])
print(next(it), next(it))
try:
    next(it)
except StopIteration:
    print('stop')
print(next(it, 'default' and 0))


def gen():
    yield 1
    return 'result'


g = gen()
next(g)
try:
    next(g)
except StopIteration as e:
    print('value', e.value)


def take(it, n):
    out = []
    while n:
        try:
            out.append(next(it))
        except StopIteration:
            break
        n -= 1
    return out


print(take(iter('abc'), 2), take(iter('abc'), 9))
