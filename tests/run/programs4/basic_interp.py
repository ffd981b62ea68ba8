import re, sys

PROGRAM = '''
10 REM GUESS AND TABLES
20 LET S = 0
30 FOR I = 1 TO 5
40 LET S = S + I * I
50 PRINT "I="; I, "S="; S
60 NEXT I
70 IF S > 50 THEN GOTO 90
80 PRINT "SMALL"
90 GOSUB 200
100 LET A$ = "HELLO"
110 PRINT A$; " "; LEN(A$); " "; A$ + "!"
120 DIM Q(10)
130 FOR J = 0 TO 10 STEP 2
140 LET Q(J) = J ^ 2
150 NEXT J
160 PRINT Q(4); Q(10); INT(7 / 2); ABS(-3)
165 READ X, Y$, Z
166 PRINT X; Y$; Z
170 END
200 PRINT "SUB"
210 FOR K = 3 TO 1 STEP -1
220 PRINT K;
230 NEXT K
235 PRINT
240 RETURN
300 DATA 12, "abc", 4.5
'''

TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|("[^"]*")|([A-Z][A-Z0-9]*\$?)|(<=|>=|<>|.))')


class BasicError(Exception):
    pass


def tokenize(s):
    tokens = []
    pos = 0
    s = s.rstrip()
    while pos < len(s):
        m = TOKEN.match(s, pos)
        pos = m.end()
        num, st, name, op = m.groups()
        if num is not None:
            tokens.append(('num', float(num) if '.' in num else int(num)))
        elif st is not None:
            tokens.append(('str', st[1:-1]))
        elif name is not None:
            tokens.append(('name', name))
        else:
            tokens.append(('op', op))
    return tokens


class Interp:
    def __init__(self, src):
        self.lines = {}
        self.data = []
        for line in src.strip().split('\n'):
            num, rest = line.split(None, 1)
            toks = tokenize(rest)
            self.lines[int(num)] = toks
            if toks[0] == ('name', 'DATA'):
                self.data.extend(v for k, v in toks[1:] if k in ('num', 'str'))
        self.order = sorted(self.lines)
        self.vars = {}
        self.arrays = {}
        self.stack = []
        self.loops = []
        self.out = ''

    def run(self):
        self.pc = 0
        while self.pc < len(self.order):
            self.toks = self.lines[self.order[self.pc]]
            self.i = 0
            self.pc += 1
            try:
                if self.statement() == 'end':
                    break
            except (IndexError, KeyError, ZeroDivisionError, TypeError) as e:
                raise BasicError('line %d: %s' % (self.order[self.pc - 1], type(e).__name__))

    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else ('end', None)

    def next(self):
        t = self.peek()
        self.i += 1
        return t

    def accept(self, v):
        if self.peek()[1] == v and self.peek()[0] in ('op', 'name'):
            self.i += 1
            return True
        return False

    def goto(self, n):
        self.pc = self.order.index(n)

    def statement(self):
        kind, word = self.next()
        method = getattr(self, 'do_' + word.lower(), None) if kind == 'name' else None
        if method:
            return method()
        self.i -= 1
        self.do_let()

    def do_rem(self): pass
    def do_data(self): pass
    def do_end(self): return 'end'

    def do_let(self):
        _, name = self.next()
        if self.accept('('):
            idx = self.expr()
            self.accept(')')
            self.accept('=')
            self.arrays[name][idx] = self.expr()
        else:
            if not self.accept('='):
                raise BasicError('syntax error at %s' % name)
            self.vars[name] = self.expr()

    def do_print(self):
        end = '\n'
        while self.peek()[0] != 'end':
            if self.accept(';'):
                end = ''
            elif self.accept(','):
                self.out += '\t'
                end = ''
            else:
                v = self.expr()
                self.out += v if isinstance(v, str) else ' %g ' % v
                end = '\n'
        self.out += end
        if self.out.endswith('\n'):
            print(self.out, end='')
            self.out = ''

    def do_goto(self): self.goto(self.next()[1])

    def do_gosub(self):
        self.stack.append(self.pc)
        self.goto(self.next()[1])

    def do_return(self): self.pc = self.stack.pop()

    def do_if(self):
        cond = self.expr()
        if cond and self.accept('THEN'):
            if self.peek()[0] == 'num':
                self.goto(self.next()[1])
            else:
                return self.statement()

    def do_for(self):
        _, var = self.next()
        self.accept('=')
        self.vars[var] = self.expr()
        self.accept('TO')
        limit = self.expr()
        step = self.expr() if self.accept('STEP') else 1
        self.loops.append((var, limit, step, self.pc))

    def do_next(self):
        var, limit, step, pc = self.loops[-1]
        self.vars[var] += step
        if (step > 0 and self.vars[var] <= limit) or (step < 0 and self.vars[var] >= limit):
            self.pc = pc
        else:
            self.loops.pop()

    def do_dim(self):
        _, name = self.next()
        self.accept('(')
        n = self.expr()
        self.arrays[name] = [0] * (n + 1)

    def do_read(self):
        while True:
            _, name = self.next()
            self.vars[name] = self.data.pop(0)
            if not self.accept(','):
                break

    def expr(self):
        left = self.sum()
        for op, fn in (('<=', lambda a, b: a <= b), ('>=', lambda a, b: a >= b), ('<>', lambda a, b: a != b),
                       ('<', lambda a, b: a < b), ('>', lambda a, b: a > b), ('=', lambda a, b: a == b)):
            if self.accept(op):
                return -1 if fn(left, self.sum()) else 0
        return left

    def sum(self):
        v = self.term()
        while True:
            if self.accept('+'):
                v = v + self.term()
            elif self.accept('-'):
                v = v - self.term()
            else:
                return v

    def term(self):
        v = self.power()
        while True:
            if self.accept('*'):
                v = v * self.power()
            elif self.accept('/'):
                v = v / self.power()
            else:
                return v

    def power(self):
        v = self.atom()
        if self.accept('^'):
            return v ** self.power()
        return v

    def atom(self):
        kind, v = self.next()
        if kind in ('num', 'str'):
            return v
        if kind == 'op':
            if v == '(':
                r = self.expr()
                self.accept(')')
                return r
            if v == '-':
                return -self.atom()
            raise BasicError('unexpected %r' % v)
        if kind == 'name' and self.accept('('):
            arg = self.expr()
            self.accept(')')
            if v == 'LEN': return len(arg)
            if v == 'INT': return int(arg)
            if v == 'ABS': return abs(arg)
            return self.arrays[v][arg]
        return self.vars[v]


Interp(PROGRAM).run()
for bad in ('10 PRINT 1 / 0', '10 PRINT Q', '10 LET A 3', '10 RETURN', '10 PRINT "A" + 1'):
    try:
        Interp(bad).run()
    except BasicError as e:
        print('?', e)
sys.exit(7)
