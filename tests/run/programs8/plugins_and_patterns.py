# plugin registry, observers, state machine, commands with undo, visitor, mixins, context managers
import functools, contextlib, itertools, operator, time, logging, sys
registry = {}
def plugin(name=None, **meta):
    def wrap(cls):
        key = name or cls.__name__.lower()
        if key in registry: raise ValueError('duplicate ' + key)
        registry[key] = cls; cls.meta = meta; cls.plugin_name = key
        return cls
    return wrap
class Base:
    def __init_subclass__(cls, /, abstract=False, **kw):
        super().__init_subclass__(**kw)
        if not abstract: Base.subs.append(cls.__name__)
    subs = []
    def run(self, x): return x
@plugin('up', order=2)
class Upper(Base):
    def run(self, x): return x.upper()
@plugin(order=1)
class Rev(Base):
    def run(self, x): return x[::-1]
@plugin(order=3, args=('*',))
class Pad(Base):
    def __init__(self, ch='-', n=10): self.ch, self.n = ch, n
    def run(self, x): return x.center(self.n, self.ch)
class Abs(Base, abstract=True): pass
print(Base.subs, sorted(registry))
def pipeline(text):
    for cls in sorted(registry.values(), key=lambda c: c.meta['order']):
        text = cls(*cls.meta.get('args', ())).run(text)
    return text
print(pipeline('hello'))
try: plugin('up')(Rev)
except ValueError as e: print(e)
class Event:
    def __init__(self): self.handlers = []
    def __iadd__(self, h): self.handlers.append(h); return self
    def __isub__(self, h): self.handlers.remove(h); return self
    def __call__(self, *a, **k): return [h(*a, **k) for h in list(self.handlers)]
class Stock:
    def __init__(self): self.changed = Event(); self._p = {}
    def __setitem__(self, k, v):
        old = self._p.get(k); self._p[k] = v
        if old != v: self.changed(k, old, new=v)
    def __getitem__(self, k): return self._p[k]
    def __missing__(self, k): return 0
log = []
s = Stock()
h = lambda k, old, new: log.append((k, old, new))
s.changed += h
s.changed += lambda *a, **k: log.append(len(a) + len(k))
s['x'] = 1; s['x'] = 1; s['x'] = 2.5
s.changed -= h
s['y'] = 'str'
print(log, s['x'])
class Doc:
    def __init__(self): self.text = ''; self.undo_stack = []; self.redo_stack = []
    def do(self, cmd): cmd.execute(self); self.undo_stack.append(cmd); self.redo_stack.clear(); return self
    def undo(self):
        if not self.undo_stack: return False
        c = self.undo_stack.pop(); c.revert(self); self.redo_stack.append(c); return True
    def redo(self):
        if not self.redo_stack: return False
        c = self.redo_stack.pop(); c.execute(self); self.undo_stack.append(c); return True
class Insert:
    def __init__(self, pos, s): self.pos, self.s = pos, s
    def execute(self, d): d.text = d.text[:self.pos] + self.s + d.text[self.pos:]
    def revert(self, d): d.text = d.text[:self.pos] + d.text[self.pos + len(self.s):]
class Delete:
    def __init__(self, a, b): self.a, self.b, self.saved = a, b, None
    def execute(self, d): self.saved = d.text[self.a:self.b]; d.text = d.text[:self.a] + d.text[self.b:]
    def revert(self, d): d.text = d.text[:self.a] + self.saved + d.text[self.a:]
class Macro(list):
    def execute(self, d):
        for c in self: c.execute(d)
    def revert(self, d):
        for c in reversed(self): c.revert(d)
d = Doc().do(Insert(0, 'hello world')).do(Delete(0, 6)).do(Macro([Insert(0, '<'), Insert(6, '>')]))
print(d.text, d.undo(), d.text, d.undo(), d.text, d.redo(), d.redo(), d.redo(), d.text)
class Light:
    transitions = {('off', 'press'): 'dim', ('dim', 'press'): 'on', ('on', 'press'): 'off', ('on', 'fail'): 'broken'}
    def __init__(self): self.state = 'off'; self.hist = []
    def fire(self, ev):
        try: nxt = self.transitions[self.state, ev]
        except KeyError: return getattr(self, 'on_error', lambda e: 'ignored ' + e)(ev)
        self.hist.append(self.state); self.state = nxt
        return getattr(self, 'enter_' + nxt, lambda: 'now ' + nxt)()
    def enter_broken(self): return 'smoke'
l = Light(); print([l.fire(e) for e in 'press fail press fail press'.split()], l.hist)
class Num:
    def __init__(self, v): self.v = v
    def accept(self, vis): return vis.visit_num(self)
class Bin:
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def accept(self, vis): return vis.visit_bin(self)
class Evalr:
    OPS = dict(zip('+-*/', (operator.add, operator.sub, operator.mul, operator.truediv)))
    def visit_num(self, n): return n.v
    def visit_bin(self, b): return self.OPS[b.op](b.l.accept(self), b.r.accept(self))
class Show:
    def visit_num(self, n): return str(n.v)
    def visit_bin(self, b): return '(' + b.l.accept(self) + b.op + b.r.accept(self) + ')'
tree = Bin('+', Num(1), Bin('*', Num(2.5), Bin('-', Num(7), Num(3))))
print(tree.accept(Show()), tree.accept(Evalr()))
@contextlib.contextmanager
def indent(out, n=[0]):
    n[0] += 2; out.append('enter %d' % n[0])
    try: yield n[0]
    except ZeroDivisionError as e: out.append('caught %s' % e)
    finally: out.append('exit %d' % n[0]); n[0] -= 2
out = []
with indent(out) as a, indent(out) as b:
    out.append(a * b); 1 / 0
print(out)
def memo(f):
    cache = {}
    @functools.wraps(f)
    def w(*a):
        if a not in cache: cache[a] = f(*a); w.misses += 1
        else: w.hits += 1
        return cache[a]
    w.hits = w.misses = 0
    return w
@memo
def grid(r, c): return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)
print(grid(12, 12), grid.hits, grid.misses, grid.__name__)
class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class Conf(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(Conf(3) is Conf(4), Conf().v)
def retry(times, exc=Exception):
    def deco(f):
        def inner(*a, **kw):
            for k in range(times):
                try: return f(*a, **kw)
                except exc as e: last = '%s#%d' % (e, k)
            return 'gave up: ' + last
        return inner
    return deco
calls = itertools.count(1)
@retry(3, ValueError)
def flaky(limit):
    n = next(calls)
    if n < limit: raise ValueError('try %d' % n)
    return n
print(flaky(3), flaky(100))
