# collections.Counter: counting, most_common, arithmetic, missing keys
from collections import Counter

c = Counter('abracadabra')
print(c['a'], c['z'], len(c), sum(c.values()))
print(c.most_common(2), c.most_common()[-1])
print(sorted(c.items()), dict(c) == {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
c.update('aab')
c['z'] += 3
c['q'] = 0
print(c['a'], c['z'], c.get('x', -1), 'q' in c, 'y' in c)
a, b = Counter(x=3, y=1), Counter(x=1, y=2)
print(a + b, a - b, a & b, a | b)
print(Counter([1, 2, 1, 3, 1]), Counter())
print(sorted(Counter(a=2, b=1).elements()))
a.subtract(b)
print(a, Counter('ab') == Counter('ba'))
for word, n in Counter('to be or not to be'.split()).most_common(3):
    print(word, n)
