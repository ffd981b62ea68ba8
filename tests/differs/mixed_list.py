"""A list holds values of one type.

Cause: elements are stored without a tag, as C stores them.
Workaround: use a tuple, or a list of tuples.
"""

things = [1, "one"]
for thing in things:
    print(thing * 2 + 1)
