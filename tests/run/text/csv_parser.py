# a CSV parser with quotes and a table printer
DATA = '''name,qty,price,note
apple,10,0.50,"fresh, red"
"pear ""conference""",3,1.25,
nut mix,200,0.015,"line
break"
'''


def parse_csv(text, sep=','):
    rows = []
    row = []
    field = ''
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"':
                if text[i + 1:i + 2] == '"':
                    field += '"'
                    i += 1
                else:
                    quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == sep:
            row.append(field)
            field = ''
        elif c == '\n':
            row.append(field)
            rows.append(row)
            row, field = [], ''
        else:
            field += c
        i += 1
    if field or row:
        row.append(field)
        rows.append(row)
    return rows


def quote(s):
    if any(c in s for c in ',"\n'):
        return '"' + s.replace('"', '""') + '"'
    return s


def dump_csv(rows):
    return ''.join(','.join(quote(f) for f in row) + '\n' for row in rows)


def table(rows):
    clean = [[f.replace('\n', ' / ') for f in r] for r in rows]
    widths = [max(len(r[i]) for r in clean) for i in range(len(clean[0]))]
    out = []
    for k, r in enumerate(clean):
        out.append(' | '.join(f.ljust(w) for f, w in zip(r, widths)).rstrip())
        if k == 0:
            out.append('-+-'.join('-' * w for w in widths))
    return '\n'.join(out)


rows = parse_csv(DATA)
print(rows)
print(table(rows))
print(dump_csv(rows) == DATA, parse_csv(dump_csv(rows)) == rows)
head, body = rows[0], rows[1:]
records = [dict(zip(head, r)) for r in body]
total = sum(int(r['qty']) * float(r['price']) for r in records)
print('total %.2f' % total, [r['name'] for r in records if r['note']])
print(parse_csv('a;b\n;\n', ';'), parse_csv(''), parse_csv('x'))
