"""What this is.

More of it."""
print(__doc__)
print(globals()["__doc__"] == __doc__, "__doc__" in globals())
