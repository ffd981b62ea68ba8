from enum import Enum


class Letter(Enum):
    A = "a"

    def __new__(cls, value):
        obj = object.__new__(cls)
        obj._value_ = value * 2
        return obj


print(Letter.A.value)
