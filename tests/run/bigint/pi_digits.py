# vpyc: std=python3 int-width=big
# A spigot: the digits of pi one by one.
def digits():
    q, r, t, k, n, m = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = q * 10, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, m = q * k, (2 * q + r) * m, t * m, k + 1, (q * (7 * k + 2) + r * m) // (t * m), m + 2


out = []
for d in digits():
    out.append(str(d))
    if len(out) == 400:
        break
text = "".join(out)
for i in range(0, 400, 50):
    print(text[i:i + 50])


def arctan(x, unit):
    total = power = unit // x
    n = 3
    sign = -1
    while power:
        power //= x * x
        total += sign * (power // n)
        sign = -sign
        n += 2
    return total


unit = 10**310
pi = 4 * (4 * arctan(5, unit) - arctan(239, unit)) // 10**10
print(str(pi) == text[:301], pi)
