# a binary heap class with generic keys and a scheduler on top
class Heap:
    def __init__(self, key=lambda x: x):
        self.key = key
        self.a = []

    def __len__(self):
        return len(self.a)

    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i > 0:
            parent = (i - 1) // 2
            if self.key(a[i]) < self.key(a[parent]):
                a[i], a[parent] = a[parent], a[i]
                i = parent
            else:
                break

    def pop(self):
        a = self.a
        if not a:
            raise IndexError('empty heap')
        top = a[0]
        last = a.pop()
        if a:
            a[0] = last
            self._down(0)
        return top

    def _down(self, i):
        a, n = self.a, len(self.a)
        while True:
            small = i
            for c in (2 * i + 1, 2 * i + 2):
                if c < n and self.key(a[c]) < self.key(a[small]):
                    small = c
            if small == i:
                return
            a[i], a[small] = a[small], a[i]
            i = small


class Job:
    def __init__(self, name, start, length):
        self.name, self.start, self.length = name, start, length


def schedule(jobs):
    waiting = Heap(key=lambda j: (j.length, j.name))
    todo = sorted(jobs, key=lambda j: j.start)
    now = 0
    order = []
    while todo or len(waiting):
        while todo and todo[0].start <= now:
            waiting.push(todo.pop(0))
        if not len(waiting):
            now = todo[0].start
            continue
        j = waiting.pop()
        order.append('%s@%d' % (j.name, now))
        now += j.length
    return order, now


h = Heap()
for x in [5, 2, 8, 1, 9, 3]:
    h.push(x)
print([h.pop() for _ in range(len(h))])
w = Heap(key=len)
for s in ['ccc', 'a', 'dddd', 'bb']:
    w.push(s)
print(w.pop(), w.pop(), len(w))
print(schedule([Job('a', 0, 5), Job('b', 1, 3), Job('c', 2, 1), Job('d', 30, 2)]))
try:
    h.pop()
except IndexError as e:
    print(e)
