# star import: public names only, later definitions win
from tools import *
from more import *

print(double(4), PI2, shared(), hidden_count())


def double(x):
    return x + x + x


print(double(4))
total = 0
for k in public_list:
    total += k
print(total)
