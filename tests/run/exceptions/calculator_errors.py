# a calculator with an error class per phase and error positions
class CalcError(Exception):
    def __init__(self, pos, text):
        self.pos = pos
        self.text = text

    def __str__(self):
        return '%s at %d' % (self.text, self.pos)


class LexError(CalcError):
    pass


class ParseError(CalcError):
    pass


class EvalError(CalcError):
    pass


def tokens(s):
    out = []
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(s) and s[j].isdigit():
                j += 1
            out.append((i, s[i:j]))
            i = j
        elif c in '+-*/()':
            out.append((i, c))
            i += 1
        else:
            raise LexError(i, 'bad character %r' % c)
    out.append((len(s), ''))
    return out


class Parser:
    def __init__(self, s):
        self.toks = tokens(s)
        self.k = 0

    def peek(self):
        return self.toks[self.k][1]

    def take(self):
        t = self.toks[self.k]
        self.k += 1
        return t

    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'):
            _, op = self.take()
            w = self.term()
            v = v + w if op == '+' else v - w
        return v

    def term(self):
        v = self.factor()
        while self.peek() in ('*', '/'):
            pos, op = self.take()
            w = self.factor()
            if op == '*':
                v *= w
            else:
                try:
                    v //= w
                except ZeroDivisionError as e:
                    raise EvalError(pos, 'division by zero') from e
        return v

    def factor(self):
        pos, t = self.take()
        if t.isdigit():
            return int(t)
        if t == '-':
            return -self.factor()
        if t == '(':
            v = self.expr()
            pos, t = self.take()
            if t != ')':
                raise ParseError(pos, 'expected )')
            return v
        raise ParseError(pos, 'unexpected ' + (repr(t) if t else 'end'))


def calc(s):
    try:
        p = Parser(s)
        v = p.expr()
        if p.peek():
            raise ParseError(p.toks[p.k][0], 'extra input')
    except (LexError, ParseError) as e:
        return type(e).__name__ + ': ' + str(e)
    except CalcError as e:
        return 'runtime: %s (%s)' % (e, type(e.__cause__).__name__)
    return str(v)


for s in ['1+2*3', '(1+2)*3', '-(4-10)/4', '2*(3', '7/(2-2)', '5 5', '3 $ 4', '', '((2))*-3']:
    print('%-12s => %s' % (s, calc(s)))
