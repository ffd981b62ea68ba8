# __iter__ as a generator; getitem-only iteration
class Tree:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right


class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError
        return i * i

    def __len__(self):
        return 5


t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), 3 in t, 5 in t)
print([x for x in Squares()], len(Squares()), Squares()[2])
