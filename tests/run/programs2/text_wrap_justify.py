# wrapping, justification and tables of text
def wrap(text, width):
    lines, line = [], []
    length = 0
    for word in text.split():
        if line and length + len(line) + len(word) > width:
            lines.append(line)
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        lines.append(line)
    return lines


def justify(words, width):
    if len(words) == 1:
        return words[0].ljust(width)
    gaps = len(words) - 1
    space, extra = divmod(width - sum(map(len, words)), gaps)
    out = ''
    for i, word in enumerate(words):
        out += word
        if i < gaps:
            out += ' ' * (space + (1 if i < extra else 0))
    return out


def table(rows, header=None):
    rows = [[str(cell) for cell in row] for row in rows]
    if header:
        rows.insert(0, list(header))
    widths = [max(len(row[c]) for row in rows) for c in range(len(rows[0]))]
    rule = '+'.join('-' * (w + 2) for w in widths)
    for n, row in enumerate(rows):
        print('|'.join(' %s ' % cell.ljust(w) for cell, w in zip(row, widths)).rstrip())
        if n == 0 and header:
            print(rule)


text = 'the quick brown fox jumps over the lazy dog and runs away from the angry bear'
lines = wrap(text, 24)
for words in lines[:-1]:
    print('[' + justify(words, 24) + ']')
print('[' + ' '.join(lines[-1]).center(24) + ']')
table([(1, 'apple', 2.5), (22, 'fig', 10.0), (333, 'cherry', 0.125)], ('id', 'name', 'price'))
table([[True, None], ['x', (1, 2)]])
