"""Plugin registry, command pattern with undo, visitor with singledispatch, state machine, observers."""
from __future__ import annotations
import functools, itertools, operator, re, textwrap, sys
from abc import ABC, abstractmethod
from collections import ChainMap, defaultdict, namedtuple
from contextlib import contextmanager, suppress
from enum import Enum, IntEnum, auto
from typing import Any, Callable, ClassVar, Dict, Generic, Iterable, Iterator, List, NamedTuple, Optional, Protocol, Tuple, TypeVar, Union

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

class Registry(Generic[T]):
    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._items: Dict[str, T] = {}
    def register(self, name: Optional[str] = None, **meta):
        def deco(obj: T) -> T:
            key = name or obj.__name__.lower()
            if key in self._items:
                raise KeyError(f"duplicate {self.kind}: {key}")
            self._items[key] = obj
            obj.meta = meta
            return obj
        return deco
    def __getitem__(self, key: str) -> T:
        try:
            return self._items[key]
        except KeyError:
            close = [k for k in self._items if k[0] == key[:1]]
            raise LookupError(f"no {self.kind} {key!r}" + (f"; did you mean {', '.join(close)}?" if close else "")) from None
    def __iter__(self):
        return iter(sorted(self._items))

shapes: Registry = Registry("shape")

@shapes.register(sides=4)
class Rect:
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h

@shapes.register("disc", sides=0)
class Circle:
    def __init__(self, r): self.r = r
    def area(self): return round(3.14159 * self.r ** 2, 2)

print(list(shapes), shapes["rect"](2, 3).area(), shapes["disc"](1).area(), Rect.meta, Circle.meta)
for bad in ("rhomb", "zzz"):
    try: shapes[bad]
    except LookupError as e: print(e)

class Command(ABC):
    @abstractmethod
    def do(self, doc: Document) -> None: ...
    @abstractmethod
    def undo(self, doc: Document) -> None: ...
    def __repr__(self): return f"<{type(self).__name__}>"

class Insert(Command):
    def __init__(self, pos: int, text: str): self.pos, self.text = pos, text
    def do(self, doc): doc.text = doc.text[:self.pos] + self.text + doc.text[self.pos:]
    def undo(self, doc): doc.text = doc.text[:self.pos] + doc.text[self.pos + len(self.text):]

class Delete(Command):
    def __init__(self, start, end): self.start, self.end, self.removed = start, end, None
    def do(self, doc):
        self.removed = doc.text[self.start:self.end]
        doc.text = doc.text[:self.start] + doc.text[self.end:]
    def undo(self, doc): doc.text = doc.text[:self.start] + self.removed + doc.text[self.start:]

class Macro(Command):
    def __init__(self, *cmds: Command): self.cmds = cmds
    def do(self, doc):
        for c in self.cmds: c.do(doc)
    def undo(self, doc):
        for c in reversed(self.cmds): c.undo(doc)

class Document:
    def __init__(self, text=""):
        self._text = text
        self.undo_stack: List[Command] = []
        self.redo_stack: List[Command] = []
        self.watchers: List[Callable[[str, str], None]] = []
    @property
    def text(self): return self._text
    @text.setter
    def text(self, new):
        old, self._text = self._text, new
        for w in self.watchers: w(old, new)
    def execute(self, cmd):
        cmd.do(self); self.undo_stack.append(cmd); self.redo_stack.clear()
    def undo(self):
        if not self.undo_stack: return False
        cmd = self.undo_stack.pop(); cmd.undo(self); self.redo_stack.append(cmd)
        return True
    def redo(self):
        with suppress(IndexError):
            cmd = self.redo_stack.pop(); cmd.do(self); self.undo_stack.append(cmd)

doc = Document("hello")
changes = []
doc.watchers.append(lambda old, new: changes.append(len(new) - len(old)))
doc.execute(Insert(5, " world")); doc.execute(Delete(0, 1)); doc.execute(Macro(Insert(0, "J"), Insert(len(doc.text) + 1, "!")))
print(doc.text, doc.undo_stack); doc.undo(); doc.undo(); print(doc.text); doc.redo(); print(doc.text, changes)
while doc.undo(): pass
print(doc.text)

class Num(NamedTuple):
    value: float
class Var(NamedTuple):
    name: str
class Bin(NamedTuple):
    op: str
    left: Expr
    right: Expr
Expr = Union[Num, Var, Bin]
TOK = re.compile(r"\s*(?:(\d+\.?\d*)|([a-z]\w*)|(.))")

class Parser:
    PREC: ClassVar[Dict[str, Tuple[int, str]]] = {"+": (1, "L"), "-": (1, "L"), "*": (2, "L"), "/": (2, "L"), "^": (3, "R")}
    def __init__(self, src: str): self.toks = [m.groups() for m in TOK.finditer(src)]; self.i = 0
    def peek(self): return self.toks[self.i] if self.i < len(self.toks) else (None, None, None)
    def parse(self, minp: int = 0) -> Expr:
        num, name, op = self.peek(); self.i += 1
        if num: node: Expr = Num(float(num))
        elif name: node = Var(name)
        elif op == "(":
            node = self.parse()
            if self.peek()[2] != ")": raise SyntaxError("expected )")
            self.i += 1
        elif op == "-": node = Bin("-", Num(0.0), self.parse(2))
        else: raise SyntaxError(f"unexpected {op!r}" if op else "unexpected end")
        while (o := self.peek()[2]) in self.PREC and self.PREC[o][0] > minp - (self.PREC[o][1] == "R") * 0 and self.PREC[o][0] >= minp:
            p, assoc = self.PREC[o]
            if p < minp or (p == minp and assoc == "L" and minp): break
            self.i += 1
            node = Bin(o, node, self.parse(p if assoc == "L" else p - 1))
        return node

OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}

@functools.singledispatch
def evaluate(node, env): raise TypeError(type(node).__name__)
@evaluate.register
def _(node: Num, env): return node.value
@evaluate.register
def _(node: Var, env): return env[node.name]
@evaluate.register
def _(node: Bin, env): return OPS[node.op](evaluate(node.left, env), evaluate(node.right, env))

def show(n: Expr) -> str:
    match n:
        case Num(v): return f"{v:g}"
        case Var(name): return name
        case Bin(op, Num(0.0), r) if op == "-": return f"-{show(r)}"
        case Bin(op, l, r): return f"({show(l)} {op} {show(r)})"
def diff(n: Expr, x: str) -> Expr:
    match n:
        case Num(): return Num(0.0)
        case Var(y): return Num(1.0 if x == y else 0.0)
        case Bin("+" | "-" as op, l, r): return Bin(op, diff(l, x), diff(r, x))
        case Bin("*", l, r): return Bin("+", Bin("*", diff(l, x), r), Bin("*", l, diff(r, x)))
        case Bin("^", l, Num(k)): return Bin("*", Bin("*", Num(k), Bin("^", l, Num(k - 1))), diff(l, x))
        case _: raise NotImplementedError(n)
env = ChainMap({"x": 3.0}, {"x": 1.0, "y": 2.0})
for src in ("1+2*3", "(1+2)*3", "x^2*y-4", "-x+y", "2*(x", "x/0", "z", "*"):
    try:
        e = Parser(src).parse(); print(src, "=>", show(e), "=", evaluate(e, env))
        print("   d/dx", show(diff(e, "x")))
    except (SyntaxError, ZeroDivisionError, KeyError, NotImplementedError) as ex:
        print("  ", type(ex).__name__, ex if not isinstance(ex, NotImplementedError) else "")

class Light(Enum):
    RED = ("stop", 30); GREEN = ("go", 25); AMBER = ("slow", 5)
    def __init__(self, action, secs): self.action, self.secs = action, secs
    @property
    def next(self):
        members = list(type(self)); return members[(members.index(self) + 1) % len(members)]
l = Light.RED
for _ in range(4): print(l.name, l.action, l.secs, end="; "); l = l.next
print(); print(sum(x.secs for x in Light), Light["RED"] is Light.RED, Light(("go", 25)))
