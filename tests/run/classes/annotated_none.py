from dataclasses import dataclass
class Node:
    def __init__(self, v):
        self.v: int = v
        self.left: Node = None
        self.right: "Node" = None
x: int = None
y: str = None
x = 3
def f():
    best: int = None
    for i in range(3):
        if best is None or i > best: best = i
    return best
@dataclass
class D:
    a: int = None
    b: "D" = None
n = Node(1); n.left = Node(2)
print(n.left.v, n.right, x, y, f(), D(), D(1, D(2)))
z: list = None
w: float = 3
print(z, w)
class A(Exception):
    def __init__(self, message: str, line: int = None):
        self.message, self.line = message, line
def f(x: int = None, y: str = None, *, z: "list[int]" = None):
    if x is None: x = 3
    return x, y, z
print(f(), f(1), f(None), f(2, "a", z=[1]))
print(A("x").line, A("x", 3).line, A("m", None).line)
