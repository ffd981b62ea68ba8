def f():
    x = 3
    del x
    print(x)


f()
