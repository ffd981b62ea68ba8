# letter statistics: frequency, digraphs, index of coincidence
text = ('In the beginning the universe was created. This has made a lot of '
        'people very angry and been widely regarded as a bad move.')


def letters(s):
    return [c for c in s.lower() if c.isalpha()]


def frequencies(seq):
    freq = {}
    for x in seq:
        freq[x] = freq.get(x, 0) + 1
    return freq


ls = letters(text)
freq = frequencies(ls)
top = sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))
for c, n in top[:8]:
    print(f'{c} {n:3d} {100 * n / len(ls):6.2f}% {"*" * n}')
print('distinct', len(freq), 'missing', ''.join(c for c in 'abcdefghijklmnopqrstuvwxyz' if c not in freq))

pairs = frequencies(a + b for a, b in zip(ls, ls[1:]))
best = sorted(pairs, key=lambda p: (-pairs[p], p))[:6]
print(best, [pairs[p] for p in best])

n = len(ls)
ic = sum(v * (v - 1) for v in freq.values()) / (n * (n - 1))
print(round(ic, 5))

by_count = {}
for c, k in freq.items():
    by_count.setdefault(k, []).append(c)
for k in sorted(by_count, reverse=True):
    print(k, ''.join(sorted(by_count[k])))

lengths = frequencies(len(w.strip('.,')) for w in text.split())
for k in sorted(lengths):
    print(k, '#' * lengths[k])
print(type(freq).__name__, isinstance(freq, dict))
