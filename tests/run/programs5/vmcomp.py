"""Compiler for a small C-like language to a stack VM, with peephole optimiser."""
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Union
import enum


class T(enum.IntEnum):
    NUM = 1
    NAME = 2
    STR = 3
    OP = 4
    KW = 5
    EOF = 6


KEYWORDS = frozenset('fn let if else while return print true false nil for and or not break continue'.split())


@dataclass(frozen=True)
class Tok:
    kind: T
    text: str
    line: int

    def __str__(self):
        return f'{self.kind.name}({self.text})@{self.line}'


class CompileError(Exception):
    def __init__(self, msg, tok=None):
        self.tok = tok
        super().__init__(f'{msg} at line {tok.line}' if tok else msg)


def lex(src):
    i = 0
    line = 1
    n = len(src)
    while i < n:
        ch = src[i]
        if ch == '\n':
            line += 1
            i += 1
        elif ch in ' \t\r':
            i += 1
        elif src.startswith('//', i):
            while i < n and src[i] != '\n':
                i += 1
        elif ch.isdigit():
            j = i
            while j < n and (src[j].isdigit() or src[j] == '.'):
                j += 1
            yield Tok(T.NUM, src[i:j], line)
            i = j
        elif ch.isalpha() or ch == '_':
            j = i
            while j < n and (src[j].isalnum() or src[j] == '_'):
                j += 1
            w = src[i:j]
            yield Tok(T.KW if w in KEYWORDS else T.NAME, w, line)
            i = j
        elif ch == '"':
            j = src.find('"', i + 1)
            if j < 0:
                raise CompileError('unterminated string', Tok(T.STR, '', line))
            yield Tok(T.STR, src[i + 1:j], line)
            i = j + 1
        else:
            for op in ('==', '!=', '<=', '>=', '+=', '-='):
                if src.startswith(op, i):
                    break
            else:
                op = ch
            if op not in '==!=<=>=+=-=(){}[];,+-*/%<>=!':
                raise CompileError(f'bad character {op!r}', Tok(T.OP, op, line))
            yield Tok(T.OP, op, line)
            i += len(op)
    yield Tok(T.EOF, '', line)


@dataclass
class Func:
    name: str
    arity: int = 0
    code: List[list] = field(default_factory=list)
    nlocals: int = 0
    consts: List[Any] = field(default_factory=list)


class Scope:
    def __init__(self, parent=None):
        self.vars = {}
        self.parent = parent

    def lookup(self, name):
        s = self
        while s:
            if name in s.vars:
                return s.vars[name]
            s = s.parent
        return None


class Compiler:
    BINARY = [{'or': 'OR'}, {'and': 'AND'}, {'==': 'EQ', '!=': 'NE'}, {'<': 'LT', '<=': 'LE', '>': 'GT', '>=': 'GE'},
              {'+': 'ADD', '-': 'SUB'}, {'*': 'MUL', '/': 'DIV', '%': 'MOD'}]

    def __init__(self, src):
        self.toks = list(lex(src))
        self.pos = 0
        self.funcs: Dict[str, Func] = {}
        self.fn: Optional[Func] = None
        self.scope = None
        self.loops = []

    @property
    def tok(self):
        return self.toks[self.pos]

    def next(self):
        t = self.toks[self.pos]
        self.pos += 1
        return t

    def match(self, *texts):
        if self.tok.text in texts and self.tok.kind in (T.OP, T.KW):
            return self.next()

    def expect(self, text):
        if self.tok.text != text:
            raise CompileError(f'expected {text!r}, found {self.tok.text!r}', self.tok)
        return self.next()

    def name(self):
        if self.tok.kind != T.NAME:
            raise CompileError('expected a name', self.tok)
        return self.next().text

    def emit(self, op, arg=None):
        self.fn.code.append([op, arg])
        return len(self.fn.code) - 1

    def patch(self, at):
        self.fn.code[at][1] = len(self.fn.code)

    def const(self, value):
        for i, c in enumerate(self.fn.consts):
            if type(c) is type(value) and c == value:
                return i
        self.fn.consts.append(value)
        return len(self.fn.consts) - 1

    def compile(self):
        while self.tok.kind != T.EOF:
            self.function()
        if 'main' not in self.funcs:
            raise CompileError('no main function')
        return self.funcs

    def function(self):
        self.expect('fn')
        name = self.name()
        if name in self.funcs:
            raise CompileError(f'duplicate function {name}', self.tok)
        self.fn = self.funcs[name] = Func(name)
        self.scope = Scope()
        self.expect('(')
        while not self.match(')'):
            self.declare(self.name())
            self.fn.arity += 1
            if self.tok.text != ')':
                self.expect(',')
        self.block()
        self.emit('CONST', self.const(None))
        self.emit('RET')

    def declare(self, name):
        if name in self.scope.vars:
            raise CompileError(f'{name} already declared', self.tok)
        slot = self.fn.nlocals
        self.fn.nlocals += 1
        self.scope.vars[name] = slot
        return slot

    def block(self):
        self.expect('{')
        self.scope = Scope(self.scope)
        while not self.match('}'):
            self.statement()
        self.scope = self.scope.parent

    def statement(self):
        if self.tok.text == '{' and self.tok.kind == T.OP:
            self.block()
        elif self.match('let'):
            name = self.name()
            if self.match('='):
                self.expression()
            else:
                self.emit('CONST', self.const(None))
            self.emit('STORE', self.declare(name))
            self.expect(';')
        elif self.match('if'):
            self.expression()
            jf = self.emit('JF')
            self.block()
            if self.match('else'):
                je = self.emit('JMP')
                self.patch(jf)
                if self.tok.text == 'if':
                    self.statement()
                else:
                    self.block()
                self.patch(je)
            else:
                self.patch(jf)
        elif self.match('while'):
            start = len(self.fn.code)
            self.expression()
            jf = self.emit('JF')
            self.loops.append((start, []))
            self.block()
            self.emit('JMP', start)
            self.patch(jf)
            for b in self.loops.pop()[1]:
                self.patch(b)
        elif self.tok.text in ('break', 'continue') and self.tok.kind == T.KW:
            t = self.next()
            if not self.loops:
                raise CompileError(f'{t.text} outside loop', t)
            start, breaks = self.loops[-1]
            if t.text == 'break':
                breaks.append(self.emit('JMP'))
            else:
                self.emit('JMP', start)
            self.expect(';')
        elif self.match('return'):
            if self.tok.text == ';':
                self.emit('CONST', self.const(None))
            else:
                self.expression()
            self.emit('RET')
            self.expect(';')
        elif self.match('print'):
            n = 1
            self.expression()
            while self.match(','):
                self.expression()
                n += 1
            self.emit('PRINT', n)
            self.expect(';')
        else:
            self.expression()
            self.emit('POP')
            self.expect(';')

    def expression(self):
        start = self.pos
        if self.tok.kind == T.NAME and self.toks[self.pos + 1].text in ('=', '+=', '-=') :
            name = self.name()
            op = self.next().text
            slot = self.scope.lookup(name)
            if slot is None:
                raise CompileError(f'undeclared variable {name}', self.toks[start])
            if op != '=':
                self.emit('LOAD', slot)
            self.expression()
            if op != '=':
                self.emit('ADD' if op == '+=' else 'SUB')
            self.emit('DUP')
            self.emit('STORE', slot)
        else:
            self.binary(0)

    def binary(self, level):
        if level == len(self.BINARY):
            return self.unary()
        self.binary(level + 1)
        ops = self.BINARY[level]
        while self.tok.text in ops and self.tok.kind in (T.OP, T.KW):
            op = ops[self.next().text]
            if op in ('AND', 'OR'):
                j = self.emit('JF_KEEP' if op == 'AND' else 'JT_KEEP')
                self.emit('POP')
                self.binary(level + 1)
                self.patch(j)
            else:
                self.binary(level + 1)
                self.emit(op)

    def unary(self):
        if self.match('-'):
            self.unary()
            self.emit('NEG')
        elif self.match('!', 'not'):
            self.unary()
            self.emit('NOT')
        else:
            self.postfix()

    def postfix(self):
        self.primary()
        while self.match('['):
            self.expression()
            self.expect(']')
            if self.match('='):
                self.expression()
                self.emit('SETITEM')
            else:
                self.emit('GETITEM')

    def arguments(self, end):
        n = 0
        while not self.match(end):
            self.expression()
            n += 1
            if self.tok.text != end:
                self.expect(',')
        return n

    def primary(self):
        t = self.next()
        if t.kind == T.NUM:
            self.emit('CONST', self.const(float(t.text) if '.' in t.text else int(t.text)))
        elif t.kind == T.STR:
            self.emit('CONST', self.const(t.text))
        elif t.kind == T.KW and t.text in ('true', 'false', 'nil'):
            self.emit('CONST', self.const({'true': True, 'false': False, 'nil': None}[t.text]))
        elif t.text == '(':
            self.expression()
            self.expect(')')
        elif t.text == '[':
            self.emit('LIST', self.arguments(']'))
        elif t.kind == T.NAME:
            if self.match('('):
                self.emit('CALL', (t.text, self.arguments(')')))
            else:
                slot = self.scope.lookup(t.text)
                if slot is None:
                    raise CompileError(f'undeclared variable {t.text}', t)
                self.emit('LOAD', slot)
        else:
            raise CompileError(f'unexpected {t.text!r}', t)


class VMError(RuntimeError):
    pass


class VM:
    def __init__(self, funcs):
        self.funcs = funcs
        self.steps = 0
        self.builtins = {'len': len, 'str': self.tostr, 'push': lambda lst, v: lst.append(v), 'int': int, 'sqrt': lambda x: x ** 0.5}
        self.ops = {
            'ADD': self.add, 'SUB': lambda a, b: a - b, 'MUL': lambda a, b: a * b,
            'DIV': self.div, 'MOD': lambda a, b: a % b,
            'EQ': lambda a, b: a == b, 'NE': lambda a, b: a != b,
            'LT': lambda a, b: a < b, 'LE': lambda a, b: a <= b, 'GT': lambda a, b: a > b, 'GE': lambda a, b: a >= b,
        }

    @staticmethod
    def tostr(v):
        if v is None:
            return 'nil'
        if v is True or v is False:
            return str(v).lower()
        if isinstance(v, list):
            return '[' + ', '.join(VM.tostr(x) for x in v) + ']'
        return str(v)

    def add(self, a, b):
        if isinstance(a, str) or isinstance(b, str):
            return self.tostr(a) + self.tostr(b)
        return a + b

    def div(self, a, b):
        if b == 0:
            raise VMError('division by zero')
        return a // b if isinstance(a, int) and isinstance(b, int) else a / b

    def call(self, name, args):
        fn = self.funcs.get(name)
        if fn is None:
            if name in self.builtins:
                return self.builtins[name](*args)
            raise VMError(f'undefined function {name}')
        if len(args) != fn.arity:
            raise VMError(f'{name} expects {fn.arity} arguments, got {len(args)}')
        frame = args + [None] * (fn.nlocals - fn.arity)
        stack = []
        pc = 0
        code = fn.code
        while True:
            op, arg = code[pc]
            pc += 1
            self.steps += 1
            if op == 'CONST':
                stack.append(fn.consts[arg])
            elif op == 'LOAD':
                stack.append(frame[arg])
            elif op == 'STORE':
                frame[arg] = stack.pop()
            elif op in self.ops:
                b = stack.pop()
                a = stack.pop()
                try:
                    stack.append(self.ops[op](a, b))
                except TypeError:
                    raise VMError(f'bad operands for {op}: {self.tostr(a)} and {self.tostr(b)}')
            elif op == 'JMP':
                pc = arg
            elif op == 'JF':
                if not stack.pop():
                    pc = arg
            elif op == 'JF_KEEP':
                if not stack[-1]:
                    pc = arg
            elif op == 'JT_KEEP':
                if stack[-1]:
                    pc = arg
            elif op == 'POP':
                stack.pop()
            elif op == 'DUP':
                stack.append(stack[-1])
            elif op == 'NEG':
                stack.append(-stack.pop())
            elif op == 'NOT':
                stack.append(not stack.pop())
            elif op == 'LIST':
                items = stack[len(stack) - arg:]
                del stack[len(stack) - arg:]
                stack.append(items)
            elif op == 'GETITEM':
                i = stack.pop()
                seq = stack.pop()
                try:
                    stack.append(seq[i])
                except IndexError:
                    raise VMError(f'index {i} out of range')
            elif op == 'SETITEM':
                v, i, seq = stack.pop(), stack.pop(), stack.pop()
                seq[i] = v
                stack.append(v)
            elif op == 'PRINT':
                vals = [stack.pop() for _ in range(arg)][::-1]
                print(' '.join(map(self.tostr, vals)))
            elif op == 'CALL':
                fname, n = arg
                args = stack[len(stack) - n:]
                del stack[len(stack) - n:]
                stack.append(self.call(fname, args))
            elif op == 'RET':
                return stack.pop()
            else:
                raise VMError('bad opcode ' + op)


PROGRAM = '''
fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
fn sieve(limit) {
    let flags = [];
    let i = 0;
    while i <= limit { push(flags, true); i += 1; }
    let primes = [];
    let p = 2;
    while p <= limit {
        if flags[p] {
            push(primes, p);
            let m = p * p;
            while m <= limit { flags[m] = false; m += p; }
        }
        p += 1;
    }
    return primes;
}
fn collatz(n) {
    let steps = 0;
    while true {
        if n == 1 { break; }
        else if n % 2 == 0 { n = n / 2; }
        else { n = 3 * n + 1; }
        steps += 1;
    }
    return steps;
}
fn main() {
    print "fib", fib(15);
    print sieve(40);
    print collatz(27), 7 / 2, 7.0 / 2, -3 + 5 * 2, "a" + 1 + true + nil;
    let x = 3; let y = nil;
    { let x = 10; y = x; }
    print x, y, x < y and "yes" or "no", not x == 3, false or nil;
    print len([1, 2, 3]), str(1.5) + "!", sqrt(16), int(3.99), [1, "two", [3.5, nil]];
    return x * y;
}
'''
vm = VM(Compiler(PROGRAM).compile())
print('result', vm.call('main', []), vm.steps)
for ins in vm.funcs['fib'].code[:8]:
    print(*ins)
for bad in ['fn main() { x = 1; }', 'fn main() { let a = 1; let a = 2; }', 'fn f() {}', 'fn main() { print 1 }', 'fn main() { "abc }', 'fn main() { break; }', 'fn main() { print 1 $ 2; }']:
    try:
        Compiler(bad).compile()
    except CompileError as e:
        print('CompileError:', e, e.tok)
for bad in ['return 1 / 0;', 'return [1][5];', 'return 1 - "a";', 'return f(1);', 'return main(1);']:
    try:
        print(VM(Compiler('fn main() { %s }' % bad).compile()).call('main', []))
    except VMError as e:
        print('VMError:', e)
