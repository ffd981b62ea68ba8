# yield from lists, ranges, other generators; its value
def inner(n):
    for i in range(n):
        yield i
    return n * 100


def outer():
    yield from [10, 20]
    a = yield from inner(2)
    yield a
    yield from range(3)
    b = yield from inner(0)
    yield b


print(list(outer()))


def flatten(tree):
    for x in tree:
        if isinstance(x, tuple):
            yield from flatten(x)
        else:
            yield x


def countdown(n):
    if n > 0:
        yield n
        yield from countdown(n - 1)


print(list(countdown(4)), sum(countdown(100)))


def chars(*words):
    for w in words:
        yield from w


print(''.join(chars('ab', '', 'cd')))
