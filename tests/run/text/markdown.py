# a small markdown to html converter
SOURCE = '''# Title of *it*

Some **bold** and `code <x>` here
over two lines.

- first
- second with [link](http://x.y)
- third

## Part & parcel
1. one
2. two

> quoted

---
Last *line*.'''


def escape(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def spans(s, mark, tag):
    parts = s.split(mark)
    out = parts[0]
    for i, p in enumerate(parts[1:], 1):
        if i % 2 and i == len(parts) - 1:
            out += mark + p
        else:
            out += ('<%s>' % tag if i % 2 else '</%s>' % tag) + p
    return out


def links(s):
    out = ''
    while True:
        a = s.find('[')
        b = s.find('](', a)
        c = s.find(')', b)
        if a < 0 or b < 0 or c < 0:
            return out + s
        out += s[:a] + '<a href="' + s[b + 2:c] + '">' + s[a + 1:b] + '</a>'
        s = s[c + 1:]


def inline(s):
    return links(spans(spans(spans(escape(s), '**', 'b'), '*', 'i'), '`', 'code'))


def convert(text):
    out = []
    para = []
    listing = ''

    def flush():
        if para:
            out.append('<p>' + inline(' '.join(para)) + '</p>')
            para.clear()

    for line in text.split('\n') + ['']:
        line = line.strip()
        item = ''
        kind = ''
        if line.startswith('- '):
            kind, item = 'ul', line[2:]
        elif line[:1].isdigit() and '. ' in line:
            kind, item = 'ol', line.split('. ', 1)[1]
        if kind != listing:
            flush()
            if listing:
                out.append('</%s>' % listing)
            if kind:
                out.append('<%s>' % kind)
            listing = kind
        if kind:
            out.append('  <li>' + inline(item) + '</li>')
        elif line.startswith('#'):
            flush()
            level = len(line) - len(line.lstrip('#'))
            out.append('<h%d>%s</h%d>' % (level, inline(line[level:].strip()), level))
        elif line == '---':
            flush()
            out.append('<hr>')
        elif line.startswith('>'):
            flush()
            out.append('<q>' + inline(line[1:].strip()) + '</q>')
        elif line:
            para.append(line)
        else:
            flush()
    return out


for line in convert(SOURCE):
    print(line)
print(convert('lonely * star'), convert(''))
