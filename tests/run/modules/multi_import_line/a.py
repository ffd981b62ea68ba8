# a
print("a")
x = 1


def combine(p, q):
    return p * 10 + q
