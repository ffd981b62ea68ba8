# dynamic programming on strings: wildcard and small-regex matching, word break, distinct subsequences, interleaving
def wildcard(p, s):
    prev = [False] * (len(s) + 1)
    prev[0] = True
    for c in p:
        cur = [False] * (len(s) + 1)
        cur[0] = prev[0] and c == "*"
        for j in range(1, len(s) + 1):
            if c == "*":
                cur[j] = prev[j] or cur[j - 1]
            else:
                cur[j] = prev[j - 1] and (c == "?" or c == s[j - 1])
        prev = cur
    return prev[-1]


def regex(p, s):
    if not p:
        return not s
    first = len(s) > 0 and (p[0] == s[0] or p[0] == ".")
    if len(p) > 1 and p[1] == "*":
        return regex(p[2:], s) or (first and regex(p, s[1:]))
    return first and regex(p[1:], s[1:])


def word_break(s, words):
    ways = [[] for _ in range(len(s) + 1)]
    ways[0] = [""]
    for i in range(1, len(s) + 1):
        for w in words:
            if i >= len(w) and s[i - len(w):i] == w:
                for before in ways[i - len(w)]:
                    ways[i].append((before + " " + w).strip())
    return sorted(ways[-1])


def subsequences(s, t):
    d = [1] + [0] * len(t)
    for c in s:
        for j in range(len(t) - 1, -1, -1):
            if t[j] == c:
                d[j + 1] += d[j]
    return d[-1]


def interleave(a, b, c):
    if len(a) + len(b) != len(c):
        return False
    row = [False] * (len(b) + 1)
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i == 0 and j == 0:
                row[j] = True
            elif i == 0:
                row[j] = row[j - 1] and b[j - 1] == c[j - 1]
            elif j == 0:
                row[j] = row[j] and a[i - 1] == c[i - 1]
            else:
                row[j] = (row[j] and a[i - 1] == c[i + j - 1]) or (row[j - 1] and b[j - 1] == c[i + j - 1])
    return row[-1]


def longest_palindrome(s):
    best = ""
    for centre in range(len(s)):
        for lo, hi in ((centre, centre), (centre, centre + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo -= 1
                hi += 1
            if hi - lo - 1 > len(best):
                best = s[lo + 1:hi]
    return best


def decodings(s):
    a, b = 1, 1 if s and s[0] != "0" else 0
    for i in range(1, len(s)):
        c = 0
        if s[i] != "0":
            c += b
        if 10 <= int(s[i - 1:i + 1]) <= 26:
            c += a
        a, b = b, c
    return b


print([wildcard(p, s) for p, s in [("*", ""), ("a*b", "axxb"), ("?at", "cat"), ("*.py", "main.py"), ("a?c*", "abd"), ("", "x"), ("**a", "bca")]])
print([regex(p, s) for p, s in [("a*b", "aaab"), (".*", "xyz"), ("c*a*b", "aab"), ("mis*is*p*.", "mississippi"), ("a.", "a"), ("", "")]])
print(word_break("catsanddog", ["cat", "cats", "and", "sand", "dog"]), word_break("abc", ["ab"]), len(word_break("a" * 8, ["a", "aa"])))
print(subsequences("rabbbit", "rabbit"), subsequences("banana", "ban"), subsequences("abc", ""), interleave("aabcc", "dbbca", "aadbbcbcac"), interleave("ab", "cd", "acdbx"), interleave("ab", "cd", "adbc"))
print([longest_palindrome(s) for s in ["babad", "cbbd", "forgeeksskeegfor", "", "x"]], [decodings(s) for s in ["12", "226", "0", "10", "1111111111", "30"]])
