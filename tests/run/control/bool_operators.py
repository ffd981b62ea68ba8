# and, or, not: short circuit and values
def t(x):
    print('t', x, end='; ')
    return True


def f(x):
    print('f', x, end='; ')
    return False


print(t(1) and f(2) and t(3))
print(f(1) or t(2) or f(3))
print(not t(1) or f(2) and t(3))
print(0 or 5, 3 and 7, '' or 'default', 'x' and 'y', [] or [1])
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1 < 2)


def mid():
    print('mid', end=' ')
    return 5


print(0 < mid() < 10, 9 < mid() < 10)
name = None
print(name is None or len(name) > 0)
print(not None, not 0, not [], not 'a')
