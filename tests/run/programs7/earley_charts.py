from __future__ import annotations
import re
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, Iterator, List, Optional, Set, Tuple, Union
import sys
@dataclass(frozen=True)
class Rule:
    lhs: str
    rhs: tuple[str, ...]
    def __str__(self): return f"{self.lhs} -> {' '.join(self.rhs) or 'eps'}"
@dataclass(frozen=True)
class Item:
    rule: Rule
    dot: int
    start: int
    @property
    def next(self) -> Optional[str]: return self.rule.rhs[self.dot] if self.dot < len(self.rule.rhs) else None
    def advance(self): return Item(self.rule, self.dot + 1, self.start)
    def __str__(self):
        r = list(self.rule.rhs); r.insert(self.dot, "."); return f"[{self.rule.lhs} -> {' '.join(r)}, {self.start}]"
class Grammar:
    def __init__(self, text: str):
        self.rules: Dict[str, List[Rule]] = {}
        for line in filter(None, map(str.strip, text.splitlines())):
            lhs, alts = map(str.strip, line.split("->"))
            for alt in alts.split("|"):
                self.rules.setdefault(lhs, []).append(Rule(lhs, tuple(alt.split())))
        self.start = next(iter(self.rules))
    def is_nonterminal(self, s): return s in self.rules
    @property
    def nullable(self) -> Set[str]:
        null: Set[str] = set()
        while True:
            new = {l for l, rs in self.rules.items() if any(all(s in null for s in r.rhs) for r in rs)} - null
            if not new: return null
            null |= new
    def first(self):
        first: Dict[str, Set[str]] = {n: set() for n in self.rules}; null = self.nullable; changed = True
        while changed:
            changed = False
            for lhs, rs in self.rules.items():
                for r in rs:
                    for s in r.rhs:
                        add = first[s] if s in first else {s}
                        if not add <= first[lhs]: first[lhs] |= add; changed = True
                        if s not in null: break
        return first
def parse(g: Grammar, tokens: List[str]):
    chart: List[Dict[Item, None]] = [{} for _ in range(len(tokens) + 1)]
    def add(i, item):
        if item not in chart[i]: chart[i][item] = None; return True
        return False
    for r in g.rules[g.start]: add(0, Item(r, 0, 0))
    null = g.nullable
    for i in range(len(tokens) + 1):
        agenda = list(chart[i])
        while agenda:
            it = agenda.pop(0)
            n = it.next
            if n is None:
                for prev in list(chart[it.start]):
                    if prev.next == it.rule.lhs and add(i, a := prev.advance()): agenda.append(a)
            elif g.is_nonterminal(n):
                for r in g.rules[n]:
                    if add(i, a := Item(r, 0, i)): agenda.append(a)
                if n in null and add(i, a := it.advance()): agenda.append(a)
            elif i < len(tokens) and re.fullmatch(n, tokens[i]): add(i + 1, it.advance())
    return chart, any(it.rule.lhs == g.start and it.next is None and it.start == 0 for it in chart[-1])
def count(g, toks):
    memo = {}
    def ways(sym, i, j):
        if sym not in g.rules: return int(j == i + 1 and bool(re.fullmatch(sym, toks[i])))
        if (sym, i, j) in memo: return memo[sym, i, j]
        memo[sym, i, j] = 0
        memo[sym, i, j] = t = sum(seq(r.rhs, i, j) for r in g.rules[sym])
        return t
    def seq(rhs, i, j):
        if not rhs: return int(i == j)
        if len(rhs) == 1: return ways(rhs[0], i, j)
        return sum(w * seq(rhs[1:], k, j) for k in range(i, j + 1) if (w := ways(rhs[0], i, k)))
    return ways(g.start, 0, len(toks))
G = Grammar(r"""
  S -> S \+ S | S \* S | \( S \) | \d+
""")
for s in ("1 + 2", "1 + 2 * 3", "( 1 + 2 ) * 3 + 4", "1 + + 2", ""):
    t = s.split(); chart, ok = parse(G, t); print(repr(s), ok, [len(c) for c in chart], count(G, t) if t else "-")
H = Grammar("A -> B C d\nB -> b |\nC -> c C |")
print(sorted(H.nullable), {k: sorted(v) for k, v in H.first().items()}, *map(str, H.rules["B"]), sep=" ; ")
chart, ok = parse(H, list("bccd")); print(ok, *map(str, list(chart[1])[:4])); print({Item(H.rules["A"][0], 1, 0)} == {Item(H.rules["A"][0], 1, 0)})
