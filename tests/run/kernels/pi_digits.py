# digits of pi and e by spigots with small integers, and series for pi with floats
def pi_spigot(n):
    size = n * 10 // 3 + 1
    a = [2] * size
    nines = 0
    predigit = 0
    first = True
    out = ""
    for j in range(n + 1):
        q = 0
        for i in range(size - 1, -1, -1):
            x = 10 * a[i] + q * (i + 1)
            a[i] = x % (2 * i + 1) if i else x % 10
            q = x // (2 * i + 1) if i else x // 10
        if q == 9:
            nines += 1
        elif q == 10:
            out += str(predigit + 1) + "0" * nines
            predigit = nines = 0
        else:
            if not first:
                out += str(predigit)
            out += "9" * nines
            predigit = q
            nines = 0
            first = False
    return out


def e_spigot(n):
    a = [1] * (n + 10)
    digits = []
    for _ in range(n):
        carry = 0
        for i in range(len(a) - 1, -1, -1):
            v = a[i] * 10 + carry
            a[i] = v % (i + 2)
            carry = v // (i + 2)
        digits.append(str(carry))
    return "2." + "".join(digits)


def leibniz(n):
    return 4 * sum([(1 if k % 2 == 0 else -1) / (2 * k + 1) for k in range(n)])


def machin():
    def arctan(x):
        total = 0.0
        term = x
        k = 1
        while abs(term) > 1e-18:
            total += term / k
            term *= -x * x
            k += 2
        return total
    return 16 * arctan(1 / 5) - 4 * arctan(1 / 239)


def wallis(n):
    p = 2.0
    for i in range(1, n + 1):
        p *= 4.0 * i * i / (4.0 * i * i - 1)
    return p


print(pi_spigot(60))
print(e_spigot(40))
print("%.6f %.6f" % (leibniz(10000), wallis(10000)))
print("%.12f" % machin())
