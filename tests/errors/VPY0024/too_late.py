x = 7 / 2
from __future__ import division
print(x)
