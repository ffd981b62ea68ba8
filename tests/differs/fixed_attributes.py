"""Attributes are those that some assignment `object.name = value` names.

Cause: an object is a C struct. A method cannot be replaced.
Workaround: an attribute that holds a function, None for an attribute that is not there, or a dict.
"""


class Greeter:
    def greet(self):
        return "hello"


Greeter.greet = lambda self: "bye"
print(Greeter().greet())
