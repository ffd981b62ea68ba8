# card game: hands, aces, dealer rules, several seeded rounds
import random

SUITS = ['clubs', 'diamonds', 'hearts', 'spades']
RANKS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K', 'A']


class Card:
    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit

    def value(self):
        if self.rank in ('J', 'Q', 'K'):
            return 10
        return 11 if self.rank == 'A' else int(self.rank)

    def __repr__(self):
        return self.rank + self.suit[0]


class Deck:
    def __init__(self, seed):
        self.cards = [Card(r, s) for s in SUITS for r in RANKS]
        random.Random(seed).shuffle(self.cards)

    def draw(self):
        return self.cards.pop()


class Hand:
    def __init__(self, name):
        self.name = name
        self.cards = []

    def add(self, card):
        self.cards.append(card)
        return self

    def total(self):
        t = sum(c.value() for c in self.cards)
        aces = sum(c.rank == 'A' for c in self.cards)
        while t > 21 and aces:
            t -= 10
            aces -= 1
        return t

    @property
    def bust(self):
        return self.total() > 21

    def __str__(self):
        return f'{self.name}: {self.cards} = {self.total()}{" bust" if self.bust else ""}'


def play(seed, limit=17):
    deck = Deck(seed)
    player, dealer = Hand('player'), Hand('dealer')
    for _ in range(2):
        player.add(deck.draw())
        dealer.add(deck.draw())
    while player.total() < limit:
        player.add(deck.draw())
    if not player.bust:
        while dealer.total() < 17:
            dealer.add(deck.draw())
    if player.bust or (not dealer.bust and dealer.total() > player.total()):
        return player, dealer, -1
    return player, dealer, int(dealer.bust or player.total() > dealer.total())


for seed in range(5):
    p, d, r = play(seed)
    print(p, '|', d, '|', ['push', 'win', 'lose'][r])
print({limit: sum(play(s, limit)[2] for s in range(80)) for limit in (12, 15, 17, 19)})
print(Hand('x').add(Card('A', 'spades')).add(Card('A', 'hearts')).add(Card('9', 'clubs')))
