def half(x, /):
    return x / 2


print(half(x=3))
