from math import sqroot
print(sqroot(2.0))
