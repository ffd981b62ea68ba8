# tree traversals as generators, compared: same fringe, zip, early exit
class Node:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def preorder(self):
        yield self.value
        for c in self.children:
            yield from c.preorder()

    def postorder(self):
        for c in self.children:
            for v in c.postorder():
                yield v
        yield self.value

    def leaves(self):
        if not self.children:
            yield self.value
        for c in self.children:
            yield from c.leaves()

    def levels(self):
        level = [self]
        while level:
            yield [n.value for n in level]
            level = [c for n in level for c in n.children]

    def paths(self):
        if not self.children:
            yield [self.value]
        for c in self.children:
            for p in c.paths():
                yield [self.value] + p


def same_fringe(a, b):
    x, y = a.leaves(), b.leaves()
    for v in x:
        if v != next(y, None):
            return False
    return next(y, None) is None


t = Node('a', Node('b', Node('d'), Node('e')), Node('c', Node('f', Node('g'))))
print(' '.join(t.preorder()))
print(' '.join(t.postorder()))
print(list(t.leaves()), list(t.levels()))
for p in t.paths():
    print('/'.join(p))
u = Node('x', Node('d'), Node('y', Node('e'), Node('z', Node('g'))))
v = Node('x', Node('d'), Node('e'))
print(same_fringe(t, u), same_fringe(t, v), same_fringe(v, t))
print(next(x for x in t.preorder() if x > 'c'))
print(sum(1 for _ in t.preorder()), max(len(p) for p in t.paths()))
for i, (a, b) in enumerate(zip(t.preorder(), t.postorder())):
    print(i, a, b, '<-' if a == b else '')
