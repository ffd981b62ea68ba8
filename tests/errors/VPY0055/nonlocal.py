nonlocal x
x = 3
