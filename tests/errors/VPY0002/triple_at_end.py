def f():
    """Never closed.
    return 1


print(f())
