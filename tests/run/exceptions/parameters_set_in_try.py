# What a try body did to a parameter stays done when an exception arrives, also where the C compiler optimises.
def fail(n):
    if n % 2 == 0:
        raise ValueError("even %d" % n)
    return n


def late(a, b, name):
    try:
        a = a * 10
        b += [a]
        name = name + "!"
        a = fail(a)
        name = "not reached"
    except ValueError as error:
        print(error, a, b, name)
    return a, name


def pair(p):
    try:
        p = (p[1], p[0])
        fail(p[0] * 2)
    except ValueError:
        print(p)
    return p


print(late(3, [1], "x"))
print(late(4, [], "y"))
print(pair((5, 6)))
