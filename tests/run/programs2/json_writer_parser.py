# JSON by classes for every kind of value: parse, print, query
class JsonError(ValueError):
    def __init__(self, message, at):
        super().__init__('%s at %d' % (message, at))
        self.at = at


class Value:
    def pick(self, key):
        raise KeyError(key)


class Number(Value):
    def __init__(self, value):
        self.value = value

    def text(self):
        return '%g' % self.value


class Text(Value):
    def __init__(self, value):
        self.value = value

    def text(self):
        return '"' + self.value.replace('"', '\\"') + '"'


class Const(Value):
    def __init__(self, name):
        self.name = name

    def text(self):
        return self.name


class Array(Value):
    def __init__(self, items):
        self.items = items

    def text(self):
        return '[' + ', '.join(item.text() for item in self.items) + ']'

    def pick(self, key):
        return self.items[int(key)]


class Record(Value):
    def __init__(self, fields):
        self.fields = fields

    def text(self):
        return '{' + ', '.join('"%s": %s' % (k, v.text()) for k, v in self.fields.items()) + '}'

    def pick(self, key):
        return self.fields[key]


class Parser:
    def __init__(self, source):
        self.source = source
        self.at = 0

    def skip(self):
        while self.at < len(self.source) and self.source[self.at].isspace():
            self.at += 1

    def peek(self):
        self.skip()
        if self.at >= len(self.source):
            raise JsonError('unexpected end', self.at)
        return self.source[self.at]

    def expect(self, c):
        if self.peek() != c:
            raise JsonError('expected %r' % c, self.at)
        self.at += 1

    def value(self):
        c = self.peek()
        if c == '{':
            return self.record()
        if c == '[':
            return self.array()
        if c == '"':
            return Text(self.string())
        if c.isdigit() or c == '-':
            return self.number()
        for word in ('true', 'false', 'null'):
            if self.source.startswith(word, self.at):
                self.at += len(word)
                return Const(word)
        raise JsonError('bad character %r' % c, self.at)

    def string(self):
        self.expect('"')
        out = []
        while True:
            if self.at >= len(self.source):
                raise JsonError('open string', self.at)
            c = self.source[self.at]
            self.at += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                c = self.source[self.at]
                self.at += 1
                c = {'n': '\n', 't': '\t'}.get(c, c)
            out.append(c)

    def number(self):
        start = self.at
        while self.at < len(self.source) and self.source[self.at] in '+-.eE0123456789':
            self.at += 1
        return Number(float(self.source[start:self.at]))

    def array(self):
        self.expect('[')
        items = []
        while self.peek() != ']':
            items.append(self.value())
            if self.peek() == ',':
                self.at += 1
        self.expect(']')
        return Array(items)

    def record(self):
        self.expect('{')
        fields = {}
        while self.peek() != '}':
            key = self.string() if self.peek() == '"' else self.expect('"')
            self.expect(':')
            fields[key] = self.value()
            if self.peek() == ',':
                self.at += 1
        self.expect('}')
        return Record(fields)


def query(value, path):
    for key in path.split('.'):
        value = value.pick(key)
    return value.text()


doc = Parser(' {"name": "a\\"b", "list": [1, 2.5, -3e2, true, null], "sub": {"x": [[]], "y": {}}} ').value()
print(doc.text())
print(query(doc, 'list.1'), query(doc, 'sub.x'), query(doc, 'name'))
for path in ['nope', 'list.9', 'name.0']:
    try:
        print(query(doc, path))
    except KeyError as e:
        print('no key', e)
    except IndexError as e:
        print('index', e)
for bad in ['', '[1, 2', '{"a" 1}', '[?]', '"abc']:
    try:
        Parser(bad).value()
    except JsonError as e:
        print(e, e.at)
