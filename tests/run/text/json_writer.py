# a small JSON reader and writer over tagged nodes, written by hand
class Node:
    def __init__(self, kind, text='', items=None, fields=None):
        self.kind = kind
        self.text = text
        self.items = items if items is not None else []
        self.fields = fields if fields is not None else {}

    def dump(self):
        if self.kind == 'list':
            return '[' + ', '.join(n.dump() for n in self.items) + ']'
        if self.kind == 'map':
            return '{' + ', '.join('"%s": %s' % (k, v.dump()) for k, v in self.fields.items()) + '}'
        if self.kind == 'str':
            return '"' + self.text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'
        return self.text

    def depth(self):
        inner = self.items + list(self.fields.values())
        return 1 + max([n.depth() for n in inner], default=0)


class Reader:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def error(self, what):
        raise ValueError('%s at %d' % (what, self.pos))

    def peek(self):
        while self.pos < len(self.text) and self.text[self.pos] in ' \n\t':
            self.pos += 1
        return self.text[self.pos] if self.pos < len(self.text) else ''

    def expect(self, c):
        if self.peek() != c:
            self.error('expected %r' % c)
        self.pos += 1

    def value(self):
        c = self.peek()
        if c == '{':
            return self.map()
        if c == '[':
            return self.list()
        if c == '"':
            return Node('str', self.string())
        start = self.pos
        while self.pos < len(self.text) and (self.text[self.pos].isalnum() or self.text[self.pos] in '+-.'):
            self.pos += 1
        word = self.text[start:self.pos]
        if word in ('true', 'false', 'null'):
            return Node(word, word)
        try:
            float(word)
        except ValueError:
            self.error('bad value %r' % word)
        return Node('num', word)

    def string(self):
        self.expect('"')
        out = ''
        while self.pos < len(self.text) and self.text[self.pos] != '"':
            if self.text[self.pos] == '\\':
                self.pos += 1
                out += {'n': '\n', 't': '\t'}.get(self.text[self.pos], self.text[self.pos])
            else:
                out += self.text[self.pos]
            self.pos += 1
        self.expect('"')
        return out

    def list(self):
        self.expect('[')
        items = []
        while self.peek() != ']':
            items.append(self.value())
            if self.peek() == ',':
                self.pos += 1
            elif self.peek() != ']':
                self.error('expected , or ]')
        self.pos += 1
        return Node('list', items=items)

    def map(self):
        self.expect('{')
        fields = {}
        while self.peek() != '}':
            key = self.string()
            self.expect(':')
            fields[key] = self.value()
            if self.peek() == ',':
                self.pos += 1
        self.pos += 1
        return Node('map', fields=fields)


for doc in ['{"a": [1, 2.5, -3e2], "b": {"c": null, "d": [true, false, []]}}', '"say \\"hi\\"\\n"',
            '[1, [2, [3, [4]]]]', '[1 2]', '{"x" 1}', 'nope', '  [ ]']:
    try:
        n = Reader(doc).value()
        print(n.kind, n.depth(), n.dump())
    except ValueError as e:
        print('error:', e)
