"""The message of a TypeError may be worded in another way.

Cause: an operator that fits only some of the types of a value is chosen when the program runs, by one rule for all
operators; CPython's types word their own messages. Class, place and exit status are the same.
Workaround: none is needed unless a program prints the message.
"""

things = [1, "one"]
for thing in things:
    print(thing * 2 + 1)
