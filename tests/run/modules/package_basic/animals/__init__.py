# package body
print("package animals")
KIND = "farm"


def describe(x):
    return x + " on the " + KIND
