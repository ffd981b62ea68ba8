import sys, re, string, textwrap
from collections import Counter, defaultdict, deque
from statistics import mean, median, mode, stdev

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope,
it was the winter of despair, we had everything before us, we had nothing before us."""


def words(text):
    for w in re.split(r'\W+', text.lower()):
        if w:
            yield w


class Markov:
    def __init__(self, order=1):
        self.order = order
        self.table = defaultdict(list)

    def feed(self, ws):
        window = deque(maxlen=self.order)
        for w in ws:
            if len(window) == self.order:
                self.table[tuple(window)].append(w)
            window.append(w)

    def generate(self, n, seed):
        keys = sorted(self.table)
        state = keys[seed % len(keys)]
        out = list(state)
        while len(out) < n:
            options = self.table.get(state)
            if not options:
                break
            seed = (seed * 16807) % 2147483647
            w = options[seed % len(options)]
            out.append(w)
            state = tuple(out[-self.order:])
        return ' '.join(out)


c = Counter(words(TEXT))
print(c.most_common(5), len(c), sum(c.values()))
lengths = [len(w) for w in words(TEXT)]
print('%.3f %s %s %.3f' % (mean(lengths), median(lengths), mode(lengths), stdev(lengths)))
by_len = defaultdict(set)
for w in c:
    by_len[len(w)].add(w)
for n in sorted(by_len, reverse=True)[:3]:
    print(n, sorted(by_len[n]))
m = Markov(2)
m.feed(words(TEXT))
print(m.generate(14, 7))
print(textwrap.fill(TEXT.replace('\n', ' '), 50, initial_indent='* ', subsequent_indent='  '))
hist = Counter(ch for ch in TEXT.lower() if ch in string.ascii_lowercase)
top = max(hist.values())
for ch, n in sorted(hist.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f'{ch} {"#" * (n * 20 // top):<20} {n:3d} {n / sum(hist.values()):6.2%}')
table = str.maketrans('aeiou', '*' * 5, string.punctuation)
print(TEXT[:40].translate(table), TEXT.count('it was'), TEXT.find('wisdom'), TEXT.title()[:20], TEXT.swapcase()[:9])
pal = [w for w in 'level deified hello noon Was it a car'.split() if w.lower() == w.lower()[::-1]]
print(pal, 'racecar'.center(15, '~'), 'a,b,,c'.split(','), ' x '.strip() + '|', 'ab\tc'.expandtabs(4), 'x=1;y=2'.partition(';'))
print({w: [i for i, x in enumerate(words(TEXT)) if x == w] for w in ('hope', 'us')})
anagrams = defaultdict(list)
for w in ['tea', 'eat', 'tan', 'ate', 'nat', 'bat']:
    anagrams[''.join(sorted(w))].append(w)
print([g for g in anagrams.values() if len(g) > 1])
caesar = lambda s, k: ''.join(chr((ord(ch) - 97 + k) % 26 + 97) if ch.islower() else chr((ord(ch) - 65 + k) % 26 + 65) if ch.isupper() else ch for ch in s)
print(caesar('Hello, World', 3), caesar(caesar('Hello, World', 3), -3))
vig = lambda s, key: ''.join(chr((ord(a) + ord(b) - 194) % 26 + 97) for a, b in zip(s, key * len(s)))
print(vig('attackatdawn', 'lemon'))
