# What a class statement defines is known when the program is compiled.
class Upper(type):
    def __new__(mcs, name, bases, attrs):
        new = {k.upper() if not k.startswith("__") else k: v for k, v in attrs.items()}
        return super().__new__(mcs, name, bases, new)
class A(metaclass=Upper):
    x = 1
print(A.X)
