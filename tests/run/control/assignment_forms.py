# chained, tuple, star, augmented, swapped and walrus assignments
a = b = c = 0
a += 1
print(a, b, c)
x, y = 1, 2
x, y = y, x
print(x, y)
x, y, z = 'abc'
print(x, y, z)
first, *mid, last = [1, 2, 3, 4, 5]
print(first, mid, last)
*init, tail = 'xyz'
print(init, tail)
[p, q], r = [1, 2], (3,)
print(p, q, r)
lst = [1, 2, 3]
i = 0
i, lst[i] = 2, 99
print(i, lst)
n = 10
n -= 3
n *= 2
n //= 4
n **= 3
n %= 10
n <<= 4
n |= 1
n ^= 3
n &= 0xff
n >>= 1
print(n)
s = 'a'
s += 'b'
s *= 3
print(s)
if (m := len(s)) > 5:
    print('long', m)
l1 = l2 = []
l1.append(1)
print(l2, (k := 5) + k)
