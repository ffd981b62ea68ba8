# array.array with typecodes
from array import array

a = array('i', [3, 1, 2])
a.append(7)
a.extend([8, 9])
print(a, len(a), a[0], a[-1], sum(a), list(a[1:3]), a.typecode, a.itemsize)
a[0] = 30
a.insert(1, 5)
print(a.pop(), a.index(7), a.count(2), a.tolist(), 8 in a)
a.reverse()
print(a, max(a), min(a))
d = array('d', [0.5, 1.5])
d.append(2)
print(d, sum(d))
z = array('i', [0]) * 5
for i in range(5):
    z[i] += i * i
print(z, z == array('i', [0, 1, 4, 9, 16]))
try:
    a[100]
except IndexError as e:
    print(e)
u = array('B', b'abc')
print(u, u.tobytes())
