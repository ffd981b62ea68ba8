# cells with formulas, dependencies, cycles detected by an exception
class CycleError(Exception):
    pass


class Sheet:
    def __init__(self):
        self.cells = {}
        self.cache = {}
        self.active = []

    def set(self, name, text):
        self.cells[name] = text
        self.cache.clear()

    def value(self, name):
        if name in self.cache:
            return self.cache[name]
        if name in self.active:
            raise CycleError(' -> '.join(self.active + [name]))
        text = self.cells.get(name, '0')
        self.active.append(name)
        try:
            if text.startswith('='):
                result = Formula(text[1:], self).expression()
            else:
                result = float(text)
        finally:
            self.active.pop()
        self.cache[name] = result
        return result


class Formula:
    def __init__(self, text, sheet):
        self.tokens = self.split(text)
        self.sheet = sheet

    @staticmethod
    def split(text):
        tokens = []
        i = 0
        while i < len(text):
            c = text[i]
            if c in ' ':
                i += 1
            elif c in '+-*/(),:':
                tokens.append(c)
                i += 1
            else:
                j = i
                while j < len(text) and (text[j].isalnum() or text[j] == '.'):
                    j += 1
                tokens.append(text[i:j])
                i = j
        return tokens

    def take(self):
        return self.tokens.pop(0)

    def next(self):
        return self.tokens[0] if self.tokens else ''

    def expression(self):
        total = self.term()
        while self.next() in ('+', '-'):
            if self.take() == '+':
                total += self.term()
            else:
                total -= self.term()
        return total

    def term(self):
        total = self.factor()
        while self.next() in ('*', '/'):
            if self.take() == '*':
                total *= self.factor()
            else:
                total /= self.factor()
        return total

    def factor(self):
        token = self.take()
        if token == '(':
            inner = self.expression()
            self.take()
            return inner
        if token == '-':
            return -self.factor()
        if token.isalpha():
            self.take()
            low = self.take()
            self.take()
            high = self.take()
            self.take()
            return self.call(token, low, high)
        if token[0].isalpha():
            return self.sheet.value(token)
        return float(token)

    def call(self, name, low, high):
        rows = range(int(low[1:]), int(high[1:]) + 1)
        columns = range(ord(low[0]), ord(high[0]) + 1)
        values = [self.sheet.value(chr(c) + str(r)) for c in columns for r in rows]
        return {'SUM': sum, 'MAX': max, 'MIN': min}[name](values)


s = Sheet()
for i in range(1, 4):
    s.set('A%d' % i, str(i * 10))
s.set('B1', '=A1+A2*2')
s.set('B2', '=(B1-5)/A1')
s.set('C1', '=SUM(A1:B2)-MAX(A1:A3)')
for name in ('B1', 'B2', 'C1', 'Z9'):
    print(name, s.value(name))
s.set('A1', '=C1')
try:
    s.value('B2')
except CycleError as e:
    print('cycle:', e)
s.set('A1', '0')
try:
    s.value('B2')
except ZeroDivisionError as e:
    print('error:', e, s.active)
