# floor division, modulo and divmod of every sign combination
def table(values):
    for a in values:
        for b in values:
            if b != 0:
                q, r = divmod(a, b)
                print(a, b, a // b, a % b, q, r, q * b + r == a, a - a // b * b == r)


table([7, -7, 3, -3, 1, -1, 0])
big = 9223372036854775807
small = -big - 1
print(big // 2, big // -2, small // 2, small // 3, small % 10, big % -10, -big // 7, -big % 7)
print(small // 1, small % 1, small % -1, big // big, small // small, small % big)
x = -17
x //= 5
print(x)
x %= 3
print(x)
