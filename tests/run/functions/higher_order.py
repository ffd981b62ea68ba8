# functions taking and returning functions: map, filter, reduce written by hand
def my_map(f, xs):
    return [f(x) for x in xs]


def my_filter(p, xs):
    return [x for x in xs if p(x)]


def my_reduce(f, xs, acc):
    for x in xs:
        acc = f(acc, x)
    return acc


def apply_n(f, n, x):
    for _ in range(n):
        x = f(x)
    return x


print(my_map(str, [1, 2]), my_map(len, ['a', 'bcd']), my_map(lambda x: x / 2, [1, 3]))
print(my_filter(str.isdigit, ['1', 'x', '22']), my_filter(lambda n: n % 2, range(6)))
print(my_reduce(lambda a, b: a * b, [1, 2, 3, 4], 1), my_reduce(max, [3, 8, 5], 0))
print(my_reduce(lambda a, b: b + a, 'abc', ''), apply_n(lambda x: x * 3, 4, 1), apply_n(lambda s: s + s, 3, 'ab'))


def pick(name):
    def small(a, b):
        return a if a < b else b

    def big(a, b):
        return a if a > b else b

    return small if name == 'small' else big


print(pick('small')(3, 4), pick('big')(3, 4))
