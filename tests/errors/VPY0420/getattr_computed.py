class Point:
    def __init__(self):
        self.x = 1


name = "x" * len("a")
print(getattr(Point(), name))
