# A method that is called with a field which is None while the types still grow
class Node:
    def __init__(self, key, color=True, parent=None):
        self.key = key
        self.color = color
        self.left = self.right = None
        self.parent = parent

class T:
    def __init__(self):
        self.root = None
    def rot(self, x):
        y = x.right
        x.right = y.left
        x.parent = y
    def insert(self, key):
        parent, n = None, self.root
        while n is not None:
            parent = n
            n = n.left if key < n.key else n.right
        node = Node(key, True, parent)
        if parent is None:
            self.root = node
        elif key < parent.key:
            parent.left = node
        else:
            parent.right = node
    def delete(self, z):
        child = z.left or z.right
        parent = z.parent
        self.fix(child, parent)
    def fix(self, x, parent):
        while x is not self.root and (x is None or x.color == False):
            if x is parent.left:
                self.rot(parent)
            x, parent = parent, parent.parent
t = T()
for k in [5, 3, 8, 1]:
    t.insert(k)
t.delete(t.root.left)
print(t.root.key, t.root.left.key)
