# collections.deque: both ends, rotate, maxlen, iteration
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d[2])
print(d.pop(), d.popleft(), d)
d.extend([7, 8])
d.extendleft([9, 10])
print(d)
d.rotate(2)
print(d)
d.rotate(-1)
print(list(d), 7 in d, d.count(8), d.index(7))
d.remove(8)
d.reverse()
print(d, max(d), sum(d))
w = deque(maxlen=3)
for i in range(6):
    w.append(i)
print(w, w.maxlen)
d.clear()
print(d, not d)
try:
    d.pop()
except IndexError as e:
    print(e)
