# an LRU cache with a doubly linked list and hit statistics
class Entry:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.head = Entry(None, 0)
        self.tail = Entry(None, 0)
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = self.misses = 0

    def _remove(self, e):
        e.prev.next = e.next
        e.next.prev = e.prev

    def _front(self, e):
        e.next = self.head.next
        e.prev = self.head
        self.head.next.prev = e
        self.head.next = e

    def get(self, key, default=-1):
        e = self.map.get(key)
        if e is None:
            self.misses += 1
            return default
        self.hits += 1
        self._remove(e)
        self._front(e)
        return e.value

    def put(self, key, value):
        if key in self.map:
            e = self.map[key]
            e.value = value
            self._remove(e)
        else:
            if len(self.map) == self.capacity:
                old = self.tail.prev
                self._remove(old)
                del self.map[old.key]
            e = self.map[key] = Entry(key, value)
        self._front(e)

    def keys(self):
        e = self.head.next
        while e is not self.tail:
            yield e.key
            e = e.next


c = LRU(2)
c.put('a', 1)
c.put('b', 2)
print(c.get('a'), list(c.keys()))
c.put('c', 3)
print(c.get('b'), c.get('b', 0), list(c.keys()))
c.put('a', 10)
c.put('d', 4)
print(c.get('c'), c.get('a'), c.get('d'), list(c.keys()), c.hits, c.misses)
big = LRU(50)
x = 7
for _ in range(3000):
    x = (x * 75 + 74) % 65537
    k = 'k%d' % (x % 80)
    if big.get(k) < 0:
        big.put(k, x)
print(big.hits, big.misses, len(big.map), next(big.keys()))
