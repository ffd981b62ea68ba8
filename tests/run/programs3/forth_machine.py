class ForthError(Exception):
    pass


class Forth:
    def __init__(self):
        self.stack = []
        self.rstack = []
        self.out = []
        self.words = {}
        self.variables = {}
        self.memory = []
        self.compiling = None
        self.builtins = {
            '+': lambda: self.binary(lambda a, b: a + b),
            '-': lambda: self.binary(lambda a, b: a - b),
            '*': lambda: self.binary(lambda a, b: a * b),
            '/': self.divide,
            'mod': lambda: self.binary(lambda a, b: a % b),
            '=': lambda: self.binary(lambda a, b: -int(a == b)),
            '<': lambda: self.binary(lambda a, b: -int(a < b)),
            '>': lambda: self.binary(lambda a, b: -int(a > b)),
            'and': lambda: self.binary(lambda a, b: a & b),
            'or': lambda: self.binary(lambda a, b: a | b),
            'dup': lambda: self.push(self.peek()),
            'drop': lambda: self.pop(),
            'swap': self.swap,
            'over': lambda: self.push(self.peek(2)),
            'rot': self.rot,
            '.': lambda: self.out.append(str(self.pop())),
            'emit': lambda: self.out.append(chr(self.pop())),
            'cr': lambda: self.out.append('\n'),
            '.s': lambda: self.out.append('<%d> %s' % (len(self.stack), ' '.join(map(str, self.stack)))),
            '!': self.store,
            '@': lambda: self.push(self.memory[self.pop()]),
            'i': lambda: self.push(self.rstack[-1][0]),
            'j': lambda: self.push(self.rstack[-2][0]),
        }

    def push(self, x):
        self.stack.append(x)

    def pop(self):
        if not self.stack:
            raise ForthError('stack underflow')
        return self.stack.pop()

    def peek(self, n=1):
        if len(self.stack) < n:
            raise ForthError('stack underflow')
        return self.stack[-n]

    def binary(self, f):
        b, a = self.pop(), self.pop()
        self.push(f(a, b))

    def divide(self):
        b, a = self.pop(), self.pop()
        try:
            self.push(a // b)
        except ZeroDivisionError:
            raise ForthError('division by zero')

    def swap(self):
        b, a = self.pop(), self.pop()
        self.stack += [b, a]

    def rot(self):
        c, b, a = self.pop(), self.pop(), self.pop()
        self.stack.extend((b, c, a))

    def store(self):
        address = self.pop()
        self.memory[address] = self.pop()

    def parse(self, tokens, stop=()):
        """Turns tokens into nested code; control words become tuples."""
        code = []
        while tokens:
            t = tokens.pop(0).lower()
            if t in stop:
                return code, t
            if t == 'if':
                then, end = self.parse(tokens, ('else', 'then'))
                otherwise = []
                if end == 'else':
                    otherwise, _ = self.parse(tokens, ('then',))
                code.append(('if', then, otherwise))
            elif t == 'do':
                body, end = self.parse(tokens, ('loop', '+loop'))
                code.append(('do', body, end == '+loop'))
            elif t == 'begin':
                body, _ = self.parse(tokens, ('until',))
                code.append(('until', body, None))
            elif t == ':':
                name = tokens.pop(0).lower()
                body, _ = self.parse(tokens, (';',))
                self.words[name] = body
            elif t == 'variable':
                name = tokens.pop(0).lower()
                self.variables[name] = len(self.memory)
                self.memory.append(0)
            elif t == '."':
                words = []
                while not tokens[0].endswith('"'):
                    words.append(tokens.pop(0))
                words.append(tokens.pop(0)[:-1])
                code.append(('text', ' '.join(words), None))
            elif t == '(':
                while tokens.pop(0) != ')':
                    pass
            else:
                code.append(t)
        if stop:
            raise ForthError('missing ' + ' or '.join(stop))
        return code, None

    def execute(self, code):
        for item in code:
            if isinstance(item, tuple):
                kind, body, extra = item
                if kind == 'if':
                    self.execute(body if self.pop() else extra)
                elif kind == 'do':
                    start, limit = self.pop(), self.pop()
                    frame = [start, limit]
                    self.rstack.append(frame)
                    while frame[0] < frame[1]:
                        self.execute(body)
                        frame[0] += self.pop() if extra else 1
                    self.rstack.pop()
                elif kind == 'until':
                    while True:
                        self.execute(body)
                        if self.pop():
                            break
                elif kind == 'text':
                    self.out.append(body)
            elif item in self.words:
                self.execute(self.words[item])
            elif item in self.builtins:
                self.builtins[item]()
            elif item in self.variables:
                self.push(self.variables[item])
            else:
                try:
                    self.push(int(item))
                except ValueError:
                    raise ForthError(f'unknown word {item}') from None

    def run(self, source):
        self.out = []
        try:
            code, _ = self.parse(source.split())
            self.execute(code)
        except ForthError as e:
            self.out.append('[error: %s]' % e)
            self.stack.clear()
        return ' '.join(self.out)


if __name__ == '__main__':
    f = Forth()
    for line in [
        '2 3 + 4 * .',
        ': square dup * ; 7 square .',
        ': fact dup 1 > if dup 1 - fact * then ; 10 fact .',
        ': stars 0 do 42 emit loop ; 5 stars',
        '10 0 do i . 3 +loop',
        '1 2 3 .s rot .s',
        'variable x 5 x ! x @ 1 + x ! x @ .',
        ': table 4 1 do 4 1 do i j * . loop cr loop ; table',
        '1 begin dup . 2 * dup 100 > until drop',
        'drop drop drop drop',
        '1 0 /',
        'foo bar',
        ': bad 1 if 2',
        '." hello world" ( a comment ) 5 0 < if ." neg" else ." pos" then',
    ]:
        print('>', line)
        print(f.run(line))
