# bowling, tennis and darts scoring kept in classes
class Bowling:
    def __init__(self, text):
        self.rolls = []
        for c in text.replace(' ', ''):
            if c == 'X':
                self.rolls.append(10)
            elif c == '/':
                self.rolls.append(10 - self.rolls[-1])
            elif c == '-':
                self.rolls.append(0)
            else:
                self.rolls.append(int(c))

    def frames(self):
        i = 0
        for _ in range(10):
            if self.rolls[i] == 10:
                yield sum(self.rolls[i:i + 3])
                i += 1
            elif self.rolls[i] + self.rolls[i + 1] == 10:
                yield sum(self.rolls[i:i + 3])
                i += 2
            else:
                yield self.rolls[i] + self.rolls[i + 1]
                i += 2

    def score(self):
        return sum(self.frames())


class Tennis:
    NAMES = ['love', 'fifteen', 'thirty', 'forty']

    def __init__(self, *players):
        self.players = players
        self.points = dict.fromkeys(players, 0)

    def point(self, who):
        self.points[who] += 1

    def __str__(self):
        a, b = (self.points[p] for p in self.players)
        if max(a, b) >= 4 and abs(a - b) >= 2:
            return 'game ' + self.players[a < b]
        if a >= 3 and b >= 3:
            return 'deuce' if a == b else 'advantage ' + self.players[a < b]
        return self.NAMES[a] + ' ' + ('all' if a == b else self.NAMES[b])


def checkout(score, darts=3):
    finish = [(2 * n, 'D%d' % n) for n in range(1, 21)] + [(50, 'bull')]
    throws = [(60, 'T20'), (57, 'T19'), (54, 'T18'), (51, 'T17'), (25, '25')] + [(n, str(n)) for n in range(20, 0, -1)]
    for value, name in finish:
        if value == score:
            return [name]
    if darts > 1:
        for value, name in throws:
            if value < score:
                rest = checkout(score - value, darts - 1)
                if rest:
                    return [name] + rest
    return None


for game in ('XXXXXXXXXXXX', '9-' * 10, '5/' * 10 + '5', 'X 7/ 9- X -8 8/ -6 X X X81'):
    b = Bowling(game)
    print(game, b.score(), list(b.frames()))
t = Tennis('ann', 'bob')
for who in 'ann ann bob bob bob ann ann bob bob bob'.split():
    t.point(who)
    print(t, end='; ')
print()
print([checkout(n) for n in (2, 40, 61, 100, 170, 159, 1)])
try:
    print(Bowling('X').score())
except IndexError:
    print('unfinished')
