# DPLL/CDCL-lite SAT solver with watched literals, plus encoders
from __future__ import annotations
import itertools, sys, random
from collections import defaultdict, Counter
from typing import Optional
Lit = int
Clause = list[Lit]
class Cnf:
    def __init__(self, clauses: list[Clause] = (), nvars: int = 0):
        self.clauses: list[Clause] = []
        self.nvars = nvars
        for c in clauses: self.add(*c)
    @classmethod
    def from_dimacs(cls, text):
        cnf = cls()
        cur = []
        for line in text.splitlines():
            if not line or line[0] in "c%": continue
            if line.startswith("p"):
                _, fmt, v, c = line.split()
                assert fmt == "cnf", fmt
                cnf.nvars, expected = int(v), int(c)
                continue
            for tok in line.split():
                if (lit := int(tok)): cur.append(lit)
                else: cnf.add(*cur); cur = []
        if len(cnf.clauses) != expected: print("warning: expected", expected, "got", len(cnf.clauses), file=sys.stderr)
        return cnf
    def add(self, *lits):
        lits = sorted(set(lits), key=abs)
        if any(-l in lits for l in lits): return self
        self.clauses.append(lits)
        self.nvars = max([self.nvars, *map(abs, lits)])
        return self
    def new(self, n=1):
        r = range(self.nvars + 1, self.nvars + n + 1)
        self.nvars += n
        return list(r) if n > 1 else r[0]
    def exactly_one(self, lits):
        self.add(*lits)
        for a, b in itertools.combinations(lits, 2): self.add(-a, -b)
    def __str__(self): return "\n".join([f"p cnf {self.nvars} {len(self.clauses)}"] + [" ".join(map(str, c + [0])) for c in self.clauses])
class Solver:
    def __init__(self, cnf: Cnf):
        self.cnf = cnf
        self.assign: dict[int, bool] = {}
        self.level: dict[int, int] = {}
        self.reason: dict[int, Optional[Clause]] = {}
        self.trail: list[Lit] = []
        self.limits: list[int] = []
        self.watches: dict[Lit, list[Clause]] = defaultdict(list)
        self.units, self.ok = [], True
        self.activity = Counter(abs(l) for c in cnf.clauses for l in c)
        self.stats = dict.fromkeys(("decisions", "conflicts", "propagations"), 0)
        for c in cnf.clauses: self.attach(list(c))
        self.qhead = 0
    def attach(self, c):
        if not c: self.ok = False
        elif len(c) == 1: self.units.append(c[0])
        else:
            self.watches[c[0]].append(c); self.watches[c[1]].append(c)
    def value(self, lit) -> bool | None:
        v = self.assign.get(abs(lit))
        return None if v is None else v == (lit > 0)
    def enqueue(self, lit, why=None):
        v = self.value(lit)
        if v is not None: return v
        self.assign[abs(lit)] = lit > 0
        self.level[abs(lit)] = len(self.limits)
        self.reason[abs(lit)] = why
        self.trail.append(lit)
        return True
    def propagate(self):
        while self.qhead < len(self.trail):
            lit = -self.trail[self.qhead]; self.qhead += 1
            self.stats["propagations"] += 1
            keep = []
            ws = self.watches[lit]
            for i, c in enumerate(ws):
                if c[0] == lit: c[0], c[1] = c[1], c[0]
                if self.value(c[0]) is True: keep.append(c); continue
                for k in range(2, len(c)):
                    if self.value(c[k]) is not False:
                        c[1], c[k] = c[k], c[1]
                        self.watches[c[1]].append(c)
                        break
                else:
                    keep.append(c)
                    if not self.enqueue(c[0], c):
                        keep += ws[i + 1:]
                        self.watches[lit] = keep
                        return c
            self.watches[lit] = keep
        return None
    def analyze(self, conflict):
        seen, learnt, count, idx, lit = set(), [], 0, len(self.trail) - 1, None
        while True:
            for q in conflict:
                v = abs(q)
                if q != lit and v not in seen and self.level[v] > 0:
                    seen.add(v); self.activity[v] += 1
                    if self.level[v] == len(self.limits): count += 1
                    else: learnt.append(q)
            while abs(self.trail[idx]) not in seen: idx -= 1
            lit = self.trail[idx]; idx -= 1; count -= 1
            if count == 0: break
            conflict = self.reason[abs(lit)]
        learnt.sort(key=lambda q: -self.level[abs(q)])
        back = self.level[abs(learnt[0])] if learnt else 0
        return [-lit] + learnt, back
    def backtrack(self, level):
        while len(self.limits) > level:
            start = self.limits.pop()
            for l in self.trail[start:]:
                del self.assign[abs(l)], self.level[abs(l)], self.reason[abs(l)]
            del self.trail[start:]
        self.qhead = min(self.qhead, len(self.trail))
    def solve(self):
        if not self.ok or not all(self.enqueue(u) for u in self.units): return None
        while True:
            conflict = self.propagate()
            if conflict is not None:
                self.stats["conflicts"] += 1
                if not self.limits: return None
                learnt, back = self.analyze(conflict)
                self.backtrack(back)
                if len(learnt) > 1: self.attach(learnt)
                self.enqueue(learnt[0], learnt)
            else:
                free = [v for v in range(1, self.cnf.nvars + 1) if v not in self.assign]
                if not free: return {v: self.assign[v] for v in sorted(self.assign)}
                self.stats["decisions"] += 1
                v = max(free, key=lambda v: (self.activity[v], -v))
                self.limits.append(len(self.trail))
                self.enqueue(-v)
def check(cnf, model): return all(any(model[abs(l)] == (l > 0) for l in c) for c in cnf.clauses)
def pigeons(n, holes):
    c = Cnf()
    p = [[c.new() for _ in range(holes)] for _ in range(n)]
    for row in p: c.add(*row)
    for col in zip(*p):
        for a, b in itertools.combinations(col, 2): c.add(-a, -b)
    return c
def coloring(edges, k):
    nodes = sorted({v for e in edges for v in e})
    c = Cnf(); var = {v: c.new(k) for v in nodes}
    for v in nodes: c.exactly_one(var[v])
    for a, b in edges:
        for x, y in zip(var[a], var[b]): c.add(-x, -y)
    return c, var
if __name__ == "__main__":
    d = Cnf.from_dimacs("c sample\np cnf 5 3\n1 -5 4 0\n-1 5 3 4 0\n-3 -4 0\n")
    m = Solver(d).solve(); print(m, check(d, m)); print(d)
    for n, h in [(3, 3), (4, 3), (5, 4), (6, 5)]:
        s = Solver(pigeons(n, h)); r = s.solve()
        print(n, h, "SAT" if r else "UNSAT", s.stats["conflicts"] > 0)
    edges = [(a, b) for a, b in itertools.combinations("ABCDEF", 2) if (ord(a) * ord(b)) % 3]
    for k in (2, 3, 4, 5, 6):
        c, var = coloring(edges, k)
        m = Solver(c).solve()
        print(k, None if m is None else {v: next(i for i, x in enumerate(xs) if m[x]) for v, xs in var.items()})
    rng = random.Random(5)
    res = Counter()
    for _ in range(30):
        c = Cnf()
        for _ in range(85): c.add(*(v * rng.choice((1, -1)) for v in rng.sample(range(1, 21), 3)))
        m = Solver(c).solve()
        res[m is not None] += 1
        if m: assert check(c, m)
    print(dict(sorted(res.items())))
