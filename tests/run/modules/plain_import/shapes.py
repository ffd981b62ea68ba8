# shapes and their names
UNIT = "cm"
names = ["square", "line"]


def area(w, h=1):
    return w * h


def count():
    return len(names)


def scale(l, k):
    return [v * k for v in l]
