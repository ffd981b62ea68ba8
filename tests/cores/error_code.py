# test: flags=--ram=32K --errors=code
# The same as a number: no texts are in the program.
def third(items):
    return items[2]


print(third([1, 2, 3]))
print(third([1, 2]))
