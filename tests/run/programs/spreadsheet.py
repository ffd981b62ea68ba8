# a spreadsheet with formulas, dependency order and cycle detection
class CellError(Exception):
    pass


class Sheet:
    def __init__(self):
        self.raw = {}
        self.cache = {}
        self.busy = []

    def set(self, name, text):
        self.raw[name] = text
        self.cache.clear()

    def get(self, name):
        if name in self.cache:
            return self.cache[name]
        if name in self.busy:
            raise CellError('cycle ' + '>'.join(self.busy[self.busy.index(name):] + [name]))
        text = self.raw.get(name, '0')
        self.busy.append(name)
        try:
            value = self.formula(text[1:]) if text.startswith('=') else float(text)
        except ValueError:
            raise CellError('not a number: ' + text) from None
        finally:
            self.busy.pop()
        self.cache[name] = value
        return value

    def cells(self, span):
        a, _, b = span.partition(':')
        for col in range(ord(a[0]), ord(b[0]) + 1):
            for row in range(int(a[1:]), int(b[1:]) + 1):
                yield self.get(chr(col) + str(row))

    def formula(self, text):
        for op in '+-*/':
            depth = 0
            for i in range(len(text) - 1, 0, -1):
                c = text[i]
                depth += (c == ')') - (c == '(')
                if c == op and depth == 0:
                    a, b = self.formula(text[:i]), self.formula(text[i + 1:])
                    if op == '+':
                        return a + b
                    if op == '-':
                        return a - b
                    if op == '*':
                        return a * b
                    if b == 0:
                        raise CellError('division by zero')
                    return a / b
        if text.endswith(')'):
            name, _, rest = text[:-1].partition('(')
            if name == '':
                return self.formula(rest)
            values = list(self.cells(rest))
            if name == 'SUM':
                return sum(values)
            if name == 'MAX':
                return max(values)
            if name == 'AVG':
                return sum(values) / len(values)
            raise CellError('unknown function ' + name)
        return self.get(text) if text[0].isalpha() else float(text)

    def show(self, names):
        for n in names:
            try:
                print('%s %-14s %g' % (n, self.raw.get(n, ''), self.get(n)))
            except CellError as e:
                print('%s %-14s #%s' % (n, self.raw.get(n, ''), e))


s = Sheet()
for name, text in [('A1', '10'), ('A2', '=A1*2+1'), ('A3', '=(A1+A2)/2'), ('B1', '=SUM(A1:A3)'), ('B2', '=AVG(A1:A3)'),
                   ('B3', '=MAX(A1:B1)-C9'), ('C1', '=C2+1'), ('C2', '=C1'), ('D1', '=A1/C9'), ('D2', 'x1'), ('D3', '=FOO(A1:A2)')]:
    s.set(name, text)
s.show(sorted(s.raw))
s.set('A1', '1')
s.set('C2', '5')
print('--')
s.show(['A3', 'B1', 'C1', 'B3'])
