# Singletons in the ways in which they are written.


class Single(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls._only = None

    def __call__(cls, *args, **kwargs):
        if cls._only is None:
            cls._only = super(Single, cls).__call__(*args, **kwargs)
        return cls._only

    def forget(cls):
        cls._only = None


class Log(metaclass=Single):
    def __init__(self):
        self.lines = []

    def add(self, text):
        self.lines.append(text)
        return self


class Settings(metaclass=Single):
    def __init__(self, level):
        self.level = level


Log().add("one")
Log().add("two")
print(Log().lines, Log() is Log())
print(Settings(3).level, Settings(9).level, Settings is Log)
Settings.forget()
print(Settings(9).level)


class Meta(type):
    made = []

    def __call__(cls, *args):
        thing = super().__call__(*args)
        Meta.made.append(cls.__name__)
        return thing


class Point(metaclass=Meta):
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Pixel(Point):
    def __init__(self, x, y, color):
        super().__init__(x, y)
        self.color = color


print(Point(1, 2), Pixel(3, 4, "red"), Meta.made)
