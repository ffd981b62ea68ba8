# the same names in several modules and in the program do not collide
import left
import right


def name():
    return "main"


value = 1
left.value += 10
right.value += 100
print(name(), left.name(), right.name(), value, left.value, right.value)
print(left.helper(value), right.helper(value), left.main(), right.main())


def helper(x):
    return x


def main():
    return [helper(5), left.helper(5), right.helper(5)]


print(main())
