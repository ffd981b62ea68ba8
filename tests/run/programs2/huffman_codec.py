# Huffman coding with a heap of tree nodes, and decoding
import heapq
from collections import Counter


class Leaf:
    def __init__(self, symbol, weight):
        self.symbol = symbol
        self.weight = weight

    def walk(self, prefix, table):
        table[self.symbol] = prefix or '0'


class Fork:
    def __init__(self, left, right):
        self.left = left
        self.right = right
        self.weight = left.weight + right.weight

    def walk(self, prefix, table):
        self.left.walk(prefix + '0', table)
        self.right.walk(prefix + '1', table)


def build(text):
    heap = []
    for order, (symbol, count) in enumerate(sorted(Counter(text).items())):
        heap.append((count, order, Leaf(symbol, count)))
    heapq.heapify(heap)
    order = len(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], order, Fork(a[2], b[2])))
        order += 1
    return heap[0][2]


def encode(text):
    tree = build(text)
    table = {}
    tree.walk('', table)
    return ''.join(table[c] for c in text), table, tree


def decode(bits, tree):
    out = []
    node = tree
    for bit in bits:
        if isinstance(node, Fork):
            node = node.left if bit == '0' else node.right
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = tree
    return ''.join(out)


for text in ['abracadabra', 'mississippi river', 'zzzz']:
    bits, table, tree = encode(text)
    print(len(bits), tree.weight, sorted(table.items(), key=lambda p: (len(p[1]), p[0]))[:3])
    print(decode(bits, tree) == text, bits[:24])
