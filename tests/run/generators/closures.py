# generators over captured variables and default arguments
def make(n):
    def gen(step=1):
        i = 0
        while i < n:
            yield i * scale
            i += step
    scale = 10
    return gen


g3 = make(3)
print(list(g3()), list(make(6)(step=2)))


def counter():
    n = 0

    def ticks():
        nonlocal n
        while n < 5:
            n += 1
            yield n

    return ticks


t = counter()
a, b = t(), t()
print(next(a), next(b), next(a), list(b), list(a))
gens = [(x * k for x in range(3)) for k in (1, 2)]
print([list(g) for g in gens])
