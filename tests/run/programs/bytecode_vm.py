# a compiler from expressions and assignments to bytecode, and its machine
class Compiler:
    LEVELS = [['+', '-'], ['*', '/', '%']]

    def __init__(self, text):
        self.toks = text.replace('(', ' ( ').replace(')', ' ) ').split()
        self.pos = 0
        self.code = []

    def peek(self):
        return self.toks[self.pos] if self.pos < len(self.toks) else ''

    def next(self):
        self.pos += 1
        return self.toks[self.pos - 1]

    def statement(self):
        if len(self.toks) > 1 and self.toks[1] == '=':
            name = self.next()
            self.next()
            self.expr(0)
            self.code.append(('STORE', name))
        else:
            self.expr(0)
            self.code.append(('PRINT', ''))
        if self.peek():
            raise SyntaxError('unexpected ' + self.peek())
        return self.code

    def expr(self, level):
        if level == len(self.LEVELS):
            return self.atom()
        self.expr(level + 1)
        while self.peek() in self.LEVELS[level]:
            op = self.next()
            self.expr(level + 1)
            self.code.append(('OP', op))

    def atom(self):
        if not self.peek():
            raise SyntaxError('unexpected end')
        t = self.next()
        if t == '(':
            self.expr(0)
            if self.peek() != ')':
                raise SyntaxError('missing )')
            self.next()
        elif t.isdigit():
            self.code.append(('PUSH', t))
        elif t.isidentifier():
            self.code.append(('LOAD', t))
        else:
            raise SyntaxError('bad atom ' + t)


def run(code, env):
    stack = []
    for op, arg in code:
        if op == 'PUSH':
            stack.append(int(arg))
        elif op == 'LOAD':
            if arg not in env:
                raise NameError('name %r is not defined' % arg)
            stack.append(env[arg])
        elif op == 'STORE':
            env[arg] = stack.pop()
        elif op == 'PRINT':
            print('  =', stack.pop())
        else:
            b, a = stack.pop(), stack.pop()
            stack.append({'+': a + b, '-': a - b, '*': a * b}[arg] if arg in '+-*' else a // b if arg == '/' else a % b)
    assert not stack


def optimise(code):
    out = []
    for op, arg in code:
        if op == 'OP' and arg in '+*-' and len(out) >= 2 and out[-1][0] == out[-2][0] == 'PUSH':
            b, a = int(out.pop()[1]), int(out.pop()[1])
            out.append(('PUSH', str(a + b if arg == '+' else a * b if arg == '*' else a - b)))
        else:
            out.append((op, arg))
    return out


env = {}
for line in ['x = 2 + 3 * 4', 'x', 'y = ( x - 4 ) * ( 1 + 1 )', 'y / 3 + y % 3', 'z + 1', 'x = ', '( 1', '4 / 0', '1 2', 'x * ( 2 * 3 + 1 )']:
    print(line)
    try:
        code = Compiler(line).statement()
        small = optimise(code)
        print('  ', len(code), len(small), ' '.join((op + ' ' + arg).strip() for op, arg in small))
        run(small, env)
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print('  !', type(e).__name__, e)
print(sorted(env.items()))
