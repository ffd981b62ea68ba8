import itertools
import random
from collections import Counter, deque
from enum import IntEnum
from functools import total_ordering


class Hand(IntEnum):
    HIGH = 0
    PAIR = 1
    TWO_PAIR = 2
    TRIPS = 3
    STRAIGHT = 4
    FLUSH = 5
    FULL = 6
    QUADS = 7
    STRAIGHT_FLUSH = 8


@total_ordering
class Card:
    RANKS = '23456789TJQKA'
    SUITS = 'cdhs'

    def __init__(self, text):
        self.rank = Card.RANKS.index(text[0]) + 2
        self.suit = text[1]

    def __eq__(self, other):
        return (self.rank, self.suit) == (other.rank, other.suit)

    def __lt__(self, other):
        return self.rank < other.rank

    def __hash__(self):
        return hash((self.rank, self.suit))

    def __str__(self):
        return self.RANKS[self.rank - 2] + self.suit

    __repr__ = __str__


def deck():
    return [Card(r + s) for r, s in itertools.product(Card.RANKS, Card.SUITS)]


def evaluate(cards):
    ranks = sorted((c.rank for c in cards), reverse=True)
    counts = sorted(Counter(ranks).items(), key=lambda rc: (rc[1], rc[0]), reverse=True)
    shape = tuple(n for _, n in counts)
    order = tuple(r for r, _ in counts)
    flush = len({c.suit for c in cards}) == 1
    straight = len(order) == 5 and ranks[0] - ranks[4] == 4
    if ranks == [14, 5, 4, 3, 2]:
        straight, order = True, (5, 4, 3, 2, 1)
    if straight and flush:
        kind = Hand.STRAIGHT_FLUSH
    elif shape == (4, 1):
        kind = Hand.QUADS
    elif shape == (3, 2):
        kind = Hand.FULL
    elif flush:
        kind = Hand.FLUSH
    elif straight:
        kind = Hand.STRAIGHT
    else:
        kind = {(3, 1, 1): Hand.TRIPS, (2, 2, 1): Hand.TWO_PAIR, (2, 1, 1, 1): Hand.PAIR}.get(shape, Hand.HIGH)
    return kind, order


def best_five(cards):
    return max(itertools.combinations(cards, 5), key=evaluate)


def parse(text):
    return [Card(t) for t in text.split()]


def war(seed, limit=5000):
    cards = deck()
    random.Random(seed).shuffle(cards)
    a, b = deque(cards[::2]), deque(cards[1::2])
    rounds = wars = 0
    while a and b and rounds < limit:
        rounds += 1
        pot = [a.popleft(), b.popleft()]
        while pot[-2].rank == pot[-1].rank:
            wars += 1
            if len(a) < 2 or len(b) < 2:
                break
            for _ in range(2):
                pot.extend((a.popleft(), b.popleft()))
        winner = a if pot[-2] > pot[-1] else b
        winner.extend(sorted(pot, reverse=True))
    return rounds, wars, len(a), len(b)


hands = ['Ah Kh Qh Jh Th', '9c 9d 9h 9s 2d', '2c 2d 2h 3s 3d', 'Ah 2c 3d 4s 5h', 'Kd Ks Qd Qs 2c', '7h 5d 3c 2s Jd', 'As Ad 3c 4d 5h', '2h 4h 6h 8h Th', '8c 8d 8h Ks 2d']
for h in sorted(hands, key=lambda h: evaluate(parse(h)), reverse=True):
    kind, order = evaluate(parse(h))
    print(f'{h:<16} {kind.name.replace("_", " ").lower():<15} {int(kind)} {order}')
print(best_five(parse('Ah Kd 2c 2d 2h 9s 9d')), evaluate(parse('Ah Kh Qh Jh Th')) > evaluate(parse('9c 9d 9h 9s 2d')))
rng = random.Random(99)
tally = Counter(evaluate(rng.sample(deck(), 5))[0].name for _ in range(300))
print(sorted(tally.items(), key=lambda kv: -kv[1])[:3], Hand.FLUSH > Hand.STRAIGHT, Hand(6), list(Hand)[-1])
for seed in range(3):
    print(war(seed))
print(sorted(parse('Ah 2c Kd'))[0], max(parse('Ah 2c Kd')), Card('Ah') == Card('Ah'), len(set(deck())))
