"""Spreadsheet engine: formulas, dependency tracking, cycles, formatting."""
from collections import defaultdict, deque
import re

TOKEN = re.compile(r'\s*(?:(\d+\.\d*|\.\d+|\d+)|([A-Z]+\d+:[A-Z]+\d+)|([A-Z]+\d+)|([A-Z]+)(?=\()|("(?:[^"]|"")*")|(<=|>=|<>|[-+*/^&=<>(),]))')


class FormulaError(Exception):
    def __init__(self, code):
        Exception.__init__(self, code)
        self.code = code


class Node(object):
    def eval(self, sheet):
        raise NotImplementedError

    def refs(self):
        return []


class Const(Node):
    def __init__(self, value): self.value = value
    def eval(self, sheet): return self.value


class Ref(Node):
    def __init__(self, name): self.name = name

    def eval(self, sheet):
        v = sheet.value(self.name)
        if isinstance(v, FormulaError):
            raise v
        return v

    def refs(self): return [self.name]


class Range(Node):
    def __init__(self, text):
        a, b = text.split(':')
        self.cells = list(expand(a, b))

    def eval(self, sheet):
        out = []
        for c in self.cells:
            v = sheet.value(c)
            if isinstance(v, FormulaError):
                raise v
            out.append(v)
        return out

    def refs(self): return self.cells


class Unary(Node):
    def __init__(self, op, arg): self.op, self.arg = op, arg

    def eval(self, sheet):
        v = number(self.arg.eval(sheet))
        return -v if self.op == '-' else v

    def refs(self): return self.arg.refs()


class Binary(Node):
    def __init__(self, op, left, right):
        self.op = op
        self.left = left
        self.right = right

    def eval(self, sheet):
        a, b = self.left.eval(sheet), self.right.eval(sheet)
        if self.op == '&':
            return text(a) + text(b)
        if self.op in ('=', '<>'):
            return (a == b) == (self.op == '=')
        if self.op in ('<', '>', '<=', '>='):
            a, b = number(a), number(b)
            return {'<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b}[self.op]
        a, b = number(a), number(b)
        if self.op == '+': return a + b
        if self.op == '-': return a - b
        if self.op == '*': return a * b
        if self.op == '^': return a ** b
        if b == 0:
            raise FormulaError('#DIV/0!')
        return a / b

    def refs(self): return self.left.refs() + self.right.refs()


class Call(Node):
    def __init__(self, name, args):
        self.name = name
        self.args = args

    def eval(self, sheet):
        if self.name == 'IF':
            c = self.args[0].eval(sheet)
            return self.args[1 if c else 2].eval(sheet)
        if self.name not in FUNCTIONS:
            raise FormulaError('#NAME?')
        values = []
        for a in self.args:
            v = a.eval(sheet)
            if isinstance(v, list):
                values.extend(v)
            else:
                values.append(v)
        return FUNCTIONS[self.name](values)

    def refs(self):
        r = []
        for a in self.args:
            r += a.refs()
        return r


def number(v):
    if v is None or v == '':
        return 0
    if isinstance(v, bool):
        return int(v)
    if isinstance(v, str):
        try:
            return float(v)
        except ValueError:
            raise FormulaError('#VALUE!')
    return v


def text(v):
    if v is None:
        return ''
    if isinstance(v, bool):
        return 'TRUE' if v else 'FALSE'
    if isinstance(v, float):
        return ('%.6f' % v).rstrip('0').rstrip('.')
    return str(v)


def numbers(values):
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


FUNCTIONS = {
    'SUM': lambda vs: sum(numbers(vs)),
    'AVERAGE': lambda vs: sum(numbers(vs)) / len(numbers(vs)),
    'MAX': lambda vs: max(numbers(vs)),
    'MIN': lambda vs: min(numbers(vs)),
    'COUNT': lambda vs: len(numbers(vs)),
    'CONCAT': lambda vs: ''.join(text(v) for v in vs),
    'ROUND': lambda vs: round(vs[0], int(vs[1])),
    'LEN': lambda vs: len(text(vs[0])),
    'UPPER': lambda vs: text(vs[0]).upper(),
}


def col_number(s):
    n = 0
    for ch in s:
        n = n * 26 + ord(ch) - 64
    return n


def col_name(n):
    s = ''
    while n:
        n, r = divmod(n - 1, 26)
        s = chr(65 + r) + s
    return s


def split(name):
    m = re.match(r'([A-Z]+)(\d+)$', name)
    if not m:
        raise ValueError('bad cell name %r' % name)
    return col_number(m.group(1)), int(m.group(2))


def expand(a, b):
    (c1, r1), (c2, r2) = split(a), split(b)
    for r in range(min(r1, r2), max(r1, r2) + 1):
        for c in range(min(c1, c2), max(c1, c2) + 1):
            yield '%s%d' % (col_name(c), r)


class Parser:
    LEVELS = [('=', '<>', '<', '>', '<=', '>='), ('&',), ('+', '-'), ('*', '/'), ('^',)]

    def __init__(self, src):
        self.tokens = []
        pos = 0
        while pos < len(src):
            m = TOKEN.match(src, pos)
            if not m:
                raise FormulaError('#ERR!')
            self.tokens.append((m.lastindex, m.group(m.lastindex)))
            pos = m.end()
        self.i = 0

    def peek(self):
        return self.tokens[self.i] if self.i < len(self.tokens) else (0, None)

    def next(self):
        t = self.peek()
        self.i += 1
        return t

    def expect(self, what):
        if self.next()[1] != what:
            raise FormulaError('#ERR!')

    def parse(self):
        node = self.level(0)
        if self.peek()[1] is not None:
            raise FormulaError('#ERR!')
        return node

    def level(self, n):
        if n == len(self.LEVELS):
            return self.unary()
        node = self.level(n + 1)
        while self.peek()[1] in self.LEVELS[n]:
            op = self.next()[1]
            node = Binary(op, node, self.level(n + 1))
        return node

    def unary(self):
        if self.peek()[1] in ('-', '+'):
            return Unary(self.next()[1], self.unary())
        return self.primary()

    def primary(self):
        kind, tok = self.next()
        if kind == 1:
            return Const(float(tok) if '.' in tok else int(tok))
        elif kind == 2:
            return Range(tok)
        elif kind == 3:
            return Ref(tok)
        elif kind == 4:
            self.expect('(')
            args = []
            if self.peek()[1] != ')':
                args.append(self.level(0))
                while self.peek()[1] == ',':
                    self.next()
                    args.append(self.level(0))
            self.expect(')')
            return Call(tok, args)
        elif kind == 5:
            return Const(tok[1:-1].replace('""', '"'))
        elif tok == '(':
            node = self.level(0)
            self.expect(')')
            return node
        raise FormulaError('#ERR!')


class Cell:
    __slots__ = ('raw', 'node', 'cache', 'dirty')

    def __init__(self, raw):
        self.raw = raw
        self.node = None
        self.cache = None
        self.dirty = True


class Sheet:
    def __init__(self):
        self.cells = {}
        self.dependents = defaultdict(set)
        self.evaluating = set()
        self.evals = 0

    def __setitem__(self, name, raw):
        split(name)
        old = self.cells.get(name)
        if old is not None and old.node is not None:
            for r in old.node.refs():
                self.dependents[r].discard(name)
        cell = Cell(raw)
        if isinstance(raw, str) and raw.startswith('='):
            try:
                cell.node = Parser(raw[1:]).parse()
            except FormulaError as e:
                cell.cache = e
                cell.dirty = False
            else:
                for r in cell.node.refs():
                    self.dependents[r].add(name)
        else:
            cell.cache = raw
            cell.dirty = False
        self.cells[name] = cell
        self.invalidate(name)

    def __getitem__(self, name):
        v = self.value(name)
        if isinstance(v, FormulaError):
            return v.code
        return v

    def invalidate(self, name):
        queue = deque(self.dependents[name])
        seen = set(queue)
        while queue:
            n = queue.popleft()
            self.cells[n].dirty = True
            for d in sorted(self.dependents[n]):
                if d not in seen:
                    seen.add(d)
                    queue.append(d)

    def value(self, name):
        cell = self.cells.get(name)
        if cell is None:
            return None
        if cell.dirty:
            if name in self.evaluating:
                raise FormulaError('#CYCLE!')
            self.evaluating.add(name)
            self.evals += 1
            try:
                cell.cache = cell.node.eval(self)
            except FormulaError as e:
                cell.cache = e
            except (ValueError, ZeroDivisionError, TypeError):
                cell.cache = FormulaError('#VALUE!')
            finally:
                self.evaluating.remove(name)
            cell.dirty = False
        return cell.cache

    def dump(self):
        if not self.cells:
            return '(empty)'
        cols = max(split(n)[0] for n in self.cells)
        rows = max(split(n)[1] for n in self.cells)
        widths = [max([len(text(self[col_name(c) + str(r)])) for r in range(1, rows + 1)] + [3]) for c in range(1, cols + 1)]
        lines = ['   |' + '|'.join(col_name(c).center(widths[c - 1]) for c in range(1, cols + 1))]
        for r in range(1, rows + 1):
            row = []
            for c in range(1, cols + 1):
                v = self[col_name(c) + str(r)]
                s = text(v)
                row.append(s.rjust(widths[c - 1]) if isinstance(v, (int, float)) else s.ljust(widths[c - 1]))
            lines.append('%3d|' % r + '|'.join(row))
        return '\n'.join(lines)


s = Sheet()
data = {'A1': 'item', 'B1': 'qty', 'C1': 'price', 'D1': 'total',
        'A2': 'pen', 'B2': 12, 'C2': 0.5, 'D2': '=B2*C2',
        'A3': 'book', 'B3': 3, 'C3': 12.25, 'D3': '=B3*C3',
        'A4': 'lamp', 'B4': 1, 'C4': 40, 'D4': '=B4*C4',
        'A5': '="Sum of "&COUNT(D2:D4)', 'D5': '=SUM(D2:D4)', 'B6': '=IF(D5>50,"big","small")', 'C6': '=ROUND(D5/7,2)',
        'D6': '=AVERAGE(B2:B4)-2^3', 'A6': '=UPPER(A2)&LEN(A3)'}
for k, v in data.items():
    s[k] = v
print(s.dump())
s['B3'] = 10
print(s['D5'], s['C6'], s['B6'], s.evals)
s['A7'] = '=A8+1'
s['A8'] = '=A7*2'
s['B7'] = '=1/0'
s['C7'] = '=FOO(1)'
s['D7'] = '=(1+'
s['B8'] = '=A2*2'
s['C8'] = '=B7+1'
s['D8'] = '=-3^2+(4>=4)'
print(s.dump())
s['A8'] = 5
print(s['A7'], s['A8'])
try:
    s['9Z'] = 1
except ValueError as e:
    print(e)
print([col_name(n) for n in (1, 26, 27, 52, 53, 702, 703)], col_number('AAA'))
