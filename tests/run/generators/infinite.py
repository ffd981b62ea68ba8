# infinite generators cut by break, islice, zip and next
from itertools import islice


def naturals(n=0):
    while True:
        yield n
        n += 1


def fibs():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for x in naturals(5):
    if x > 8:
        break
    print(x, end=' ')
print()
print(list(islice(fibs(), 12)))
print(list(zip('abc', naturals(1))))
g = fibs()
print([next(g) for _ in range(5)], next(g))
print(next(f for f in fibs() if f > 1000))
