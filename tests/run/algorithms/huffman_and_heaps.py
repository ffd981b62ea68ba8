import heapq
from collections import Counter, defaultdict
from itertools import count


class Heap:
    def __init__(self, items=None, key=lambda x: x, reverse=False):
        self._key = key
        self._sign = -1 if reverse else 1
        self._data = []
        for item in items or []:
            self.push(item)

    def _less(self, i, j):
        a, b = self._key(self._data[i]), self._key(self._data[j])
        return a < b if self._sign == 1 else b < a

    def push(self, item):
        self._data.append(item)
        i = len(self._data) - 1
        while i > 0 and self._less(i, (i - 1) // 2):
            p = (i - 1) // 2
            self._data[i], self._data[p] = self._data[p], self._data[i]
            i = p

    def pop(self):
        if not self._data:
            raise IndexError('pop from empty heap')
        top = self._data[0]
        last = self._data.pop()
        if self._data:
            self._data[0] = last
            i = 0
            while True:
                best = i
                for c in (2 * i + 1, 2 * i + 2):
                    if c < len(self._data) and self._less(c, best):
                        best = c
                if best == i:
                    break
                self._data[i], self._data[best] = self._data[best], self._data[i]
                i = best
        return top

    def __len__(self):
        return len(self._data)

    def drain(self):
        while self:
            yield self.pop()


class Leaf:
    def __init__(self, char):
        self.char = char


class Inner:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(text):
    order = count()
    heap = [(freq, next(order), Leaf(ch)) for ch, freq in sorted(Counter(text).items())]
    heapq.heapify(heap)
    if not heap:
        return None
    while len(heap) > 1:
        f1, _, a = heapq.heappop(heap)
        f2, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (f1 + f2, next(order), Inner(a, b)))
    return heap[0][2]


def codes(node, prefix='', table=None):
    if table is None:
        table = {}
    if isinstance(node, Leaf):
        table[node.char] = prefix or '0'
    elif node is not None:
        codes(node.left, prefix + '0', table)
        codes(node.right, prefix + '1', table)
    return table


def decode(bits, root):
    if isinstance(root, Leaf):
        return root.char * len(bits)
    out, node = [], root
    for b in bits:
        node = node.left if b == '0' else node.right
        if isinstance(node, Leaf):
            out.append(node.char)
            node = root
    return ''.join(out)


def canonical(table):
    by_len = sorted(table, key=lambda c: (len(table[c]), c))
    code, previous, result = 0, 0, {}
    for ch in by_len:
        n = len(table[ch])
        code <<= n - previous
        result[ch] = format(code, f'0{n}b')
        code += 1
        previous = n
    return result


class RunningMedian:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, x):
        heapq.heappush(self.low, -heapq.heappushpop(self.high, x))
        if len(self.low) > len(self.high):
            heapq.heappush(self.high, -heapq.heappop(self.low))

    @property
    def median(self):
        if len(self.high) > len(self.low):
            return self.high[0]
        return (self.high[0] - self.low[0]) / 2


for text in ['abracadabra', 'aaaa', 'hello huffman tree', '']:
    tree = build(text)
    table = codes(tree)
    bits = ''.join(table[c] for c in text)
    assert text == '' or decode(bits, tree) == text
    print(repr(text), len(text) * 8, '->', len(bits), sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0]))[:4])
    print('   canonical', canonical(table))
h = Heap([5, 2, 8, 1])
print(list(h.drain()), list(Heap('heapsort', reverse=True).drain()))
words = Heap(['kiwi', 'fig', 'banana', 'apple'], key=len)
print(words.pop(), words.pop(), len(words))
try:
    Heap().pop()
except IndexError as e:
    print(e)
rm = RunningMedian()
medians = []
for x in [5, 15, 1, 3, 8, 7]:
    rm.add(x)
    medians.append(rm.median)
print(medians)
print(heapq.nlargest(2, [3, 9, 4]), heapq.nsmallest(2, 'hello'), list(heapq.merge([1, 4], [2, 3], [0, 9])))
print(heapq.nlargest(2, [('a', 3), ('b', 1), ('c', 2)], key=lambda p: p[1]))
