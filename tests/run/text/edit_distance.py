# levenshtein, longest common subsequence, spelling suggestions, diff
def levenshtein(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]


def lcs(a, b):
    n, m = len(a), len(b)
    t = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n):
        for j in range(m):
            t[i + 1][j + 1] = t[i][j] + 1 if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j])
    out = []
    while n and m:
        if a[n - 1] == b[m - 1]:
            out.append(a[n - 1])
            n, m = n - 1, m - 1
        elif t[n - 1][m] >= t[n][m - 1]:
            n -= 1
        else:
            m -= 1
    return out[::-1]


def diff(old, new):
    common = lcs(old, new)
    i = j = 0
    for line in common + ['\0']:
        while i < len(old) and old[i] != line:
            print('-', old[i])
            i += 1
        while j < len(new) and new[j] != line:
            print('+', new[j])
            j += 1
        if line != '\0':
            print(' ', line)
            i, j = i + 1, j + 1


def suggest(word, words):
    scored = sorted((levenshtein(word, w), w) for w in words)
    return [w for d, w in scored if d <= 2][:3]


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError('length')
    return sum(x != y for x, y in zip(a, b))


for a, b in [('kitten', 'sitting'), ('flaw', 'lawn'), ('', 'abc'), ('same', 'same'), ('intention', 'execution')]:
    print(a or '-', b, levenshtein(a, b), ''.join(lcs(a, b)))
WORDS = 'apple apply maple ample people place purple table cable'.split()
for w in ['aple', 'tabel', 'xyzzy', 'appel']:
    print(w, suggest(w, WORDS))
diff('a b c d e'.split(), 'a x c e f'.split())
print(hamming('karolin', 'kathrin'))
try:
    hamming('a', 'ab')
except ValueError as e:
    print('error', e)
