# close and break run finally blocks; try inside generators
log = []


def gen():
    try:
        for i in range(10):
            yield i
    finally:
        log.append('closed')


g = gen()
print(next(g), next(g))
g.close()
print(log, list(g))
for x in gen():
    pass
print(x, log)


def guarded(items):
    for x in items:
        try:
            yield 10 // x
        except ZeroDivisionError:
            yield -1


print(list(guarded([1, 0, 5])))
