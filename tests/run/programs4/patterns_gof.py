"""State, strategy, command, visitor, observer, factory, composite, iterator, memento, chain, singleton, decorator, proxy."""
from abc import ABC, abstractmethod
from contextlib import contextmanager
import functools


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.values = []
        return cls._instance


assert Singleton() is Singleton()
Singleton().values.append(1)
print(Singleton().values)


class State(ABC):
    def __init__(self, machine):
        self.machine = machine

    @abstractmethod
    def insert(self): ...

    @abstractmethod
    def turn(self): ...

    def __str__(self):
        return self.__class__.__name__.replace('State', '')


class EmptyState(State):
    def insert(self):
        print('sold out, returning coin')

    def turn(self):
        print('nothing happens')


class NoCoinState(State):
    def insert(self):
        self.machine.change(HasCoinState)

    def turn(self):
        print('no coin')


class HasCoinState(State):
    def insert(self):
        print('already')

    def turn(self):
        self.machine.stock -= 1
        print('gumball! %d left' % self.machine.stock)
        self.machine.change(NoCoinState if self.machine.stock else EmptyState)


class Machine:
    def __init__(self, stock):
        self.stock = stock
        self.history = []
        self.state = (NoCoinState if stock else EmptyState)(self)

    def change(self, cls):
        self.history.append(str(self.state))
        self.state = cls(self)

    def __getattr__(self, name):
        if name in ('insert', 'turn'):
            return getattr(self.state, name)
        raise AttributeError(name)


m = Machine(2)
for a in ['turn', 'insert', 'insert', 'turn', 'insert', 'turn', 'insert', 'turn']:
    if a == 'turn':
        m.turn()
    else:
        m.insert()
print(m.history, m.state)


class Command:
    def __init__(self, do, undo):
        self.do, self.undo = do, undo


class Editor:
    def __init__(self):
        self.text = ''
        self.done, self.undone = [], []

    def execute(self, cmd):
        cmd.do()
        self.done.append(cmd)
        self.undone.clear()

    def type(self, s):
        def do():
            self.text += s

        def undo():
            self.text = self.text[:-len(s)]
        self.execute(Command(do, undo))

    def delete(self, n):
        removed = self.text[-n:]

        def do():
            self.text = self.text[:-n]
        self.execute(Command(do, lambda: setattr(self, 'text', self.text + removed)))

    def undo(self):
        if self.done:
            c = self.done.pop()
            c.undo()
            self.undone.append(c)

    def redo(self):
        if self.undone:
            c = self.undone.pop()
            c.do()
            self.done.append(c)


e = Editor()
e.type('hello'); e.type(' world'); e.delete(3)
print(e.text)
e.undo(); print(e.text)
e.undo(); e.undo(); print(repr(e.text))
e.redo(); e.redo(); print(e.text, len(e.done), len(e.undone))


class Shape(ABC):
    def accept(self, visitor):
        return getattr(visitor, 'visit_' + type(self).__name__.lower())(self)


class Circle(Shape):
    def __init__(self, r):
        self.r = r


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h


class Group(Shape):
    def __init__(self, *shapes):
        self.shapes = list(shapes)

    def __iter__(self):
        return iter(self.shapes)


class Area:
    def visit_circle(self, c):
        return 3 * c.r ** 2

    def visit_rect(self, r):
        return r.w * r.h

    def visit_group(self, g):
        return sum(s.accept(self) for s in g)


class Describe:
    def visit_circle(self, c):
        return f'circle({c.r})'

    def visit_rect(self, r):
        return f'rect({r.w}x{r.h})'

    def visit_group(self, g):
        return '[' + ', '.join(s.accept(self) for s in g) + ']'


g = Group(Circle(1), Rect(2, 3), Group(Rect(1, 1), Circle(2)), Group())
print(g.accept(Describe()), g.accept(Area()))


class Subject:
    def __init__(self):
        self._obs = {}

    def on(self, event):
        def register(fn):
            self._obs.setdefault(event, []).append(fn)
            return fn
        return register

    def fire(self, event, **data):
        return [fn(data) for fn in self._obs.get(event, [])]


bus = Subject()


@bus.on('login')
def greet(data):
    return 'hi ' + data['user']


@bus.on('login')
@bus.on('logout')
def log(data):
    return sorted(data.items())


print(bus.fire('login', user='ann', ip='1.2.3.4'), bus.fire('logout', user='ann'), bus.fire('none'))
STRATEGIES = {'fixed': lambda total: total - 5, 'percent': lambda total: total * 0.9, None: lambda total: total}
print([STRATEGIES.get(k, STRATEGIES[None])(100) for k in ('fixed', 'percent', None, 'odd')])


class Handler:
    def __init__(self, successor=None):
        self.successor = successor

    def handle(self, amount):
        if self.can(amount):
            return f'{type(self).__name__} approves {amount}'
        if self.successor:
            return self.successor.handle(amount)
        return f'nobody approves {amount}'

    def can(self, amount):
        return amount <= self.limit


class Clerk(Handler):
    limit = 100


class Manager(Handler):
    limit = 1000


class Director(Handler):
    limit = 10000

    def can(self, amount):
        return super().can(amount) and amount % 2 == 0


chain = Clerk(Manager(Director()))
for a in (50, 500, 5000, 5001, 50000):
    print(chain.handle(a))


def logged(fn):
    @functools.wraps(fn)
    def inner(self, *args):
        self.calls.append((fn.__name__, args))
        return fn(self, *args)
    return inner


class Proxy:
    def __init__(self, real):
        self.real, self.calls = real, []

    @logged
    def get(self, k):
        return self.real[k]

    @logged
    def put(self, k, v):
        self.real[k] = v


p = Proxy({})
p.put('a', 1)
p.put('b', 'two')
print(p.get('a'), p.get('b'), p.calls)


@contextmanager
def tag(name, out):
    out.append(f'<{name}>')
    yield
    out.append(f'</{name}>')


out = []
with tag('a', out), tag('b', out):
    out.append('text')
print(''.join(out))
