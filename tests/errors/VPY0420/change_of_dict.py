# The dict of an object's attributes is a copy.
class Box:
    def __init__(self):
        self.size = 1


box = Box()
box.__dict__.update({"size": 2})
del box.__dict__["size"]
