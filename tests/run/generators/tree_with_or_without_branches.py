class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def insert(self, v):
        side = "l" if v < self.v else "r"
        child = getattr(self, side)
        if child is None: setattr(self, side, Tree(v))
        else: child.insert(v)
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
t = Tree(5)
for v in [3, 8, 1, 4, 9]: t.insert(v)
print(list(t), sum(t), max(t))
