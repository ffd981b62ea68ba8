"""A function runs once if a method of a class in it uses its variables.

Cause: a method is a plain function of C without a closure; the variables it uses exist once, so a second run would
change those of the first.
Workaround: hand the values to the constructor, or move the class out of the function. Names of classes and of
functions without closures cost nothing and do not count.
"""


def adder(n):
    class Adder:
        def add(self, x):
            return x + n

    return Adder()


print(adder(1).add(1))
print(adder(2).add(1))
