"""An annotation that is not true is an error before the program runs.

Cause: annotations are taken at their word, where CPython ignores them. An int may stand where a float is
announced, and stays an int.
Workaround: correct the annotation, or leave it out: none is ever needed.
"""


def double(x: int):
    return x * 2


print(double("ab"))
