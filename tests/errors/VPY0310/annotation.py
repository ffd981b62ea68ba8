def double(x: int):
    return 2 * x


print(double("a"))
