"""A red-black tree map with deletion and invariants checked."""
RED = True
BLACK = False


class Node(object):
    __slots__ = ("key", "value", "color", "left", "right", "parent")

    def __init__(self, key, value, color=RED, parent=None):
        self.key = key
        self.value = value
        self.color = color
        self.left = self.right = None
        self.parent = parent


class RedBlackTree(object):
    def __init__(self, items=()):
        self.root = None
        self.size = 0
        self.rotations = 0
        for k, v in items:
            self[k] = v

    def __len__(self):
        return self.size

    def _rotate_left(self, x):
        self.rotations += 1
        y = x.right
        x.right = y.left
        if y.left:
            y.left.parent = x
        self._replace(x, y)
        y.left = x
        x.parent = y

    def _rotate_right(self, x):
        self.rotations += 1
        y = x.left
        x.left = y.right
        if y.right:
            y.right.parent = x
        self._replace(x, y)
        y.right = x
        x.parent = y

    def _replace(self, old, new):
        if old.parent is None:
            self.root = new
        elif old is old.parent.left:
            old.parent.left = new
        else:
            old.parent.right = new
        if new is not None:
            new.parent = old.parent

    def _find(self, key):
        n = self.root
        while n is not None:
            if key == n.key:
                return n
            n = n.left if key < n.key else n.right
        return None

    def __getitem__(self, key):
        n = self._find(key)
        if n is None:
            raise KeyError(key)
        return n.value

    def get(self, key, default=None):
        n = self._find(key)
        return default if n is None else n.value

    def __contains__(self, key):
        return self._find(key) is not None

    def __setitem__(self, key, value):
        parent, n = None, self.root
        while n is not None:
            parent = n
            if key == n.key:
                n.value = value
                return
            n = n.left if key < n.key else n.right
        node = Node(key, value, RED, parent)
        self.size += 1
        if parent is None:
            self.root = node
        elif key < parent.key:
            parent.left = node
        else:
            parent.right = node
        self._insert_fix(node)

    def _insert_fix(self, z):
        while z.parent and z.parent.color == RED:
            g = z.parent.parent
            if z.parent is g.left:
                u = g.right
                if u and u.color == RED:
                    z.parent.color = u.color = BLACK
                    g.color = RED
                    z = g
                else:
                    if z is z.parent.right:
                        z = z.parent
                        self._rotate_left(z)
                    z.parent.color = BLACK
                    g.color = RED
                    self._rotate_right(g)
            else:
                u = g.left
                if u and u.color == RED:
                    z.parent.color = u.color = BLACK
                    g.color = RED
                    z = g
                else:
                    if z is z.parent.left:
                        z = z.parent
                        self._rotate_right(z)
                    z.parent.color = BLACK
                    g.color = RED
                    self._rotate_left(g)
        self.root.color = BLACK

    def __delitem__(self, key):
        z = self._find(key)
        if z is None:
            raise KeyError(key)
        self.size -= 1
        if z.left is not None and z.right is not None:
            succ = z.right
            while succ.left is not None:
                succ = succ.left
            z.key, z.value = succ.key, succ.value
            z = succ
        child = z.left or z.right
        parent = z.parent
        self._replace(z, child)
        if z.color == BLACK:
            self._delete_fix(child, parent)

    def _delete_fix(self, x, parent):
        while x is not self.root and (x is None or x.color == BLACK):
            left = x is parent.left
            w = parent.right if left else parent.left
            if w.color == RED:
                w.color, parent.color = BLACK, RED
                self._rotate_left(parent) if left else self._rotate_right(parent)
                w = parent.right if left else parent.left
            near = w.left if left else w.right
            far = w.right if left else w.left
            if (near is None or near.color == BLACK) and (far is None or far.color == BLACK):
                w.color = RED
                x, parent = parent, parent.parent
                continue
            if far is None or far.color == BLACK:
                near.color, w.color = BLACK, RED
                self._rotate_right(w) if left else self._rotate_left(w)
                w = parent.right if left else parent.left
                far = w.right if left else w.left
            w.color, parent.color, far.color = parent.color, BLACK, BLACK
            self._rotate_left(parent) if left else self._rotate_right(parent)
            x = self.root
            break
        if x is not None:
            x.color = BLACK

    def __iter__(self):
        return self._walk(self.root)

    def _walk(self, n):
        if n:
            yield from self._walk(n.left)
            yield n.key
            yield from self._walk(n.right)

    def items(self):
        return ((k, self[k]) for k in self)

    def check(self):
        def height(n):
            if n is None:
                return 1
            if n.color == RED:
                assert all(c is None or c.color == BLACK for c in (n.left, n.right)), "red red"
            l, r = height(n.left), height(n.right)
            assert l == r, "black height"
            return l + (n.color == BLACK)
        assert self.root is None or self.root.color == BLACK
        return height(self.root)


t = RedBlackTree()
x = 17
keys = []
for i in range(200):
    x = (x * 73 + 41) % 1009
    keys.append(x)
    t[x] = i
    t.check()
print(len(t), t.check(), t.rotations, list(t)[:10])
assert list(t) == sorted(set(keys))
for k in keys[::3]:
    if k in t:
        del t[k]
        t.check()
print(len(t), t.check(), list(t)[-5:])
print(t.get(3), t.get(-1, 'none') if t.get(3) is None else 'found')
try:
    del t[-5]
except KeyError as e:
    print('KeyError', e)
words = RedBlackTree((w, len(w)) for w in "the quick brown fox jumps over the lazy dog".split())
print(list(words.items()), 'fox' in words, 'cat' in words)
for k in list(words):
    del words[k]
print(len(words), words.root, words.check())
