# an NFA simulated with sets of states and converted to a DFA
class NFA:
    def __init__(self, start, accept):
        self.start = start
        self.accept = accept
        self.moves = {}

    def on(self, state, symbol, target):
        self.moves.setdefault((state, symbol), set()).add(target)
        return self

    def closure(self, states):
        todo = list(states)
        out = set(states)
        while todo:
            s = todo.pop()
            for t in self.moves.get((s, ''), set()):
                if t not in out:
                    out.add(t)
                    todo.append(t)
        return out

    def step(self, states, symbol):
        out = set()
        for s in states:
            out |= self.moves.get((s, symbol), set())
        return self.closure(out)

    def accepts(self, text):
        states = self.closure({self.start})
        for c in text:
            states = self.step(states, c)
            if not states:
                return False
        return bool(states & self.accept)

    def to_dfa(self, alphabet):
        first = frozenset(self.closure({self.start}))
        names = {first: 0}
        table = []
        todo = [first]
        while todo:
            state = todo.pop(0)
            row = []
            for c in alphabet:
                target = frozenset(self.step(state, c))
                if target not in names:
                    names[target] = len(names)
                    todo.append(target)
                row.append(names[target])
            table.append(row)
        final = sorted(n for s, n in names.items() if s & self.accept)
        return table, final


# (a|b)*abb
n = NFA(0, {3}).on(0, 'a', 0).on(0, 'b', 0).on(0, 'a', 1).on(1, 'b', 2).on(2, 'b', 3)
for w in ['abb', 'aabb', 'ab', '', 'babb', 'abba', 'ababb']:
    print(repr(w), n.accepts(w))
table, final = n.to_dfa('ab')
for i, row in enumerate(table):
    print(i, row, '*' if i in final else '')
m = NFA(0, {2}).on(0, '', 1).on(1, 'x', 1).on(1, '', 2).on(2, 'y', 2)
print([m.accepts(w) for w in ['', 'x', 'xxy', 'yx', 'yyy']])
