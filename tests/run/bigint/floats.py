# vpyc: std=python3 int-width=big
# Ints and floats: every conversion is rounded once, comparisons are exact.
import math

for n in [2**53, 2**53 + 1, 2**53 + 2, 2**53 + 3, 2**63 - 1, 2**63 + 1025, 2**64 - 1025, 10**22, 10**23, 3**60, 2**1024 - 2**970 - 1]:
    print(float(n), float(-n), n == float(n), n < float(n), n > float(n), float(n) == n, float(n) <= n)
    print(int(float(n)), hash(n) == hash(float(n)))
for n in [2**1024, 2**1024 - 2**970, 10**400]:
    try:
        print(float(n))
    except OverflowError as error:
        print(error)
for a, b in [(10**400, 10**399), (10**30, 3), (-10**30, 7), (1, 10**30), (7, -10**310), (10**310, 10**5), (3, 10**330),
             (1, 2**1074), (1, 2**1075), (3, 2**1075), (2**64 - 1, 2**64 + 1), (0, -10**30), (0, 10**30), (5, 10**330 + 1)]:
    try:
        print(a / b)
    except OverflowError as error:
        print(error)
try:
    print(10**30 / 0)
except ZeroDivisionError as error:
    print(error)
print(int(1e300), int(-1.5e20), int(2.0**70), math.floor(1e20), math.ceil(-1e25 / 3), math.trunc(1e17), round(1.5e19), round(2.5))
for bad in (float("inf"), float("nan")):
    try:
        print(int(bad))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
big = 10**30
print(big > 1e29, big < 1e31, big == 1e30, big != 1e30, big > float("inf"), big > -float("inf"), big == float("nan"))
print(big + 0.5, big * 1.5, 2.0 - big, big // 7.0, big % 7.0, 0.5 ** 3, big ** 0.5, big ** -1, 2 ** -3)
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(-25, -1), round(big + 5, -1), round(big, -40), round(55 * 10**20, -21), round(7, 3))
print((0.1).as_integer_ratio(), (1e-300).as_integer_ratio()[1] == 2**1049, (1e300).as_integer_ratio(), big.as_integer_ratio())
print(math.log(10**400), math.log2(2**3000), math.log10(10**1000), math.log(10**500, 10), math.sqrt(10**40), math.log(1000, 10**30))
print([x for x in (1, 2.5, 10**20)], sum([1, 2.5, 10**20]), max(1, 2.5, 10**20), sorted([3, 2.5, 10**20, -1e30]))
mixed = 0
for x in (1, 0.5, 10**20):
    mixed += x
    print(mixed)
k = 5
print(2 ** -k, 2 ** k, (-3) ** k, complex(10**20, 1), 10**20 + 1j)
