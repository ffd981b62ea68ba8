# visitor pattern over an expression tree: evaluate, print, count, simplify
class Num:
    def __init__(self, value):
        self.value = value

    def accept(self, v):
        return v.visit_num(self)


class Var:
    def __init__(self, name):
        self.name = name

    def accept(self, v):
        return v.visit_var(self)


class Bin:
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right

    def accept(self, v):
        return v.visit_bin(self)


class Printer:
    def visit_num(self, n):
        return str(n.value)

    def visit_var(self, n):
        return n.name

    def visit_bin(self, n):
        return '(' + n.left.accept(self) + ' ' + n.op + ' ' + n.right.accept(self) + ')'


class Evaluator:
    def __init__(self, env):
        self.env = env

    def visit_num(self, n):
        return n.value

    def visit_var(self, n):
        return self.env[n.name]

    def visit_bin(self, n):
        a = n.left.accept(self)
        b = n.right.accept(self)
        if n.op == '+':
            return a + b
        if n.op == '-':
            return a - b
        return a * b


class Simplifier:
    def visit_num(self, n):
        return n

    def visit_var(self, n):
        return n

    def visit_bin(self, n):
        l = n.left.accept(self)
        r = n.right.accept(self)
        if isinstance(l, Num) and isinstance(r, Num):
            return Num(Bin(n.op, l, r).accept(Evaluator({})))
        if n.op == '*':
            for a, b in ((l, r), (r, l)):
                if isinstance(a, Num) and a.value == 0:
                    return Num(0)
                if isinstance(a, Num) and a.value == 1:
                    return b
        if n.op == '+' and isinstance(r, Num) and r.value == 0:
            return l
        return Bin(n.op, l, r)


e = Bin('+', Bin('*', Num(1), Var('x')), Bin('*', Bin('-', Num(3), Num(3)), Var('y')))
print(e.accept(Printer()))
print(e.accept(Evaluator({'x': 5, 'y': 7})))
print(e.accept(Simplifier()).accept(Printer()))
f = Bin('*', Bin('+', Num(2), Num(3)), Bin('-', Var('z'), Num(1)))
print(f.accept(Printer()), f.accept(Simplifier()).accept(Printer()), f.accept(Evaluator({'z': 9})))
try:
    f.accept(Evaluator({}))
except KeyError as k:
    print('unbound', k)
