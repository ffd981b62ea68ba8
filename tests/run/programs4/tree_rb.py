"""Red-black tree, AVL tree and treap, checked against each other."""


class RBNode:
    __slots__ = ("key", "left", "right", "parent", "red")

    def __init__(self, key):
        self.key = key
        self.left = self.right = self.parent = None
        self.red = True


class RBTree:
    def __init__(self):
        self.nil = RBNode(None)
        self.nil.red = False
        self.root = self.nil
        self.size = 0

    def rotate_left(self, x):
        y = x.right
        x.right = y.left
        if y.left is not self.nil:
            y.left.parent = x
        y.parent = x.parent
        if x.parent is None:
            self.root = y
        elif x is x.parent.left:
            x.parent.left = y
        else:
            x.parent.right = y
        y.left = x
        x.parent = y

    def rotate_right(self, x):
        y = x.left
        x.left = y.right
        if y.right is not self.nil:
            y.right.parent = x
        y.parent = x.parent
        if x.parent is None:
            self.root = y
        elif x is x.parent.right:
            x.parent.right = y
        else:
            x.parent.left = y
        y.right = x
        x.parent = y

    def insert(self, key):
        node = RBNode(key)
        node.left = node.right = self.nil
        parent = None
        cur = self.root
        while cur is not self.nil:
            parent = cur
            if key == cur.key:
                return False
            cur = cur.left if key < cur.key else cur.right
        node.parent = parent
        if parent is None:
            self.root = node
        elif key < parent.key:
            parent.left = node
        else:
            parent.right = node
        self.size += 1
        self._fix(node)
        return True

    def _fix(self, z):
        while z.parent is not None and z.parent.red:
            g = z.parent.parent
            if z.parent is g.left:
                u = g.right
                if u.red:
                    z.parent.red = u.red = False
                    g.red = True
                    z = g
                else:
                    if z is z.parent.right:
                        z = z.parent
                        self.rotate_left(z)
                    z.parent.red = False
                    g.red = True
                    self.rotate_right(g)
            else:
                u = g.left
                if u.red:
                    z.parent.red = u.red = False
                    g.red = True
                    z = g
                else:
                    if z is z.parent.left:
                        z = z.parent
                        self.rotate_right(z)
                    z.parent.red = False
                    g.red = True
                    self.rotate_left(g)
        self.root.red = False

    def __iter__(self):
        def walk(n):
            if n is not self.nil:
                yield from walk(n.left)
                yield n.key
                yield from walk(n.right)
        return walk(self.root)

    def __len__(self):
        return self.size

    def __contains__(self, key):
        n = self.root
        while n is not self.nil:
            if n.key == key:
                return True
            n = n.left if key < n.key else n.right
        return False

    def black_height(self, n=None):
        if n is None:
            n = self.root
        if n is self.nil:
            return 1
        l, r = self.black_height(n.left), self.black_height(n.right)
        assert l == r, "unbalanced"
        assert not (n.red and (n.left.red or n.right.red)), "red-red"
        return l + (not n.red)


class AVL:
    class Node:
        def __init__(self, key):
            self.key, self.h = key, 1
            self.left = self.right = None

    def __init__(self, items=()):
        self.root = None
        for i in items:
            self.add(i)

    @staticmethod
    def height(n):
        return n.h if n else 0

    def _update(self, n):
        n.h = 1 + max(self.height(n.left), self.height(n.right))
        return n

    def _balance(self, n):
        d = self.height(n.left) - self.height(n.right)
        if d > 1:
            if self.height(n.left.left) < self.height(n.left.right):
                n.left = self._rot(n.left, "left")
            return self._rot(n, "right")
        if d < -1:
            if self.height(n.right.right) < self.height(n.right.left):
                n.right = self._rot(n.right, "right")
            return self._rot(n, "left")
        return n

    def _rot(self, n, way):
        if way == "left":
            m = n.right
            n.right, m.left = m.left, n
        else:
            m = n.left
            n.left, m.right = m.right, n
        self._update(n)
        return self._update(m)

    def add(self, key):
        def go(n):
            if n is None:
                return AVL.Node(key)
            if key < n.key:
                n.left = go(n.left)
            elif key > n.key:
                n.right = go(n.right)
            return self._balance(self._update(n))
        self.root = go(self.root)

    def __iter__(self):
        stack, n = [], self.root
        while stack or n:
            while n:
                stack.append(n)
                n = n.left
            n = stack.pop()
            yield n.key
            n = n.right


seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n


rb, avl, ref = RBTree(), AVL(), set()
for _ in range(500):
    k = rnd(1000)
    assert rb.insert(k) == (k not in ref)
    avl.add(k)
    ref.add(k)
assert list(rb) == sorted(ref) == list(avl)
print(len(rb), rb.black_height(), avl.root.h)
print(sum(k in rb for k in range(100)), sum(k in ref for k in range(100)))
print([k for i, k in enumerate(rb) if i % 50 == 0])
names = AVL("the quick brown fox jumps over the lazy dog".split())
print(*names)
