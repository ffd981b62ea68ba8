#!/usr/bin/env python3
"""A BASIC interpreter: line numbers, GOTO/GOSUB, FOR/NEXT, DIM, DATA/READ, string functions."""
import re
import sys
import math
from typing import Callable, Union

Value = Union[float, str]

class BasicError(Exception):
    def __init__(self, message: str, line: int = None):
        self.message, self.line = message, line
        super().__init__(message, line)
    def __str__(self):
        where = f" IN {self.line}" if self.line is not None else ""
        return f"?{self.message.upper()} ERROR{where}"

class Tok:
    def __init__(self, kind, val):
        self.kind = kind; self.val = val
    def __repr__(self): return f"Tok({self.kind!r}, {self.val!r})"
    def __eq__(self, other):
        if isinstance(other, str):
            return self.val == other and self.kind in ("kw", "op")
        return NotImplemented

KEYWORDS = "PRINT LET IF THEN ELSE GOTO GOSUB RETURN FOR TO STEP NEXT END DIM DATA READ REM AND OR NOT MOD INPUT".split()
SPEC = [("num", r"\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+"), ("str", r'"[^"]*"'), ("name", r"[A-Za-z][A-Za-z0-9]*\$?"), ("op", r"<>|<=|>=|[-+*/^=<>(),;:]"), ("ws", r"\s+")]
MASTER = re.compile("|".join("(?P<%s>%s)" % p for p in SPEC))

def lex(src: str) -> list[Tok]:
    out: list[Tok] = []
    for m in MASTER.finditer(src):
        kind, text = m.lastgroup, m.group()
        if kind == "ws": continue
        if kind == "name":
            up = text.upper()
            if up in KEYWORDS:
                out.append(Tok("kw", up))
                if up == "REM":
                    break
                continue
            out.append(Tok("name", up))
        elif kind == "num": out.append(Tok("num", float(text)))
        elif kind == "str": out.append(Tok("str", text[1:-1]))
        else: out.append(Tok("op", text))
    return out

def fmt(v: Value) -> str:
    if isinstance(v, str): return v
    if v == int(v) and abs(v) < 1e15: return str(int(v))
    return f"{v:.6g}"

FUNCS: dict[str, Callable] = {
    "ABS": abs, "INT": lambda x: float(math.floor(x)), "SQR": math.sqrt, "SGN": lambda x: float((x > 0) - (x < 0)),
    "LEN": lambda s: float(len(s)), "CHR$": lambda n: chr(int(n)), "ASC": lambda s: float(ord(s[0])),
    "MID$": lambda s, i, n=255: s[int(i) - 1:int(i) - 1 + int(n)], "LEFT$": lambda s, n: s[:int(n)],
    "RIGHT$": lambda s, n: s[-int(n):] if n else "", "STR$": fmt, "VAL": lambda s: float(s or 0),
}

class Basic:
    def __init__(self, write=sys.stdout.write):
        self.program: dict[int, list[Tok]] = {}
        self.vars: dict[str, Value] = {}
        self.arrays: dict[str, list] = {}
        self.write = write
        self.col = 0
    def load(self, text):
        for raw in text.strip().splitlines():
            m = re.match(r"\s*(\d+)\s*(.*)", raw)
            if m is None: raise BasicError("syntax")
            self.program[int(m.group(1))] = lex(m[2])
        return self
    def emit(self, s):
        self.write(s)
        self.col = 0 if s.endswith("\n") else self.col + len(s)
    def run(self, limit=10_000):
        self.lines = sorted(self.program)
        self.index = {n: i for i, n in enumerate(self.lines)}
        self.data = []
        for n in self.lines:
            t = self.program[n]
            if t and t[0] == "DATA":
                neg = False
                for tok in t[1:]:
                    if tok == "-": neg = True
                    elif tok.kind in ("num", "str"):
                        self.data.append(-tok.val if neg else tok.val); neg = False
        self.dp = 0; self.calls = []; self.loops = []
        pc = 0; steps = 0
        try:
            while 0 <= pc < len(self.lines):
                steps += 1
                if steps > limit: raise BasicError("timeout", self.lines[pc])
                self.toks = self.program[self.lines[pc]]; self.i = 0; self.pc = pc
                self.line = self.lines[pc]
                nxt = self.statements()
                if nxt == "END": break
                pc = nxt if nxt is not None else pc + 1
        except (ValueError, ZeroDivisionError, IndexError, TypeError, KeyError) as e:
            raise BasicError({"ZeroDivisionError": "division by zero", "IndexError": "bad subscript", "TypeError": "type mismatch"}.get(type(e).__name__, "illegal quantity"), self.line) from e
        return steps
    # -- parsing helpers
    @property
    def cur(self): return self.toks[self.i] if self.i < len(self.toks) else Tok("eol", "")
    def take(self, *what):
        if self.cur.kind in ("kw", "op") and self.cur.val in what:
            self.i += 1
            return self.toks[self.i - 1].val
        return None
    def need(self, what):
        if not self.take(what): raise BasicError(f"syntax (expected {what})", self.line)
    def statements(self):
        while True:
            r = self.statement()
            if r is not None: return r
            if not self.take(":"): return None
    def goto(self, n):
        try: return self.index[int(n)]
        except KeyError: raise BasicError("undef'd statement", self.line) from None
    def statement(self):
        t = self.cur
        if t.kind == "eol": return None
        self.i += 1
        if t.kind == "name":
            self.i -= 1
            return self.let()
        handler = getattr(self, "do_" + t.val.lower(), None)
        if handler is None: raise BasicError("syntax", self.line)
        return handler()
    def let(self):
        name = self.cur.val; self.i += 1
        idx = None
        if self.take("("):
            idx = self.args()
        self.need("=")
        v = self.expr()
        if name.endswith("$") != isinstance(v, str): raise BasicError("type mismatch", self.line)
        if idx is None: self.vars[name] = v
        else:
            row = self.arrays[name]
            for k in idx[:-1]: row = row[int(k)]
            row[int(idx[-1])] = v
    do_let = let
    def do_rem(self): self.i = len(self.toks)
    do_data = do_rem
    def do_print(self):
        nl = True
        while self.cur.kind != "eol" and not (self.cur == ":") and not (self.cur == "ELSE"):
            if self.take(";"): nl = False; continue
            if self.take(","):
                self.emit(" " * (14 - self.col % 14)); nl = False; continue
            self.emit(fmt(self.expr())); nl = True
        if nl: self.emit("\n")
    def do_if(self):
        c = self.expr()
        self.need("THEN")
        if c:
            if self.cur.kind == "num": return self.goto(self.cur.val)
            return self.statement()
        depth = [k for k in range(self.i, len(self.toks)) if self.toks[k] == "ELSE"]
        if depth:
            self.i = depth[0] + 1
            if self.cur.kind == "num": return self.goto(self.cur.val)
            return self.statement()
        self.i = len(self.toks)
    def do_else(self): self.i = len(self.toks)
    def do_goto(self): return self.goto(self.expr())
    def do_gosub(self):
        target = self.goto(self.expr())
        self.calls.append(self.pc + 1)
        return target
    def do_return(self):
        if not self.calls: raise BasicError("return without gosub", self.line)
        return self.calls.pop()
    def do_for(self):
        name = self.cur.val; self.i += 1
        self.need("=")
        a = self.expr(); self.need("TO"); b = self.expr()
        s = self.expr() if self.take("STEP") else 1.0
        self.vars[name] = a
        self.loops.append((name, b, s, self.pc + 1))
    def do_next(self):
        name = None
        if self.cur.kind == "name":
            name = self.cur.val; self.i += 1
        if not self.loops: raise BasicError("next without for", self.line)
        var, limit, step, top = self.loops[-1]
        if name not in (None, var): raise BasicError("next without for", self.line)
        self.vars[var] += step
        if (step > 0 and self.vars[var] <= limit) or (step < 0 and self.vars[var] >= limit): return top
        self.loops.pop()
    def do_end(self): return "END"
    def do_dim(self):
        while True:
            name = self.cur.val; self.i += 1; self.need("(")
            dims = [int(d) + 1 for d in self.args()]
            zero = "" if name.endswith("$") else 0.0
            def build(ds):
                if len(ds) == 1: return [zero] * ds[0]
                return [build(ds[1:]) for _ in range(ds[0])]
            self.arrays[name] = build(dims)
            if not self.take(","): break
    def do_read(self):
        while True:
            if self.dp >= len(self.data): raise BasicError("out of data", self.line)
            self.vars[self.cur.val] = self.data[self.dp]; self.dp += 1; self.i += 1
            if not self.take(","): break
    def args(self):
        out = [self.expr()]
        while self.take(","): out.append(self.expr())
        self.need(")")
        return out
    # -- expressions: precedence climbing
    PREC = {"OR": 1, "AND": 2, "=": 4, "<>": 4, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "MOD": 6, "^": 8}
    def expr(self, level=0):
        if self.take("NOT"): left = float(not self.expr(3))
        elif self.take("-"): left = -self.expr(7)
        else: left = self.atom()
        while True:
            t = self.cur
            p = self.PREC.get(t.val, -1) if t.kind in ("kw", "op") else -1
            if p < 0 or p < level: return left
            self.i += 1
            right = self.expr(p + (t.val != "^"))
            left = self.apply(t.val, left, right)
    def apply(self, op, a, b):
        if op == "+":
            return a + b
        elif op == "-": return a - b
        elif op == "*": return a * b
        elif op == "/": return a / b
        elif op == "^": return a ** b
        elif op == "MOD": return a % b
        elif op == "AND": return float(bool(a) and bool(b))
        elif op == "OR": return float(bool(a) or bool(b))
        return float({"=": a == b, "<>": a != b}[op] if op in ("=", "<>") else {"<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}[op])
    def atom(self):
        t = self.cur; self.i += 1
        if t.kind in ("num", "str"): return t.val
        if t == "(":
            v = self.expr(); self.need(")"); return v
        if t.kind == "name":
            if self.take("("):
                a = self.args()
                if t.val in FUNCS: return FUNCS[t.val](*a)
                cell = self.arrays[t.val]
                for k in a: cell = cell[int(k)]
                return cell
            return self.vars.get(t.val, "" if t.val.endswith("$") else 0.0)
        raise BasicError("syntax", self.line)

PROGRAMS = {
    "primes": '''
10 REM SIEVE
20 DIM F(50)
30 FOR I = 2 TO 50
40 IF F(I) THEN 80
50 PRINT I;" ";
60 IF I*I > 50 THEN 80
70 FOR J = I*I TO 50 STEP I : REM
72 F(J) = 1
74 NEXT J
80 NEXT I
90 PRINT
''',
    "strings": '''
10 A$ = "HELLO WORLD"
20 FOR I = LEN(A$) TO 1 STEP -1
30 PRINT MID$(A$, I, 1);
40 NEXT
50 PRINT : PRINT LEFT$(A$, 5) + "!", RIGHT$(A$, 5)
60 GOSUB 100 : PRINT "NOT HERE"
70 READ X, Y, Z$
80 PRINT X; Y; Z$; SQR(2); -3 ^ 2; 2 ^ 3 ^ 2; 7 MOD 4; NOT 0
90 END
100 PRINT "SUB" : RETURN
110 DATA 12, -3.5, "END OF DATA"
''',
    "div": "10 PRINT 1/0", "undef": "10 GOTO 99", "mismatch": '10 A = "X"', "loop": "10 GOTO 10", "data": "10 READ A",
    "sub": "5 DIM A(3)\n10 A(9) = 1", "types": '10 PRINT 1 + "A"', "if": '10 IF 2 > 1 THEN PRINT "YES" ELSE PRINT "NO"\n20 IF 1 > 2 THEN PRINT "YES" ELSE PRINT "NO"',
}
if __name__ == "__main__":
    for name, src in PROGRAMS.items():
        print(f"--- {name}")
        b = Basic()
        try:
            steps = b.load(src).run()
            print(f"[{steps} steps]")
        except BasicError as e:
            print(e, repr(e.__cause__) if e.__cause__ else "")
