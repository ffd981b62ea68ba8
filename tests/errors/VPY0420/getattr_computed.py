import math

name = "sq" + "rt"
print(getattr(math, name)(4.0))
