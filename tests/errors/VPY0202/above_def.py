print(double(2))


def double(x):
    return 2 * x
