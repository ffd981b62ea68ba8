"""Thompson construction: a regular expression becomes an NFA, then a DFA."""
from typing import NamedTuple, Optional, Set, FrozenSet, Dict, List
import string

EPS = None


class State:
    counter = 0

    def __init__(self):
        self.id = State.counter
        State.counter += 1
        self.edges = []

    def add(self, label, target):
        self.edges.append((label, target))

    def __repr__(self):
        return f"q{self.id}"

    def __hash__(self):
        return self.id

    def __eq__(self, other):
        return self.id == other.id

    def __lt__(self, other):
        return self.id < other.id


class Fragment(NamedTuple):
    start: State
    end: State


class CharClass:
    def __init__(self, chars, negated=False):
        self.chars = frozenset(chars)
        self.negated = negated

    def matches(self, c):
        return (c in self.chars) != self.negated

    def __str__(self):
        return '[%s%s]' % ('^' if self.negated else '', ''.join(sorted(self.chars)))


class Parser:
    def __init__(self, pattern):
        self.pattern = pattern
        self.pos = 0

    def peek(self) -> Optional[str]:
        return self.pattern[self.pos] if self.pos < len(self.pattern) else None

    def take(self):
        c = self.peek()
        if c is None:
            raise ValueError('unexpected end')
        self.pos += 1
        return c

    def parse(self):
        f = self.alternation()
        if self.peek() is not None:
            raise ValueError(f'unexpected {self.peek()!r} at {self.pos}')
        return f

    def alternation(self):
        f = self.sequence()
        while self.peek() == '|':
            self.take()
            g = self.sequence()
            s, e = State(), State()
            s.add(EPS, f.start)
            s.add(EPS, g.start)
            f.end.add(EPS, e)
            g.end.add(EPS, e)
            f = Fragment(s, e)
        return f

    def sequence(self):
        start = State()
        f = Fragment(start, start)
        while self.peek() not in (None, '|', ')'):
            g = self.repeat()
            f.end.add(EPS, g.start)
            f = Fragment(f.start, g.end)
        return f

    def repeat(self):
        f = self.atom()
        while self.peek() in ('*', '+', '?'):
            op = self.take()
            s, e = State(), State()
            s.add(EPS, f.start)
            f.end.add(EPS, e)
            if op in '*?':
                s.add(EPS, e)
            if op in '*+':
                f.end.add(EPS, f.start)
            f = Fragment(s, e)
        return f

    def atom(self):
        c = self.take()
        if c == '(':
            f = self.alternation()
            if self.take() != ')':
                raise ValueError('missing )')
            return f
        if c == '[':
            chars, negated = set(), False
            if self.peek() == '^':
                self.take()
                negated = True
            while self.peek() != ']':
                a = self.take()
                if self.peek() == '-':
                    self.take()
                    b = self.take()
                    chars |= {chr(k) for k in range(ord(a), ord(b) + 1)}
                else:
                    chars.add(a)
            self.take()
            label = CharClass(chars, negated)
        elif c == '.':
            label = CharClass('', negated=True)
        elif c == '\\':
            c = self.take()
            label = CharClass({'d': string.digits, 'w': string.ascii_letters + string.digits + '_', 's': ' \t\n'}.get(c, c))
        else:
            label = CharClass(c)
        s, e = State(), State()
        s.add(label, e)
        return Fragment(s, e)


def closure(states):
    result = set(states)
    stack = list(states)
    while stack:
        for label, target in stack.pop().edges:
            if label is EPS and target not in result:
                result.add(target)
                stack.append(target)
    return frozenset(result)


class Regex:
    def __init__(self, pattern):
        State.counter = 0
        self.pattern = pattern
        self.nfa = Parser(pattern).parse()
        self.size = State.counter
        self.cache: Dict[tuple, FrozenSet[State]] = {}
        self.start = closure([self.nfa.start])

    def step(self, states, c):
        key = (states, c)
        if key not in self.cache:
            nxt = {t for s in states for label, t in s.edges if label is not EPS and label.matches(c)}
            self.cache[key] = closure(nxt)
        return self.cache[key]

    def fullmatch(self, text):
        states = self.start
        for c in text:
            states = self.step(states, c)
            if not states:
                return False
        return self.nfa.end in states

    def search(self, text):
        for i in range(len(text)):
            states = self.start
            last = i if self.nfa.end in states else None
            for j in range(i, len(text)):
                states = self.step(states, text[j])
                if self.nfa.end in states:
                    last = j + 1
                if not states:
                    break
            if last is not None and last > i:
                return i, text[i:last]
        return None


for pattern, words in [
    ('a*b', ['b', 'aab', 'aba', '']),
    ('(ab|cd)+e?', ['ab', 'abcde', 'e', 'cdcd']),
    ('[a-c]+[^x]', ['abcd', 'abx', 'q']),
    (r'\d+\.\d+', ['3.14', '3.', '.5', '10.25']),
    ('x?x?x?xxx', ['xxx', 'xxxxxx', 'xx']),
    ('', ['', 'a']),
    ('a.c', ['abc', 'a\nc', 'ac']),
]:
    r = Regex(pattern)
    print(f'{pattern!r:16} states={r.size:2}', [r.fullmatch(w) for w in words], len(r.cache))
print(Regex(r'\w+@\w+\.com').search('mail bob_1@site.com now'))
print(Regex('z+').search('no match'))
for bad in ['(a', 'a)', '*', '[ab']:
    try:
        print(Regex(bad).fullmatch('a'))
    except ValueError as e:
        print('ValueError:', e)
