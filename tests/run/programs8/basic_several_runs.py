# Line numbered BASIC, eval-ish expression handled with precedence climbing
import math, sys, random
class BasicError(Exception):
    pass
KEYWORDS = set('PRINT LET IF THEN GOTO GOSUB RETURN FOR TO STEP NEXT END REM DIM READ DATA INPUT ON DEF'.split())
FUNCS = {'SQR': math.sqrt, 'INT': math.floor, 'ABS': abs, 'SIN': math.sin, 'LEN': len,
         'CHR$': lambda n: chr(int(n)), 'STR$': lambda x: fmt(x).strip(), 'VAL': lambda s: float(s),
         'LEFT$': lambda s, n: s[:int(n)], 'MID$': lambda s, i, n=None: s[int(i)-1:int(i)-1+int(n)] if n is not None else s[int(i)-1:]}
def fmt(v):
    if isinstance(v, str): return v
    if v == int(v): return str(int(v))
    return '%g' % v
def lex(line):
    toks = []; i = 0
    while i < len(line):
        c = line[i]
        if c == ' ': i += 1
        elif c == '"':
            j = line.index('"', i + 1)
            toks.append(('str', line[i+1:j])); i = j + 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(line) and (line[j].isdigit() or line[j] == '.'): j += 1
            toks.append(('num', float(line[i:j]))); i = j
        elif c.isalpha():
            j = i
            while j < len(line) and (line[j].isalnum() or line[j] == '$'): j += 1
            w = line[i:j].upper()
            if w == 'REM': break
            toks.append(('kw' if w in KEYWORDS else 'op' if w in ('AND','OR','NOT') else 'id', w)); i = j
        elif line[i:i+2] in ('<=', '>=', '<>'):
            toks.append(('op', line[i:i+2])); i += 2
        else:
            toks.append(('op', c)); i += 1
    return toks
class Basic:
    PREC = {'OR': 1, 'AND': 2, '=': 3, '<>': 3, '<': 3, '>': 3, '<=': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5, '^': 6}
    def __init__(self, src, inputs=()):
        self.lines = {}
        self.data = []
        for raw in src.strip().split('\n'):
            num, _, rest = raw.strip().partition(' ')
            toks = lex(rest)
            self.lines[int(num)] = toks
        self.order = sorted(self.lines)
        for n in self.order:
            t = self.lines[n]
            if t and t[0] == ('kw', 'DATA'):
                self.data.extend(v for k, v in t[1:] if k != 'op')
        self.vars = {}
        self.arrays = {}
        self.loops = []
        self.calls = []
        self.inputs = list(inputs)
        self.out = ''
        self.fns = {}
    def peek(self):
        return self.toks[self.p] if self.p < len(self.toks) else (None, None)
    def next(self):
        t = self.peek()
        self.p += 1
        return t
    def accept(self, v):
        if self.peek()[1] == v:
            self.p += 1
            return True
        return False
    def expect(self, v):
        if not self.accept(v):
            raise BasicError('expected %s, got %s' % (v, self.peek()[1]))
    def primary(self):
        k, v = self.next()
        if k in ('num', 'str'): return v
        if v == '(':
            r = self.expr()
            self.expect(')')
            return r
        if v == '-': return -self.expr(6)
        if v == 'NOT': return 0 if self.expr(3) else 1
        if k == 'id':
            if self.accept('('):
                args = [self.expr()]
                while self.accept(','): args.append(self.expr())
                self.expect(')')
                if v in self.fns:
                    name, start, toks = self.fns[v]
                    saved = self.vars.get(name), self.toks, self.p
                    self.vars[name] = args[0]
                    self.toks, self.p = toks, start
                    r = self.expr()
                    old, self.toks, self.p = saved
                    if old is None: del self.vars[name]
                    else: self.vars[name] = old
                    return r
                if v in FUNCS: return FUNCS[v](*args)
                arr = self.arrays.get(v)
                if arr is None: raise BasicError('no array ' + v)
                return arr.get(tuple(int(a) for a in args), 0)
            if v not in self.vars:
                return '' if v.endswith('$') else 0
            return self.vars[v]
        raise BasicError('syntax: %r' % (v,))
    def expr(self, level=1):
        a = self.primary()
        while True:
            k, op = self.peek()
            pr = self.PREC.get(op, 0) if k == 'op' else 0
            if pr < level: return a
            self.p += 1
            b = self.expr(pr + 1)
            if op == '+': a = a + b
            elif op == '-': a = a - b
            elif op == '*': a = a * b
            elif op == '/':
                if b == 0: raise BasicError('division by zero')
                a = a / b
            elif op == '^': a = a ** b
            elif op == '=': a = 1 if a == b else 0
            elif op == '<>': a = int(a != b)
            elif op == '<': a = int(a < b)
            elif op == '>': a = int(a > b)
            elif op == '<=': a = int(a <= b)
            elif op == '>=': a = int(a >= b)
            elif op == 'AND': a = int(bool(a) and bool(b))
            elif op == 'OR': a = int(bool(a) or bool(b))
    def jump(self, n):
        n = int(n)
        if n not in self.lines: raise BasicError('no line %d' % n)
        self.pc = self.order.index(n)
        raise StopIteration
    def assign(self, name):
        if self.accept('('):
            idx = [int(self.expr())]
            while self.accept(','): idx.append(int(self.expr()))
            self.expect(')')
            self.expect('=')
            self.arrays.setdefault(name, {})[tuple(idx)] = self.expr()
        else:
            self.expect('=')
            self.vars[name] = self.expr()
    def stmt(self):
        k, v = self.next()
        if k is None: return
        if k == 'id': return self.assign(v)
        handler = getattr(self, 'do_' + v.lower(), None)
        if handler is None: raise BasicError('cannot do ' + str(v))
        return handler()
    def do_let(self): self.assign(self.next()[1])
    def do_print(self):
        nl = True
        while self.peek()[0] is not None:
            if self.accept(';'): nl = False
            elif self.accept(','): self.out += '\t'; nl = False
            else:
                self.out += fmt(self.expr()); nl = True
        if nl: self.out += '\n'
    def do_if(self):
        c = self.expr()
        self.expect('THEN')
        if c:
            if self.peek()[0] == 'num': self.jump(self.next()[1])
            self.stmt()
    def do_goto(self): self.jump(self.next()[1])
    def do_gosub(self):
        self.calls.append(self.pc)
        self.jump(self.next()[1])
    def do_return(self):
        if not self.calls: raise BasicError('return without gosub')
        self.pc = self.calls.pop()
    def do_for(self):
        name = self.next()[1]
        self.expect('=')
        self.vars[name] = self.expr()
        self.expect('TO')
        lim = self.expr()
        step = self.expr() if self.accept('STEP') else 1
        self.loops.append([name, lim, step, self.pc])
    def do_next(self):
        name = self.next()[1] if self.peek()[0] else None
        while self.loops and name and self.loops[-1][0] != name: self.loops.pop()
        if not self.loops: raise BasicError('next without for')
        var, lim, step, pc = self.loops[-1]
        self.vars[var] += step
        if (step > 0 and self.vars[var] <= lim) or (step < 0 and self.vars[var] >= lim): self.pc = pc
        else: self.loops.pop()
    def do_end(self): raise SystemExit
    def do_dim(self):
        name = self.next()[1]
        self.arrays[name] = {}
        self.p = len(self.toks)
    def do_data(self): self.p = len(self.toks)
    def do_read(self):
        while True:
            if not self.data: raise BasicError('out of data')
            self.vars[self.next()[1]] = self.data.pop(0)
            if not self.accept(','): break
    def do_input(self):
        n = self.next()[1]
        s = self.inputs.pop(0) if self.inputs else '0'
        self.vars[n] = s if n[-1] == '$' else float(s)
    def do_on(self):
        i = int(self.expr()); self.expect('GOTO')
        targets = [self.next()[1]]
        while self.accept(','): targets.append(self.next()[1])
        if 1 <= i <= len(targets): self.jump(targets[i-1])
    def do_def(self):
        f = self.next()[1]; self.expect('(')
        arg = self.next()[1]; self.expect(')'); self.expect('=')
        self.fns[f] = (arg, self.p, self.toks)
        self.p = len(self.toks)
    def run(self, limit=100000):
        self.pc = 0
        n = 0
        while self.pc < len(self.order):
            line = self.order[self.pc]
            self.toks = self.lines[line]; self.p = 0
            self.pc += 1
            n += 1
            if n > limit:
                self.out += 'STOP IN %d\n' % line
                break
            try:
                self.stmt()
                while self.accept(':'): self.stmt()
            except StopIteration: pass
            except SystemExit: break
            except BasicError as e:
                self.out += '?%s IN %d\n' % (e, line)
                break
            except (TypeError, ValueError) as e:
                self.out += '?TYPE MISMATCH IN %d\n' % line
                break
        return self.out
P1 = '''10 REM sieve
20 N = 50
30 DIM S(50)
40 FOR I = 2 TO N
50 IF S(I) = 1 THEN 90
60 PRINT I; " ";
70 FOR J = I * I TO N STEP I : S(J) = 1
80 NEXT J
90 NEXT I
95 PRINT
100 DEF FNSQ(X) = X * X + 1
110 PRINT FNSQ(3), FNSQ(FNSQ(1)), SQR(2)
120 READ A$, B, C$
130 PRINT A$ + C$; B / 4
140 GOSUB 200
150 PRINT LEFT$("HELLO", 2); MID$("WORLD", 2, 3); CHR$(65); LEN("ABC")
160 INPUT Z
170 IF Z > 5 AND Z < 10 OR NOT Z THEN PRINT "MID "; Z
180 ON Z - 5 GOTO 300, 310
190 END
200 PRINT "SUB" : RETURN
210 DATA "X", 10, "Y"
300 PRINT "ONE" : END
310 PRINT "TWO"
320 X = "A" + 1
'''
P2 = '10 FOR K = 10 TO 1 STEP -3\n20 PRINT K, K ^ 2\n30 NEXT\n40 PRINT 1/0'
P3 = '10 GOTO 10'
P4 = '10 PRINT VAL("12.5") * 2\n20 RETURN'
print(Basic(P1, ['7']).run())
print(Basic(P2).run())
print(Basic(P3).run(500))
print(Basic(P4).run())
print(Basic('10 GOTO 77').run(), end='')
print(Basic('10 PRINT FOO(1)').run(), end='')
