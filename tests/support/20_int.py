"""`int`"""
print(7 // -2, 7 % -2, divmod(-7, 2), 2 ** 10, 1 << 5, ~5, 6 & 3, 6 ^ 3, int("ff", 16), hex(255), bin(5), (5).bit_length())
print(int(3.9), round(2.5), abs(-4), pow(3, 100, 7), 10**18, f"{1234567:,}")
# but: 64 bits (32 on small cores): what does not fit is an OverflowError, unless `--int-width=big` is given or the program has larger constants
n = 1
for i in range(1, 30):
    n *= i
print(n)
