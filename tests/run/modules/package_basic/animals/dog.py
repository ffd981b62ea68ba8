# a submodule
print("module dog")


def speak():
    return "woof"
