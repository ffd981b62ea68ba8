# poker hand ranking, comparison and tie breaking
from collections import Counter

ORDER = '23456789TJQKA'
NAMES = ['high card', 'pair', 'two pairs', 'three of a kind', 'straight', 'flush', 'full house', 'four of a kind', 'straight flush']


class Hand:
    def __init__(self, text):
        self.text = text
        cards = text.split()
        if len(set(cards)) != 5:
            raise ValueError('not five different cards: ' + text)
        self.ranks = sorted((ORDER.index(c[0]) + 2 for c in cards), reverse=True)
        self.suits = {c[1] for c in cards}
        self.key = self.evaluate()

    def evaluate(self):
        counts = sorted(Counter(self.ranks).items(), key=lambda p: (-p[1], -p[0]))
        order = [r for r, _ in counts]
        shape = [n for _, n in counts]
        flush = len(self.suits) == 1
        straight = len(order) == 5 and order[0] - order[4] == 4
        if order == [14, 5, 4, 3, 2]:
            straight, order = True, [5, 4, 3, 2, 1]
        if straight and flush:
            kind = 8
        elif shape[0] == 4:
            kind = 7
        elif shape == [3, 2]:
            kind = 6
        elif flush:
            kind = 5
        elif straight:
            kind = 4
        elif shape[0] == 3:
            kind = 3
        elif shape[:2] == [2, 2]:
            kind = 2
        else:
            kind = 1 if shape[0] == 2 else 0
        return kind, order

    def __lt__(self, other):
        return self.key < other.key

    def __eq__(self, other):
        return self.key == other.key

    def __repr__(self):
        return '%s (%s)' % (self.text, NAMES[self.key[0]])


hands = [Hand(t) for t in ('2H 3D 5S 9C KD', '2C 3H 4S 8C AH', '2H 4S 4C 2D 4H', '2S 8S AS QS 3S', '2H 3D 5S 9C KH',
                           'TC TD 5H 5S KC', '5H 4D 3S 2C AH', '9D 8D 7D 6D 5D', '7S 7H 7D 7C 2S', 'JH JD JC 2S 4D')]
for h in sorted(hands, reverse=True):
    print(h, h.key[1])
print(hands[0] == hands[4], hands[0] < hands[1], max(hands), min(hands))
try:
    Hand('2H 2H 3D 4D 5D')
except ValueError as e:
    print(e)
wins = Counter()
for i, a in enumerate(hands):
    for b in hands[i + 1:]:
        wins['tie' if a == b else NAMES[max(a.key, b.key)[0]]] += 1
print(sorted(wins.items(), key=lambda p: (-p[1], p[0])))
