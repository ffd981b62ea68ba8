import random


class Card:
    SUITS = '♠♥♦♣'
    RANKS = ['A'] + [str(n) for n in range(2, 11)] + list('JQK')

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    @property
    def value(self):
        if self.rank == 'A':
            return 11
        return 10 if self.rank in 'JQK' else int(self.rank)

    def __str__(self):
        return self.rank + self.suit

    __repr__ = __str__


class Deck:
    def __init__(self, rng, packs=1):
        self.cards = [Card(r, s) for _ in range(packs) for s in Card.SUITS for r in Card.RANKS]
        rng.shuffle(self.cards)

    def __len__(self):
        return len(self.cards)

    def deal(self, n=1):
        dealt, self.cards = self.cards[:n], self.cards[n:]
        return dealt if n > 1 else dealt[0]


class Hand(list):
    @property
    def total(self):
        t = sum(c.value for c in self)
        aces = sum(1 for c in self if c.rank == 'A')
        while t > 21 and aces:
            t -= 10
            aces -= 1
        return t

    def busted(self):
        return self.total > 21

    def blackjack(self):
        return len(self) == 2 and self.total == 21

    def __str__(self):
        return ' '.join(map(str, self)) + f' ({self.total})'


class Player:
    wins = 0

    def __init__(self, name, strategy, money=100):
        self.name, self.strategy, self.money = name, strategy, money
        self.hand = Hand()

    def play(self, deck, upcard):
        while not self.hand.busted() and self.strategy(self.hand, upcard):
            self.hand.append(deck.deal())


cautious = lambda hand, up: hand.total < 12


def basic(hand, up):
    t = hand.total
    if t >= 17:
        return False
    if t >= 13:
        return up.value >= 7
    return t < 12 or not 4 <= up.value <= 6


def mimic(hand, up):
    return hand.total < 17


rng = random.Random(99)
players = [Player('Ann', basic), Player('Bob', mimic), Player('Cat', cautious, money=80)]
dealer = Player('Dealer', mimic)
for game in range(1, 6):
    deck = Deck(rng, 2)
    for p in players + [dealer]:
        p.hand = Hand(deck.deal(2))
    up = dealer.hand[0]
    for p in players:
        p.play(deck, up)
    dealer.play(deck, up)
    print(f'--- game {game}: dealer', dealer.hand)
    for p in players:
        if p.hand.busted() or (not dealer.hand.busted() and dealer.hand.total > p.hand.total):
            p.money -= 10
            result = 'loses'
        elif p.hand.total == dealer.hand.total:
            result = 'pushes'
        else:
            p.money += 15 if p.hand.blackjack() else 10
            p.wins += 1
            result = 'wins'
        print(f'{p.name:4} {result:7} {p.hand} ${p.money}')
print({p.name: (p.money, p.wins) for p in players}, Player.wins, len(deck))
print(sorted(Hand(deck.deal(5)), key=lambda c: (c.suit, Card.RANKS.index(c.rank))))
print(rng.randint(1, 6), rng.choice('abc'), rng.sample(range(100), 5), round(rng.gauss(0, 1), 6), rng.choices([1, 2, 3], k=4))
