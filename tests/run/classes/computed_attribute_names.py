class Shape:
    def __init__(self, kind): self.kind = kind
    def area_circle(self, r): return 3 * r * r
    def area_square(self, s): return s * s
    def area(self, *args):
        return getattr(self, f"area_{self.kind}")(*args)
print(Shape("circle").area(2), Shape("square").area(5))
class Config:
    def __init__(self):
        self.debug = True
        self.level = 3
        self.name = "cfg"
c = Config()
for key in ["debug", "level", "name", "missing"]:
    print(key, getattr(c, key, "n/a"))
class Sub(Config):
    def __init__(self):
        super().__init__()
        self.extra = [1]
    def show(self):
        return ", ".join("%s=%r" % (k, getattr(self, k)) for k in ("level", "name", "extra"))
print(Sub().show())
