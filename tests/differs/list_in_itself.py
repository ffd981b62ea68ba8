"""A container cannot be put into itself.

Cause: its type would contain itself without end.
Workaround: use a class that has a list of objects of its own kind.
"""

ring = []
ring.append(ring)
print(len(ring))
