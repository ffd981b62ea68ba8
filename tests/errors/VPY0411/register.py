from functools import singledispatch


class Point:
    pass


def kind():
    return Point


@singledispatch
def show(x):
    return "other"


@show.register(kind())
def show_point(x):
    return "point"


print(show(Point()))
