# doubly linked list with sentinels: a deque of words and an undo history
class Link:
    def __init__(self, value):
        self.value = value
        self.prev = None
        self.next = None


class Chain:
    def __init__(self):
        self.first = Link(None)
        self.last = Link(None)
        self.first.next = self.last
        self.last.prev = self.first

    def _between(self, value, a, b):
        n = Link(value)
        n.prev, n.next = a, b
        a.next = b.prev = n
        return n

    def push_front(self, v):
        return self._between(v, self.first, self.first.next)

    def push_back(self, v):
        return self._between(v, self.last.prev, self.last)

    def unlink(self, n):
        n.prev.next = n.next
        n.next.prev = n.prev
        return n.value

    def pop_front(self):
        if self.first.next is self.last:
            raise IndexError('pop from empty chain')
        return self.unlink(self.first.next)

    def forward(self):
        out = []
        n = self.first.next
        while n is not self.last:
            out.append(n.value)
            n = n.next
        return out

    def backward(self):
        out = []
        n = self.last.prev
        while n is not self.first:
            out.append(n.value)
            n = n.prev
        return out


c = Chain()
b = c.push_back('b')
c.push_back('c')
c.push_front('a')
print(c.forward(), c.backward())
print(c.unlink(b), c.forward())
for w in ['x', 'y', 'z']:
    c.push_front(w)
print(c.forward())
while True:
    try:
        print(c.pop_front(), end=' ')
    except IndexError as e:
        print('|', e)
        break
