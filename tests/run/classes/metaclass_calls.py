# Metaclasses that see how classes and their objects are made.

class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, name="default"):
        self.name = name


class Other(metaclass=Singleton):
    def __init__(self):
        self.value = 1


a = Config("first")
b = Config("second")
print(a is b, a.name, b.name)
o = Other()
print(o is Other(), o.value)
print(type(Config) is Singleton, isinstance(Config, Singleton), type(a) is Config)
print(type(Config).__name__)


class Registry(type):
    registry = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if name != "Base":
            mcs.registry[name.lower()] = cls
        return cls


class Base(metaclass=Registry):
    def run(self):
        return "base"


class Alpha(Base):
    def run(self):
        return "alpha"


class Beta(Base):
    def run(self):
        return "beta"


print(sorted(Registry.registry))
for name in sorted(Registry.registry):
    print(name, Registry.registry[name]().run())
