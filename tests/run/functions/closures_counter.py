# closures with nonlocal state; independent instances
def make_counter(start=0, step=1):
    value = start

    def bump():
        nonlocal value
        value += step
        return value

    def peek():
        return value

    return bump, peek


b1, p1 = make_counter()
b2, p2 = make_counter(100, -5)
b1()
b1()
b2()
print(p1(), p2(), b1(), b2(), p1(), p2())


def adder(n):
    return lambda x: x + n


fs = [adder(i) for i in (1, 10, 100)]
print([f(5) for f in fs])
print(adder(2)(3), adder('ab')('>'))
