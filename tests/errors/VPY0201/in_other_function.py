def a():
    secret = 3
    return secret


def b():
    return secret


print(a() + b())
