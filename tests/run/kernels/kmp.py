# string search: naive, KMP, Boyer-Moore-Horspool, Rabin-Karp, Z function
def naive(t, p):
    return [i for i in range(len(t) - len(p) + 1) if t[i:i + len(p)] == p]


def failure(p):
    f = [0] * len(p)
    k = 0
    for i in range(1, len(p)):
        while k and p[k] != p[i]:
            k = f[k - 1]
        if p[k] == p[i]:
            k += 1
        f[i] = k
    return f


def kmp(t, p):
    f = failure(p)
    k = 0
    out = []
    for i, c in enumerate(t):
        while k and (k == len(p) or p[k] != c):
            k = f[k - 1]
        if p[k] == c:
            k += 1
        if k == len(p):
            out.append(i - k + 1)
    return out


def horspool(t, p):
    m = len(p)
    shift = [m] * 128
    for i in range(m - 1):
        shift[ord(p[i])] = m - 1 - i
    out = []
    i = 0
    while i + m <= len(t):
        j = m - 1
        while j >= 0 and t[i + j] == p[j]:
            j -= 1
        if j < 0:
            out.append(i)
        i += shift[ord(t[i + m - 1])] if j >= 0 else 1
    return out


def rabin_karp(t, p, base=256, mod=1000003):
    m = len(p)
    if m > len(t):
        return []
    high = pow(base, m - 1, mod)
    hp = ht = 0
    for i in range(m):
        hp = (hp * base + ord(p[i])) % mod
        ht = (ht * base + ord(t[i])) % mod
    out = []
    for i in range(len(t) - m + 1):
        if hp == ht and t[i:i + m] == p:
            out.append(i)
        if i < len(t) - m:
            ht = ((ht - ord(t[i]) * high) * base + ord(t[i + m])) % mod
    return out


def z_function(s):
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


cases = [("abracadabra", "abra"), ("aaaaaa", "aa"), ("hello world", "o w"), ("abc", "abcd"), ("mississippi", "issi"), ("xyz", "q")]
for t, p in cases:
    a = naive(t, p)
    print(t, p, a, kmp(t, p) == a, horspool(t, p) == a, rabin_karp(t, p) == a, failure(p))
print(z_function("aabxaabxcaabxaabxay"))
