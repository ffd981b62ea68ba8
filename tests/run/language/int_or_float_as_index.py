edges = [[0, 1, 2.5], [1, 2, 3], [2, 0, 1.0]]
g = [[] for _ in range(3)]
for u, v, w in edges:
    g[u].append((v, w))
    g[v].append((u, w))
print(g)
x = [1, 2.5]
print('ab' * x[0], [0] * x[0], 'abc'[x[0]], list(range(x[0])), chr(x[0] + 96), x[0] & 1, x[0] << 2, 'abc'[:x[0]], (1, 2)[x[0]], bin(x[0]), hex(x[0]), 0)
try:
    print('abc'[x[1]])
except TypeError as e:
    print(e)
try:
    print([1][x[1]])
except TypeError as e:
    print(e)
try:
    for i in range(x[1]): print(i)
except TypeError as e:
    print(e)
try:
    print('a' * x[1])
except TypeError as e:
    print(e)
try:
    print(x[1] & 1)
except TypeError as e:
    print(e)
d = {1: 'a', 2.5: 'b'}
print(d[x[0]], d[x[1]])
print('%d %s %x' % (x[0], x[0], x[0]), '{:d}'.format(x[0]), f'{x[0]:03d}', x[0] % 2 == 1, -x[0], ~x[0], x[0] // 2, divmod(x[0], 2), pow(x[0], 2, 5), round(x[1]), int(x[1]), x[0] / 2)
l = [5, 6, 7]
l.insert(x[0], 9); print(l, l.pop(x[0]), l); del l[x[0]]; print(l); l[x[0] - 1] = 4; print(l)
import math
print(math.gcd(x[0], 4), math.factorial(x[0] + 3), math.sqrt(x[1]))
