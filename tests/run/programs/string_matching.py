# naive, KMP, Rabin-Karp, Boyer-Moore-Horspool and Z search that must agree
def naive(text, pat):
    return [i for i in range(len(text) - len(pat) + 1) if text[i:i + len(pat)] == pat]


def kmp(text, pat):
    fail = [0] * len(pat)
    k = 0
    for i in range(1, len(pat)):
        while k and pat[i] != pat[k]:
            k = fail[k - 1]
        if pat[i] == pat[k]:
            k += 1
        fail[i] = k
    out, k = [], 0
    for i, c in enumerate(text):
        while k and c != pat[k]:
            k = fail[k - 1]
        if c == pat[k]:
            k += 1
        if k == len(pat):
            out.append(i - k + 1)
            k = fail[k - 1]
    return out


def rabin_karp(text, pat, base=257, mod=1000003):
    m = len(pat)
    if m > len(text):
        return []
    high = pow(base, m - 1, mod)
    hp = ht = 0
    for i in range(m):
        hp = (hp * base + ord(pat[i])) % mod
        ht = (ht * base + ord(text[i])) % mod
    out = []
    for i in range(len(text) - m + 1):
        if hp == ht and text[i:i + m] == pat:
            out.append(i)
        if i + m < len(text):
            ht = ((ht - ord(text[i]) * high) * base + ord(text[i + m])) % mod
    return out


def horspool(text, pat):
    m = len(pat)
    shift = {c: m - 1 - i for i, c in enumerate(pat[:-1])}
    out, i = [], 0
    while i + m <= len(text):
        if text[i:i + m] == pat:
            out.append(i)
        i += shift.get(text[i + m - 1], m)
    return out


def z_search(text, pat):
    s = pat + '\0' + text
    z = [0] * len(s)
    l = r = 0
    for i in range(1, len(s)):
        if i < r:
            z[i] = min(r - i, z[i - l])
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > r:
            l, r = i, i + z[i]
    return [i - len(pat) - 1 for i, v in enumerate(z) if v == len(pat)]


TEXT = 'abracadabra abracadabrab ababababa ' * 3
for pat in ('abra', 'aba', 'zebra', 'a', 'abracadabrab', 'b a'):
    results = [f(TEXT, pat) for f in (naive, kmp, rabin_karp, horspool, z_search)]
    print('%-14r %3d %s %s' % (pat, len(results[0]), results[0][:5], all(r == results[0] for r in results)))
dna = ''
x = 1
for _ in range(2000):
    x = x * 16807 % 2147483647
    dna += 'ACGT'[x // 1000 % 4]
print(kmp(dna, 'GATTA') == horspool(dna, 'GATTA'), len(z_search(dna, 'ACG')), dna.count('ACG'))
print(max((dna.count(a + b), a + b) for a in 'ACGT' for b in 'ACGT'))
