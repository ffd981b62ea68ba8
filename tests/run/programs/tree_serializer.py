# n-ary trees: text serialisation, parsing, queries, folding and printing
class Node:
    def __init__(self, name, *children, **attrs):
        self.name = name
        self.children = list(children)
        self.attrs = attrs

    def __len__(self):
        return 1 + sum(len(c) for c in self.children)

    def __iter__(self):
        yield self
        for c in self.children:
            yield from c

    def __getitem__(self, path):
        node = self
        for part in path.split('/'):
            node = next((c for c in node.children if c.name == part), None)
            if node is None:
                raise KeyError(path)
        return node

    def __eq__(self, other):
        return (self.name, self.attrs) == (other.name, other.attrs) and self.children == other.children

    def dump(self):
        s = self.name
        if self.attrs:
            s += '{' + ','.join('%s=%s' % kv for kv in sorted(self.attrs.items())) + '}'
        if self.children:
            s += '(' + ' '.join(c.dump() for c in self.children) + ')'
        return s

    def show(self, indent='', last=True, top=True):
        print(indent + ('' if top else '`-- ' if last else '|-- ') + self.name)
        pad = indent + ('' if top else '    ' if last else '|   ')
        for i, c in enumerate(self.children):
            c.show(pad, i == len(self.children) - 1, False)

    def fold(self, f):
        return f(self, [c.fold(f) for c in self.children])


def parse(text):
    pos = 0

    def word():
        nonlocal pos
        start = pos
        while pos < len(text) and text[pos] not in '(){},= ':
            pos += 1
        if pos == start:
            raise ValueError('name expected at %d' % pos)
        return text[start:pos]

    def node():
        nonlocal pos
        n = Node(word())
        if text[pos:pos + 1] == '{':
            while text[pos] != '}':
                pos += 1
                key = word()
                pos += 1
                n.attrs[key] = word()
            pos += 1
        if text[pos:pos + 1] == '(':
            while text[pos] != ')':
                pos += 1
                n.children.append(node())
                if pos >= len(text):
                    raise ValueError('missing )')
            pos += 1
        return n

    n = node()
    if pos != len(text):
        raise ValueError('extra text at %d' % pos)
    return n


t = Node('root', Node('etc', Node('hosts', size='10')), Node('home', Node('ann', Node('a.txt', size='5'), Node('b.txt', size='7')), Node('bob')), mode='rw')
text = t.dump()
print(text)
print(parse(text) == t, parse(text).dump() == text, len(t), [n.name for n in t if not n.children])
t.show()
print(t['home/ann'].dump(), t.fold(lambda n, ks: int(n.attrs.get('size', '0')) + sum(ks)), t.fold(lambda n, ks: 1 + max(ks, default=0)))
for bad in ('a(b', 'a)', '(x)', 'a(b c)d'):
    try:
        print(parse(bad).dump())
    except (ValueError, IndexError) as e:
        print(bad, type(e).__name__, e)
try:
    t['home/zoe']
except KeyError as e:
    print('no', e)
