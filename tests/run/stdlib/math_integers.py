# math on integers: gcd, lcm, factorial, comb, perm, isqrt, prod
import math

print(math.gcd(48, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(3, 5, 7))
print([math.factorial(n) for n in range(8)], math.factorial(20))
print([math.comb(6, k) for k in range(7)], math.perm(5, 2), math.comb(50, 25))
print([math.isqrt(n) for n in (0, 1, 15, 16, 17, 10 ** 12)])
print(math.prod([1, 2, 3, 4]), math.prod([], start=7), math.fsum([0.1] * 10), sum([0.1] * 10))
try:
    math.factorial(-1)
except ValueError as e:
    print(e)
try:
    math.isqrt(-1)
except ValueError as e:
    print(e)
print(math.dist((0, 0), (3, 4)), math.cbrt(27.0))
