# Counter and defaultdict solving word problems
from collections import Counter, defaultdict

WORDS = '''stale least steal slate tales tesla pots stop spot tops opts post
silent listen enlist inlets rat tar art elbow below star arts rats'''.split()


def anagram_groups(words):
    groups = defaultdict(list)
    for w in words:
        groups[''.join(sorted(w))].append(w)
    return {k: v for k, v in groups.items() if len(v) > 1}


def can_build(word, letters):
    return not Counter(word) - Counter(letters)


def edits(word):
    letters = 'abcdefghijklmnopqrstuvwxyz'
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    deletes = [a + b[1:] for a, b in splits if b]
    swaps = [a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1]
    replaces = [a + c + b[1:] for a, b in splits if b for c in letters]
    inserts = [a + c + b for a, b in splits for c in letters]
    return set(deletes + swaps + replaces + inserts)


groups = anagram_groups(WORDS)
for k in sorted(groups, key=lambda k: (-len(groups[k]), k)):
    print(k, groups[k])
print([w for w in WORDS if can_build(w, 'tsaptor')])
model = Counter(WORDS + ['stop', 'stop', 'rat'])
print(model.most_common(3), sum(model.values()))


def correct(word):
    if word in model:
        return word
    options = [w for w in edits(word) if w in model]
    if not options:
        return word + '?'
    return max(sorted(options), key=lambda w: model[w])


print([correct(w) for w in ('stpo', 'lisen', 'tare', 'zzz', 'elbow')])
pairs = Counter(a + b for w in WORDS for a, b in zip(w, w[1:]))
print(sorted(pairs.items(), key=lambda p: (-p[1], p[0]))[:5])
first = defaultdict(Counter)
for w in WORDS:
    first[w[0]][len(w)] += 1
for c in sorted(first):
    print(c, dict(sorted(first[c].items())), max(first[c], key=lambda n: (first[c][n], n)))
letters = Counter(''.join(WORDS))
vowels = sum(letters[v] for v in 'aeiou')
print(vowels, sum(letters.values()) - vowels, letters['q'], len(letters))
print(Counter(map(len, WORDS)) == Counter(len(w) for w in WORDS))
