# vpyc: std=python3 int-width=big
import math


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(25), fact(100))
print(math.factorial(200) == fact(200), math.factorial(500) % (10**40 + 1))
zeros = 0
n = math.factorial(1000)
while n % 10 == 0:
    n //= 10
    zeros += 1
print(zeros, len(str(math.factorial(1000))))
product = 1
for i in range(1, 50):
    product *= i
    print(i, product)
print(math.comb(200, 100), math.perm(40, 30), math.prod(range(1, 40)))
