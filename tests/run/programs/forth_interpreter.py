# a small Forth: stack words, definitions, if/else/then, loops
class ForthError(Exception):
    pass


class Forth:
    def __init__(self):
        self.stack = []
        self.words = {}
        self.out = []

    def pop(self):
        if not self.stack:
            raise ForthError('stack underflow')
        return self.stack.pop()

    def run(self, text):
        self.execute(text.lower().split())
        result = ' '.join(self.out)
        self.out = []
        return result

    def execute(self, toks):
        i = 0
        while i < len(toks):
            t = toks[i]
            if t == ':':
                end = toks.index(';', i)
                self.words[toks[i + 1]] = toks[i + 2:end]
                i = end
            elif t == 'if':
                j, other = self.match(toks, i)
                if self.pop():
                    self.execute(toks[i + 1:other if other else j])
                elif other:
                    self.execute(toks[other + 1:j])
                i = j
            elif t == 'times':
                end = toks.index('end', i)
                for _ in range(self.pop()):
                    self.execute(toks[i + 1:end])
                i = end
            else:
                self.word(t)
            i += 1

    def match(self, toks, i):
        depth = 0
        other = None
        for j in range(i, len(toks)):
            if toks[j] == 'if':
                depth += 1
            elif toks[j] == 'else' and depth == 1:
                other = j
            elif toks[j] == 'then':
                depth -= 1
                if depth == 0:
                    return j, other
        raise ForthError('if without then')

    def word(self, t):
        s = self.stack
        if t in self.words:
            self.execute(self.words[t])
        elif t in ('+', '-', '*', '/', 'mod', '<', '='):
            b, a = self.pop(), self.pop()
            if t in ('/', 'mod') and b == 0:
                raise ForthError('division by zero')
            s.append({'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a // b,
                      'mod': lambda: a % b, '<': lambda: -int(a < b), '=': lambda: -int(a == b)}[t]())
        elif t == 'dup':
            v = self.pop()
            s += [v, v]
        elif t == 'swap':
            b, a = self.pop(), self.pop()
            s += [b, a]
        elif t == 'over':
            b, a = self.pop(), self.pop()
            s += [a, b, a]
        elif t == 'drop':
            self.pop()
        elif t == '.':
            self.out.append(str(self.pop()))
        else:
            try:
                s.append(int(t))
            except ValueError:
                raise ForthError('unknown word ' + t) from None


f = Forth()
for line in ['1 2 + .', ': square dup * ;  7 square .', ': fact dup 2 < if drop 1 else dup 1 - fact * then ; 10 fact .',
             '1 1 10 times over over + end . .', '5 0 /', 'drop drop drop +', '3 4 < if 100 . then 4 3 < if 200 . else 300 . then',
             'foo', ': even 2 mod 0 = ; 4 even . 5 even .']:
    try:
        print(line, '=>', f.run(line))
    except ForthError as e:
        print(line, '=> error:', e)
        f.stack.clear()
        f.out = []
