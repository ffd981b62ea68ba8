class Leaf:
    def __init__(self, c): self.c = c
class Inner:
    def __init__(self, l, r): self.l, self.r = l, r
def build(n):
    if n == 0: return None
    if n == 1: return Leaf('x')
    return Inner(Leaf('a'), Leaf('b'))
def show(node):
    if isinstance(node, Leaf):
        return node.c
    elif node is not None:
        return show(node.l) + show(node.r)
    return '-'
for i in range(3): print(show(build(i)))
