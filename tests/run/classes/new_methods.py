class Singleton:
    _instance = None
    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.ready = False
        return cls._instance
    def __init__(self, value=0):
        if self.ready:
            return
        self.value = value
        self.ready = True
a = Singleton(5)
b = Singleton(6)
print(a is b, a.value, b.value)
class Temp:
    def __new__(cls, x):
        print('new', cls.__name__, x)
        self = object.__new__(cls)
        self.tag = 't'
        return self
    def __init__(self, x):
        self.x = x
t = Temp(3)
print(t.x, t.tag)
class Sub(Temp):
    def __init__(self, x):
        super().__init__(x + 1)
print(Sub(3).x, Sub(1).tag)
class Cached:
    _cache = {}
    def __new__(cls, name):
        if name in cls._cache:
            return cls._cache[name]
        obj = super(Cached, cls).__new__(cls)
        obj.name = name
        cls._cache[name] = obj
        return obj
print(Cached('a') is Cached('a'), Cached('a') is Cached('b'), Cached('b').name)
