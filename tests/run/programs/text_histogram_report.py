# word statistics of a text with stop words, sorted report and bars
TEXT = """The sea was calm that night. The old man and the boy rowed out past the
harbour, past the lights, and past the last of the boats. "Far enough," said the man.
The boy said nothing. He watched the lights; he watched the water. Nothing moved."""

STOP = set('the a an and of was that he out'.split())
PUNCT = '.,;:!?"\''


def words(text):
    for raw in text.split():
        w = raw.strip(PUNCT).lower()
        if w:
            yield w


def sentences(text):
    out = []
    cur = ''
    for ch in text:
        cur += ch
        if ch in '.!?':
            out.append(' '.join(cur.split()).strip('" '))
            cur = ''
    return out


def ranked(counts):
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


counts = {}
for w in words(TEXT):
    if w not in STOP:
        counts[w] = counts.get(w, 0) + 1
top = ranked(counts)[:7]
width = max(len(w) for w, _ in top)
for w, n in top:
    print(w.rjust(width), '#' * n, n)

ss = sentences(TEXT)
print(len(ss), [len(s.split()) for s in ss])
print(max(ss, key=len))
lengths = {}
for w in words(TEXT):
    lengths.setdefault(len(w), set()).add(w)
for n in sorted(lengths):
    print('%2d %s' % (n, ' '.join(sorted(lengths[n]))))
bigrams = {}
ws = list(words(TEXT))
for a, b in zip(ws, ws[1:]):
    bigrams[a, b] = bigrams.get((a, b), 0) + 1
for (a, b), n in ranked(bigrams)[:4]:
    print(a, b, n)
follow = {}
for a, b in zip(ws, ws[1:]):
    follow.setdefault(a, []).append(b)
w = 'the'
chain = [w]
while w in follow and len(chain) < 8:
    w = min(follow[w])
    chain.append(w)
print(' '.join(chain))
print('average word length %.3f' % (sum(len(w) for w in ws) / len(ws)), len(set(ws)), 'distinct')
