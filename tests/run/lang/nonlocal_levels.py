# nonlocal through several levels, recursion inside closures, captured parameters and loop variables
def outer():
    x = 1
    trace = []

    def middle():
        y = 10

        def inner():
            nonlocal x, y
            x += 1
            y += x
            trace.append((x, y))
            return x * 100 + y

        r = inner()
        inner()
        return r, y

    r = middle()
    middle()
    return x, r, trace


print(outer())


def permute(items):
    result = []
    used = [False] * len(items)
    current = []
    calls = 0

    def go():
        nonlocal calls
        calls += 1
        if len(current) == len(items):
            result.append("".join(current))
            return
        for i, it in enumerate(items):
            if not used[i]:
                used[i] = True
                current.append(it)
                go()
                current.pop()
                used[i] = False

    go()
    return result, calls


print(permute("abc"))


def fact(n):
    def go(k, acc):
        if k <= 1:
            return acc
        return go(k - 1, acc * k)
    return go(n, 1)


print(fact(10))


def param(x):
    def change():
        nonlocal x
        x = x + 1
    change()
    change()
    return x


print(param(5), param(0.5))


def shadow():
    x = "outer"

    def f():
        x = "inner"
        return x

    return f() + "/" + x


print(shadow())


def even_odd(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n)


print([even_odd(k) for k in range(6)])


def loopvar():
    def see():
        return i
    seen = []
    for i in range(3):
        seen.append(see())
    return seen, see()


print(loopvar())


def deep(a):
    def b():
        def c():
            def d():
                return a
            return d
        return c
    return b()()()


print(deep(3), deep("three"))
