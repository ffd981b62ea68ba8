from __future__ import division, print_function
print(7 / 2)
