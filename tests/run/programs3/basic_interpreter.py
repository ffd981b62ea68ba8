"""An interpreter for line-numbered BASIC."""
import re
import sys

PROGRAM = '''
10 REM primes and friends
20 LET N = 30
30 FOR I = 2 TO N
40 LET P = 1
50 FOR J = 2 TO I - 1
60 IF I % J = 0 THEN 80
70 GOTO 90
80 LET P = 0
90 NEXT J
100 IF P = 1 THEN 120
110 GOTO 130
120 PRINT I;
130 NEXT I
140 PRINT
150 GOSUB 300
160 PRINT "DONE", N * 2, (1 + 2) * 3 ^ 2
170 LET X = 10
180 IF X <= 0 THEN 220
190 PRINT X;
200 LET X = X - 3
210 GOTO 180
220 PRINT
230 DATA 5, 7, 9
240 READ A
250 READ B
260 PRINT A * B, SQR(A + 4), ABS(-B)
270 END
300 PRINT "IN SUBROUTINE"
310 RETURN
'''

TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|("[^"]*")|([A-Z][A-Z0-9]*)|(<=|>=|<>|[-+*/%^()=<>,;]))')


class BasicError(Exception):
    def __init__(self, line, message):
        Exception.__init__(self, '%s IN %d' % (message, line))
        self.line = line


def tokenize(text):
    pos = 0
    out = []
    text = text.strip()
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if m is None:
            raise ValueError('SYNTAX ERROR NEAR %r' % text[pos:])
        number, string, name, symbol = m.groups()
        if number is not None:
            out.append(('num', float(number)))
        elif string is not None:
            out.append(('str', string[1:-1]))
        elif name:
            out.append(('name', name))
        else:
            out.append(('op', symbol))
        pos = m.end()
    return out


class Interpreter:
    FUNCTIONS = {
        'SQR': lambda x: x ** 0.5,
        'ABS': abs,
        'INT': lambda x: float(int(x)),
    }

    def __init__(self, source, out=None):
        self.lines = {}
        for raw in source.strip().split('\n'):
            number, rest = raw.strip().split(' ', 1) if ' ' in raw.strip() else (raw.strip(), '')
            self.lines[int(number)] = rest
        self.order = sorted(self.lines)
        self.vars = {}
        self.loops = []
        self.stack = []
        self.data = []
        self.data_at = 0
        self.column = 0
        self.buffer = []
        for n in self.order:
            if self.lines[n].startswith('DATA'):
                self.data += [float(v) for v in self.lines[n][4:].split(',')]

    def write(self, text):
        self.buffer.append(text)

    def run(self, limit=20000):
        self.pc = 0
        steps = 0
        while self.pc < len(self.order):
            steps += 1
            if steps > limit:
                raise BasicError(self.order[self.pc], 'TOO MANY STEPS')
            number = self.order[self.pc]
            self.pc += 1
            try:
                self.tokens = tokenize(self.lines[number])
                self.at = 0
                if self.statement() == 'END':
                    break
            except (ValueError, KeyError, ZeroDivisionError) as e:
                raise BasicError(number, str(e).strip("'") or type(e).__name__)
        return ''.join(self.buffer)

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ('end', None)

    def next(self):
        t = self.peek()
        self.at += 1
        return t

    def expect(self, value):
        kind, v = self.next()
        if v != value:
            raise ValueError('EXPECTED ' + value)

    def jump(self, number):
        target = int(number)
        if target not in self.lines:
            raise ValueError('UNDEFINED LINE')
        self.pc = self.order.index(target)

    def statement(self):
        kind, word = self.next()
        if word in ('REM', 'DATA'):
            return None
        if word == 'LET':
            _, name = self.next()
            self.expect('=')
            self.vars[name] = self.expression()
        elif word == 'PRINT':
            self.print_statement()
        elif word == 'GOTO':
            self.jump(self.next()[1])
        elif word == 'GOSUB':
            self.stack.append(self.pc)
            self.jump(self.next()[1])
        elif word == 'RETURN':
            if not self.stack:
                raise ValueError('RETURN WITHOUT GOSUB')
            self.pc = self.stack.pop()
        elif word == 'IF':
            left = self.expression()
            op = self.next()[1]
            right = self.expression()
            tests = {'=': left == right, '<': left < right, '>': left > right,
                     '<=': left <= right, '>=': left >= right, '<>': left != right}
            self.expect('THEN')
            if tests[op]:
                self.jump(self.next()[1])
        elif word == 'FOR':
            _, name = self.next()
            self.expect('=')
            self.vars[name] = self.expression()
            self.expect('TO')
            limit = self.expression()
            step = 1
            if self.peek() == ('name', 'STEP'):
                self.next()
                step = self.expression()
            self.loops.append((name, limit, step, self.pc))
            if self.vars[name] > limit:
                while not self.lines[self.order[self.pc]].startswith('NEXT ' + name):
                    self.pc += 1
                self.pc += 1
                self.loops.pop()
        elif word == 'NEXT':
            _, name = self.next()
            var, limit, step, start = self.loops[-1]
            if var != name:
                raise ValueError('NEXT WITHOUT FOR')
            self.vars[var] += step
            if self.vars[var] <= limit:
                self.pc = start
            else:
                self.loops.pop()
        elif word == 'READ':
            _, name = self.next()
            if self.data_at >= len(self.data):
                raise ValueError('OUT OF DATA')
            self.vars[name] = self.data[self.data_at]
            self.data_at += 1
        elif word == 'END':
            return 'END'
        else:
            raise ValueError('SYNTAX ERROR')
        return None

    def print_statement(self):
        newline = True
        while self.peek()[0] != 'end':
            kind, value = self.peek()
            if kind == 'op' and value == ';':
                self.next()
                newline = False
            elif kind == 'op' and value == ',':
                self.next()
                self.write('\t')
                newline = False
            elif kind == 'str':
                self.next()
                self.write(value)
                newline = True
            else:
                self.write('%g ' % self.expression())
                newline = True
        if newline:
            self.write('\n')

    def expression(self):
        value = self.term()
        while self.peek() in (('op', '+'), ('op', '-')):
            if self.next()[1] == '+':
                value += self.term()
            else:
                value -= self.term()
        return value

    def term(self):
        value = self.power()
        while self.peek()[1] in ('*', '/', '%'):
            op = self.next()[1]
            right = self.power()
            if op == '*':
                value *= right
            elif op == '/':
                value /= right
            else:
                value %= right
        return value

    def power(self):
        base = self.factor()
        if self.peek() == ('op', '^'):
            self.next()
            return base ** self.power()
        return base

    def factor(self):
        kind, value = self.next()
        if kind == 'num':
            return value
        if kind == 'name':
            if value in self.FUNCTIONS:
                self.expect('(')
                arg = self.expression()
                self.expect(')')
                return self.FUNCTIONS[value](arg)
            return self.vars[value]
        if value == '(':
            inner = self.expression()
            self.expect(')')
            return inner
        if value == '-':
            return -self.factor()
        raise ValueError('SYNTAX ERROR')


if __name__ == '__main__':
    sys.stdout.write(Interpreter(PROGRAM).run())
    for bad in ['10 GOTO 99', '10 PRINT Q', '10 LET A = 1 / 0', '10 RETURN', '10 READ X', '10 GOTO 10', '10 LET A = ?']:
        try:
            print(Interpreter(bad).run(100))
        except BasicError as e:
            print('?', e)
