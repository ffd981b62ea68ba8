size = 3


class Box(size):
    pass


print(Box())
