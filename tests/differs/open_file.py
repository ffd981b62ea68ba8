"""A file that is not closed is written when the program ends, not when it is dropped.

Cause: as for dropped generators.
Workaround: `with open(...) as f:`, or `f.close()`.
"""


def note(text):
    f = open("note.txt", "w")
    f.write(text)


note("hello")
print(open("note.txt").read())
