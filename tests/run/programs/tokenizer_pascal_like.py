# a mini language: lexer, recursive parser to nodes, tree-walking interpreter
class Stop(Exception):
    pass


def lex(src):
    toks = []
    for line in src.split('\n'):
        for op in ('(', ')', '+', '-', '*', '<', ';', '{', '}', ',', '%'):
            line = line.replace(op, ' ' + op + ' ')
        line = line.replace('=', ' = ').replace('=  =', '==')
        toks += line.split()
    return toks


class Parser:
    def __init__(self, src):
        self.t = lex(src) + ['<eof>']
        self.i = 0

    def peek(self):
        return self.t[self.i]

    def eat(self, want=None):
        tok = self.t[self.i]
        if want is not None and tok != want:
            raise SyntaxError('expected %s, got %s' % (want, tok))
        self.i += 1
        return tok

    def block(self):
        self.eat('{')
        out = []
        while self.peek() != '}':
            out.append(self.statement())
        self.eat('}')
        return out

    def statement(self):
        t = self.peek()
        if t == 'while' or t == 'if':
            self.eat()
            cond = self.expr()
            return Stmt(t, cond, self.block())
        if t == 'print':
            self.eat()
            e = self.expr()
            self.eat(';')
            return Stmt('print', e)
        name = self.eat()
        if not name.isidentifier():
            raise SyntaxError('bad statement at ' + name)
        self.eat('=')
        e = self.expr()
        self.eat(';')
        return Stmt('let', e, name=name)

    def expr(self, level=0):
        ops = [('<', '=='), ('+', '-'), ('*', '%')]
        if level == 3:
            return self.atom()
        left = self.expr(level + 1)
        while self.peek() in ops[level]:
            op = self.eat()
            left = Expr(op, left, self.expr(level + 1))
        return left

    def atom(self):
        t = self.eat()
        if t == '(':
            e = self.expr()
            self.eat(')')
            return e
        if t.isdigit() or t.isidentifier():
            return Expr(t)
        raise SyntaxError('unexpected ' + t)


class Stmt:
    def __init__(self, kind, expr, body=None, name=''):
        self.kind, self.expr, self.body, self.name = kind, expr, body or [], name


class Expr:
    def __init__(self, op, left=None, right=None):
        self.op, self.left, self.right = op, left, right

    def eval(self, env):
        if self.left is None:
            if self.op.isdigit():
                return int(self.op)
            if self.op not in env:
                raise NameError('undefined ' + self.op)
            return env[self.op]
        a, b = self.left.eval(env), self.right.eval(env)
        if self.op == '+':
            return a + b
        if self.op == '-':
            return a - b
        if self.op == '*':
            return a * b
        if self.op == '%':
            return a % b
        return int(a < b) if self.op == '<' else int(a == b)


def execute(stmts, env, out):
    for s in stmts:
        if s.kind == 'let':
            env[s.name] = s.expr.eval(env)
        elif s.kind == 'print':
            out.append(s.expr.eval(env))
        elif s.kind == 'if':
            if s.expr.eval(env):
                execute(s.body, env, out)
        else:
            rounds = 0
            while s.expr.eval(env):
                execute(s.body, env, out)
                rounds += 1
                if rounds > 1000:
                    raise Stop('endless loop')


for src in ['{ n = 10; f = 1; while 1 < n { f = f * n; n = n - 1; } print f; }',
            '{ i = 0; while i < 20 { if i % 7 == 3 { print i * (i + 1); } i = i + 1; } print i; }',
            '{ a = 0; b = 1; while a < 50 { print a; c = a + b; a = b; b = c; } }',
            '{ while 1 { x = 1; } }', '{ print y; }', '{ x = ; }', '{ print 1 }', '{ print 5 % (2 - 2); }']:
    out = []
    try:
        execute(Parser(src).block(), {}, out)
        print(out)
    except (SyntaxError, NameError, ZeroDivisionError, Stop) as e:
        print(out, type(e).__name__, e)
