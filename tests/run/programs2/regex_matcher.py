# a small backtracking matcher: . * + ? ^ $ and character classes
class Node:
    def __init__(self, kind, value=None, low=1, high=1):
        self.kind = kind
        self.value = value
        self.low = low
        self.high = high

    def accepts(self, c):
        if self.kind == 'any':
            return True
        if self.kind == 'set':
            return c in self.value
        if self.kind == 'not':
            return c not in self.value
        return c == self.value


def expand(text):
    out = ''
    i = 0
    while i < len(text):
        if i + 2 < len(text) and text[i + 1] == '-':
            for code in range(ord(text[i]), ord(text[i + 2]) + 1):
                out += chr(code)
            i += 3
        else:
            out += text[i]
            i += 1
    return out


def compile_pattern(pattern):
    nodes = []
    i = 0
    while i < len(pattern):
        c = pattern[i]
        if c == '.':
            nodes.append(Node('any'))
        elif c == '[':
            end = pattern.index(']', i)
            body = pattern[i + 1:end]
            if body.startswith('^'):
                nodes.append(Node('not', expand(body[1:])))
            else:
                nodes.append(Node('set', expand(body)))
            i = end
        elif c in '*+?':
            last = nodes[-1]
            last.low = 1 if c == '+' else 0
            last.high = 1 if c == '?' else 1000000
        elif c == '\\':
            i += 1
            nodes.append(Node('char', pattern[i]))
        else:
            nodes.append(Node('char', c))
        i += 1
    return nodes


def match_here(nodes, n, text, at):
    if n == len(nodes):
        return at
    node = nodes[n]
    count = 0
    while count < node.high and at + count < len(text) and node.accepts(text[at + count]):
        count += 1
    while count >= node.low:
        end = match_here(nodes, n + 1, text, at + count)
        if end is not None:
            return end
        count -= 1
    return None


def search(pattern, text):
    nodes = compile_pattern(pattern)
    for start in range(len(text) + 1):
        end = match_here(nodes, 0, text, start)
        if end is not None:
            return start, text[start:end]
    return None


for pattern, text in [('a+b', 'xaaab'), ('[0-9]+\\.[0-9]*', 'pi is 3.14!'), ('c.t?s', 'many cats'),
                      ('[^ ]+@[a-z]+', 'mail to joe@home now'), ('z', 'none'), ('b*', 'aaa')]:
    found = search(pattern, text)
    if found is None:
        print(pattern, '->', 'no match')
    else:
        start, part = found
        print(f'{pattern} -> {part!r} at {start}')
