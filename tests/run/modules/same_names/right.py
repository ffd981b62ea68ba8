# right side
value = 3


def name():
    return "right"


def helper(x):
    return x * value


def main():
    return "main of " + name() + str(helper(2))
