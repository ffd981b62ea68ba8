# word statistics over a text with lists of pairs, sorting by count and name
TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness"""
words = []
counts = []
for raw in TEXT.split():
    w = raw.strip(",.;:!?").lower()
    if w in words:
        counts[words.index(w)] += 1
    else:
        words.append(w)
        counts.append(1)
pairs = sorted(zip(words, counts), key=lambda p: (-p[1], p[0]))
for w, n in pairs[:8]:
    print("%-8s %3d %s" % (w, n, "*" * n))
print(len(words), sum(counts), max([len(w) for w in words]))
lines = TEXT.splitlines()
print([len(l) for l in lines], [len(l.split()) for l in lines], len(TEXT))
letters = sorted(TEXT.lower().replace("\n", " "))
best = ""
most = 0
i = 0
while i < len(letters):
    j = i
    while j < len(letters) and letters[j] == letters[i]:
        j += 1
    if letters[i].isalpha() and j - i > most:
        most, best = j - i, letters[i]
    i = j
print(best, most)
by_len = [[] for _ in range(13)]
for w in words:
    by_len[len(w)].append(w)
for n, group in enumerate(by_len):
    if group:
        print(n, sorted(group))
