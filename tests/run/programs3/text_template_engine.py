"""A small template language: {{ value|filter }}, {% if %}, {% for %}, comments."""
import re
from functools import partial

TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})', re.S)


class TemplateSyntaxError(ValueError):
    pass


FILTERS = {
    'upper': lambda v: str(v).upper(),
    'lower': lambda v: str(v).lower(),
    'title': lambda v: str(v).title(),
    'length': lambda v: str(len(v)),
    'reverse': lambda v: str(v)[::-1],
    'money': lambda v: '${:,.2f}'.format(float(v)),
}


class Node:
    def render(self, context):
        raise NotImplementedError


class Text(Node):
    def __init__(self, text):
        self.text = text

    def render(self, context):
        return self.text


class Value(Node):
    def __init__(self, expression):
        path, *filters = [p.strip() for p in expression.split('|')]
        self.path = path.split('.')
        self.filters = filters

    def resolve(self, context):
        value = context.get(self.path[0], '')
        for part in self.path[1:]:
            value = value.get(part, '?') if isinstance(value, dict) else getattr(value, 'missing', '')
        return value

    def render(self, context):
        value = str(self.resolve(context))
        for name in self.filters:
            try:
                f = FILTERS[name]
            except KeyError:
                raise TemplateSyntaxError('unknown filter ' + name)
            value = f(value)
        return value


class Block(Node):
    def __init__(self, children=None):
        self.children = children or []

    def render(self, context):
        return ''.join(c.render(context) for c in self.children)


class If(Block):
    def __init__(self, name, negate=False):
        super().__init__()
        self.name = name
        self.negate = negate
        self.otherwise = None

    def render(self, context):
        truth = bool(context.get(self.name))
        if truth != self.negate:
            return super().render(context)
        elif self.otherwise is not None:
            return self.otherwise.render(context)
        return ''


class For(Block):
    def __init__(self, var, source):
        super().__init__()
        self.var = var
        self.source = source

    def render(self, context):
        out = []
        items = context[self.source].split(',')
        for index, item in enumerate(items):
            inner = dict(context)
            inner[self.var] = item.strip()
            inner['index'] = str(index + 1)
            inner['last'] = 'yes' if index == len(items) - 1 else ''
            out.append(super().render(inner))
        return ''.join(out)


def parse(source):
    root = Block()
    stack = [root]
    current = [root.children]
    for token in TOKEN.split(source):
        if not token:
            continue
        if token.startswith('{{'):
            current[-1].append(Value(token[2:-2].strip()))
        elif token.startswith('{#'):
            continue
        elif token.startswith('{%'):
            words = token[2:-2].split()
            keyword = words[0]
            if keyword == 'if':
                node = If(words[-1], negate=len(words) == 3 and words[1] == 'not')
                current[-1].append(node)
                stack.append(node)
                current.append(node.children)
            elif keyword == 'else':
                node = stack[-1]
                if not isinstance(node, If):
                    raise TemplateSyntaxError('else without if')
                node.otherwise = Block()
                current[-1] = node.otherwise.children
            elif keyword == 'for':
                if len(words) != 4 or words[2] != 'in':
                    raise TemplateSyntaxError('malformed for: ' + token)
                node = For(words[1], words[3])
                current[-1].append(node)
                stack.append(node)
                current.append(node.children)
            elif keyword in ('endif', 'endfor'):
                expected = If if keyword == 'endif' else For
                if len(stack) < 2 or not isinstance(stack[-1], expected):
                    raise TemplateSyntaxError('unexpected ' + keyword)
                stack.pop()
                current.pop()
            else:
                raise TemplateSyntaxError(f'unknown tag {keyword!r}')
        else:
            current[-1].append(Text(token))
    if len(stack) > 1:
        raise TemplateSyntaxError('unclosed ' + type(stack[-1]).__name__.lower())
    return root


def render(source, **context):
    return parse(source).render(context)


letter = """Dear {{ name|title }},
{# nobody sees this #}{% if vip %}You are one of our {{ vip|upper }} guests.{% else %}Welcome.{% endif %}
{% for item in items %}{{ index }}. {{ item }}{% if not last %}
{% endif %}{% endfor %}
Total: {{ total|money }}
"""
print(render(letter, name='ada lovelace', vip='best', items='tea, cake, jam', total='1234.5'))
print(render(letter, name='bob', items='nothing', total='0'))
print(render('{{ user.name|upper }} {{ user.mail }} {{ user.phone }}', user={'name': 'eve', 'mail': 'e@x'}, name='n'))
shout = partial(render, '{{ word|upper|reverse }}!')
print(shout(word='stressed'), shout(word='abc'))
for bad in ['{% if x %}', '{% endfor %}', '{% for x y %}', '{{ a|nope }}', '{% else %}', '{% while %}']:
    try:
        print(render(bad, a='1', x='2'))
    except TemplateSyntaxError as e:
        print('error:', e)
