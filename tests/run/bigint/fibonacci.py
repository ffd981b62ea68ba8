# vpyc: std=python3 int-width=big
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def fast(n):
    if n == 0:
        return (0, 1)
    a, b = fast(n // 2)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n % 2 else (c, d)


cache = {0: 0, 1: 1}


def memo(n):
    if n not in cache:
        cache[n] = memo(n - 1) + memo(n - 2)
    return cache[n]


print(fib(1000))
print(fast(1000)[0] == fib(1000), fast(5000)[0] % 10**50)
print(memo(300), len(cache))


def lucas():
    a, b = 2, 1
    while True:
        yield a
        a, b = b, a + b


for i, n in enumerate(lucas()):
    if i % 50 == 0:
        print(i, n)
    if i == 200:
        break
