# objects in sets: identity by default, __eq__/__hash__ when defined
class Tag:
    def __init__(self, name):
        self.name = name


class Card:
    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __eq__(self, other):
        return (self.rank, self.suit) == (other.rank, other.suit)

    def __hash__(self):
        return hash((self.rank, self.suit))


a = Tag('a')
b = Tag('a')
tags = {a, b, a}
print(len(tags), a in tags, Tag('a') in tags)
cards = {Card(1, 'S'), Card(2, 'H'), Card(1, 'S')}
print(len(cards), Card(2, 'H') in cards, Card(3, 'H') in cards)
print(sorted((c.suit, c.rank) for c in cards))
cards.discard(Card(1, 'S'))
print(len(cards))
