"""Unification, a micro-Prolog, and miniKanren-like streams"""
import re, itertools
from dataclasses import dataclass
from typing import Union, Iterator
class Term: pass
@dataclass(frozen=True)
class Var(Term):
    name: str
    def __str__(self): return self.name
@dataclass(frozen=True)
class Atom(Term):
    name: str
    def __str__(self): return self.name
@dataclass(frozen=True)
class Num(Term):
    value: int
    def __str__(self): return str(self.value)
@dataclass(frozen=True)
class Struct(Term):
    functor: str
    args: tuple
    def __str__(self):
        if self.functor == "." and len(self.args) == 2: return "[" + list_body(self) + "]"
        return f"{self.functor}({', '.join(map(str, self.args))})"
NIL = Atom("[]")
def list_body(t):
    parts = []
    while isinstance(t, Struct) and t.functor == ".": parts.append(str(t.args[0])); t = t.args[1]
    return ", ".join(parts) + ("" if t == NIL else f"|{t}")
@dataclass
class Clause:
    head: Struct
    body: list
    def __str__(self): return f"{self.head}" + (" :- " + ", ".join(map(str, self.body)) if self.body else "") + "."
TOKEN = re.compile(r"\s*(?:%[^\n]*\n)?\s*(:-|[A-Z_]\w*|[a-z]\w*|\d+|=<|>=|\\=|is|[()\[\],.|<>=+*-])")
class Parser:
    def __init__(self, text):
        self.toks = TOKEN.findall(text); self.i = 0; self.anon = itertools.count()
    def peek(self): return self.toks[self.i] if self.i < len(self.toks) else None
    def next(self, want=None):
        t = self.peek()
        if t is None or want and t != want: raise SyntaxError(f"expected {want!r}, got {t!r}")
        self.i += 1
        return t
    def program(self):
        while self.peek(): yield self.clause()
    def clause(self):
        head = self.term(); body = []
        if self.peek() == ":-": self.next(); body = self.goals()
        self.next(".")
        return Clause(head, body)
    def goals(self):
        gs = [self.goal()]
        while self.peek() == ",": self.next(); gs.append(self.goal())
        return gs
    def goal(self):
        left = self.expr()
        if self.peek() in ("is", "=", "<", ">", "=<", ">=", "\\="):
            op = self.next(); return Struct(op, (left, self.expr()))
        return left
    def expr(self):
        t = self.mul()
        while self.peek() in ("+", "-"): op = self.next(); t = Struct(op, (t, self.mul()))
        return t
    def mul(self):
        t = self.term()
        while self.peek() == "*": self.next(); t = Struct("*", (t, self.term()))
        return t
    def term(self):
        t = self.next()
        if t == "(": e = self.expr(); self.next(")"); return e
        if t == "[":
            items, tail = [], NIL
            if self.peek() != "]":
                items.append(self.expr())
                while self.peek() == ",": self.next(); items.append(self.expr())
                if self.peek() == "|": self.next(); tail = self.expr()
            self.next("]")
            for x in reversed(items): tail = Struct(".", (x, tail))
            return tail
        if t.isdigit(): return Num(int(t))
        if t == "_": return Var(f"_{next(self.anon)}")
        if t[0].isupper() or t[0] == "_": return Var(t)
        if self.peek() == "(":
            self.next(); args = [self.expr()]
            while self.peek() == ",": self.next(); args.append(self.expr())
            self.next(")")
            return Struct(t, tuple(args))
        return Atom(t)
class Engine:
    def __init__(self, text):
        self.db = {}
        for c in Parser(text).program(): self.db.setdefault(self.key(c.head), []).append(c)
        self.fresh = itertools.count(); self.calls = 0
    @staticmethod
    def key(t): return (t.functor, len(t.args)) if isinstance(t, Struct) else (t.name, 0)
    def walk(self, t, s):
        while isinstance(t, Var) and t in s: t = s[t]
        return t
    def unify(self, a, b, s):
        a, b = self.walk(a, s), self.walk(b, s)
        if a == b: return s
        if isinstance(a, Var): return {**s, a: b}
        if isinstance(b, Var): return {**s, b: a}
        if isinstance(a, Struct) and isinstance(b, Struct) and self.key(a) == self.key(b):
            for x, y in zip(a.args, b.args):
                s = self.unify(x, y, s)
                if s is None: return None
            return s
        return None
    def resolve(self, t, s):
        t = self.walk(t, s)
        return Struct(t.functor, tuple(self.resolve(a, s) for a in t.args)) if isinstance(t, Struct) else t
    def rename(self, t, m):
        if isinstance(t, Var): return m.setdefault(t, Var(f"_G{next(self.fresh)}"))
        if isinstance(t, Struct): return Struct(t.functor, tuple(self.rename(a, m) for a in t.args))
        return t
    def eval(self, t, s):
        t = self.walk(t, s)
        if isinstance(t, Num): return t.value
        if isinstance(t, Struct):
            x, y = (self.eval(a, s) for a in t.args)
            return {"+": x + y, "-": x - y, "*": x * y}[t.functor]
        raise TypeError(f"not a number: {t}")
    def solve(self, goals, s, depth=0):
        if not goals: yield s; return
        goal, *rest = goals
        self.calls += 1
        if isinstance(goal, Struct):
            f = goal.functor
            if f == "is":
                s2 = self.unify(goal.args[0], Num(self.eval(goal.args[1], s)), s)
                if s2 is not None: yield from self.solve(rest, s2, depth)
                return
            if f in ("<", ">", "=<", ">="):
                a, b = (self.eval(x, s) for x in goal.args)
                if {"<": a < b, ">": a > b, "=<": a <= b, ">=": a >= b}[f]: yield from self.solve(rest, s, depth)
                return
            if f in ("=", "\\="):
                s2 = self.unify(*goal.args, s)
                if f == "=" and s2 is not None: yield from self.solve(rest, s2, depth)
                elif f == "\\=" and s2 is None: yield from self.solve(rest, s, depth)
                return
        clauses = self.db.get(self.key(goal))
        if clauses is None: raise LookupError("unknown predicate %s/%d" % self.key(goal))
        for c in clauses:
            m = {}
            s2 = self.unify(goal, self.rename(c.head, m), s)
            if s2 is not None: yield from self.solve([self.rename(g, m) for g in c.body] + rest, s2, depth + 1)
    def query(self, text, limit=None):
        goals = Parser(text).goals()
        names = sorted({v for g in goals for v in self.vars(g)}, key=str)
        for s in itertools.islice(self.solve(goals, {}), limit):
            yield {v.name: str(self.resolve(v, s)) for v in names if not v.name.startswith("_")}
    def vars(self, t):
        if isinstance(t, Var): yield t
        elif isinstance(t, Struct):
            for a in t.args: yield from self.vars(a)
KB = """
parent(tom, bob). parent(tom, liz). parent(bob, ann). parent(bob, pat). parent(pat, jim).
anc(X, Y) :- parent(X, Y).
anc(X, Z) :- parent(X, Y), anc(Y, Z).
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]).
member(X, [_|T]) :- member(X, T).
len([], 0).
len([_|T], N) :- len(T, M), N is M + 1.
fact(0, 1).
fact(N, F) :- N > 0, M is N - 1, fact(M, G), F is N * G.
sel(X, [X|T], T).
sel(X, [H|T], [H|R]) :- sel(X, T, R).
perm([], []).
perm(L, [H|T]) :- sel(H, L, R), perm(R, T).
safe([]).
safe([Q|Qs]) :- noattack(Q, Qs, 1), safe(Qs).
noattack(_, [], _).
noattack(Q, [P|Ps], D) :- Q \\= P, A is P + D, Q \\= A, B is P - D, Q \\= B, E is D + 1, noattack(Q, Ps, E).
"""
e = Engine(KB)
for q, n in [("anc(tom, X)", None), ("parent(X, Y), parent(Y, jim)", None), ("append(X, Y, [1, 2])", None), ("append([a|T], [z], R), len(R, 4)", 1), ("member(X, [1, f(Y), [b]])", None), ("fact(6, F)", 1), ("perm([1,2,3], P)", 4), ("perm([1,2,3,4], Q), safe(Q)", None), ("len(L, 2)", 1), ("X = f(Y), Y = 3", None), ("nope(1)", 1), ("X is a + 1", 1)]:
    try:
        rows = list(e.query(q, n))
        print(f"?- {q}.", *(rows or ["no"]), sep="\n   ")
    except (LookupError, TypeError, SyntaxError) as err: print(f"?- {q}. {type(err).__name__}: {err}")
print(e.calls, *e.db["anc", 2], sep="\n")
try: Parser("a(b").clause()
except SyntaxError as err: print(err)
