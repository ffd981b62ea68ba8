"""`vars(x)` and `x.__dict__` give a copy.

Cause: an object is a C struct; its dict is made where it is asked for. Changing the object through it is an error.
Workaround: ask for it again, or read and set the attributes themselves.
"""


class Point:
    def __init__(self):
        self.x = 1


point = Point()
fields = vars(point)
point.x = 2
print(fields["x"])
