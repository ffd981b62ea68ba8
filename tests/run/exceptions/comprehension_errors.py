# errors inside comprehensions, lambdas, sort keys and map
def half(n):
    if n % 2:
        raise ValueError('odd %d' % n)
    return n // 2


def run(f):
    try:
        return f()
    except ValueError as e:
        return 'error ' + str(e)


print([half(n) for n in (2, 4)])
print(run(lambda: str([half(n) for n in (2, 3, 5)])))
print(run(lambda: str(sum(half(n) for n in range(4)))))
print(run(lambda: str(list(map(half, [8, 6, 1])))))
print(run(lambda: str(sorted([4, 7, 2], key=half))))
print(run(lambda: str({n: half(n) for n in (4, 6)})))
data = [3, 1, 2]
try:
    data.sort(key=lambda n: 1 // (n - 1))
except ZeroDivisionError:
    print(sorted(data))
