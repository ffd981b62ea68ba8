# word counting with several idioms that must agree
text = '''the quick brown fox jumps over the lazy dog the fox
is quick and the dog is not but the cat is the best of the lot'''


def count_get(words):
    d = {}
    for w in words:
        d[w] = d.get(w, 0) + 1
    return d


def count_in(words):
    d = {}
    for w in words:
        if w in d:
            d[w] += 1
        else:
            d[w] = 1
    return d


def count_try(words):
    d = {}
    for w in words:
        try:
            d[w] += 1
        except KeyError:
            d[w] = 1
    return d


def count_setdefault(words):
    d = {}
    for w in words:
        d.setdefault(w, 0)
        d[w] += 1
    return d


words = text.split()
a = count_get(words)
b = count_in(words)
c = count_try(words)
e = count_setdefault(words)
print(a == b == c == e)
for w, n in sorted(a.items(), key=lambda p: (-p[1], p[0])):
    print('%-6s %2d %s' % (w, n, '#' * n))
print(list(a) == list(b), len(a), sum(a.values()))
