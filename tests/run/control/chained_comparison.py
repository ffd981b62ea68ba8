# chained comparisons with in, is, mixed operators
a, b, c = 1, 2, 3
print(a < b < c, a < b > c, a <= b <= b, a == a != b, a < c > b)
print(1 in [1, 2] == True, (1 in [1, 2]) == True)
print('a' < 'b' < 'c', 'a' <= 'a' < 'aa', [1] < [1, 2] < [2])
print(0 <= 2.5 < 3, -1 < 0 < 1 < 2 < 3)
x = None
print(x is None is not False, a is not None)
for n in (4, 5, 9, 10):
    print(n, 5 <= n < 10, not 5 <= n < 10)
print((1, 2) < (1, 3) < (2,), True == 1 < 2)
