import re
from collections import OrderedDict

TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})')


class Node:
    def render(self, ctx):
        raise NotImplementedError


class Text(Node):
    def __init__(self, text):
        self.text = text

    def render(self, ctx):
        return self.text


FILTERS = {
    'upper': str.upper,
    'lower': str.lower,
    'title': lambda s: s.title(),
    'len': lambda s: str(len(s)),
    'trim': str.strip,
}


def lookup(path, ctx):
    value = ctx
    for part in path.split('.'):
        if isinstance(value, dict):
            value = value.get(part, '')
        elif isinstance(value, list) and part.isdigit():
            value = value[int(part)]
        else:
            value = ''
    return value


class Var(Node):
    def __init__(self, expr):
        self.path, *self.filters = [p.strip() for p in expr.split('|')]

    def render(self, ctx):
        value = str(lookup(self.path, ctx))
        for f in self.filters:
            value = FILTERS[f](value)
        return value


class For(Node):
    def __init__(self, var, path, body):
        self.var, self.path, self.body = var, path, body

    def render(self, ctx):
        out = []
        items = lookup(self.path, ctx)
        for i, item in enumerate(items):
            inner = dict(ctx)
            inner[self.var] = item
            inner['index'] = str(i + 1)
            out.append(''.join(n.render(inner) for n in self.body))
        return ''.join(out)


class If(Node):
    def __init__(self, path, body, orelse):
        self.negate = path.startswith('not ')
        self.path = path[4:] if self.negate else path
        self.body, self.orelse = body, orelse

    def render(self, ctx):
        truth = bool(lookup(self.path, ctx)) != self.negate
        return ''.join(n.render(ctx) for n in (self.body if truth else self.orelse))


class Template:
    def __init__(self, source):
        self.tokens = TOKEN.split(source)
        self.i = 0
        self.nodes, end = self.parse([])

    def parse(self, until):
        nodes = []
        while self.i < len(self.tokens):
            tok = self.tokens[self.i]
            self.i += 1
            if tok.startswith('{{'):
                nodes.append(Var(tok[2:-2].strip()))
            elif tok.startswith('{%'):
                words = tok[2:-2].split()
                if words[0] in until:
                    return nodes, words[0]
                if words[0] == 'for':
                    body, _ = self.parse(['endfor'])
                    nodes.append(For(words[1], words[3], body))
                elif words[0] == 'if':
                    body, end = self.parse(['else', 'endif'])
                    orelse = []
                    if end == 'else':
                        orelse, _ = self.parse(['endif'])
                    nodes.append(If(' '.join(words[1:]), body, orelse))
                else:
                    raise ValueError('unknown tag ' + words[0])
            elif tok.startswith('{#'):
                continue
            elif tok:
                nodes.append(Text(tok))
        if until:
            raise ValueError('missing ' + ' or '.join(until))
        return nodes, None

    def render(self, **ctx):
        return ''.join(n.render(ctx) for n in self.nodes)


page = Template("""Hello {{ user.name|upper }}!{# a comment #}
{% if items %}You have {{ items|len }} items:
{% for it in items %}  {{ index }}. {{ it.name | title }} x{{ it.qty }}{% if it.sale %} SALE{% endif %}
{% endfor %}{% else %}Nothing.
{% endif %}{% if not admin %}bye{% endif %}
""")
print(page.render(user={'name': 'ann'}, items=[{'name': 'red pen', 'qty': 2, 'sale': True}, {'name': 'ink', 'qty': 1, 'sale': False}], admin=False))
print(page.render(user={'name': 'bob'}, items=[], admin=True))
for bad in ['{% for x in y %}', '{% what %}']:
    try:
        Template(bad)
    except ValueError as e:
        print('error:', e)
od = OrderedDict([('b', 1), ('a', 2)])
od.move_to_end('b')
print(list(od.items()))
