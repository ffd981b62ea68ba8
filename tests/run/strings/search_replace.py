# templates with a hand-written matcher: globbing, simple substitution, highlighting, diff of two texts
def glob(pattern, name):
    if not pattern:
        return not name
    if pattern[0] == "*":
        return glob(pattern[1:], name) or (name != "" and glob(pattern, name[1:]))
    if not name:
        return False
    if pattern[0] == "?" or pattern[0] == name[0]:
        return glob(pattern[1:], name[1:])
    if pattern[0] == "[":
        end = pattern.index("]")
        return name[0] in pattern[1:end] and glob(pattern[end + 1:], name[1:])
    return False


def highlight(text, word, before="<", after=">"):
    out = ""
    i = 0
    while True:
        j = text.lower().find(word.lower(), i)
        if j < 0:
            return out + text[i:]
        out += text[i:j] + before + text[j:j + len(word)] + after
        i = j + len(word)


def diff(a, b):
    n, m = len(a), len(b)
    t = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            t[i][j] = t[i + 1][j + 1] + 1 if a[i] == b[j] else max(t[i + 1][j], t[i][j + 1])
    i = j = 0
    out = []
    while i < n or j < m:
        if i < n and j < m and a[i] == b[j]:
            out.append("  " + a[i])
            i, j = i + 1, j + 1
        elif j == m or (i < n and t[i + 1][j] >= t[i][j + 1]):
            out.append("- " + a[i])
            i += 1
        else:
            out.append("+ " + b[j])
            j += 1
    return out


files = ["main.py", "test_main.py", "readme.md", "a.c", "b.h", "Makefile"]
for p in ["*", "*.py", "test_*", "?.[ch]", "*a*", "*.", "[rM]*"]:
    print(p.ljust(8), [f for f in files if glob(p, f)])
print(highlight("The cat and the Cat", "cat"), highlight("aaa", "aa", after="|"), highlight("none", "x"))
old = """def f(x):
    y = x
    return y
""".splitlines()
new = """def f(x, z):
    y = x
    y += z
    return y""".splitlines()
for l in diff(old, new):
    print(l)
print("".join([d[2:] if d[0] == " " else d[0] + d[2:] for d in diff(list("kitten"), list("sitting"))]))
