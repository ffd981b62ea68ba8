"""assignment in all its forms, `if`, `while`, `for`, `else` of loops, `assert`, `del`"""
a, (b, *c) = 1, (2, 3, 4)
a = d = a + 1
a += b
if (n := len(c)) > 1:
    print(a, b, c, d, n)
for i in range(5):
    if i == 3:
        continue
else:
    print("no break")
while n:
    n -= 1
    if n == 1:
        break
x = [1, 2, 3]
del x[0]
assert x == [2, 3], "never"
print(x, 1 < n <= 2, n if n else -n)
