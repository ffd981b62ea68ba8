# interp
import re, math, random, json, string, time, datetime, copy, operator, heapq, bisect
class Tok:
    def __init__(s, k, v): s.k, s.v = k, v
    def __repr__(s): return f'Tok({s.k}, {s.v!r})'
def lex(src):
    spec = [('NUM', r'\d+(\.\d*)?'), ('ID', r'[A-Za-z_]\w*'), ('OP', r'[-+*/()=]'), ('WS', r'\s+')]
    rx = re.compile('|'.join('(?P<%s>%s)' % p for p in spec))
    for m in rx.finditer(src):
        k = m.lastgroup
        if k == 'WS': continue
        v = m.group()
        if k == 'NUM': v = float(v) if '.' in v else int(v)
        yield Tok(k, v)
print(list(lex('x = 3 + 4.5 * (y - 1)')))
class P:
    def __init__(self, toks): self.t = list(toks); self.i = 0
    def peek(self): return self.t[self.i] if self.i < len(self.t) else None
    def eat(self, v=None):
        t = self.peek()
        if t is None or (v is not None and t.v != v): raise SyntaxError('expected %s got %s' % (v, t))
        self.i += 1
        return t
    def expr(self):
        l = self.term()
        while self.peek() and self.peek().v in ('+', '-'):
            op = self.eat().v
            l = (op, l, self.term())
        return l
    def term(self):
        l = self.atom()
        while self.peek() and self.peek().v in ('*', '/'):
            op = self.eat().v
            l = (op, l, self.atom())
        return l
    def atom(self):
        t = self.eat()
        if t.k == 'NUM': return t.v
        if t.k == 'ID': return ('var', t.v)
        if t.v == '(':
            e = self.expr(); self.eat(')'); return e
        if t.v == '-': return ('neg', self.atom())
        raise SyntaxError(t)
ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv}
def ev(e, env):
    if isinstance(e, (int, float)): return e
    if e[0] == 'var': return env[e[1]]
    if e[0] == 'neg': return -ev(e[1], env)
    return ops[e[0]](ev(e[1], env), ev(e[2], env))
e = P(lex('3 + 4 * (y - 1) / 2')).expr()
print(e, ev(e, {'y': 5}))
print(ev(P(lex('3 * x - -y')).expr(), {'x': 2, 'y': 7.5}))
try: P(lex('3 + ')).expr()
except SyntaxError as ex: print('SyntaxError:', ex)
print(json.dumps({'a': [1, 2.5, None, True], 'b': {'c': 'x"y'}}, indent=2, sort_keys=True))
print(json.loads('{"k": [1, 2, {"z": null}]}'))
h = []
for x in [5, 1, 4]: heapq.heappush(h, (x, str(x)))
print(heapq.heappop(h), heapq.nsmallest(2, h), bisect.bisect([1,3,5], 3))
random.seed(42); print(random.random(), random.randint(1, 10), random.choice('abc'), random.sample(range(10), 3))
l = [1,2,3]; random.shuffle(l); print(l)
print(datetime.date(2024, 2, 29) + datetime.timedelta(days=1), datetime.datetime(2024,1,1,12,30).isoformat())
a = {'x': [1, [2]]}; b = copy.deepcopy(a); b['x'][1].append(3) if False else None
print(a, math.gcd(12, 18), math.isqrt(17), math.factorial(10), math.comb(5,2), math.inf, -math.inf, math.nan)
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.findall(r'\d+', 'a1b22'), re.split(r'[,;]\s*', 'a, b;c'), re.match(r'(\d+)-(\d+)', '12-34').groups())
print(string.ascii_lowercase, string.digits)
