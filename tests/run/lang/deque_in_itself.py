from collections import deque
import sys
d = deque([1, 2])
d.append(d)
print(d)
l = [1]
l.append(l)
print(l)
e = deque(maxlen=3)
e.append(1)
print(e)
