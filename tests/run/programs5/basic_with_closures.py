"""BASIC interpreter, second style: classes per statement, expression closures."""
import math
import re
import sys
import random


class BasicError(Exception):
    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line

    def __str__(self):
        return self.args[0] + (f' IN {self.line}' if self.line is not None else '')


TOKENS = re.compile(r'''
    (?P<num>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+) |
    (?P<str>"[^"]*") |
    (?P<name>[A-Z][A-Z0-9]*[$%]?) |
    (?P<op><=|>=|<>|[-+*/^()=<>,;:]) |
    (?P<ws>\s+)
''', re.VERBOSE | re.IGNORECASE)

FUNCTIONS = {
    'ABS': abs, 'INT': lambda x: math.floor(x), 'SQR': math.sqrt, 'SGN': lambda x: (x > 0) - (x < 0),
    'SIN': math.sin, 'COS': math.cos, 'LEN': len, 'CHR$': lambda n: chr(int(n)), 'ASC': lambda s: ord(s[0]),
    'STR$': lambda x: fmt(x).strip(), 'VAL': lambda s: float(s), 'LEFT$': lambda s, n: s[:int(n)], 'RIGHT$': lambda s, n: s[-int(n):],
    'MID$': lambda s, i, n=None: s[int(i) - 1:] if n is None else s[int(i) - 1:int(i) - 1 + int(n)],
}


def fmt(v):
    if isinstance(v, str):
        return v
    if isinstance(v, float) and v == int(v) and abs(v) < 1e15:
        v = int(v)
    s = f'{v:.6g}' if isinstance(v, float) else str(v)
    return (' ' if not s.startswith('-') else '') + s + ' '


def scan(text):
    pos = 0
    out = []
    while pos < len(text):
        m = TOKENS.match(text, pos)
        if not m:
            raise BasicError(f'SYNTAX ERROR AT {text[pos:]!r}')
        pos = m.end()
        kind = m.lastgroup
        value = m.group()
        if kind == 'ws':
            continue
        if kind == 'name':
            value = value.upper()
        elif kind == 'str':
            value = value[1:-1]
        elif kind == 'num':
            value = float(value) if set(value) & set('.Ee') else int(value)
        out.append((kind, value))
    return out


class Expr:
    """Recursive descent to closures."""
    PREC = {'OR': 1, 'AND': 2, '=': 3, '<>': 3, '<': 3, '>': 3, '<=': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5, '^': 7}

    def __init__(self, toks):
        self.toks = toks
        self.i = 0

    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else ('end', '')

    def take(self, *wanted):
        kind, value = self.peek()
        if kind in ('op', 'name') and value in wanted:
            self.i += 1
            return value
        return None

    def need(self, value):
        if not self.take(value):
            raise BasicError(f'EXPECTED {value}')

    def parse(self, level=1):
        left = self.unary()
        while True:
            kind, op = self.peek()
            p = self.PREC.get(op) if kind in ('op', 'name') else None
            if p is None or p < level:
                return left
            self.i += 1
            right = self.parse(p + 1)
            left = self.combine(op, left, right)

    @staticmethod
    def combine(op, a, b):
        if op == '+':
            return lambda env: a(env) + b(env)
        if op == '-':
            return lambda env: a(env) - b(env)
        if op == '*':
            return lambda env: a(env) * b(env)
        if op == '/':
            def div(env):
                x, y = a(env), b(env)
                if y == 0:
                    raise BasicError('DIVISION BY ZERO')
                return x / y
            return div
        if op == '^':
            return lambda env: a(env) ** b(env)
        if op == 'AND':
            return lambda env: -1 if a(env) and b(env) else 0
        if op == 'OR':
            return lambda env: -1 if a(env) or b(env) else 0
        table = {'=': lambda x, y: x == y, '<>': lambda x, y: x != y, '<': lambda x, y: x < y,
                 '>': lambda x, y: x > y, '<=': lambda x, y: x <= y, '>=': lambda x, y: x >= y}
        f = table[op]
        return lambda env: -1 if f(a(env), b(env)) else 0

    def unary(self):
        if self.take('-'):
            e = self.parse(6)
            return lambda env: -e(env)
        if self.take('NOT'):
            e = self.parse(3)
            return lambda env: 0 if e(env) else -1
        return self.atom()

    def args(self):
        out = []
        self.need('(')
        while not self.take(')'):
            out.append(self.parse())
            self.take(',')
        return out

    def atom(self):
        kind, value = self.peek()
        self.i += 1
        if kind in ('num', 'str'):
            return lambda env: value
        if kind == 'op' and value == '(':
            e = self.parse()
            self.need(')')
            return e
        if kind == 'name':
            name = value
            if name == 'RND':
                self.args()
                return lambda env: env.rng.random()
            if name in FUNCTIONS:
                args = self.args()
                f = FUNCTIONS[name]
                return lambda env: f(*[a(env) for a in args])
            if self.peek() == ('op', '('):
                idx = self.args()
                return lambda env: env.array(name)[tuple(int(i(env)) for i in idx)]
            return lambda env: env.get(name)
        raise BasicError('SYNTAX ERROR')


class Basic:
    def __init__(self, source, inputs=()):
        self.lines = {}
        self.vars = {}
        self.arrays = {}
        self.inputs = list(inputs)
        self.rng = random.Random(1)
        self.data = []
        self.out = []
        self.col = 0
        for raw in source.strip().splitlines():
            num, _, text = raw.strip().partition(' ')
            self.lines[int(num)] = text
        self.program = []
        self.index = {}
        for n in sorted(self.lines):
            self.index[n] = len(self.program)
            for stmt in self.split(self.lines[n]):
                self.program.append((n, self.compile(stmt, n)))

    @staticmethod
    def split(text):
        if text.upper().startswith('REM'):
            return [text]
        parts, depth, cur = [], False, ''
        for ch in text:
            if ch == '"':
                depth = not depth
            if ch == ':' and not depth:
                parts.append(cur)
                cur = ''
            else:
                cur += ch
        return parts + [cur]

    def get(self, name):
        if name not in self.vars:
            self.vars[name] = '' if name.endswith('$') else 0
        return self.vars[name]

    def array(self, name):
        if name not in self.arrays:
            raise BasicError(f'UNDIMENSIONED {name}')
        return self.arrays[name]

    def write(self, text):
        self.out.append(text)
        nl = text.rfind('\n')
        self.col = len(text) - nl - 1 if nl >= 0 else self.col + len(text)

    def compile(self, text, line):
        text = text.strip()
        word = re.match(r'[A-Za-z]+', text)
        word = word.group().upper() if word else ''
        if word == 'REM' or not text:
            return lambda: None
        method = getattr(self, 'c_' + word.lower(), None)
        try:
            if method is not None:
                return method(Expr(scan(text[len(word):])), line)
            return self.c_let(Expr(scan(text)), line)
        except BasicError as e:
            e.line = line
            raise

    def c_let(self, e, line):
        kind, name = e.peek()
        e.i += 1
        if kind != 'name':
            raise BasicError('SYNTAX ERROR')
        if e.peek() == ('op', '('):
            idx = e.args()
            e.need('=')
            val = e.parse()

            def store():
                arr = self.array(name)
                key = tuple(int(i(self)) for i in idx)
                if key not in arr:
                    raise BasicError('BAD SUBSCRIPT')
                arr[key] = val(self)
            return store
        e.need('=')
        val = e.parse()

        def assign():
            self.vars[name] = val(self)
        return assign

    def c_print(self, e, line):
        items = []
        newline = True
        while e.peek()[0] != 'end':
            newline = True
            if e.take(';'):
                newline = False
            elif e.take(','):
                items.append('tab')
                newline = False
            else:
                items.append(e.parse())

        def run():
            for item in items:
                if item == 'tab':
                    self.write(' ' * (14 - self.col % 14))
                else:
                    self.write(fmt(item(self)))
            if newline:
                self.write('\n')
        return run

    def c_dim(self, e, line):
        jobs = []
        while True:
            kind, name = e.peek()
            e.i += 1
            jobs.append((name, e.args()))
            if not e.take(','):
                break

        def run():
            for name, dims in jobs:
                sizes = [int(d(self)) + 1 for d in dims]
                zero = '' if name.endswith('$') else 0
                keys = [()]
                for s in sizes:
                    keys = [k + (i,) for k in keys for i in range(s)]
                self.arrays[name] = dict.fromkeys(keys, zero)
        return run

    def c_if(self, e, line):
        cond = e.parse()
        e.need('THEN')
        rest = e.toks[e.i:]
        if rest and rest[0][0] == 'num':
            target = rest[0][1]
            return lambda: ('goto', target) if cond(self) else ('nextline', None)
        words = ' '.join('"%s"' % v if k == 'str' else str(v) for k, v in rest)
        action = self.compile(words, line)
        return lambda: action() if cond(self) else ('nextline', None)

    def c_goto(self, e, line):
        n = e.parse()
        return lambda: ('goto', n(self))

    def c_gosub(self, e, line):
        n = e.parse()
        return lambda: ('gosub', n(self))

    def c_return(self, e, line):
        return lambda: ('return', None)

    def c_end(self, e, line):
        return lambda: ('end', None)

    c_stop = c_end

    def c_for(self, e, line):
        name = e.peek()[1]
        e.i += 1
        e.need('=')
        start = e.parse()
        e.need('TO')
        end = e.parse()
        step = e.parse() if e.take('STEP') else (lambda env: 1)

        def run():
            self.vars[name] = start(self)
            return 'for', (name, end(self), step(self))
        return run

    def c_next(self, e, line):
        name = e.peek()[1] if e.peek()[0] == 'name' else None
        return lambda: ('next', name)

    def c_input(self, e, line):
        prompt = '? '
        if e.peek()[0] == 'str':
            prompt = e.peek()[1] + '? '
            e.i += 1
            e.take(';')
        name = e.peek()[1]

        def run():
            self.write(prompt)
            if not self.inputs:
                raise BasicError('OUT OF INPUT')
            v = self.inputs.pop(0)
            self.write(v + '\n')
            self.vars[name] = v if name.endswith('$') else float(v)
        return run

    def c_data(self, e, line):
        for kind, v in e.toks:
            if kind != 'op':
                self.data.append(v)
        return lambda: None

    def c_read(self, e, line):
        names = [v for k, v in e.toks if k == 'name']

        def run():
            for n in names:
                if not self.data:
                    raise BasicError('OUT OF DATA')
                self.vars[n] = self.data.pop(0)
        return run

    def run(self, limit=10000):
        pc = 0
        loops, calls = [], []
        steps = 0
        line = None
        try:
            while pc < len(self.program):
                steps += 1
                if steps > limit:
                    raise BasicError('TOO MANY STEPS')
                line, action = self.program[pc]
                pc += 1
                result = action()
                if result is None:
                    continue
                what, arg = result
                if what == 'goto' or what == 'gosub':
                    if what == 'gosub':
                        calls.append(pc)
                    if int(arg) not in self.index:
                        raise BasicError(f'UNDEFINED LINE {int(arg)}')
                    pc = self.index[int(arg)]
                elif what == 'return':
                    if not calls:
                        raise BasicError('RETURN WITHOUT GOSUB')
                    pc = calls.pop()
                elif what == 'nextline':
                    while pc < len(self.program) and self.program[pc][0] == line:
                        pc += 1
                elif what == 'for':
                    loops = [l for l in loops if l[0] != arg[0]]
                    loops.append((*arg, pc))
                elif what == 'next':
                    if not loops:
                        raise BasicError('NEXT WITHOUT FOR')
                    while arg is not None and loops[-1][0] != arg:
                        loops.pop()
                    name, end, step, start = loops[-1]
                    self.vars[name] += step
                    if (step > 0 and self.vars[name] <= end) or (step < 0 and self.vars[name] >= end):
                        pc = start
                    else:
                        loops.pop()
                elif what == 'end':
                    break
        except BasicError as e:
            e.line = line
            self.write(f'?{e}\n')
            return False
        return True


PROGRAMS = {
    'primes': ('''
10 REM SIEVE
20 DIM A(50)
30 FOR I=2 TO 50: A(I)=1: NEXT I
40 FOR I=2 TO 7
50 IF A(I)=0 THEN 70
60 FOR J=I*I TO 50 STEP I: A(J)=0: NEXT J
70 NEXT I
80 FOR I=2 TO 50
90 IF A(I) THEN PRINT I;
100 NEXT I
110 PRINT
''', []),
    'strings': ('''
10 INPUT "NAME"; N$
20 R$="": FOR I=LEN(N$) TO 1 STEP -1: R$=R$+MID$(N$,I,1): NEXT I
30 PRINT "HELLO, ";N$, R$; LEN(R$)
40 PRINT LEFT$(N$,2)+RIGHT$(N$,2); ASC("A"); CHR$(66); STR$(12)+"!"
50 READ A, B$, C: PRINT A; B$; C; A/C
60 DATA 7, "SEVEN", 2
70 GOSUB 200
80 PRINT "DONE": END
200 PRINT SQR(2); INT(-2.5); SGN(-3); 2^10; 1E10; 7/2; -3*-2; NOT 0; 3>2 AND 2>1
210 RETURN
''', ['WORLD']),
    'guess': ('''
10 LET N=INT(RND(1)*100)+1
20 LET T=0
30 INPUT "GUESS"; G
40 T=T+1
50 IF G<N THEN PRINT "HIGHER": GOTO 30
60 IF G>N THEN PRINT "LOWER": GOTO 30
70 PRINT "GOT IT IN"; T
''', ['50', '25', '12', '18', '15', '14']),
    'bad1': ('10 PRINT 1/0', []),
    'bad2': ('10 GOTO 99', []),
    'bad3': ('10 NEXT', []),
    'bad4': ('10 READ X', []),
    'bad5': ('10 X=1\n20 GOTO 20', []),
    'bad6': ('10 Q(1)=2', []),
}
for name, (src, inputs) in PROGRAMS.items():
    print('---', name)
    b = Basic(src, inputs)
    ok = b.run(500)
    print(''.join(b.out), end='')
    print(ok, sorted(b.vars)[:3])
for bad in ('10 PRINT (1', '10 LET 5=3', '10 PRINT @'):
    try:
        Basic(bad)
    except BasicError as e:
        print('compile error:', e)
