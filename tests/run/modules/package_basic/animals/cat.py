# another submodule
print("module cat")
LEGS = 4


def speak():
    return "meow"
