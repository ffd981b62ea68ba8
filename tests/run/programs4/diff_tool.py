#!/usr/bin/env python3
"""LCS diff with unified output, edit distance and a spell checker (Norvig)."""
import re
from collections import Counter


def lcs_table(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            t[i][j] = t[i - 1][j - 1] + 1 if x == y else max(t[i - 1][j], t[i][j - 1])
    return t


def diff(a, b):
    t = lcs_table(a, b)
    i, j = len(a), len(b)
    out = []
    while i or j:
        if i and j and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            out.append((' ', a[i]))
        elif j and (not i or t[i][j - 1] >= t[i - 1][j]):
            j -= 1
            out.append(('+', b[j]))
        else:
            i -= 1
            out.append(('-', a[i]))
    return out[::-1]


def hunks(script, context=1):
    hunk, gap = [], 0
    la = lb = 0
    start = None
    for tag, line in script:
        la += tag != '+'
        lb += tag != '-'
        if tag == ' ':
            gap += 1
            if start is not None and gap > 2 * context:
                yield start, hunk[:len(hunk) - gap + 1 + context]
                start, hunk = None, hunk[-context:]
            hunk.append((tag, line))
            if start is None:
                hunk = hunk[-context:]
        else:
            gap = 0
            if start is None:
                start = (la, lb)
            hunk.append((tag, line))
    if start is not None:
        yield start, hunk


OLD = """def f(x):
    return x + 1


def g(y):
    return y * 2


print(f(1))
""".splitlines()
NEW = """def f(x, z=0):
    return x + 1 + z


def g(y):
    return y * 2


def h():
    pass


print(f(1), g(2))
""".splitlines()
for (x, y), h in hunks(diff(OLD, NEW)):
    print(f'@@ {x},{y} @@')
    for tag, line in h:
        print(tag + line)


def edit_distance(s, t):
    prev = range(len(t) + 1)
    for i, a in enumerate(s, 1):
        cur = [i]
        for j, b in enumerate(t, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (a != b)))
        prev = cur
    return prev[-1]


print(edit_distance('kitten', 'sitting'), edit_distance('', 'abc'), edit_distance('flaw', 'lawn'))

TEXT = """the quick brown fox jumps over the lazy dog the spelling of words is important
spelling mistakes are corrected with probability the most common words win"""
WORDS = Counter(re.findall(r'\w+', TEXT.lower()))


def P(word, N=sum(WORDS.values())):
    return WORDS[word] / N


def correction(word):
    return max(candidates(word), key=lambda w: (P(w), w))


def candidates(word):
    return known([word]) or known(edits1(word)) or known(edits2(word)) or [word]


def known(words):
    return set(w for w in words if w in WORDS)


def edits1(word):
    letters = 'abcdefghijklmnopqrstuvwxyz'
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = [L + R[1:] for L, R in splits if R]
    transposes = [L + R[1] + R[0] + R[2:] for L, R in splits if len(R) > 1]
    replaces = [L + c + R[1:] for L, R in splits if R for c in letters]
    inserts = [L + c + R for L, R in splits for c in letters]
    return set(deletes + transposes + replaces + inserts)


def edits2(word):
    return (e2 for e1 in edits1(word) for e2 in edits1(e1))


for w in 'speling korrected teh quikc xyzzyq fxo'.split():
    print(w, '->', correction(w))
print(len(edits1('somewhere')), WORDS.most_common(2), WORDS['nothere'])
