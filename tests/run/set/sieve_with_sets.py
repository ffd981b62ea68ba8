# primes with set subtraction; prime pairs and number puzzles
def primes(n):
    candidates = set(range(2, n + 1))
    p = 2
    while p * p <= n:
        candidates -= set(range(p * p, n + 1, p))
        p += 1
    return candidates


ps = primes(200)
print(sorted(ps))
twins = sorted((p, p + 2) for p in ps if p + 2 in ps)
print(twins)
sums = {p + q for p in ps for q in ps}
print(sorted(set(range(4, 200, 2)) - sums))
print(sorted(n for n in range(3, 60, 2) if n not in ps and not any(n - p in {2 * k * k for k in range(1, 9)} for p in ps)))


def circular(p):
    s = str(p)
    return all(int(s[i:] + s[:i]) in ps for i in range(len(s)))


print([p for p in sorted(ps) if circular(p)])
emirps = [p for p in sorted(ps) if int(str(p)[::-1]) in ps and str(p) != str(p)[::-1]]
print(emirps)

squares = {i * i for i in range(1, 60)}
triples = set()
for a in range(1, 40):
    for b in range(a, 40):
        if a * a + b * b in squares:
            triples.add((a, b))
print(len(triples), sorted(triples)[:6])

taxi = set()
twice = set()
for a in range(1, 30):
    for b in range(a, 30):
        c = a ** 3 + b ** 3
        if c in taxi:
            twice.add(c)
        taxi.add(c)
print(min(twice), sorted(twice)[:3])
