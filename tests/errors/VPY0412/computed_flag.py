from enum import Flag


def two():
    return 2


class Bits(Flag):
    A = 1
    B = two()


print(Bits.B)
