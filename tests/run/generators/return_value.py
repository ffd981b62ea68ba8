# return in generators: early stop and StopIteration value
def until(limit, items):
    for x in items:
        if x > limit:
            return
        yield x


print(list(until(3, [1, 2, 5, 1])))
print(list(until(9, [1, 2])), list(until(0, [1])))


def sized(items):
    n = 0
    for x in items:
        yield x
        n += 1
    return n


def wrap(items):
    n = yield from sized(items)
    print('size', n)


print(list(wrap('abc')))
g = sized([7])
next(g)
try:
    next(g)
except StopIteration as s:
    print(s.value)
