# test: flags=--ram=32K
# Ints have 32 bits and are checked.
n = 1
try:
    while True:
        n *= 3
except OverflowError as e:
    print(n, e)
print(2147483647 - 1 + 1, -2147483647 - 1, 46340 * 46340, 65536 // 7, -7 // 2, -7 % 3, 1 << 30)
print(n * 3)
