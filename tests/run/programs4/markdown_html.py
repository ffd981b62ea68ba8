import re


def escape(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


INLINE = [
    (re.compile(r'`([^`]+)`'), lambda m: '<code>%s</code>' % m.group(1)),
    (re.compile(r'\*\*(.+?)\*\*'), r'<strong>\1</strong>'),
    (re.compile(r'\*(.+?)\*'), r'<em>\1</em>'),
    (re.compile(r'!\[(.*?)\]\((.*?)\)'), r'<img alt="\1" src="\2">'),
    (re.compile(r'\[(?P<text>.*?)\]\((?P<url>.*?)\)'), lambda m: f'<a href="{m["url"]}">{m.group("text")}</a>'),
]


def inline(text):
    text = escape(text)
    for pat, rep in INLINE:
        text = pat.sub(rep, text)
    return text


def render(src):
    lines = src.split('\n')
    out, para, lists = [], [], []

    def flush():
        if para:
            out.append('<p>' + inline(' '.join(para)) + '</p>')
            para.clear()

    def close_lists(depth=0):
        while len(lists) > depth:
            out.append('  ' * (len(lists) - 1) + '</%s>' % lists.pop())

    i = 0
    while i < len(lines):
        line = lines[i]
        if m := re.match(r'(#{1,6})\s+(.*)', line):
            flush(); close_lists()
            level = len(m[1])
            slug = re.sub(r'[^a-z0-9]+', '-', m[2].lower()).strip('-')
            out.append(f'<h{level} id="{slug}">{inline(m[2])}</h{level}>')
        elif line.startswith('```'):
            flush(); close_lists()
            code = []
            i += 1
            while i < len(lines) and not lines[i].startswith('```'):
                code.append(escape(lines[i]))
                i += 1
            out.append('<pre>' + '\n'.join(code) + '</pre>')
        elif m := re.match(r'(\s*)([-*]|\d+\.)\s+(.*)', line):
            flush()
            depth = len(m.group(1)) // 2 + 1
            kind = 'ol' if m.group(2)[0].isdigit() else 'ul'
            close_lists(depth)
            while len(lists) < depth:
                out.append('  ' * len(lists) + f'<{kind}>')
                lists.append(kind)
            out.append('  ' * depth + '<li>' + inline(m.group(3)) + '</li>')
        elif re.fullmatch(r'\s*([-*_]\s*){3,}', line):
            flush(); close_lists()
            out.append('<hr>')
        elif line.startswith('>'):
            flush(); close_lists()
            quote = []
            while i < len(lines) and lines[i].startswith('>'):
                quote.append(lines[i][1:].strip())
                i += 1
            out.append('<blockquote>' + inline(' '.join(quote)) + '</blockquote>')
            continue
        elif '|' in line and i + 1 < len(lines) and re.match(r'^[\s|:-]+$', lines[i + 1]):
            flush(); close_lists()
            cells = lambda s: [c.strip() for c in s.strip().strip('|').split('|')]
            head = cells(line)
            align = ['right' if c.endswith(':') else 'left' for c in cells(lines[i + 1])]
            out.append('<table>')
            out.append('<tr>' + ''.join(f'<th>{inline(h)}</th>' for h in head) + '</tr>')
            i += 2
            while i < len(lines) and '|' in lines[i]:
                row = ''.join('<td align="{}">{}</td>'.format(a, inline(c)) for a, c in zip(align, cells(lines[i])))
                out.append('<tr>%s</tr>' % row)
                i += 1
            out.append('</table>')
            continue
        elif not line.strip():
            flush(); close_lists()
        else:
            para.append(line.strip())
        i += 1
    flush(); close_lists()
    return '\n'.join(out)


print(render("""# Title & more
Some *emphasised* and **strong** text with `code <b>`
over two lines, a [link](http://x.y/?a=1) and ![pic](p.png).

- one
- two
  - nested **b**
  1. num
- three

---
> quoted
> text

```
if a < b:
    pass
```

Name | Qty
-----|---:
ink  | 3
*pen* | 12

## End of it!"""))
words = re.findall(r"[A-Za-z']+", "It's a dog's life, isn't it?")
print(words, [m.start() for m in re.finditer('i', "It's a dog's life, isn't it?", re.I)])
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world foo bar'), re.split(r'[,;]\s*', 'a, b;c,d'))
