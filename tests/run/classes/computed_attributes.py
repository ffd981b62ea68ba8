class Node: pass
class Num(Node):
    def __init__(self, v): self.v = v
class BinOp(Node):
    def __init__(self, op, a, b): self.op = op; self.a = a; self.b = b
class NodeVisitor:
    def visit(self, node):
        method_name = 'visit_' + type(node).__name__
        visitor = getattr(self, method_name, self.generic_visit)
        return visitor(node)
    def generic_visit(self, node):
        raise Exception('No visit_{} method'.format(type(node).__name__))
class Interpreter(NodeVisitor):
    def visit_BinOp(self, node):
        if node.op == '+':
            return self.visit(node.a) + self.visit(node.b)
        elif node.op == '*':
            return self.visit(node.a) * self.visit(node.b)
    def visit_Num(self, node):
        return node.v
print(Interpreter().visit(BinOp('+', Num(2), BinOp('*', Num(3), Num(4)))))
class Robot:
    def __init__(self): self.x = 0; self.y = 0
    def cmd_up(self, n): self.y += n; return "up"
    def cmd_left(self, n): self.x -= n; return "left"
    def run(self, text):
        for line in text.split(";"):
            name, n = line.split()
            handler = getattr(self, "cmd_" + name, None)
            if handler is None:
                print("unknown", name)
            else:
                print(handler(int(n)))
r = Robot()
r.run("up 3;left 2;jump 1")
print(r.x, r.y)
for field in ("x", "y"):
    print(field, getattr(r, field))
try:
    getattr(r, "cmd_" + "zz")
except AttributeError as e:
    print("AttributeError", e)
