"""copy and deepcopy of objects: shared parts, cycles, subclasses, hooks."""
import copy
from copy import deepcopy
from collections import deque, Counter, defaultdict, OrderedDict
from dataclasses import dataclass, field
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        self.tags = {}
        if parent is not None:
            parent.children.append(self)

    def show(self, depth=0):
        print('  ' * depth + self.name, self.tags)
        for c in self.children:
            c.show(depth + 1)


class Leaf(Node):
    def __init__(self, name, parent, color):
        super().__init__(name, parent)
        self.color = color


@dataclass
class Config:
    name: str
    options: dict = field(default_factory=dict)
    path: list = field(default_factory=list)
    size: tuple = (1, 2)


class Counted:
    copies = 0

    def __init__(self, value):
        self.value = value

    def __copy__(self):
        Counted.copies += 1
        return Counted(self.value + 100)

    def __deepcopy__(self, memo):
        Counted.copies += 1
        return Counted(self.value + 1000)


class Lazy:
    def __init__(self, flag):
        if flag:
            self.extra = [1, 2]
        self.base = (flag, [3])


root = Node('root')
a = Node('a', root)
b = Leaf('b', root, Color.BLUE)
a.tags['k'] = [1]
twin = deepcopy(root)
twin.children[0].tags['k'].append(2)
twin.children[1].name = 'B'
twin.children.append(twin.children[0])
root.show()
twin.show()
print(twin.children[0].parent is twin, twin.children[0].parent is root)
print(b.color is deepcopy(b).color, copy.copy(Color.RED) is Color.RED)
shallow = copy.copy(root)
shallow.name = 'shallow'
shallow.children.append(a)
print(root.name, len(root.children), shallow.children is root.children)

c = Config('c', {'x': [1, 2]}, ['p'])
d = copy.deepcopy(c)
e = copy.copy(c)
d.options['x'].append(3)
e.path.append('q')
e.name = 'e'
print(c, d, e, c == d, sep='\n')

x = Counted(5)
print(copy.copy(x).value, copy.deepcopy(x).value, copy.deepcopy([x, x])[1].value, Counted.copies)

shared = [0]
grid = [shared, shared, [0]]
g2 = deepcopy(grid)
g2[0].append(1)
print(grid, g2, g2[0] is g2[1], g2[0] is g2[2])

for flag in (True, False):
    l1 = Lazy(flag)
    l2 = deepcopy(l1)
    l2.base[1].append(4)
    print(hasattr(l2, 'base'), l1.base, l2.base)
    if flag:
        l2.extra.append(9)
        print(l1.extra, l2.extra)

q = deque([[1], [2]], maxlen=3)
r, s = copy.copy(q), deepcopy(q)
r.append([3])
s[0].append(7)
print(q, r, s)
cnt = Counter('abca')
cnt2 = copy.copy(cnt)
cnt2['a'] += 5
print(cnt, cnt2, deepcopy(cnt))
dd = defaultdict(list)
dd['x'].append(1)
dd2 = deepcopy(dd)
dd2['x'].append(2)
dd2['y'].append(3)
print(dict(dd), dict(dd2))
od = OrderedDict([('b', [1]), ('a', [2])])
od2 = deepcopy(od)
od2['b'].append(5)
print(list(od.items()), list(od2.items()))
print(deepcopy({1: {2: {3}}}), copy.copy((1, [2])), deepcopy((1, [2], 'x', {'y': None}, 2.5)))
print(deepcopy(None), copy.copy('s'), copy.copy([1, [2]]), copy.copy({1, 2}), copy.copy({'a': 1}))
