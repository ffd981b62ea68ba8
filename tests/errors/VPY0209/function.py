def f():
    return super().f()


print(f())
