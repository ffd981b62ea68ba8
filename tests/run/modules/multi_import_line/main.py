# several modules in one import statement, with as, and semicolons
import a, b as bee, c
import math, sys as system; from a import x
print(a.x, bee.x, c.x, x, math.floor(2.5), system.maxsize > 0)
print(a.combine(bee.x, c.x), [m for m in (a.x, bee.x, c.x)])
