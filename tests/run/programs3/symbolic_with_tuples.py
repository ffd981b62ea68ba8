# symbolic differentiation with tuples
def diff(e, x):
    if isinstance(e, (int, float)): return 0
    if isinstance(e, str): return 1 if e == x else 0
    op, a, b = e
    if op == '+': return simp(('+', diff(a, x), diff(b, x)))
    if op == '*': return simp(('+', ('*', diff(a, x), b), ('*', a, diff(b, x))))
    if op == '^': return simp(('*', ('*', b, ('^', a, b - 1)), diff(a, x)))
    raise ValueError(op)
def simp(e):
    if not isinstance(e, tuple): return e
    op, a, b = e
    a, b = simp(a), simp(b)
    if op == '+':
        if a == 0: return b
        if b == 0: return a
        if isinstance(a, (int, float)) and isinstance(b, (int, float)): return a + b
    if op == '*':
        if a == 0 or b == 0: return 0
        if a == 1: return b
        if b == 1: return a
        if isinstance(a, int) and isinstance(b, int): return a * b
    if op == '^' and b == 1: return a
    return (op, a, b)
def show(e):
    if isinstance(e, tuple): return '(%s %s %s)' % (show(e[1]), e[0], show(e[2]))
    return str(e)
e = ('+', ('*', 3, ('^', 'x', 2)), ('+', ('*', 2, 'x'), 1))
print(show(diff(e, 'x'))); print(diff(diff(e, 'x'), 'x')); print(e)
def evaluate(e, **env):
    if isinstance(e, tuple):
        op, a, b = e
        a = evaluate(a, **env); b = evaluate(b, **env)
        return {'+': lambda: a + b, '*': lambda: a * b, '^': lambda: a ** b}[op]()
    if isinstance(e, str): return env[e]
    return e
print(evaluate(e, x=2), evaluate(diff(e, 'x'), x=3))
# lisp
def parse(src):
    toks = src.replace('(', ' ( ').replace(')', ' ) ').split()
    def rd(i):
        if toks[i] == '(':
            out = ()
            i += 1
            while toks[i] != ')':
                x, i = rd(i)
                out += (x,)
            return out, i + 1
        t = toks[i]
        return (int(t) if t.lstrip('-').isdigit() else t), i + 1
    return rd(0)[0]
p = parse('(define (f x) (if (< x 2) x (+ (f (- x 1)) (f (- x 2)))))')
print(p, len(p), p[1][0], p[2][3][1])
# graph search with linked path
def bfs(g, s, t):
    q = [(s, None)]; seen = {s}
    while q:
        n = q.pop(0); node, _ = n
        if node == t:
            path = []
            while n: path.append(n[0]); n = n[1]
            return path[::-1]
        for m in g.get(node, ()):
            if m not in seen: seen.add(m); q.append((m, n))
print(bfs({'a': 'bc', 'b': 'd', 'c': 'd', 'd': 'e'}, 'a', 'e'))
huff = [(3, 'a'), (1, 'b'), (2, 'c'), (5, 'd')]
import heapq
h = [(w, i, s) for i, (w, s) in enumerate(huff)]; heapq.heapify(h); n = len(h)
while len(h) > 1:
    a = heapq.heappop(h); b = heapq.heappop(h); heapq.heappush(h, (a[0] + b[0], n, (a, b))); n += 1
def codes(t, pre=''):
    if isinstance(t[2], str): return [(t[2], pre or '0')]
    return codes(t[2][0], pre + '0') + codes(t[2][1], pre + '1')
print(sorted(codes(h[0])))
d = {}
d[('a', ('b', ('c', None)))] = 1
d[('a', None)] = 2
k = None
for c in 'cba': k = (c, k)
print(d[k], k in d)
