# float floor division by zero after float modulo worked
a = 7.5
for b in (2.0, -2.0, 0.0):
    print(a % b, a // b)
