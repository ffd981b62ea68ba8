# LZW compression with a growing list of strings, LZ77-like matches, move-to-front, BWT
def lzw(text):
    table = [chr(i) for i in range(128)]
    out = []
    w = ""
    for c in text:
        if w + c in table:
            w += c
        else:
            out.append(table.index(w))
            table.append(w + c)
            w = c
    if w:
        out.append(table.index(w))
    return out


def unlzw(codes):
    table = [chr(i) for i in range(128)]
    prev = ""
    out = []
    for k in codes:
        if k < len(table):
            entry = table[k]
        else:
            entry = prev + prev[0]
        out.append(entry)
        if prev:
            table.append(prev + entry[0])
        prev = entry
    return "".join(out)


def lz77(s, window=16):
    out = []
    i = 0
    while i < len(s):
        best_len = best_off = 0
        for off in range(1, min(i, window) + 1):
            n = 0
            while i + n < len(s) - 1 and n < 9 and s[i - off + n] == s[i + n]:
                n += 1
            if n > best_len:
                best_len, best_off = n, off
        out.append((best_off, best_len, s[i + best_len]))
        i += best_len + 1
    return out


def unlz77(triples):
    s = ""
    for off, n, c in triples:
        for _ in range(n):
            s += s[-off]
        s += c
    return s


def mtf(s):
    order = [chr(c) for c in range(97, 123)]
    out = []
    for c in s:
        k = order.index(c)
        out.append(k)
        order.insert(0, order.pop(k))
    return out


def bwt(s):
    s += "$"
    rot = sorted([s[i:] + s[:i] for i in range(len(s))])
    return "".join([r[-1] for r in rot])


def unbwt(b):
    rows = [""] * len(b)
    for _ in b:
        rows = sorted([c + r for c, r in zip(b, rows)])
    return [r for r in rows if r.endswith("$")][0][:-1]


for t in ["TOBEORNOTTOBEORTOBEORNOT", "aaaaaaaaaaaaaaaa", "", "abcabcabcabcabcabd"]:
    c = lzw(t)
    print(len(t), len(c), c, unlzw(c) == t)
for t in ["abracadabra abracadabra", "xxxxxxxxxxxxxx", "nothing"]:
    z = lz77(t)
    print(z, unlz77(z) == t)
print(mtf("bananaaa"), mtf("zzyzx"))
print(bwt("banana"), unbwt(bwt("banana")), unbwt(bwt("mississippi")))
