# anagrams by frozenset of counts, isograms, pangrams
words = 'listen silent enlist google elbow below state taste night thing inlets cat'.split()
groups = {}
for w in words:
    key = frozenset((c, w.count(c)) for c in w)
    groups.setdefault(key, []).append(w)
for g in groups.values():
    if len(g) > 1:
        print(g)


def is_isogram(w):
    return len(set(w)) == len(w)


def is_pangram(s):
    return set('abcdefghijklmnopqrstuvwxyz') <= set(s.lower())


print([w for w in words if is_isogram(w)])
print(is_pangram('The quick brown fox jumps over the lazy dog'))
print(is_pangram('Hello world'))
missing = set('abcdefghijklmnopqrstuvwxyz') - set('pack my box with five dozen jugs')
print(sorted(missing))
vowels = set('aeiou')
for w in sorted(set(words), key=lambda w: (len(vowels & set(w)), w)):
    print(w, len(vowels & set(w)), ''.join(sorted(set(w) - vowels)))
pairs = [(a, b) for a in words for b in words if a < b and set(a) == set(b) and sorted(a) != sorted(b)]
print(pairs)
distinct = {tuple(sorted(w)) for w in words}
print(len(words), len(distinct))
chain = ['cat']
used = {'cat'}
while True:
    nxt = [w for w in words if w[0] == chain[-1][-1] and w not in used]
    if not nxt:
        break
    used.add(min(nxt))
    chain.append(min(nxt))
print(chain)
print(sorted(used ^ set(words)))
