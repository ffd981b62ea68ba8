"""JSON parser/serializer by hand, recursive descent."""


class JSONError(ValueError):
    def __init__(self, msg, pos):
        super().__init__("%s at %d" % (msg, pos))
        self.pos = pos


class Parser:
    ESC = {'n': '\n', 't': '\t', '"': '"', '\\': '\\', '/': '/', 'b': '\b', 'r': '\r', 'f': '\f'}

    def __init__(self, text):
        self.text = text
        self.pos = 0

    def error(self, msg):
        raise JSONError(msg, self.pos)

    def peek(self):
        return self.text[self.pos] if self.pos < len(self.text) else ''

    def skip(self):
        while self.pos < len(self.text) and self.text[self.pos] in ' \t\r\n':
            self.pos += 1

    def expect(self, s):
        if not self.text.startswith(s, self.pos):
            self.error('expected %r' % s)
        self.pos += len(s)

    def parse(self):
        v = self.value()
        self.skip()
        if self.pos != len(self.text):
            self.error('trailing data')
        return v

    def value(self):
        self.skip()
        c = self.peek()
        if c == '{':
            return self.object()
        if c == '[':
            return self.array()
        if c == '"':
            return self.string()
        if c == 't':
            self.expect('true')
            return True
        if c == 'f':
            self.expect('false')
            return False
        if c == 'n':
            self.expect('null')
            return None
        if c and (c in '-0123456789'):
            return self.number()
        self.error('unexpected character' if c else 'unexpected end')

    def object(self):
        self.expect('{')
        result = {}
        self.skip()
        if self.peek() == '}':
            self.pos += 1
            return result
        while True:
            self.skip()
            key = self.string()
            self.skip()
            self.expect(':')
            result[key] = self.value()
            self.skip()
            if self.peek() == ',':
                self.pos += 1
                continue
            self.expect('}')
            return result

    def array(self):
        self.expect('[')
        result = []
        self.skip()
        if self.peek() == ']':
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            if self.peek() == ',':
                self.pos += 1
                continue
            self.expect(']')
            return result

    def string(self):
        self.expect('"')
        out = []
        while True:
            c = self.peek()
            self.pos += 1
            if c == '':
                self.error('unterminated string')
            elif c == '"':
                return ''.join(out)
            elif c == '\\':
                e = self.peek()
                self.pos += 1
                if e == 'u':
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                elif e in self.ESC:
                    out.append(self.ESC[e])
                else:
                    self.error('bad escape')
            else:
                out.append(c)

    def number(self):
        start = self.pos
        while self.peek() and self.peek() in '+-0123456789.eE':
            self.pos += 1
        s = self.text[start:self.pos]
        try:
            return int(s)
        except ValueError:
            pass
        try:
            return float(s)
        except ValueError:
            self.error('bad number ' + s)


def dumps(v, indent=0, level=0):
    if v is None:
        return 'null'
    if v is True:
        return 'true'
    if v is False:
        return 'false'
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        return '"' + ''.join({'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}.get(c, c) for c in v) + '"'
    nl = '\n' + ' ' * indent * (level + 1) if indent else ''
    end = '\n' + ' ' * indent * level if indent else ''
    if isinstance(v, list):
        if not v:
            return '[]'
        return '[' + nl + (',' + (nl or ' ')).join(dumps(x, indent, level + 1) for x in v) + end + ']'
    if isinstance(v, dict):
        if not v:
            return '{}'
        items = (dumps(k) + ': ' + dumps(x, indent, level + 1) for k, x in v.items())
        return '{' + nl + (',' + (nl or ' ')).join(items) + end + '}'
    raise TypeError(type(v).__name__)


def depth(v):
    if isinstance(v, dict):
        return 1 + max(map(depth, v.values()), default=0)
    if isinstance(v, list):
        return 1 + max((depth(x) for x in v), default=0)
    return 0


doc = '''
{"name": "Widget \\"X\\"", "tags": ["a", "b\\n", "\\u00e9"], "price": 12.50,
 "stock": {"warehouse": 12, "retail": -3e2, "empty": {}, "list": []},
 "ok": true, "bad": false, "none": null, "matrix": [[1,2],[3,4.0]]}
'''
v = Parser(doc).parse()
print(dumps(v))
print(dumps(v, 2))
print(depth(v), v['stock']['warehouse'] + 1, v['tags'][2], v['matrix'][1][0] * 2)
print(Parser(dumps(v)).parse() == v, sorted(v))
total = 0
for row in v['matrix']:
    for x in row:
        total += x
print(total)
for bad in ['{"a" 1}', '[1, 2', '"abc', '[1,]', 'tru', '1 2', '-', '["\\q"]', '']:
    try:
        print(Parser(bad).parse())
    except JSONError as e:
        print('%-10s -> %s (%d)' % (bad, e, e.pos))
