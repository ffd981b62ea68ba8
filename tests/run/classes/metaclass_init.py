# `__init__` of a metaclass looks at what the class statement defined.


class Meta(type):
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        cls.fields = [k for k in attrs if not k.startswith("__")]
        print("creating", name, [b.__name__ for b in bases])


class Model(metaclass=Meta):
    x = 1
    y = "two"

    def go(self):
        return self.x


class Sub(Model):
    z = 3.0


print(Model.fields, Sub.fields)
