# AVL tree with rotations, balance check, range queries
class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.height = 1


def height(n):
    return n.height if n else 0


def update(n):
    n.height = 1 + max(height(n.left), height(n.right))


def rotate_right(y):
    x = y.left
    y.left, x.right = x.right, y
    update(y)
    update(x)
    return x


def rotate_left(x):
    y = x.right
    x.right, y.left = y.left, x
    update(x)
    update(y)
    return y


def balance(n):
    update(n)
    d = height(n.left) - height(n.right)
    if d > 1:
        if height(n.left.left) < height(n.left.right):
            n.left = rotate_left(n.left)
        return rotate_right(n)
    if d < -1:
        if height(n.right.right) < height(n.right.left):
            n.right = rotate_right(n.right)
        return rotate_left(n)
    return n


def insert(n, key, value):
    if n is None:
        return Node(key, value)
    if key < n.key:
        n.left = insert(n.left, key, value)
    elif key > n.key:
        n.right = insert(n.right, key, value)
    else:
        n.value = value
        return n
    return balance(n)


def between(n, lo, hi):
    if n is None:
        return
    if lo < n.key:
        yield from between(n.left, lo, hi)
    if lo <= n.key <= hi:
        yield n.key, n.value
    if n.key < hi:
        yield from between(n.right, lo, hi)


def balanced(n):
    if n is None:
        return True
    return abs(height(n.left) - height(n.right)) <= 1 and balanced(n.left) and balanced(n.right)


def count(n):
    return 0 if n is None else 1 + count(n.left) + count(n.right)


root = None
for i in range(1, 128):
    root = insert(root, i, i * i)
print(root.key, root.height, count(root), balanced(root))
print(list(between(root, 10, 14)), sum(v for _, v in between(root, 1, 127)))
names = None
for w in 'mike alpha zulu kilo bravo yankee oscar papa tango alpha'.split():
    names = insert(names, w, len(w))
print(names.key, names.height, [k for k, _ in between(names, 'b', 'p~')], balanced(names))
x, t = 1, None
for _ in range(500):
    x = x * 1664525 % 4294967296 + 1013904223
    t = insert(t, x % 1000, 1)
print(count(t), height(t), balanced(t), next(between(t, 500, 999))[0])
