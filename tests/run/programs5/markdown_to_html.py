import re
class html:
    @staticmethod
    def escape(s, quote=True):
        s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return s.replace(chr(34), "&quot;").replace(chr(39), "&#x27;") if quote else s

from typing import Callable, Iterator


class Block:
    tag = 'div'

    def __init__(self):
        self.children = []

    def add(self, child):
        self.children.append(child)
        return child

    def render(self, indent=0) -> str:
        pad = '  ' * indent
        inner = '\n'.join(c.render(indent + 1) if isinstance(c, Block) else pad + '  ' + c for c in self.children)
        return f'{pad}<{self.tag}>\n{inner}\n{pad}</{self.tag}>'


class Inline(Block):
    def __init__(self, text, tag='p', **attrs):
        super().__init__()
        self.text, self.tag, self.attrs = text, tag, attrs

    def render(self, indent=0):
        attrs = ''.join(f' {k.rstrip("_")}="{v}"' for k, v in self.attrs.items() if v is not None)
        return '  ' * indent + f'<{self.tag}{attrs}>{inline(self.text)}</{self.tag}>'


class Code(Block):
    def __init__(self, lines, lang):
        super().__init__()
        self.lines, self.lang = lines, lang

    def render(self, indent=0):
        cls = f' class="{self.lang}"' if self.lang else ''
        return f'<pre><code{cls}>' + html.escape('\n'.join(self.lines)) + '</code></pre>'


class Rule(Block):
    def render(self, indent=0):
        return '  ' * indent + '<hr>'


class Quote(Block):
    tag = 'blockquote'


class ListBlock(Block):
    def __init__(self, ordered):
        super().__init__()
        self.tag = 'ol' if ordered else 'ul'


class Item(Block):
    tag = 'li'

    def __init__(self, text):
        super().__init__()
        self.text = text

    def render(self, indent=0):
        pad = '  ' * indent
        head = f'{pad}<li>{inline(self.text)}'
        if not self.children:
            return head + '</li>'
        return head + '\n' + '\n'.join(c.render(indent + 1) for c in self.children) + f'\n{pad}</li>'


class Table(Block):
    def __init__(self, header, align, rows):
        super().__init__()
        self.header, self.align, self.rows = header, align, rows

    def render(self, indent=0):
        def row(cells, tag):
            out = []
            for cell, a in zip(cells, self.align):
                style = f' align="{a}"' if a else ''
                out.append(f'<{tag}{style}>{inline(cell.strip())}</{tag}>')
            return '<tr>' + ''.join(out) + '</tr>'
        return '\n'.join(['<table>', row(self.header, 'th')] + [row(r, 'td') for r in self.rows] + ['</table>'])


RULES: list[tuple[str, str | Callable]] = [
    (r'`([^`]+)`', lambda m: stash(f'<code>{m.group(1)}</code>')),
    (r'!\[([^\]]*)\]\(([^)\s]+)\)', r'<img alt="\1" src="\2">'),
    (r'\[([^\]]+)\]\(([^)\s]+)(?: "([^"]*)")?\)', lambda m: f'<a href="{m.group(2)}"' + (f' title="{m.group(3)}"' if m.group(3) else '') + f'>{m.group(1)}</a>'),
    (r'\*\*(.+?)\*\*', r'<b>\1</b>'),
    (r'\*(.+?)\*', r'<i>\1</i>'),
    (r'~~(.+?)~~', r'<s>\1</s>'),
]
_stash: list[str] = []


def stash(s):
    _stash.append(s)
    return f'\x00{len(_stash) - 1}\x00'


def inline(text):
    _stash.clear()
    text = html.escape(text, quote=False)
    for pattern, repl in RULES:
        text = re.sub(pattern, repl, text)
    return re.sub('\x00(\\d+)\x00', lambda m: _stash[int(m.group(1))], text)


def parse(text) -> Block:
    root = Block()
    lines = text.expandtabs(4).split('\n')
    i = 0
    toc = []
    while i < len(lines):
        line = lines[i]
        stripped = line.strip()
        if not stripped:
            i += 1
        elif m := re.match(r'(#{1,6})\s+(.*?)\s*#*$', line):
            level = len(m.group(1))
            slug = re.sub(r'[^a-z0-9]+', '-', m.group(2).lower()).strip('-')
            root.add(Inline(m.group(2), f'h{level}', id=slug))
            toc.append((level, m.group(2)))
            i += 1
        elif stripped.startswith('```'):
            lang = stripped[3:] or None
            code = []
            i += 1
            while i < len(lines) and not lines[i].startswith('```'):
                code.append(lines[i])
                i += 1
            i += 1
            root.add(Code(code, lang))
        elif re.fullmatch(r'(\*\s*){3,}|(-\s*){3,}', stripped):
            root.add(Rule())
            i += 1
        elif stripped.startswith('>'):
            quoted = []
            while i < len(lines) and lines[i].startswith('>'):
                quoted.append(lines[i][1:].removeprefix(' '))
                i += 1
            q = root.add(Quote())
            q.children = parse('\n'.join(quoted)).children
        elif re.match(r'\s*([-*+]|\d+\.)\s', line):
            i = parse_list(lines, i, root)
        elif '|' in line and i + 1 < len(lines) and re.fullmatch(r'[\s|:-]+', lines[i + 1]):
            split = lambda s: s.strip().strip('|').split('|')
            align = []
            for spec in map(str.strip, split(lines[i + 1])):
                left, right = spec.startswith(':'), spec.endswith(':')
                align.append('center' if left and right else 'right' if right else 'left' if left else None)
            header = split(line)
            i += 2
            rows = []
            while i < len(lines) and '|' in lines[i]:
                rows.append(split(lines[i]))
                i += 1
            root.add(Table(header, align, rows))
        else:
            para = []
            while i < len(lines) and lines[i].strip() and not re.match(r'#|>|```', lines[i]):
                para.append(lines[i].strip())
                i += 1
            root.add(Inline(' '.join(para)))
    root.toc = toc
    return root


def parse_list(lines, i, parent):
    m = re.match(r'(\s*)([-*+]|\d+\.)\s+(.*)', lines[i])
    depth = len(m.group(1))
    block = parent.add(ListBlock(m.group(2)[0].isdigit()))
    item = None
    while i < len(lines):
        m = re.match(r'(\s*)([-*+]|\d+\.)\s+(.*)', lines[i])
        if not m:
            break
        d = len(m.group(1))
        if d < depth:
            break
        if d > depth:
            i = parse_list(lines, i, item)
            continue
        item = block.add(Item(m.group(3)))
        i += 1
    return i


DOC = '''# Title with *emphasis* #

A paragraph with **bold**, *it*, ~~gone~~ and `a < b *c*`
continued line & more.

## Lists
- one
- two
  1. inner **a**
  2. inner b
     - deep
- three

***
> quoted text
> ## Sub heading
> - x

```python
def f(x):
    return x < 1 and "y"
```

| Name | Qty | Note |
|:-----|----:|:----:|
| pen  | 12  | *ok* |
| ink  | 3   | `a`  |

[link](http://x.y "T & t") and ![img](pic.png) [plain](u)
'''
doc = parse(DOC)
print(doc.render())
for level, title in doc.toc:
    print('  ' * (level - 1) + '- ' + title)
print(inline('nothing'), inline('a * b'), inline('`x` `y`'))
