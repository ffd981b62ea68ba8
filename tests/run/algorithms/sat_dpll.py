"""DPLL with unit propagation and pure literals; CNF from DIMACS text."""
import sys
from collections import Counter
from itertools import combinations


class Formula:
    def __init__(self, clauses, nvars=None):
        self.clauses = [frozenset(c) for c in clauses]
        self.nvars = nvars or max((abs(l) for c in self.clauses for l in c), default=0)

    @classmethod
    def from_dimacs(cls, text):
        clauses = []
        nvars = 0
        for line in text.splitlines():
            if not line or line[0] == 'c':
                continue
            if line.startswith('p'):
                _, kind, v, c = line.split()
                if kind != 'cnf':
                    raise ValueError('not cnf')
                nvars = int(v)
                continue
            literals = [int(w) for w in line.split()]
            assert literals.pop() == 0
            clauses.append(literals)
        return cls(clauses, nvars)

    def __iter__(self):
        return iter(self.clauses)

    def check(self, model):
        return all(any(model.get(abs(l), False) == (l > 0) for l in c) for c in self)


class Solver:
    def __init__(self, formula):
        self.formula = formula
        self.decisions = 0
        self.propagations = 0

    def simplify(self, clauses, lit):
        out = []
        for c in clauses:
            if lit in c:
                continue
            if -lit in c:
                c = c - {-lit}
                if not c:
                    return None
            out.append(c)
        return out

    def solve(self):
        return self._search(self.formula.clauses, {})

    def _search(self, clauses, model):
        model = dict(model)
        while True:
            unit = next((c for c in clauses if len(c) == 1), None)
            if unit is None:
                break
            (lit,) = unit
            model[abs(lit)] = lit > 0
            self.propagations += 1
            clauses = self.simplify(clauses, lit)
            if clauses is None:
                return None
        literals = {l for c in clauses for l in c}
        for lit in sorted(literals, key=abs):
            if -lit not in literals:
                model[abs(lit)] = lit > 0
                clauses = [c for c in clauses if lit not in c]
        if not clauses:
            return model
        counts = Counter(l for c in clauses for l in c)
        lit = max(sorted(counts), key=lambda l: counts[l])
        self.decisions += 1
        for choice in (lit, -lit):
            reduced = self.simplify(clauses, choice)
            if reduced is None:
                continue
            result = self._search(reduced, {**model, abs(choice): choice > 0})
            if result is not None:
                return result
        return None


def pigeonhole(n):
    var = lambda p, h: p * n + h + 1
    clauses = [[var(p, h) for h in range(n)] for p in range(n + 1)]
    for h in range(n):
        for a, b in combinations(range(n + 1), 2):
            clauses.append([-var(a, h), -var(b, h)])
    return Formula(clauses)


def queens(n):
    v = lambda r, c: r * n + c + 1
    clauses = []
    for r in range(n):
        clauses.append([v(r, c) for c in range(n)])
    cells = [(r, c) for r in range(n) for c in range(n)]
    for (r1, c1), (r2, c2) in combinations(cells, 2):
        if r1 == r2 or c1 == c2 or abs(r1 - r2) == abs(c1 - c2):
            clauses.append([-v(r1, c1), -v(r2, c2)])
    return Formula(clauses, n * n)


def coloring(edges, k):
    nodes = sorted({x for e in edges for x in e})
    index = {n: i for i, n in enumerate(nodes)}
    def var(n, c):
        return index[n] * k + c + 1
    f = [[var(n, c) for c in range(k)] for n in nodes]
    for n in nodes:
        f += [[-var(n, a), -var(n, b)] for a, b in combinations(range(k), 2)]
    for a, b in edges:
        f.extend([-var(a, c), -var(b, c)] for c in range(k))
    return Formula(f), nodes, var


def report(name, formula):
    s = Solver(formula)
    model = s.solve()
    if model is None:
        print(f"{name}: UNSAT ({len(formula.clauses)} clauses, {s.decisions} decisions)")
    else:
        print(f"{name}: SAT, verified {formula.check(model)}")
    return model


DIMACS = """c tiny
p cnf 4 5
1 -2 0
2 3 0
-1 4 0
-3 -4 0
-2 -4 0
"""
report('tiny', Formula.from_dimacs(DIMACS))
report('contradiction', Formula([[1], [-1]]))
for n in (2, 3, 4):
    report(f'pigeonhole {n}', pigeonhole(n))
for n in (3, 4, 5, 6):
    m = report('queens %d' % n, queens(n))
edges = [('WA', 'NT'), ('WA', 'SA'), ('NT', 'SA'), ('NT', 'Q'), ('SA', 'Q'), ('SA', 'NSW'), ('SA', 'V'), ('Q', 'NSW'), ('NSW', 'V')]
for k in (2, 3):
    f, nodes, var = coloring(edges, k)
    m = report('australia with %d colors' % k, f)
    if m:
        colors = {n: [c for c in range(k) if m.get(var(n, c))][0] for n in nodes}
        print(all(colors[a] != colors[b] for a, b in edges))
sys.stdout.flush()
