# auctions of several kinds with bidders, budgets and an event log
from abc import ABC, abstractmethod


class BidError(Exception):
    pass


class Bidder:
    def __init__(self, name, budget, values):
        self.name, self.budget, self.values = name, budget, values
        self.won = []

    def limit(self, lot):
        return min(self.budget, self.values.get(lot, 0))

    def pay(self, lot, price):
        if price > self.budget:
            raise BidError('%s cannot pay %d' % (self.name, price))
        self.budget -= price
        self.won.append(lot)


class Auction(ABC):
    def __init__(self, bidders):
        self.bidders = bidders
        self.log = []

    @abstractmethod
    def decide(self, lot, reserve):
        """The winner and the price, or None."""

    def sell(self, lot, reserve=1):
        result = self.decide(lot, reserve)
        if result is None:
            self.log.append(lot + ' unsold')
            return 0
        who, price = result
        who.pay(lot, price)
        self.log.append('%s to %s for %d' % (lot, who.name, price))
        return price


class English(Auction):
    STEP = 5

    def decide(self, lot, reserve):
        price, leader = reserve, None
        bidding = True
        while bidding:
            bidding = False
            for b in self.bidders:
                ask = price if leader is None else price + self.STEP
                if b is not leader and b.limit(lot) >= ask:
                    price, leader, bidding = ask, b, True
        return (leader, price) if leader else None


class Dutch(Auction):
    def decide(self, lot, reserve):
        for price in range(200, reserve - 1, -10):
            for b in self.bidders:
                if b.limit(lot) >= price:
                    return b, price
        return None


class Vickrey(Auction):
    def decide(self, lot, reserve):
        bids = sorted(((b.limit(lot), b.name, b) for b in self.bidders if b.limit(lot) >= reserve), reverse=True)
        if not bids:
            return None
        return bids[0][2], bids[1][0] if len(bids) > 1 else reserve


def bidders():
    return [Bidder('ann', 150, {'vase': 90, 'clock': 60}), Bidder('bob', 100, {'vase': 120, 'lamp': 20}),
            Bidder('cid', 300, {'clock': 75, 'vase': 95})]


for kind in (English, Dutch, Vickrey):
    crowd = bidders()
    a = kind(crowd)
    income = sum(a.sell(lot, reserve) for lot, reserve in [('vase', 10), ('clock', 20), ('lamp', 5), ('rug', 1)])
    print(kind.__name__, income, a.log)
    print('  ', [(b.name, b.budget, b.won) for b in crowd])
try:
    Bidder('poor', 1, {}).pay('x', 2)
except BidError as e:
    print(e)
print(issubclass(Dutch, Auction), isinstance(a, Vickrey), isinstance(a, English))
