# circular list of players: josephus, counting rhyme, musical chairs
class Player:
    def __init__(self, name):
        self.name = name
        self.next = self
        self.prev = self


class Circle:
    def __init__(self, names):
        self.current = None
        self.size = 0
        for n in names:
            self.add(n)

    def add(self, name):
        p = Player(name)
        if self.current is None:
            self.current = p
        else:
            last = self.current.prev
            last.next, p.prev = p, last
            p.next, self.current.prev = self.current, p
        self.size += 1

    def move(self, n):
        for _ in range(abs(n)):
            self.current = self.current.next if n > 0 else self.current.prev

    def drop(self):
        p = self.current
        if self.size == 1:
            self.current = None
        else:
            p.prev.next, p.next.prev = p.next, p.prev
            self.current = p.next
        self.size -= 1
        return p.name

    def names(self):
        out, p = [], self.current
        for _ in range(self.size):
            out.append(p.name)
            p = p.next
        return out


c = Circle('abcdefg')
order = []
while c.size:
    c.move(2)
    order.append(c.drop())
print(order, c.names())
c = Circle(['ann', 'bob', 'cid', 'dan'])
c.move(-1)
print(c.names())
rhyme = 'eeny meeny miny moe catch a tiger'.split()
while c.size > 1:
    c.move(len(rhyme) - 1)
    print('out:', c.drop(), 'left:', c.names())


def survivor(n, k):
    s = 0
    for i in range(2, n + 1):
        s = (s + k) % i
    return s + 1


print([survivor(n, 2) for n in range(1, 17)], survivor(1000, 7))
