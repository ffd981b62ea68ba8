"""A JSON parser and printer written by hand, compared with the json module."""
import json


class JSONError(ValueError):
    def __init__(self, msg, pos):
        super().__init__(f'{msg} at {pos}')
        self.pos = pos


class Parser:
    ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

    def __init__(self, text):
        self.text = text
        self.i = 0

    def parse(self):
        value = self.value()
        self.skip()
        if self.i != len(self.text):
            raise JSONError('extra data', self.i)
        return value

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in ' \t\r\n':
            self.i += 1

    def value(self):
        self.skip()
        if self.i >= len(self.text):
            raise JSONError('unexpected end', self.i)
        c = self.text[self.i]
        if c == '{':
            return self.object()
        elif c == '[':
            return self.array()
        elif c == '"':
            return self.string()
        elif c == '-' or c.isdigit():
            return self.number()
        for word, value in (('true', True), ('false', False), ('null', None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return value
        raise JSONError(f'unexpected {c!r}', self.i)

    def object(self):
        self.i += 1
        result = {}
        self.skip()
        if self.text[self.i:self.i + 1] == '}':
            self.i += 1
            return result
        while True:
            self.skip()
            if self.text[self.i:self.i + 1] != '"':
                raise JSONError('expected a name', self.i)
            key = self.string()
            self.skip()
            if self.text[self.i:self.i + 1] != ':':
                raise JSONError('expected :', self.i)
            self.i += 1
            result[key] = self.value()
            self.skip()
            c = self.text[self.i:self.i + 1]
            self.i += 1
            if c == '}':
                return result
            if c != ',':
                raise JSONError('expected , or }', self.i - 1)

    def array(self):
        self.i += 1
        result = []
        self.skip()
        if self.text[self.i:self.i + 1] == ']':
            self.i += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            c = self.text[self.i:self.i + 1]
            self.i += 1
            if c == ']':
                return result
            if c != ',':
                raise JSONError('expected , or ]', self.i - 1)

    def string(self):
        self.i += 1
        out = []
        while True:
            if self.i >= len(self.text):
                raise JSONError('unterminated string', self.i)
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return ''.join(out)
            if c == '\\':
                e = self.text[self.i]
                self.i += 1
                if e == 'u':
                    out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                    self.i += 4
                else:
                    try:
                        out.append(self.ESCAPES[e])
                    except KeyError:
                        raise JSONError(f'bad escape {e!r}', self.i - 1) from None
            else:
                out.append(c)

    def number(self):
        start = self.i
        if self.text[self.i] == '-':
            self.i += 1
        while self.i < len(self.text) and (self.text[self.i].isdigit() or self.text[self.i] in '.eE+-'):
            self.i += 1
        token = self.text[start:self.i]
        if any(ch in token for ch in '.eE'):
            return float(token)
        return int(token)


def dump(value, indent=None, level=0):
    nl = '' if indent is None else '\n' + ' ' * indent * (level + 1)
    end = '' if indent is None else '\n' + ' ' * indent * level
    sep = ', ' if indent is None else ','
    if value is None:
        return 'null'
    if value is True:
        return 'true'
    if value is False:
        return 'false'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + value.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'
    if isinstance(value, (list, tuple)):
        if not value:
            return '[]'
        return '[' + nl + (sep + nl).join(dump(v, indent, level + 1) for v in value) + end + ']'
    if isinstance(value, dict):
        if not value:
            return '{}'
        items = [dump(k) + ': ' + dump(v, indent, level + 1) for k, v in sorted(value.items())]
        return '{' + nl + (sep + nl).join(items) + end + '}'
    raise TypeError(type(value).__name__)


def depth(value):
    if isinstance(value, dict):
        return 1 + max((depth(v) for v in value.values()), default=0)
    if isinstance(value, list):
        return 1 + max((depth(v) for v in value), default=0)
    return 0


DOC = r'''
{"name": "widget", "price": 12.5, "tags": ["a", "b\n", "\u00e9"], "stock": {"here": 3, "there": -7},
 "active": true, "parent": null, "nested": [[1, 2], [], {}], "big": 1e3}
'''
data = Parser(DOC).parse()
print(data)
print(dump(data))
print(dump(data, indent=2))
print(dump(data) == json.dumps(data, sort_keys=True, ensure_ascii=False), data == json.loads(DOC), depth(data))
print(data['stock']['here'] + data['stock']['there'], data['tags'][2], len(data['nested']))
for bad in ['', '{', '[1,', '{"a" 1}', '[1 2]', '"abc', '{"a": tru}', '[1] x', '{a: 1}', r'"\q"']:
    try:
        print(Parser(bad).parse())
    except JSONError as e:
        print('JSONError:', e)
    except IndexError:
        print('IndexError')
