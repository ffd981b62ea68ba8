# next permutation, ranking, cycles, inversions, derangements, gray code
def next_permutation(a):
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return None
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a = a[:]
    a[i], a[j] = a[j], a[i]
    return a[:i + 1] + a[:i:-1]


def rank(p):
    r = 0
    for i, x in enumerate(p):
        r = r * (len(p) - i) + sum(y < x for y in p[i + 1:])
    return r


def unrank(n, r):
    digits = []
    for base in range(1, n + 1):
        r, d = divmod(r, base)
        digits.append(d)
    items = list(range(n))
    return [items.pop(d) for d in reversed(digits)]


def cycles(p):
    seen, out = set(), []
    for s in range(len(p)):
        if s not in seen:
            cyc = []
            while s not in seen:
                seen.add(s)
                cyc.append(s)
                s = p[s]
            out.append(tuple(cyc))
    return out


def inversions(a):
    if len(a) < 2:
        return a, 0
    left, x = inversions(a[:len(a) // 2])
    right, y = inversions(a[len(a) // 2:])
    out, n, i = [], x + y, 0
    for v in right:
        while i < len(left) and left[i] <= v:
            out.append(left[i])
            i += 1
        n += len(left) - i
        out.append(v)
    return out + left[i:], n


p = [1, 2, 3]
while p:
    print(p, end=' ')
    p = next_permutation(p)
print()
print(rank([2, 0, 1]), unrank(3, 4), all(rank(unrank(4, r)) == r for r in range(24)))
print(cycles([2, 0, 1, 4, 3, 5]), inversions([5, 4, 3, 2, 1])[1], inversions([3, 1, 2]))
d = [1, 0]
for n in range(2, 12):
    d.append((n - 1) * (d[-1] + d[-2]))
print(d)
gray = [n ^ n >> 1 for n in range(8)]
print([format(g, '03b') for g in gray], all(bin(a ^ b).count('1') == 1 for a, b in zip(gray, gray[1:])))
word = sorted('banana')
count = 0
while word:
    count += 1
    word = next_permutation(word)
print(count)
