# queue: three kinds
from queue import Empty, LifoQueue, PriorityQueue, Queue

q = Queue()
for x in [3, 1, 2]:
    q.put(x)
print(q.qsize(), q.empty(), q.get(), q.get(), q.get(), q.empty())
s = LifoQueue()
s.put('a')
s.put('b')
print(s.get(), s.get_nowait())
p = PriorityQueue()
for item in [(2, 'b'), (1, 'z'), (2, 'a')]:
    p.put(item)
while not p.empty():
    print(p.get(), end=' ')
print()
try:
    q.get_nowait()
except Empty:
    print('empty')
