def f():
    nonlocal x
    x = 3


f()
