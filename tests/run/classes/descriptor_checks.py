# A descriptor that checks what it is given; the name comes from `__set_name__`.


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        self.public = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.public} must be positive")
        setattr(instance, self.name, value)


class Item:
    price = Positive()
    quantity = Positive()

    def __init__(self, price, quantity):
        self.price = price
        self.quantity = quantity

    def total(self):
        return self.price * self.quantity


i = Item(3, 4)
print(i.total())
i.price = 10
print(i.price, i.total())
try:
    i.quantity = -1
except ValueError as e:
    print(e)
