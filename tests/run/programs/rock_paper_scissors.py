# game strategies playing a round-robin tournament
import random

BEATS = {'rock': 'scissors', 'scissors': 'paper', 'paper': 'rock'}


class Player:
    def __init__(self, name=None):
        self.name = name or type(self).__name__
        self.points = 0

    def choose(self, mine, theirs):
        return 'rock'


class Cycler(Player):
    def choose(self, mine, theirs):
        return ['rock', 'paper', 'scissors'][len(mine) % 3]


class Copycat(Player):
    def choose(self, mine, theirs):
        return theirs[-1] if theirs else super().choose(mine, theirs)


class Counterer(Player):
    def choose(self, mine, theirs):
        if not theirs:
            return 'paper'
        common = max(sorted(set(theirs)), key=theirs.count)
        return next(k for k, v in BEATS.items() if v == common)


class Chancer(Player):
    def __init__(self, seed):
        super().__init__()
        self.rng = random.Random(seed)

    def choose(self, mine, theirs):
        return self.rng.choice(sorted(BEATS))


def play(a, b, rounds=30):
    ha, hb = [], []
    score = [0, 0]
    for _ in range(rounds):
        x, y = a.choose(ha, hb), b.choose(hb, ha)
        ha.append(x)
        hb.append(y)
        if BEATS[x] == y:
            score[0] += 1
        elif BEATS[y] == x:
            score[1] += 1
    return score


players = [Player('Rock'), Cycler(), Copycat(), Counterer(), Chancer(5)]
for i, a in enumerate(players):
    for b in players[i + 1:]:
        x, y = play(a, b)
        if x == y:
            a.points += 1
            b.points += 1
            result = 'draw'
        else:
            winner = a if x > y else b
            winner.points += 3
            result = winner.name
        print('%-10s %-10s %2d:%-2d %s' % (a.name, b.name, x, y, result))
for rank, p in enumerate(sorted(players, key=lambda p: (-p.points, p.name)), 1):
    print(rank, p.name, p.points)
