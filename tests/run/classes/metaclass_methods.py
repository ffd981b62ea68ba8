# Methods of classes themselves, and the operators that ask them.


class Meta(type):
    def __len__(cls):
        return len(cls.items)

    def __iter__(cls):
        return iter(cls.items)

    def __getitem__(cls, key):
        return cls.items[key]

    def __contains__(cls, x):
        return x in cls.items

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    def describe(cls):
        return cls.__name__ + " has " + str(len(cls.items))

    @property
    def first(cls):
        return cls.items[0]


class Box(metaclass=Meta):
    items = [1, 2, 3]


print(len(Box), list(Box), Box[0], 2 in Box, 7 in Box)
print(Box)
print(Box.describe())
print(Box.first)
