# a cache with a doubly linked list and sentinels
class Link:
    __slots__ = ('key', 'value', 'prev', 'next')

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRU:
    def __init__(self, size):
        self.size = size
        self.map = {}
        self.head = Link()
        self.tail = Link()
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = self.misses = 0

    def _unlink(self, link):
        link.prev.next = link.next
        link.next.prev = link.prev

    def _push(self, link):
        link.next = self.head.next
        link.prev = self.head
        self.head.next.prev = link
        self.head.next = link

    def get(self, key, default=None):
        link = self.map.get(key)
        if link is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(link)
        self._push(link)
        return link.value

    def put(self, key, value):
        if key in self.map:
            self._unlink(self.map[key])
        elif len(self.map) >= self.size:
            oldest = self.tail.prev
            self._unlink(oldest)
            del self.map[oldest.key]
        link = Link(key, value)
        self.map[key] = link
        self._push(link)

    def __iter__(self):
        link = self.head.next
        while link is not self.tail:
            yield link.key, link.value
            link = link.next

    def __len__(self):
        return len(self.map)

    def __contains__(self, key):
        return key in self.map


cache = LRU(3)
for word in 'one two three one four two one'.split():
    if cache.get(word) is None:
        cache.put(word, len(word))
print(list(cache), len(cache), cache.hits, cache.misses)
print('one' in cache, 'three' in cache, cache.get('zzz', -1))
