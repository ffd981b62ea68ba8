from array import array
import array as arr
for c in ("b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d"):
    print(c, array(c).itemsize)
a = array("i", [3, 1, 2])
print(a, a[0], a[-1], a[1:], a[::-1], len(a), a.typecode, a.itemsize, 2 in a, 9 in a)
a.append(5); a.extend([6, 7]); a.extend(array("i", [8])); a.insert(1, 100); a.insert(-1, 4); print(a)
a[0] = -1; a[1:3] = array("i", [9, 9, 9]); print(a)
del a[0]; del a[1:3]; print(a); del a[::2]; print(a)
a[::2] = array("i", [0] * len(a[::2])); print(a)
print(a.pop(), a.pop(0), a, a.index(7), a.count(7))
a.remove(7); print(a)
a.reverse(); print(a, a.tolist(), a.tobytes(), sum(a), max(a), min(a), sorted(a))
b = array("H"); b.frombytes(b"\x01\x00\x02\x01"); print(b); b.byteswap(); print(b)
print(array("d", [1.5, 2]), array("f", [0.5, 0.25]).tobytes(), array("d", (1, 2)).tolist())
d = array("d"); d.frombytes(array("d", [1.25, -2.5]).tobytes()); print(d)
print(array("b", b"abc"), array("B", bytearray(b"\xff\x00")), array("h", range(3)))
print(a + array("i", [1]), a * 2, 2 * a)
a += array("i", [42]); a *= 2; print(a)
print(a == a[:], array("i", [1, 2]) < array("i", [1, 3]), array("i", [1]) != array("i", [2]), array("i", [1]) == array("d", [1.0]))
for code, v in (("b", 200), ("B", -1), ("h", 40000), ("H", 70000), ("I", -1)):
    try:
        print(array(code, [v]))
    except OverflowError as e:
        print(code, e)
try:
    array("i", [1 << 31])
except OverflowError as e:
    print(e)
x = array("B", [1])
try:
    x.append(256)
except OverflowError as e:
    print(e)
try:
    x.append(-1)
except OverflowError as e:
    print(e)
try:
    x[5]
except IndexError as e:
    print(e)
try:
    x[5] = 1
except IndexError as e:
    print(e)
try:
    x.frombytes(b"")
    array("H").frombytes(b"abc")
except ValueError as e:
    print(e)
try:
    array("i", [1.5])
except TypeError as e:
    print(e)
try:
    array("z")
except ValueError as e:
    print(e)
try:
    x.remove(77)
except ValueError as e:
    print(e)
try:
    array("i").pop()
except IndexError as e:
    print(e)
for v in array("d", [0.5, 1.5]):
    print(v)
m = memoryview(array("i", [1, 2, 3]))
print(m[1], len(m), bytes(array("B", [65, 66])), isinstance(x, array), isinstance(x, arr.array), arr.typecodes)
xs = array("l", [0]) * 10
for i in range(10):
    xs[i] = i * i
print(xs, xs[2:8:2], list(reversed(xs))[:2])
i, j = array("i", [5, 6]); print(i, j)
xs[0], xs[1] = xs[1], xs[0]; xs[2] += 5; print(xs.index(81), xs[:3], xs[-3:], [*xs][:2], list(enumerate(xs))[:1])
print(array("u", "ab") if False else "", bool(array("i")), bool(xs))
import copy
c = copy.copy(xs); c[0] = 99; print(xs[0], c[0], repr(array("f", [1.1]))[:20])
