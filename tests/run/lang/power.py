# powers of ints and floats, sign rules, associativity, negative exponents
print(2 ** 10, (-2) ** 3, -2 ** 2, (-2) ** 2, 2 ** 0, 0 ** 0, 0 ** 5, 1 ** 1000000)
print(2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -1, 2 ** -2 * 4, -2 ** -1, (-2) ** -3)
print(2.0 ** 3, 2 ** 3.0, 2 ** 0.5, 9 ** 0.5, 0.25 ** -0.5, 10 ** -3, 1.5 ** 2)
print(2 ** 62, (-2) ** 63, 3 ** 39, 7 ** 22, 10 ** 18)
for e in range(5):
    print(e, 3 ** e, (-3) ** e, 0.5 ** e)
x = 3
x **= 4
print(x)
y = 2.0
y **= 0.5
print(y)
print(pow(2, 10), pow(2.0, 3), pow(3, 4, 5), pow(-3, 3, 7), pow(2, 62, 1000000007), pow(5, 0, 1), pow(3, -1, 11))


def power(b, e):
    return b ** e


print(power(2, 5), power(2.5, 2), power(4, 0.5), power(2.0, -2))
