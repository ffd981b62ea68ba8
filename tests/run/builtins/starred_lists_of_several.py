xs = [1, 10, 3]
print(list(range(*xs)), list(range(*[4])), list(range(*map(int, '2,5'.split(',')))))
print(round(*[2.567, 1]), round(*[2.5]))
print(isinstance(*(3, int)))
fs = [round, abs, len, int, str]
for f in fs:
    for args in ([2.5], ['7'], [[1, 2]]):
        try:
            print(f.__name__, f(*args))
        except (TypeError, ValueError) as e:
            print(type(e).__name__)
for i in range(*xs):
    print(i, end=' ')
print()
try:
    print(range(*[1, 2, 3, 4]))
except TypeError as e:
    print(e)
r = [[1, 2, 3], [4, 5]]
n = 1
print(max(n, *(len(x) for x in r)))
print(min(n, *map(len, r)))
print(max(*[3, 4], 2), max(*(x for x in [5, 6])))
print(max(*{1: 2, 9: 3}), min("b", *"xaz"))
print(max('a', *['bb', 'c'], key=len))
print(max(*(1, 2), *[7, 3]), max(0, *[]) if False else 0)
