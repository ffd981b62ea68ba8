# a tokenizer as a generator feeding a recursive descent evaluator
def tokenize(text):
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c == ' ':
            i += 1
        elif c.isdigit() or c == '.':
            start = i
            while i < n and (text[i].isdigit() or text[i] == '.'):
                i += 1
            yield 'num', text[start:i]
        elif c.isalpha():
            start = i
            while i < n and text[i].isalnum():
                i += 1
            yield 'name', text[start:i]
        else:
            yield 'op', c
            i += 1
    yield 'end', ''


class Eval:
    def __init__(self, text, env):
        self.it = tokenize(text)
        self.env = env
        self.kind, self.text = next(self.it)

    def advance(self):
        old = self.text
        self.kind, self.text = next(self.it)
        return old

    def expr(self, level=0):
        if level == 2:
            return self.atom()
        v = self.expr(level + 1)
        while self.kind == 'op' and self.text in ('+-', '*/')[level]:
            op = self.advance()
            w = self.expr(level + 1)
            if op == '+':
                v += w
            elif op == '-':
                v -= w
            elif op == '*':
                v *= w
            else:
                v /= w
        return v

    def atom(self):
        if self.kind == 'num':
            return float(self.advance())
        if self.kind == 'name':
            return self.env[self.advance()]
        if self.text == '(':
            self.advance()
            v = self.expr()
            self.advance()
            return v
        if self.text == '-':
            self.advance()
            return -self.atom()
        raise SyntaxError('unexpected %r' % self.text)


print(list(tokenize('a1+ 2.5*(b)')))
env = {'x': 3.0, 'y2': 0.5}
for e in ['1+2*3', '(1+2)*3', 'x*x-y2', '-x+10/4', '2*(x+(y2-1))/5', '*']:
    try:
        print(e, '=', Eval(e, env).expr())
    except SyntaxError as err:
        print(e, 'error', err)
