"""State machines, observers, undo/redo, plugin registries, text menus, retries: typical OOP coursework."""
import copy, functools, io, itertools, logging, random, sys, time, traceback, weakref
from collections import ChainMap, Counter, defaultdict, deque
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
from enum import Enum, auto, unique
log = logging.getLogger("bank"); log.setLevel(logging.INFO)
_h = logging.StreamHandler(sys.stdout); _h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s")); log.addHandler(_h)
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        self.need, self.have = need, have
        super().__init__("need %.2f but have %.2f" % (need, have))
def retry(times=3, exceptions=(Exception,), on_fail=None):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*a, **kw):
            for attempt in range(1, times + 1):
                try:
                    return fn(*a, **kw)
                except exceptions as e:
                    log.warning("attempt %d of %s failed: %s", attempt, fn.__name__, e)
                    if attempt == times:
                        if on_fail: return on_fail(e)
                        raise
        return wrapper
    return deco
class Flaky:
    def __init__(self, fails): self.fails = fails
    @retry(times=3, exceptions=(ConnectionError, TimeoutError))
    def fetch(self, what):
        if self.fails:
            self.fails -= 1
            raise ConnectionError(f"no {what}")
        return what.upper()
    @retry(2, on_fail=lambda e: f"gave up: {e!r}")
    def never(self): raise ValueError("never")
class Meta(type):
    registry = {}
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        if bases: Meta.registry[name.lower()] = cls
        return cls
class Command(metaclass=Meta):
    def do(self, doc): raise NotImplementedError
    def undo(self, doc): raise NotImplementedError
class Insert(Command):
    def __init__(self, pos, text): self.pos, self.text = pos, text
    def do(self, doc): doc[self.pos:self.pos] = self.text
    def undo(self, doc): del doc[self.pos:self.pos + len(self.text)]
class Delete(Command):
    def __init__(self, pos, n): self.pos, self.n = pos, n; self.saved = []
    def do(self, doc): self.saved = doc[self.pos:self.pos + self.n]; del doc[self.pos:self.pos + self.n]
    def undo(self, doc): doc[self.pos:self.pos] = self.saved
class Editor:
    def __init__(self): self.doc = []; self.done, self.undone = [], []
    def execute(self, name, *args):
        c = Meta.registry[name](*args); c.do(self.doc); self.done.append(c); self.undone.clear(); return self
    def undo(self):
        if self.done: c = self.done.pop(); c.undo(self.doc); self.undone.append(c)
        return self
    def redo(self):
        if self.undone: c = self.undone.pop(); c.do(self.doc); self.done.append(c)
        return self
    def __str__(self): return "".join(self.doc)
@unique
class State(Enum):
    IDLE = auto(); MOVING = auto(); OPEN = auto()
    def __str__(self): return self.name.title()
class Elevator:
    TRANSITIONS = {(State.IDLE, "call"): State.MOVING, (State.MOVING, "arrive"): State.OPEN, (State.OPEN, "close"): State.IDLE}
    def __init__(self): self.state = State.IDLE; self.hooks = defaultdict(list); self.history = deque(maxlen=3)
    def on(self, state): return lambda f: self.hooks[state].append(f) or f
    def fire(self, event):
        try: new = self.TRANSITIONS[self.state, event]
        except KeyError: raise RuntimeError(f"cannot {event!r} while {self.state}") from None
        self.history.append((self.state, event)); self.state = new
        for h in self.hooks[new]: h(self)
        return self
class Account:
    interest = 0.02
    __count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner; self.__balance = balance; self._log = [("open", balance)]
        Account.__count += 1; self.number = f"{Account.__count:04d}"
    @property
    def balance(self): return self.__balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise InsufficientFunds(self.__balance - v, self.__balance)
        self._log.append(("set", v)); self.__balance = v
    @balance.deleter
    def balance(self): self.__balance = 0
    @staticmethod
    def valid(amount): return isinstance(amount, (int, float)) and not isinstance(amount, bool) and amount > 0
    @classmethod
    def count(cls): return cls.__count
    def deposit(self, amount):
        if not self.valid(amount): raise ValueError(f"bad amount: {amount!r}")
        self.balance += amount
        return self
    def withdraw(self, amount): self.balance -= amount; return self
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self.balance})"
    def __lt__(self, o): return (self.balance, self.owner) < (o.balance, o.owner)
    def __iadd__(self, amount): return self.deposit(amount)
    def __bool__(self): return self.balance > 0
class Savings(Account):
    interest = 0.05
    def accrue(self): self.balance = round(self.balance * (1 + self.interest), 2); return self
@contextmanager
def atomic(*accounts):
    saved = [a.balance for a in accounts]
    try: yield
    except InsufficientFunds as e:
        for a, s in zip(accounts, saved): a.balance = s
        log.error("rolled back: %s", e)
    finally: log.info("total %s", sum(a.balance for a in accounts))
f = Flaky(2); print(f.fetch("page"), f.never())
try: Flaky(5).fetch("x")
except ConnectionError as e: print("failed:", e, isinstance(e, OSError))
e = Editor().execute("insert", 0, "hello world").execute("delete", 5, 6).execute("insert", 5, "!")
print(e, e.undo(), e.undo(), e.redo(), str(e.undo().undo()), len(e.undone), sorted(Meta.registry))
el = Elevator()
@el.on(State.OPEN)
def ding(x): print("ding", x.state, len(x.history))
print(el.fire("call").fire("arrive").fire("close").fire("call").state, list(el.history)[0])
try: el.fire("close")
except RuntimeError as err: print(err, err.__cause__, err.__suppress_context__)
a, b = Account("ann", 100), Savings("bob", 50.5)
with atomic(a, b): a.withdraw(30); b.deposit(30)
with atomic(a, b): b.deposit(500); a.withdraw(500)
a += 5; print(a, b.accrue(), Account.count(), sorted([a, b]), max(a, b).owner, a.number, b.interest, bool(a))
for bad in (-1, True, "x", None):
    try: a.deposit(bad)
    except ValueError as err: print(err)
try: a.withdraw(1e9)
except InsufficientFunds as err: print(err, err.need > err.have, type(err).__mro__[1].__name__)
del a.balance; print(a.balance, not a, hasattr(a, "__balance"), a._Account__balance, a._log[:2])
c = copy.copy(b); d = copy.deepcopy(b); c._log.append("shared"); print(b._log[-1], d._log[-1] != "shared", c.number == b.number)
with ExitStack() as stack:
    for n in "ab": stack.callback(print, "cleanup", n)
    buf = stack.enter_context(closing(io.StringIO())); stack.enter_context(redirect_stdout(buf)); print("hidden"); text = buf.getvalue()
print(repr(text))
with suppress(ZeroDivisionError): 1 / 0
def risky(n):
    try:
        if n == 0: return "return"
        if n == 1: raise KeyError("k")
        if n == 2: raise ValueError("v")
        for _ in range(3):
            if n == 3: break
        else: return "else"
        return "after"
    except KeyError as ex: return f"caught {ex}"
    except (TypeError, ValueError) as ex: raise RuntimeError("wrapped") from ex
    else: return "never"
    finally: print("finally", n, end="; ")
for n in range(5):
    try: print(risky(n))
    except RuntimeError as ex: print(repr(ex), repr(ex.__cause__))
