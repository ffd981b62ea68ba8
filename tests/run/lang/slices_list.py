# every slice form of lists, out-of-range bounds, negative steps
l = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
print(l[:], l[2:], l[:3], l[2:5], l[-3:], l[:-3], l[-5:-2], l[5:2], l[100:], l[:100], l[-100:3], l[3:-100])
print(l[::2], l[1::2], l[::3], l[::-1], l[8:2:-2], l[2:8:-1], l[-1:-5:-1], l[:3:-1], l[3::-1], l[::-3], l[100::-1], l[:-100:-1], l[-100::-1])
for a in (-11, -10, -1, 0, 1, 9, 10, 11):
    for b in (-11, -1, 0, 5, 11):
        print(len(l[a:b]), len(l[a:b:-1]), len(l[a:b:3]), end=" ")
    print()
for i in range(-3, 4):
    if i:
        print(i, l[::i], l[4::i], l[:4:i])
lo = None
hi = 4
print(l[lo:hi], l[lo:lo], l[hi:lo:-1])
c = l[:]
c[0] = 99
print(l[0], c[0], l == c, l[1:] == c[1:])
print([][:], [][1:3], [][::-1], [7][::-1])
nested = [[1, 2], [3, 4]]
shallow = nested[:]
shallow[0][0] = "changed" and 100
print(nested, nested[::-1][0], nested[0][::-1])
print(l[1:9][1:7][1:3], l[::-1][::-1] == l)
t = tuple(l)
print(t[2:5], t[::-2], t[-2:], t[:0])
r = range(10)
print(r[2:5], r[::-1], list(r[::3]), r[-1], list(r[7:2:-2]), len(r[3:]))
