"""KMP, Z, Boyer-Moore-Horspool, Rabin-Karp, Aho-Corasick, suffix array, LCP."""
from collections import deque, defaultdict
import re


def naive(text, pattern):
    return [i for i in range(len(text) - len(pattern) + 1) if text[i:i + len(pattern)] == pattern]


def prefix_function(p):
    pi = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k and p[k] != p[i]:
            k = pi[k - 1]
        if p[k] == p[i]:
            k += 1
        pi[i] = k
    return pi


def kmp(text, pattern):
    pi = prefix_function(pattern)
    q, found = 0, []
    for i, c in enumerate(text):
        while q and pattern[q] != c:
            q = pi[q - 1]
        if pattern[q] == c:
            q += 1
        if q == len(pattern):
            found.append(i - q + 1)
            q = pi[q - 1]
    return found


def z_array(s):
    n = len(s)
    z = [0] * n
    l = r = 0
    for i in range(1, n):
        if i < r:
            z[i] = min(r - i, z[i - l])
        while i + z[i] < n and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > r:
            l, r = i, i + z[i]
    return z


def z_search(text, pattern):
    m = len(pattern)
    return [i - m - 1 for i, v in enumerate(z_array(pattern + '\0' + text)) if v == m]


def horspool(text, pattern):
    m = len(pattern)
    skip = defaultdict(lambda: m)
    for i, c in enumerate(pattern[:-1]):
        skip[c] = m - i - 1
    i, found = 0, []
    while i <= len(text) - m:
        if text[i:i + m] == pattern:
            found.append(i)
        i += skip[text[i + m - 1]]
    return found


def rabin_karp(text, pattern, base=256, mod=1000003):
    n, m = len(text), len(pattern)
    if m > n:
        return []
    high = pow(base, m - 1, mod)
    hp = ht = 0
    for i in range(m):
        hp = (hp * base + ord(pattern[i])) % mod
        ht = (ht * base + ord(text[i])) % mod
    found = []
    for i in range(n - m + 1):
        if hp == ht and text[i:i + m] == pattern:
            found.append(i)
        if i < n - m:
            ht = ((ht - ord(text[i]) * high) * base + ord(text[i + m])) % mod
    return found


class AhoCorasick:
    def __init__(self, words):
        self.goto = [{}]
        self.fail = [0]
        self.out = [[]]
        for w in words:
            state = 0
            for c in w:
                if c not in self.goto[state]:
                    self.goto.append({})
                    self.fail.append(0)
                    self.out.append([])
                    self.goto[state][c] = len(self.goto) - 1
                state = self.goto[state][c]
            self.out[state].append(w)
        queue = deque(self.goto[0].values())
        while queue:
            s = queue.popleft()
            for c, t in self.goto[s].items():
                queue.append(t)
                f = self.fail[s]
                while f and c not in self.goto[f]:
                    f = self.fail[f]
                self.fail[t] = self.goto[f].get(c, 0)
                self.out[t] = self.out[t] + self.out[self.fail[t]]

    def search(self, text):
        s = 0
        for i, c in enumerate(text):
            while s and c not in self.goto[s]:
                s = self.fail[s]
            s = self.goto[s].get(c, 0)
            for w in self.out[s]:
                yield i - len(w) + 1, w


def suffix_array(s):
    n = len(s)
    sa = list(range(n))
    rank = [ord(c) for c in s]
    k = 1
    while True:
        key = lambda i: (rank[i], rank[i + k] if i + k < n else -1)
        sa.sort(key=key)
        new = [0] * n
        for a, b in zip(sa, sa[1:]):
            new[b] = new[a] + (key(a) != key(b))
        rank = new
        if not sa or rank[sa[-1]] == n - 1:
            return sa
        k *= 2


def lcp_array(s, sa):
    rank = {p: i for i, p in enumerate(sa)}
    lcp = [0] * len(s)
    h = 0
    for i in range(len(s)):
        if rank[i] == 0:
            h = 0
            continue
        j = sa[rank[i] - 1]
        while i + h < len(s) and j + h < len(s) and s[i + h] == s[j + h]:
            h += 1
        lcp[rank[i]] = h
        h = max(0, h - 1)
    return lcp


def longest_repeat(s):
    sa = suffix_array(s)
    lcp = lcp_array(s, sa)
    best = max(range(len(s)), key=lcp.__getitem__)
    return s[sa[best]:sa[best] + lcp[best]]


def manacher(s):
    t = '#'.join('^{}$'.format(s))
    p = [0] * len(t)
    c = r = 0
    for i in range(1, len(t) - 1):
        if r > i:
            p[i] = min(r - i, p[2 * c - i])
        while t[i + 1 + p[i]] == t[i - 1 - p[i]]:
            p[i] += 1
        if i + p[i] > r:
            c, r = i, i + p[i]
    n, i = max((n, i) for i, n in enumerate(p))
    return s[(i - n) // 2:(i + n) // 2]


ALGORITHMS = [naive, kmp, z_search, horspool, rabin_karp]
cases = [('abracadabra', 'abra'), ('aaaaaa', 'aa'), ('mississippi', 'issi'), ('abc', 'abcd'), ('hello world', 'o')]
for text, pattern in cases:
    results = [f(text, pattern) for f in ALGORITHMS]
    assert all(r == results[0] for r in results), results
    print(f"{pattern!r} in {text!r}: {results[0]}")
for f in ALGORITHMS:
    print(f.__name__, end=' ')
print()
print(prefix_function('ababaca'), z_array('aabxaab'))
ac = AhoCorasick(['he', 'she', 'his', 'hers'])
print(list(ac.search('ushers and his heroes')))
sa = suffix_array('banana')
print(sa, lcp_array('banana', sa), [('banana'[i:]) for i in sa])
print(longest_repeat('mississippi'), longest_repeat('to be or not to be that is'))
print(manacher('forgeeksskeegfor'), manacher('abacdfgdcaba'), manacher('a'))
print([m.start() for m in re.finditer('(?=aa)', 'aaaa')])
