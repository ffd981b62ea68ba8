# matrix of character transitions, entropy and simple compression estimate
import math

TEXT = 'she sells sea shells by the sea shore and the shells she sells are surely sea shells'


def entropy(counts):
    total = sum(counts)
    h = 0.0
    for c in counts:
        if c:
            p = c / total
            h -= p * math.log2(p)
    return h


def lz78(text):
    table = {'': 0}
    out = []
    cur = ''
    for ch in text:
        if cur + ch in table:
            cur += ch
        else:
            out.append((table[cur], ch))
            table[cur + ch] = len(table)
            cur = ''
    if cur:
        out.append((table[cur[:-1]], cur[-1]))
    return out


def unlz78(pairs):
    words = ['']
    for i, ch in pairs:
        words.append(words[i] + ch)
    return ''.join(words)


def lzw(text):
    table = {chr(i): i for i in range(128)}
    cur = ''
    out = []
    for ch in text:
        if cur + ch in table:
            cur += ch
        else:
            out.append(table[cur])
            table[cur + ch] = len(table)
            cur = ch
    return out + [table[cur]] if cur else out


def unlzw(codes):
    table = {i: chr(i) for i in range(128)}
    prev = table[codes[0]]
    out = [prev]
    for c in codes[1:]:
        entry = table[c] if c in table else prev + prev[0]
        out.append(entry)
        table[len(table)] = prev + entry[0]
        prev = entry
    return ''.join(out)


counts = {}
for ch in TEXT:
    counts[ch] = counts.get(ch, 0) + 1
print(len(TEXT), len(counts), '%.4f' % entropy(list(counts.values())))
pairs = lz78(TEXT)
print(len(pairs), pairs[:5], unlz78(pairs) == TEXT)
codes = lzw(TEXT)
print(len(codes), codes[:12], unlzw(codes) == TEXT, unlzw(lzw('aaaaaaa')))
after = {}
for a, b in zip(TEXT, TEXT[1:]):
    row = after.setdefault(a, {})
    row[b] = row.get(b, 0) + 1
for a in 'se ':
    print(repr(a), sorted(after[a].items(), key=lambda p: (-p[1], p[0])), '%.3f' % entropy(after[a].values()))
