# augmented assignment of every operator to names, items, slices, nested items; aliasing of lists, not of tuples and strings
a = 10
a += 5
a -= 3
a *= 4
a //= 5
a %= 7
a **= 3
a <<= 4
a >>= 1
a |= 5
a &= 14
a ^= 3
print(a)
f = 7.0
f += 1
f -= 0.5
f *= 2
f /= 4
f //= 1
f **= 2
f %= 4
print(f)
i = 9
i /= 2
print(i)
s = "ab"
t = s
s += "cd"
s *= 2
print(s, t)
l = [1]
m = l
l += [2, 3]
l *= 2
print(l, m, l is m)
l = l + [4]
print(l is m, len(m))
l += "xy" and (7, 8)
l += range(2)
print(l)
tu = (1, 2)
tv = tu
tu += (3,)
print(tu, tv)
g = [[0, 1], [2]]
g[0][1] += 10
g[1] += [3]
g[-1][0] -= 5
print(g)
words = ["a", "b"]
words[0] += "!"
words[1] *= 3
print(words)
k = 0
arr = [0] * 3


def nxt():
    global k
    k += 1
    return k - 1


arr[nxt()] += 5
arr[nxt()] += 6
print(arr, k)
s = ""
for c in "xyz":
    s += c
    s += "-"
print(s)
b = True
b += 1
print(b)
x = y = 5
x += 1
print(x, y)
x = -7
x //= 2
x %= 3
print(x)
x = 5
x -= -x
x += x
x *= x
print(x)
x -= 1 if x > 2 else 0
x *= 2 + 3
print(x)
