class Registry:
    pass


class Thing(metaclass=Registry):
    pass


print(Thing())
