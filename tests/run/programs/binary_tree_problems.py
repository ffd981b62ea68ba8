# classic questions about binary trees built from lists and text
class Tree:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def build(values):
    if not values or values[0] is None:
        return None
    root = Tree(values[0])
    queue = [root]
    i = 1
    for node in queue:
        for side in ('left', 'right'):
            if i < len(values):
                v = values[i]
                i += 1
                if v is not None:
                    child = Tree(v)
                    if side == 'left':
                        node.left = child
                    else:
                        node.right = child
                    queue.append(child)
    return root


def depth(t):
    return 0 if t is None else 1 + max(depth(t.left), depth(t.right))


def diameter(t):
    best = 0

    def go(n):
        nonlocal best
        if n is None:
            return 0
        a, b = go(n.left), go(n.right)
        best = max(best, a + b)
        return 1 + max(a, b)

    go(t)
    return best


def mirror(t):
    return None if t is None else Tree(t.val, mirror(t.right), mirror(t.left))


def same(a, b):
    if a is None or b is None:
        return a is b
    return a.val == b.val and same(a.left, b.left) and same(a.right, b.right)


def levels(t):
    out, row = [], [t] if t else []
    while row:
        out.append([n.val for n in row])
        row = [c for n in row for c in (n.left, n.right) if c]
    return out


def paths_with_sum(t, total, path=()):
    if t is None:
        return
    path = path + (t.val,)
    if t.left is None and t.right is None and sum(path) == total:
        yield list(path)
    yield from paths_with_sum(t.left, total, path)
    yield from paths_with_sum(t.right, total, path)


def is_bst(t, lo=None, hi=None):
    if t is None:
        return True
    if (lo is not None and t.val <= lo) or (hi is not None and t.val >= hi):
        return False
    return is_bst(t.left, lo, t.val) and is_bst(t.right, t.val, hi)


def lca(t, a, b):
    if t is None or t.val in (a, b):
        return t
    l, r = lca(t.left, a, b), lca(t.right, a, b)
    return t if l and r else l or r


def text(t):
    return '.' if t is None else '%d(%s %s)' % (t.val, text(t.left), text(t.right)) if t.left or t.right else str(t.val)


t = build([5, 4, 8, 11, None, 13, 4, 7, 2, None, None, 5, 1])
print(text(t), depth(t), diameter(t), levels(t))
print(list(paths_with_sum(t, 22)), is_bst(t), is_bst(build([4, 2, 6, 1, 3, 5, 7])))
print(text(mirror(t)), same(t, mirror(mirror(t))), same(t, mirror(t)))
print(lca(t, 7, 2).val, lca(t, 7, 13).val, lca(t, 4, 99) is not None, build([]) is None, [r[-1] for r in levels(t)])
