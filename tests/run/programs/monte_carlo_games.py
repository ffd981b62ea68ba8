# probabilities estimated with an own generator: monty hall, dice, coupon, gambler
class Rng:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return self.state

    def below(self, n):
        return self.next() // 7 % n

    def chance(self, p):
        return self.next() / 2 ** 31 < p

    def shuffle(self, xs):
        for i in range(len(xs) - 1, 0, -1):
            j = self.below(i + 1)
            xs[i], xs[j] = xs[j], xs[i]
        return xs


def monty(rng, switch):
    car, pick = rng.below(3), rng.below(3)
    opened = next(d for d in range(3) if d not in (car, pick))
    if switch:
        pick = next(d for d in range(3) if d not in (pick, opened))
    return pick == car


def coupons(rng, kinds):
    seen, n = set(), 0
    while len(seen) < kinds:
        seen.add(rng.below(kinds))
        n += 1
    return n


def gambler(rng, money, goal, p):
    steps = 0
    while 0 < money < goal:
        money += 1 if rng.chance(p) else -1
        steps += 1
    return money == goal, steps


def craps(rng):
    def roll():
        return rng.below(6) + rng.below(6) + 2

    first = roll()
    if first in (7, 11):
        return True
    if first in (2, 3, 12):
        return False
    while True:
        r = roll()
        if r == first:
            return True
        if r == 7:
            return False


def prisoners(rng, n=20):
    boxes = rng.shuffle(list(range(n)))
    for p in range(n):
        box = p
        for _ in range(n // 2):
            box = boxes[box]
            if box == p:
                break
        else:
            return False
    return True


def rate(f, n):
    return sum(1 for _ in range(n) if f()) / n


r = Rng(2024)
print('monty %.3f %.3f' % (rate(lambda: monty(r, False), 1500), rate(lambda: monty(r, True), 1500)))
print('craps %.3f prisoners %.3f' % (rate(lambda: craps(r), 2000), rate(lambda: prisoners(r), 500)))
print('coupons %.2f' % (sum(coupons(r, 10) for _ in range(300)) / 300))
games = [gambler(r, 5, 15, 0.5) for _ in range(300)]
print('gambler %.3f, steps %.1f' % (sum(w for w, _ in games) / 300, sum(s for _, s in games) / 300))
print([r.below(6) + 1 for _ in range(10)], r.shuffle(list('abcdef')), r.state)
