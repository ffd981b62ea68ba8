# functions with many parameters, many locals, many results and long expressions
def many(a, b, c, d, e, f, g, h, i, j, k, l):
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l


print(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
print(many(l=1, k=2, j=3, i=4, h=5, g=6, f=7, e=8, d=9, c=10, b=11, a=12))


def results(n):
    return n, n + 1, n * 2, n ** 2, -n, n / 2, str(n), [n], (n,), n > 3


a, b, c, d, e, f, g, h, i, j = results(4)
print(a, b, c, d, e, f, g, h, i, j)
x1, x2, x3, x4, x5 = 1.5, 2.5, 3.5, 4.5, 5.5
y = ((((x1 + x2) * (x3 - x4)) / ((x5 * x1) + (x2 * x3))) - (((x4 - x5) * (x1 + x3)) / (x2 + x4))) * (x1 ** 2 + x2 ** 2) ** 0.5
print("%.12f" % y)
s = 1 + 2 - 3 + 4 - 5 + 6 - 7 + 8 - 9 + 10 - 11 + 12 - 13 + 14 - 15 + 16 - 17 + 18 - 19 + 20 - 21 + 22 - 23 + 24 - 25
print(s, 1 - (2 - (3 - (4 - (5 - (6 - (7 - (8 - (9 - 10)))))))), 2 * 3 + 4 * 5 - 6 // 4 % 3 << 1 | 8 & 12 ^ 5)
print(not 1 == 2 and 3 < 4 or 5 > 6 and not 7 != 8, -2 ** 2 + -3 * -(4 - 5), ~1 & ~2 | ~3 ^ 4 << 1 + 1)
nested = [[[[[[1]]]]]]
print(nested[0][0][0][0][0][0], [[[[[[]]]]]], ((((((1,),),),),),))
print("a" + ("b" + ("c" + ("d" + ("e" + ("f" * 2) * 2)))))
