# three-way merge of line lists with conflict markers
def lcs_pairs(a, b):
    n, m = len(a), len(b)
    t = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            t[i][j] = 1 + t[i + 1][j + 1] if a[i] == b[j] else max(t[i + 1][j], t[i][j + 1])
    i = j = 0
    pairs = []
    while i < n and j < m:
        if a[i] == b[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif t[i + 1][j] >= t[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def opcodes(a, b):
    i = j = 0
    for x, y in lcs_pairs(a, b) + [(len(a), len(b))]:
        if i < x and j < y:
            yield 'replace', i, x, j, y
        elif i < x:
            yield 'delete', i, x, j, y
        elif j < y:
            yield 'insert', i, x, j, y
        if x < len(a):
            yield 'equal', x, x + 1, y, y + 1
        i, j = x + 1, y + 1


def unified(a, b):
    for op, i, x, j, y in opcodes(a, b):
        if op == 'equal':
            yield ' ' + a[i]
        else:
            for line in a[i:x]:
                yield '-' + line
            for line in b[j:y]:
                yield '+' + line


def merge(base, ours, theirs):
    mine, other = dict(lcs_pairs(base, ours)), dict(lcs_pairs(base, theirs))
    anchors = [k for k in range(len(base)) if k in mine and k in other]
    out = []
    conflicts = 0
    b = o = t = 0
    for k in anchors + [None]:
        eb = len(base) if k is None else k
        eo = len(ours) if k is None else mine[k]
        et = len(theirs) if k is None else other[k]
        cb, co, ct = base[b:eb], ours[o:eo], theirs[t:et]
        if co == ct or ct == cb:
            out += co
        elif co == cb:
            out += ct
        else:
            conflicts += 1
            out += ['<<<'] + co + ['==='] + ct + ['>>>']
        if k is not None:
            out.append(base[k])
        b, o, t = eb + 1, eo + 1, et + 1
    return out, conflicts


base = 'a b c d e f'.split()
ours = 'a x b c d f'.split()
theirs = 'a b c D e f g'.split()
print(lcs_pairs(base, ours))
print(list(opcodes(base, theirs)))
print(list(unified(base, ours)))
for o, t in [(ours, theirs), (base, theirs), (ours, base), ('a q c d e f'.split(), 'a r c d e f'.split()), ([], base)]:
    print(merge(base, o, t))
