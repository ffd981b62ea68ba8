"""B-tree with split on the way down, range scans and a printed shape."""
import bisect


class BTreeNode:
    def __init__(self, leaf=True):
        self.leaf = leaf
        self.keys = []
        self.values = []
        self.children = []

    def is_full(self, t):
        return len(self.keys) == 2 * t - 1


class BTree:
    def __init__(self, t=2):
        if t < 2:
            raise ValueError('minimum degree is 2')
        self.t = t
        self.root = BTreeNode()
        self.count = 0

    def search(self, key, node=None):
        node = node or self.root
        i = bisect.bisect_left(node.keys, key)
        if i < len(node.keys) and node.keys[i] == key:
            return node, i
        if node.leaf:
            return None
        return self.search(key, node.children[i])

    def __getitem__(self, key):
        hit = self.search(key)
        if hit is None:
            raise KeyError(key)
        node, i = hit
        return node.values[i]

    def __contains__(self, key):
        return self.search(key) is not None

    def __setitem__(self, key, value):
        hit = self.search(key)
        if hit:
            hit[0].values[hit[1]] = value
            return
        self.count += 1
        if self.root.is_full(self.t):
            new_root = BTreeNode(leaf=False)
            new_root.children.append(self.root)
            self._split(new_root, 0)
            self.root = new_root
        self._insert_nonfull(self.root, key, value)

    def _split(self, parent, i):
        t = self.t
        full = parent.children[i]
        right = BTreeNode(full.leaf)
        parent.keys.insert(i, full.keys[t - 1])
        parent.values.insert(i, full.values[t - 1])
        parent.children.insert(i + 1, right)
        right.keys, full.keys = full.keys[t:], full.keys[:t - 1]
        right.values, full.values = full.values[t:], full.values[:t - 1]
        if not full.leaf:
            right.children, full.children = full.children[t:], full.children[:t]

    def _insert_nonfull(self, node, key, value):
        i = bisect.bisect_right(node.keys, key)
        if node.leaf:
            node.keys.insert(i, key)
            node.values.insert(i, value)
        else:
            if node.children[i].is_full(self.t):
                self._split(node, i)
                if key > node.keys[i]:
                    i += 1
            self._insert_nonfull(node.children[i], key, value)

    def items(self, node=None):
        if node is None:
            node = self.root
        for i, (k, v) in enumerate(zip(node.keys, node.values)):
            if not node.leaf:
                yield from self.items(node.children[i])
            yield k, v
        if not node.leaf:
            yield from self.items(node.children[-1])

    def range(self, lo, hi):
        return [(k, v) for k, v in self.items() if lo <= k < hi]

    def height(self):
        h, node = 1, self.root
        while not node.leaf:
            node = node.children[0]
            h += 1
        return h

    def levels(self):
        level = [self.root]
        while level:
            yield ' '.join('[' + ','.join(map(str, n.keys)) + ']' for n in level)
            level = [c for n in level for c in n.children]

    def __len__(self):
        return self.count


tree = BTree(t=3)
for i, word in enumerate("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor "
                         "incididunt ut labore et dolore magna aliqua".split()):
    tree[word] = i
for line in tree.levels():
    print(line)
print(len(tree), tree.height(), tree['sit'], 'dolor' in tree, 'nope' in tree)
print(tree.range('d', 'f'))
numbers = BTree()
for n in range(100):
    numbers[n * 37 % 101] = str(n)
print(numbers.height(), len(numbers), [k for k, _ in numbers.items()] == sorted(n * 37 % 101 for n in range(100)))
numbers[5] = 'five'
print(numbers[5], numbers.range(3, 8))
for bad in (lambda: numbers[1000], lambda: BTree(1)):
    try:
        print(bad())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e.args)
