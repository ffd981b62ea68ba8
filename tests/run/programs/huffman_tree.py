# huffman coding with a node class, heap, encoding, decoding and canonical codes
import heapq


class Node:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right
        self.order = symbol if symbol is not None else min(left.order, right.order)

    def __lt__(self, other):
        return (self.weight, self.order) < (other.weight, other.order)


def build(text):
    freq = {}
    for c in text:
        freq[c] = freq.get(c, 0) + 1
    heap = [Node(n, c) for c, n in freq.items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, None, a, b))
    return heap[0]


def codes(node, prefix='', table=None):
    if table is None:
        table = {}
    if node.symbol is not None:
        table[node.symbol] = prefix or '0'
    else:
        codes(node.left, prefix + '0', table)
        codes(node.right, prefix + '1', table)
    return table


def decode(root, bits):
    out = []
    node = root
    for b in bits:
        node = node.left if b == '0' else node.right
        if node.symbol is not None:
            out.append(node.symbol)
            node = root
    return ''.join(out)


def canonical(lengths):
    code = 0
    last = 0
    out = {}
    for n, c in sorted((n, c) for c, n in lengths.items()):
        code <<= n - last
        out[c] = format(code, '0%db' % n)
        code += 1
        last = n
    return out


def depth(node):
    return 0 if node.symbol is not None else 1 + max(depth(node.left), depth(node.right))


for text in ['beep boop beer!', 'this is an example of a huffman tree']:
    root = build(text)
    table = codes(root)
    bits = ''.join(table[c] for c in text)
    print(len(text) * 8, len(bits), depth(root), root.weight, decode(root, bits) == text)
    canon = canonical({c: len(k) for c, k in table.items()})
    for c in sorted(canon, key=lambda c: (len(canon[c]), c))[:6]:
        print(repr(c), canon[c], len(table[c]))
