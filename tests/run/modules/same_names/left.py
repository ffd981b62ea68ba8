# left side
value = 2


def name():
    return "left"


def helper(x):
    return x + value


def main():
    return "main of " + name()
