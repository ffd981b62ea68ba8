# wrapping, justifying and columns without textwrap
TEXT = '''It was a bright cold day in April, and the clocks were striking. The hall
smelt of boiled cabbage and old rag mats; it was no use trying the lift.'''


def wrap(text, width):
    lines = []
    line = ''
    for word in text.split():
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += ' ' + word
        else:
            lines.append(line)
            line = word
    if line:
        lines.append(line)
    return lines


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line
    gaps = len(words) - 1
    spaces = width - sum(len(w) for w in words)
    each, extra = divmod(spaces, gaps)
    out = words[0]
    for i, w in enumerate(words[1:]):
        out += ' ' * (each + (1 if i < extra else 0)) + w
    return out


def box(lines):
    w = max(map(len, lines))
    edge = '+' + '-' * (w + 2) + '+'
    return '\n'.join([edge] + ['| ' + l.ljust(w) + ' |' for l in lines] + [edge])


lines = wrap(TEXT, 30)
for l in lines:
    print(l)
print()
for l in lines[:-1]:
    j = justify(l, 30)
    assert len(j) == 30
    print(j)
print(lines[-1])
print(box(wrap(TEXT, 24)[:4]))
for l in wrap(TEXT, 26)[:3]:
    print('|%s|' % l.center(26))
    print('|%s|' % l.rjust(26))


def columns(words, n, width):
    rows = (len(words) + n - 1) // n
    for r in range(rows):
        print(''.join(words[i].ljust(width) for i in range(r, len(words), rows)).rstrip())


columns(sorted(set(TEXT.lower().replace(',', '').replace('.', '').replace(';', '').split())), 3, 12)
print(wrap('', 10), wrap('extraordinary', 5))
