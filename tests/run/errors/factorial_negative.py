# ValueError of math.factorial of a negative number
import math

for n in (5, 0, -1):
    print(math.factorial(n))
