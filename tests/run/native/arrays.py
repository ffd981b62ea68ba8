# vpyc: std=vpython
import array
native include(string)

a = array.array("i", [1, 2, 3])
a[1] = 7
a.append(4)
print a, len(a), a[0] + a[-1], sum(a), max(a), sorted(a)
native memset(&a[1], 1, 4)
print a
try:
    a[0] = 5000000000
except OverflowError as e:
    print "OverflowError:", e
copy = array.array("i", [0] * 4)
native memcpy(copy, a, len(a) * a.itemsize)
print copy == a, copy.tolist(), copy.pop(), copy.pop(0), copy
f = array.array("f", [0.1, 2.5])
print f, f[0], f[1:], f.tobytes()
d = array.array("d", [1, 2])
print d, [x / 2 for x in d]
b = bytearray(4)
native memset(b, 65, 3)
print b, bytes(b), b[0], b + bytearray([1]), len(b)
b[3] = 255
b.append(10)
print b, sum(b), list(b)
for code in ["b", "B", "h", "H", "i", "I", "l", "L", "q", "Q"]:
    v = array.array(code, [1, 2])
    print v, v.itemsize,
print
print array.array("B", [255]), array.array("b", [-128]), array.array("Q", [1 << 40]), array.array("h", range(3))
