"""A BASIC interpreter with a recursive-descent evaluator and control stack."""
import re, sys, math, random
from typing import Any, Callable, Dict, List, Optional, Tuple, Union

Number = Union[int, float]
Value = Union[int, float, str]

TOKEN = re.compile(r"""
    (?P<num>\d+\.\d*|\.\d+|\d+)
  | (?P<str>"[^"]*")
  | (?P<id>[A-Za-z][A-Za-z0-9]*\$?)
  | (?P<op><=|>=|<>|[-+*/^()=<>,;:])
  | (?P<ws>\s+)
""", re.VERBOSE)

class BasicError(Exception):
    def __init__(self, message: str, line: Optional[int] = None):
        super().__init__(message)
        self.line = line
    def __str__(self):
        where = f" IN LINE {self.line}" if self.line is not None else ""
        return f"?{self.args[0]} ERROR{where}"

def tokenize(text: str) -> List[Tuple[str, Value]]:
    out = []
    pos = 0
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if not m:
            raise BasicError("SYNTAX")
        pos = m.end()
        kind = m.lastgroup
        value = m.group()
        if kind == "ws":
            continue
        if kind == "num":
            out.append(("num", float(value) if "." in value else int(value)))
        elif kind == "str":
            out.append(("str", value[1:-1]))
        elif kind == "id":
            out.append(("id", value.upper()))
        else:
            out.append(("op", value))
    return out

class Interp:
    def __init__(self, out=sys.stdout):
        self.program: Dict[int, List] = {}
        self.vars: Dict[str, Value] = {}
        self.arrays: Dict[str, Dict[tuple, Value]] = {}
        self.stack: List[dict] = []
        self.out = out
        self.funcs: Dict[str, Callable[..., Value]] = {
            "ABS": abs, "INT": math.floor, "SQR": math.sqrt, "LEN": len,
            "CHR$": chr, "ASC": ord, "STR$": str, "VAL": float,
            "LEFT$": lambda s, n: s[:n], "RIGHT$": lambda s, n: s[-n:], "MID$": lambda s, i, n=255: s[i - 1:i - 1 + n],
            "SGN": lambda x: (x > 0) - (x < 0),
        }
        self.keywords = {name[5:]: getattr(self, name) for name in dir(self) if name.startswith("stmt_")}
        self.data = []
        self.dptr = 0

    def load(self, source):
        for line in source.strip().splitlines():
            num, _, rest = line.strip().partition(" ")
            self.program[int(num)] = tokenize(rest)
        self.lines = sorted(self.program)

    def run(self):
        self.pc = 0
        while self.pc < len(self.lines):
            self.line = self.lines[self.pc]
            self.toks = self.program[self.line]
            self.pos = 0
            self.pc += 1
            try:
                self.statement()
            except ZeroDivisionError:
                raise BasicError("DIVISION BY ZERO", self.line) from None
            except BasicError as e:
                e.line = self.line
                raise

    def peek(self):
        return self.toks[self.pos] if self.pos < len(self.toks) else ("eof", "")

    def next(self):
        t = self.peek()
        self.pos += 1
        return t

    def accept(self, v):
        if self.peek()[1] == v and self.peek()[0] != "str":
            self.pos += 1
            return True
        return False

    def expect(self, v):
        if not self.accept(v):
            raise BasicError("SYNTAX")

    def statement(self):
        while True:
            kind, v = self.peek()
            if kind == "id" and v in self.keywords:
                self.next()
                self.keywords[v]()
            elif kind == "id":
                self.stmt_LET()
            elif kind == "eof":
                return
            else:
                raise BasicError("SYNTAX")
            if not self.accept(":"):
                return

    def stmt_LET(self):
        kind, name = self.next()
        if self.accept("("):
            idx = [self.expr()]
            while self.accept(","):
                idx.append(self.expr())
            self.expect(")")
            self.expect("=")
            self.arrays.setdefault(name, {})[tuple(idx)] = self.expr()
        else:
            self.expect("=")
            self.vars[name] = self.expr()

    def stmt_PRINT(self):
        end = "\n"
        while self.peek()[0] != "eof" and self.peek()[1] != ":":
            if self.accept(";"):
                end = ""
                continue
            if self.accept(","):
                self.out.write("\t")
                end = ""
                continue
            v = self.expr()
            self.out.write(v if isinstance(v, str) else f" {v:g} ")
            end = "\n"
        self.out.write(end)

    def stmt_IF(self):
        cond = self.expr()
        self.expect("THEN")
        if not cond:
            self.pos = len(self.toks)
            return
        if self.peek()[0] == "num":
            self.goto(self.next()[1])
        else:
            self.statement()

    def goto(self, n):
        try:
            self.pc = self.lines.index(n)
        except ValueError:
            raise BasicError("UNDEF'D STATEMENT")

    def stmt_GOTO(self):
        self.goto(self.expr())

    def stmt_GOSUB(self):
        target = self.expr()
        self.stack.append({"kind": "gosub", "pc": self.pc})
        self.goto(target)

    def stmt_RETURN(self):
        while self.stack:
            f = self.stack.pop()
            if f["kind"] == "gosub":
                self.pc = f["pc"]
                return
        raise BasicError("RETURN WITHOUT GOSUB")

    def stmt_FOR(self):
        _, name = self.next()
        self.expect("=")
        self.vars[name] = self.expr()
        self.expect("TO")
        limit = self.expr()
        step = self.expr() if self.accept("STEP") else 1
        self.stack.append({"kind": "for", "var": name, "limit": limit, "step": step, "pc": self.pc})

    def stmt_NEXT(self):
        name = self.next()[1] if self.peek()[0] == "id" else None
        while self.stack:
            f = self.stack[-1]
            if f["kind"] == "for" and (name is None or f["var"] == name):
                self.vars[f["var"]] += f["step"]
                v = self.vars[f["var"]]
                if (v <= f["limit"]) if f["step"] > 0 else (v >= f["limit"]):
                    self.pc = f["pc"]
                else:
                    self.stack.pop()
                return
            self.stack.pop()
        raise BasicError("NEXT WITHOUT FOR")

    def stmt_DATA(self):
        self.pos = len(self.toks)

    def stmt_READ(self):
        if not self.data:
            for n in self.lines:
                t = self.program[n]
                if t and t[0] == ("id", "DATA"):
                    self.data += [x[1] for x in t[1:] if x[1] != ","]
        _, name = self.next()
        self.vars[name] = self.data[self.dptr]
        self.dptr += 1

    def stmt_DIM(self):
        _, name = self.next()
        self.expect("(")
        self.expr()
        self.expect(")")
        self.arrays[name] = {}

    def stmt_REM(self):
        self.pos = len(self.toks)

    def stmt_END(self):
        self.pc = len(self.lines)

    def expr(self):
        v = self.conj()
        while self.accept("OR"):
            w = self.conj()
            v = int(bool(v) or bool(w))
        return v

    def conj(self):
        v = self.rel()
        while self.accept("AND"):
            w = self.rel()
            v = int(bool(v) and bool(w))
        return v

    def rel(self):
        v = self.sum()
        ops = {"=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b,
               ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}
        while self.peek()[0] == "op" and self.peek()[1] in ops:
            op = self.next()[1]
            v = int(ops[op](v, self.sum()))
        return v

    def sum(self):
        v = self.term()
        while True:
            if self.accept("+"):
                v = v + self.term()
            elif self.accept("-"):
                v = v - self.term()
            else:
                return v

    def term(self):
        v = self.power()
        while True:
            if self.accept("*"):
                v = v * self.power()
            elif self.accept("/"):
                v = v / self.power()
            else:
                return v

    def power(self):
        v = self.atom()
        if self.accept("^"):
            return v ** self.power()
        return v

    def atom(self):
        kind, v = self.next()
        if kind in ("num", "str"):
            return v
        if v == "(":
            r = self.expr()
            self.expect(")")
            return r
        if v == "-":
            return -self.power()
        if kind == "id":
            if self.accept("("):
                args = [self.expr()]
                while self.accept(","):
                    args.append(self.expr())
                self.expect(")")
                if v in self.funcs:
                    return self.funcs[v](*args)
                return self.arrays.get(v, {}).get(tuple(args), "" if v.endswith("$") else 0)
            return self.vars.get(v, "" if v.endswith("$") else 0)
        raise BasicError("SYNTAX")

PROGRAMS = ["""
10 REM SQUARES
20 FOR I = 1 TO 5
30 PRINT I; I*I; SQR(I)
40 NEXT I
50 GOSUB 100
60 A$ = "HELLO" : PRINT LEFT$(A$, 2); RIGHT$(A$, 3), LEN(A$)
70 IF A$ = "HELLO" AND 1 < 2 THEN PRINT "YES"
80 END
100 PRINT "SUB" : RETURN
""", """
10 DIM P(100)
20 N = 30
30 FOR I = 2 TO N
40 IF P(I) = 1 THEN 90
50 PRINT I;
60 FOR J = I*I TO N STEP I
70 P(J) = 1
80 NEXT J
90 NEXT I
100 PRINT
110 READ X : READ Y$
120 PRINT X; Y$; 2^10; -3+5; 7/2
130 DATA 42, "FORTY"
""", "10 PRINT 1/0", "10 GOTO 99", "10 X = = 3"]

for p in PROGRAMS:
    it = Interp()
    try:
        it.load(p)
        it.run()
    except BasicError as e:
        print(e)
