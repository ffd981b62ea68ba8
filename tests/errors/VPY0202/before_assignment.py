def f():
    print(x)
    x = 3


f()
