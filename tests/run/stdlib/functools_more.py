# functools: cmp_to_key, total_ordering, reduce, cache, cached methods
from functools import cache, cmp_to_key, reduce, total_ordering


def by_concat(a, b):
    return -1 if a + b > b + a else (1 if a + b < b + a else 0)


print(''.join(sorted(['3', '30', '34', '5', '9'], key=cmp_to_key(by_concat))))


@total_ordering
class Grade:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(Grade(1) < Grade(2), Grade(1) <= Grade(1), Grade(3) > Grade(2), Grade(2) >= Grade(3))


@cache
def stairs(n):
    return 1 if n < 2 else stairs(n - 1) + stairs(n - 2)


print(stairs(50), reduce(lambda a, b: a * 10 + b, [4, 2, 1]), reduce(max, [3, 9, 2]))
