print(*zip(*[iter("abcdefgh")] * 3))
it = iter(range(7))
print(list(zip(*[it] * 2)), list(it))
rows = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*rows)), list(map(list, zip(*rows))), list(zip(*[])))
print(list(zip(*({1: 'a', 2: 'b'}, {3: 'c', 4: 'd'}))))
def gen(n):
    for i in range(n):
        yield i * i
print(list(zip(*[gen(3), gen(5)])))
print(list(zip(*[open('/dev/null'), open('/dev/null')])))
from datetime import date, timedelta
a, b = date(2024, 1, 2), date(2024, 3, 1)
print(a < b, a >= b, sorted([b, a]), timedelta(1) < timedelta(2))
