"""Mini Prolog interpreter with unification, backtracking by generators, cut, arithmetic and lists."""
import re

TOKEN = re.compile(r"\s*(?:%[^\n]*\n\s*)*(:-|\?-|=<|>=|=:=|=\\=|\\=|\\\+|[A-Za-z_]\w*|\d+|'[^']*'|[-+*/()\[\],.|=<>!;])")


class Term:
    pass


class Var(Term):
    count = 0

    def __init__(self, name):
        self.name = name
        self.ref = None

    def __repr__(self):
        return self.name


class Atom(Term):
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            self = super().__new__(cls)
            self.name = name
            cls.table[name] = self
        return cls.table[name]

    def __repr__(self):
        return self.name


class Int(Term):
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return str(self.value)


class Struct(Term):
    def __init__(self, name, args):
        self.name = name
        self.args = tuple(args)

    def __repr__(self):
        if self.name == '.' and len(self.args) == 2:
            items = []
            t = self
            while isinstance(t, Struct) and t.name == '.':
                items.append(str(deref(t.args[0])))
                t = deref(t.args[1])
            tail = '' if t is NIL else '|' + str(t)
            return '[' + ','.join(items) + tail + ']'
        if len(self.args) == 2 and not self.name[0].isalpha():
            return f'{deref(self.args[0])}{self.name}{deref(self.args[1])}'
        return f"{self.name}({','.join(str(deref(a)) for a in self.args)})"


NIL = Atom('[]')
TRUE = Atom('true')


def deref(t):
    while isinstance(t, Var) and t.ref is not None:
        t = t.ref
    return t


class Parser:
    OPS = {':-': 1200, ',': 1000, '=': 700, '\\=': 700, 'is': 700, '<': 700, '>': 700, '=<': 700, '>=': 700, '=:=': 700, '=\\=': 700,
           '+': 500, '-': 500, '*': 400, '/': 400, 'mod': 400}

    def __init__(self, text):
        self.toks = []
        pos = 0
        text = text.rstrip()
        while pos < len(text):
            m = TOKEN.match(text, pos)
            if m is None:
                raise SyntaxError(f'bad token at {text[pos:pos + 10]!r}')
            self.toks.append(m.group(1))
            pos = m.end()
        self.i = 0

    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else None

    def next(self):
        self.i += 1
        return self.toks[self.i - 1]

    def clauses(self):
        while self.peek() is not None:
            self.vars = {}
            t = self.term(1200)
            if self.next() != '.':
                raise SyntaxError('expected .')
            yield t

    def term(self, prec):
        left = self.primary()
        while True:
            op = self.peek()
            p = self.OPS.get(op, 9999)
            if p > prec:
                return left
            self.next()
            right = self.term(p if op == ',' else p - 1)
            left = Struct(op, [left, right])

    def primary(self):
        t = self.next()
        if t == '(':
            x = self.term(1200)
            assert self.next() == ')'
            return x
        if t == '[':
            items = []
            tail = NIL
            if self.peek() != ']':
                items.append(self.term(999))
                while self.peek() == ',':
                    self.next()
                    items.append(self.term(999))
                if self.peek() == '|':
                    self.next()
                    tail = self.term(999)
            assert self.next() == ']'
            for x in reversed(items):
                tail = Struct('.', [x, tail])
            return tail
        if t == '\\+':
            return Struct('\\+', [self.term(900)])
        if t == '-' and self.peek().isdigit():
            return Int(-int(self.next()))
        if t.isdigit():
            return Int(int(t))
        if t[0].isupper() or t[0] == '_':
            if t == '_':
                return Var('_')
            if t not in self.vars:
                self.vars[t] = Var(t)
            return self.vars[t]
        name = t.strip("'")
        if self.peek() == '(':
            self.next()
            args = [self.term(999)]
            while self.peek() == ',':
                self.next()
                args.append(self.term(999))
            assert self.next() == ')'
            return Struct(name, args)
        return Atom(name)


class Cut(Exception):
    pass


class Engine:
    def __init__(self):
        self.db = {}
        self.trail = []
        self.inferences = 0
        self.out = []

    def consult(self, text):
        for c in Parser(text).clauses():
            head, body = (c.args if isinstance(c, Struct) and c.name == ':-' else (c, TRUE))
            self.db.setdefault(self.key(head), []).append((head, body))

    @staticmethod
    def key(t):
        return (t.name, len(t.args)) if isinstance(t, Struct) else (t.name, 0)

    def bind(self, var, value):
        var.ref = value
        self.trail.append(var)

    def undo(self, mark):
        while len(self.trail) > mark:
            self.trail.pop().ref = None

    def unify(self, a, b):
        a, b = deref(a), deref(b)
        if a is b:
            return True
        if isinstance(a, Var):
            self.bind(a, b)
            return True
        if isinstance(b, Var):
            self.bind(b, a)
            return True
        if isinstance(a, Int) and isinstance(b, Int):
            return a.value == b.value
        if isinstance(a, Struct) and isinstance(b, Struct):
            return a.name == b.name and len(a.args) == len(b.args) and all(self.unify(x, y) for x, y in zip(a.args, b.args))
        return False

    def rename(self, t, mapping):
        t = deref(t)
        if isinstance(t, Var):
            if t not in mapping:
                Var.count += 1
                mapping[t] = Var(f'_G{Var.count}')
            return mapping[t]
        if isinstance(t, Struct):
            return Struct(t.name, [self.rename(a, mapping) for a in t.args])
        return t

    def eval(self, t):
        t = deref(t)
        if isinstance(t, Int):
            return t.value
        if isinstance(t, Struct):
            a, b = (self.eval(x) for x in t.args)
            ops = {'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a // b, 'mod': lambda: a % b}
            if t.name in ops:
                return ops[t.name]()
        raise TypeError(f'cannot evaluate {t}')

    def solve(self, goal, depth=0):
        goal = deref(goal)
        self.inferences += 1
        name, arity = self.key(goal)
        mark = len(self.trail)
        if name == ',' and arity == 2:
            for _ in self.solve(goal.args[0], depth):
                yield from self.solve(goal.args[1], depth)
        elif name == 'true':
            yield
        elif name == 'fail':
            return
        elif name == '!':
            yield
            raise Cut()
        elif name == '=':
            if self.unify(*goal.args):
                yield
            self.undo(mark)
        elif name == '\\=':
            ok = self.unify(*goal.args)
            self.undo(mark)
            if not ok:
                yield
        elif name == '\\+':
            for _ in self.solve(goal.args[0], depth + 1):
                self.undo(mark)
                return
            yield
        elif name == 'is':
            if self.unify(goal.args[0], Int(self.eval(goal.args[1]))):
                yield
            self.undo(mark)
        elif name in ('<', '>', '=<', '>=', '=:=', '=\\='):
            a, b = map(self.eval, goal.args)
            if {'<': a < b, '>': a > b, '=<': a <= b, '>=': a >= b, '=:=': a == b, '=\\=': a != b}[name]:
                yield
        elif name == 'write':
            self.out.append(str(deref(goal.args[0])))
            yield
        elif name == 'nl':
            self.out.append('\n')
            yield
        elif name == 'findall':
            template, g, result = goal.args
            found = []
            for _ in self.solve(g, depth + 1):
                found.append(self.rename(template, {}))
            lst = NIL
            for x in found[::-1]:
                lst = Struct('.', [x, lst])
            if self.unify(result, lst):
                yield
            self.undo(mark)
        else:
            if (name, arity) not in self.db:
                raise NameError(f'unknown predicate {name}/{arity}')
            try:
                for head, body in self.db[name, arity]:
                    mapping = {}
                    if self.unify(goal, self.rename(head, mapping)):
                        yield from self.solve(self.rename(body, mapping), depth + 1)
                    self.undo(mark)
            except Cut:
                self.undo(mark)

    def query(self, text, limit=10):
        p = Parser(text)
        goal = next(p.clauses())
        names = {k: v for k, v in p.vars.items() if not k.startswith('_')}
        results = []
        try:
            for _ in self.solve(goal):
                results.append(', '.join(f'{k} = {deref(v)}' for k, v in names.items()) or 'true')
                if len(results) >= limit:
                    break
        except (NameError, TypeError) as e:
            results.append(f'error: {e}')
        self.undo(0)
        return results


PROGRAM = """
parent(tom, bob). parent(tom, liz). parent(bob, ann). parent(bob, pat). parent(pat, jim).
% ancestors
anc(X, Y) :- parent(X, Y).
anc(X, Z) :- parent(X, Y), anc(Y, Z).
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]).
member(X, [_|T]) :- member(X, T).
len([], 0).
len([_|T], N) :- len(T, M), N is M + 1.
fact(0, 1) :- !.
fact(N, F) :- M is N - 1, fact(M, G), F is N * G.
max(X, Y, X) :- X >= Y, !.
max(_, Y, Y).
select(X, [X|T], T).
select(X, [H|T], [H|R]) :- select(X, T, R).
perm([], []).
perm(L, [H|T]) :- select(H, L, R), perm(R, T).
range(N, N, [N]) :- !.
range(A, B, [A|T]) :- A < B, A1 is A + 1, range(A1, B, T).
safe([]).
safe([Q|Qs]) :- no_attack(Q, Qs, 1), safe(Qs).
no_attack(_, [], _).
no_attack(Q, [Q1|Qs], D) :- Q =\\= Q1 + D, Q =\\= Q1 - D, D1 is D + 1, no_attack(Q, Qs, D1).
queens(N, Qs) :- range(1, N, Ns), perm(Ns, Qs), safe(Qs).
rev(L, R) :- rev(L, [], R).
rev([], A, A).
rev([H|T], A, R) :- rev(T, [H|A], R).
"""
e = Engine()
e.consult(PROGRAM)
for q in ['anc(tom, X).', 'append(X, Y, [1,2]).', 'append([a], [b|T], R), T = [c].', 'member(X, [a,b]), member(X, [b,c]).', 'len([a,b,c], N).',
          'fact(10, F).', 'max(3, 7, M).', 'perm([1,2,3], P).', 'queens(5, Q).', 'X = f(Y, g(Z)), Y = 1.', 'rev([1,2,3], R).', '\\+ member(z, [a]).',
          'findall(X, parent(_, X), L), len(L, N).', 'parent(X, Y), X \\= tom, write(X-Y), nl, fail.', 'foo(X).', 'X is a + 1.', 'fail.']:
    print('?-', q)
    res = e.query(q, 3)
    for r in res or ['false']:
        print('   ', r)
print(''.join(e.out), end='')
print(e.inferences, 'inferences', Var.count)
