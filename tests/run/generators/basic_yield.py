# a generator function: lazy start, next, exhaustion
def three():
    print('start')
    yield 1
    print('middle')
    yield 2
    print('end')


g = three()
print('created')
print(next(g))
print(next(g))
print(next(g, 'done' and -1))
for x in three():
    print('got', x)
print(list(three()))
a, b = three()
print(a + b)
