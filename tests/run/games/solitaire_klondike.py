"""Klondike played automatically with a simple strategy."""
import random
from enum import Enum, IntEnum, auto
from typing import List, Optional, NamedTuple


class Suit(Enum):
    CLUBS = '♣'
    DIAMONDS = '♦'
    HEARTS = '♥'
    SPADES = '♠'

    @property
    def red(self):
        return self in (Suit.DIAMONDS, Suit.HEARTS)


class Rank(IntEnum):
    ACE = 1
    TWO = 2
    THREE = 3
    FOUR = 4
    FIVE = 5
    SIX = 6
    SEVEN = 7
    EIGHT = 8
    NINE = 9
    TEN = 10
    JACK = 11
    QUEEN = 12
    KING = 13

    @property
    def short(self):
        return 'A23456789TJQK'[self - 1]


class Card(NamedTuple):
    rank: Rank
    suit: Suit

    def __str__(self):
        return f"{self.rank.short}{self.suit.value}"

    def fits_on(self, other: 'Card') -> bool:
        return other.rank == self.rank + 1 and other.suit.red != self.suit.red


class Pile:
    def __init__(self, cards=()):
        self.cards: List[Card] = list(cards)
        self.hidden = 0

    @property
    def top(self) -> Optional[Card]:
        return self.cards[-1] if self.cards else None

    def visible(self):
        return self.cards[self.hidden:]

    def flip(self):
        if self.hidden and self.hidden == len(self.cards):
            self.hidden -= 1
            return True
        return False

    def __len__(self):
        return len(self.cards)

    def __bool__(self):
        return bool(self.cards)

    def __str__(self):
        return '## ' * self.hidden + ' '.join(map(str, self.visible()))


class Action(Enum):
    FOUNDATION = auto()
    MOVE = auto()
    WASTE = auto()
    DRAW = auto()
    RECYCLE = auto()


class Game:
    def __init__(self, seed):
        deck = [Card(r, s) for s in Suit for r in Rank]
        random.Random(seed).shuffle(deck)
        self.tableau = []
        for i in range(7):
            pile = Pile(deck.pop() for _ in range(i + 1))
            pile.hidden = i
            self.tableau.append(pile)
        self.stock = deck
        self.waste = []
        self.foundation = {s: 0 for s in Suit}
        self.counts = {a: 0 for a in Action}

    def won(self):
        return all(v == Rank.KING for v in self.foundation.values())

    def to_foundation(self, card):
        if card is not None and self.foundation[card.suit] == card.rank - 1:
            self.foundation[card.suit] = int(card.rank)
            return True
        return False

    def step(self):
        for pile in self.tableau:
            if self.to_foundation(pile.top):
                pile.cards.pop()
                pile.flip()
                return Action.FOUNDATION
        if self.waste and self.to_foundation(self.waste[-1]):
            self.waste.pop()
            return Action.FOUNDATION
        for source in self.tableau:
            if not source or source.hidden == 0 and source.visible()[0].rank == Rank.KING:
                continue
            base = source.visible()[0]
            for target in self.tableau:
                if target is source:
                    continue
                ok = base.fits_on(target.top) if target else base.rank is Rank.KING
                if ok and (source.hidden or not target is None):
                    target.cards.extend(source.visible())
                    del source.cards[source.hidden:]
                    source.flip()
                    return Action.MOVE
        if self.waste:
            card = self.waste[-1]
            for target in self.tableau:
                if (target and card.fits_on(target.top)) or (not target and card.rank == Rank.KING):
                    target.cards.append(self.waste.pop())
                    return Action.WASTE
        if self.stock:
            self.waste.append(self.stock.pop())
            return Action.DRAW
        if self.waste:
            self.stock = self.waste[::-1]
            self.waste = []
            return Action.RECYCLE
        return None

    def play(self, limit=400):
        for n in range(limit):
            action = self.step()
            if action is None or self.won():
                break
            self.counts[action] += 1
        return self.won()


results = []
for seed in range(12):
    game = Game(seed)
    won = game.play()
    results.append((seed, won, sum(game.foundation.values())))
    if seed < 3:
        print('game', seed)
        for pile in game.tableau:
            print('   ', pile if pile else '-')
        print({s.name.lower(): v for s, v in game.foundation.items()})
        print(', '.join(f'{a.name}={n}' for a, n in game.counts.items()))
for r in results:
    print(*r)
print('won', sum(1 for _, w, _ in results if w), 'of', len(results))
print(max(results, key=lambda r: r[2]))
