"""Earley parser with parse-tree extraction, textbook style."""
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Iterator, Optional, NamedTuple, Union, Dict, List, Tuple, Set
from collections import defaultdict, deque, Counter, OrderedDict
import sys, re


class Rule(NamedTuple):
    lhs: str
    rhs: Tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.lhs} -> {' '.join(self.rhs) or 'ε'}"


@dataclass(frozen=True)
class Item:
    rule: Rule
    dot: int
    origin: int

    @property
    def next_symbol(self) -> Optional[str]:
        return self.rule.rhs[self.dot] if self.dot < len(self.rule.rhs) else None

    @property
    def complete(self) -> bool:
        return self.dot == len(self.rule.rhs)

    def advance(self) -> Item:
        return Item(self.rule, self.dot + 1, self.origin)

    def __str__(self):
        rhs = list(self.rule.rhs)
        rhs.insert(self.dot, "•")
        return "%s -> %s (%d)" % (self.rule.lhs, " ".join(rhs), self.origin)


class Grammar:
    def __init__(self, start: str):
        self.start = start
        self.rules: Dict[str, List[Rule]] = defaultdict(list)
        self.nullable: Set[str] = set()

    @classmethod
    def from_text(cls, text: str) -> "Grammar":
        g = None
        for line in text.strip().splitlines():
            line = line.split("#", 1)[0].strip()
            if not line:
                continue
            lhs, _, alternatives = line.partition("->")
            lhs = lhs.strip()
            if g is None:
                g = cls(lhs)
            for alt in alternatives.split("|"):
                g.rules[lhs].append(Rule(lhs, tuple(alt.split())))
        assert g is not None, "empty grammar"
        g._find_nullable()
        return g

    def _find_nullable(self):
        changed = True
        while changed:
            changed = False
            for lhs, rules in self.rules.items():
                if lhs in self.nullable:
                    continue
                if any(all(s in self.nullable for s in r.rhs) for r in rules):
                    self.nullable.add(lhs)
                    changed = True

    def is_nonterminal(self, s: str) -> bool:
        return s in self.rules

    def __iter__(self) -> Iterator[Rule]:
        for rules in self.rules.values():
            yield from rules


@dataclass
class Node:
    symbol: str
    children: List[Union[Node, str]] = field(default_factory=list)

    def show(self, indent=0) -> str:
        pad = "  " * indent
        lines = [pad + self.symbol]
        for c in self.children:
            if isinstance(c, Node):
                lines.append(c.show(indent + 1))
            else:
                lines.append(pad + "  " + repr(c))
        return "\n".join(lines)

    def sexp(self):
        return "(" + " ".join([self.symbol] + [c.sexp() if isinstance(c, Node) else c for c in self.children]) + ")"


class ParseError(Exception):
    def __init__(self, position, expected):
        super().__init__(f"at token {position}: expected {', '.join(sorted(expected))}")
        self.position = position
        self.expected = expected


class Parser:
    def __init__(self, grammar: Grammar):
        self.g = grammar

    def chart(self, tokens):
        chart = [OrderedDict() for _ in range(len(tokens) + 1)]
        def add(i, item):
            if item not in chart[i]:
                chart[i][item] = len(chart[i])
                agenda.append(item)
        for i in range(len(tokens) + 1):
            agenda = deque(chart[i])
            if i == 0:
                for r in self.g.rules[self.g.start]:
                    add(0, Item(r, 0, 0))
            expected = set()
            while agenda:
                item = agenda.popleft()
                sym = item.next_symbol
                if sym is None:
                    for back in list(chart[item.origin]):
                        if back.next_symbol == item.rule.lhs:
                            add(i, back.advance())
                elif self.g.is_nonterminal(sym):
                    for r in self.g.rules[sym]:
                        add(i, Item(r, 0, i))
                    if sym in self.g.nullable:
                        add(i, item.advance())
                else:
                    expected.add(sym)
                    if i < len(tokens) and tokens[i][0] == sym:
                        chart[i + 1].setdefault(item.advance(), len(chart[i + 1]))
            if i < len(tokens) and not chart[i + 1]:
                raise ParseError(i, expected)
        return chart

    def parse(self, tokens):
        chart = self.chart(tokens)
        for item in chart[-1]:
            if item.complete and item.origin == 0 and item.rule.lhs == self.g.start:
                return self._build(chart, tokens, item, len(tokens))
        raise ParseError(len(tokens), {i.next_symbol for i in chart[-1] if i.next_symbol and not self.g.is_nonterminal(i.next_symbol)})

    def _build(self, chart, tokens, item, end):
        node = Node(item.rule.lhs)
        kids = self._split(chart, tokens, item.rule.rhs, item.origin, end)
        assert kids is not None
        node.children = kids
        return node

    def _split(self, chart, tokens, symbols, start, end):
        if not symbols:
            return [] if start == end else None
        *init, last = symbols
        if not self.g.is_nonterminal(last):
            if end > start and tokens[end - 1][0] == last:
                rest = self._split(chart, tokens, init, start, end - 1)
                if rest is not None:
                    return rest + [tokens[end - 1][1]]
            return None
        for it in chart[end]:
            if it.complete and it.rule.lhs == last and it.origin >= start:
                if len(init) == 0 and it.origin != start:
                    continue
                if len(symbols) == 1 and it.origin == start and it.rule.rhs == tuple(symbols):
                    continue
                rest = self._split(chart, tokens, init, start, it.origin)
                if rest is not None:
                    return rest + [self._build(chart, tokens, it, end)]
        return None


TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/^(),=]))")

def tokenize(text):
    pos, out = 0, []
    text = text.rstrip()
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if not m:
            raise SyntaxError(f"bad character {text[pos]!r} at {pos}")
        kind = m.lastgroup
        value = m.group(kind)
        out.append((value if kind == "op" else kind, value))
        pos = m.end()
    return out


GRAMMAR = """
S -> E
E -> E + T | E - T | T
T -> T * F | T / F | F     # left recursive
F -> P ^ F | P
P -> num | id | ( E ) | id ( Args ) | - P
Args -> | ArgList
ArgList -> E | ArgList , E
"""

def main(argv=None):
    g = Grammar.from_text(GRAMMAR)
    for r in g:
        print(r)
    print(sorted(g.nullable))
    p = Parser(g)
    for text in ["1", "1+2*3", "f(x, y^2^3, -(4))", "g()", "1 + ", "a b", "3 $ 4"]:
        try:
            toks = tokenize(text)
            tree = p.parse(toks)
        except ParseError as e:
            print(f"{text!r}: {e} (pos={e.position}, n={len(e.expected)})")
        except SyntaxError as e:
            print(f"{text!r}: syntax: {e}")
        else:
            print(f"{text!r}: {tree.sexp()}")
    print(p.parse(tokenize("2*(x-1)")).show())
    chart = p.chart(tokenize("a*b"))
    for i, col in enumerate(chart):
        print(i, len(col), *(str(x) for x in col if x.complete), sep="; ")
    c = Counter(kind for kind, _ in tokenize("a+b*c-(d/e)"))
    print(c.most_common(3))
    return 0


if __name__ == "__main__":
    sys.exit(main())
