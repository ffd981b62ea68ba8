# Turing machines: busy beavers, binary increment, palindromes, unary multiplication
class Tape:
    def __init__(self, text='', blank='_'):
        self.cells = dict(enumerate(text))
        self.blank = blank
        self.head = 0

    def read(self):
        return self.cells.get(self.head, self.blank)

    def write(self, symbol):
        self.cells[self.head] = symbol

    def __str__(self):
        if not self.cells:
            return ''
        lo, hi = min(self.cells), max(self.cells)
        return ''.join(self.cells.get(i, self.blank) for i in range(lo, hi + 1)).strip(self.blank)


class Machine:
    def __init__(self, rules, start, accept='H'):
        self.rules = {}
        for rule in rules.split(';'):
            state, seen, write, move, nxt = rule.split()
            self.rules[state, seen] = (write, {'L': -1, 'R': 1, 'N': 0}[move], nxt)
        self.start = start
        self.accept = accept

    def run(self, text='', limit=5000):
        tape, state, steps = Tape(text), self.start, 0
        while state != self.accept:
            key = (state, tape.read())
            if key not in self.rules:
                return False, str(tape), steps
            if steps == limit:
                raise RuntimeError('no halt after %d steps' % limit)
            write, move, state = self.rules[key]
            tape.write(write)
            tape.head += move
            steps += 1
        return True, str(tape), steps


beaver3 = Machine('A _ 1 R B; A 1 1 N H; B _ _ R C; B 1 1 R B; C _ 1 L C; C 1 1 L A'.replace('; ', ';'), 'A')
beaver4 = Machine('A _ 1 R B;A 1 1 L B;B _ 1 L A;B 1 _ L C;C _ 1 R H;C 1 1 L D;D _ 1 R D;D 1 _ R A', 'A')
print(beaver3.run(), beaver4.run())
increment = Machine('right 0 0 R right;right 1 1 R right;right _ _ L carry;carry 1 0 L carry;carry 0 1 N H;carry _ 1 N H', 'right')
n = '0'
values = []
for _ in range(9):
    ok, n, steps = increment.run(n)
    values.append((n, steps))
print(values)
rules = []
for c in 'ab':
    rules += ['s %s _ R go%s' % (c, c), 'go%s a a R go%s' % (c, c), 'go%s b b R go%s' % (c, c), 'go%s _ _ L chk%s' % (c, c),
              'chk%s %s _ L back' % (c, c), 'chk%s _ _ N H' % c, 'back %s %s L back' % (c, c)]
rules += ['back _ _ R s', 's _ _ N H']
palindrome = Machine(';'.join(rules), 's')
for w in ('', 'a', 'ab', 'abba', 'abab', 'ababa', 'aabbaa', 'aabaab'):
    ok, rest, steps = palindrome.run(w)
    print(repr(w), ok, steps, repr(rest))
try:
    Machine('A _ _ R A', 'A').run()
except RuntimeError as e:
    print(e)
