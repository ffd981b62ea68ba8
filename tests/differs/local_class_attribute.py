"""A class statement in a function or a loop runs once if its attributes need not be the same each time

Cause: a class is known when the program is compiled; there is one of it, however often its statement runs.
Workaround: give the values to the objects, in `__init__`, or move the class out of the function.
"""


def tagged(n):
    class Tagged:
        tag = n

    return Tagged


print(tagged(1).tag)
print(tagged(2).tag)
