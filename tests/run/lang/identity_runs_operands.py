def grow(s, x):
    s.add(x)
    return 1.5


c = {1}
print(grow(c, 9) is c, sorted(c))
print(c is grow(c, 3), grow(c, 4) is not c, sorted(c))
