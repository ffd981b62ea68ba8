# a league table from match results, with tie breaks and streaks
RESULTS = '''Lions 2-1 Bears
Bears 0-0 Wolves
Wolves 3-2 Lions
Foxes 1-1 Lions
Bears 4-0 Foxes
Wolves 1-1 Foxes
Lions 2-0 Wolves
Foxes abandoned Bears'''


class Team:
    def __init__(self, name):
        self.name = name
        self.form = ''
        self.scored = self.conceded = 0

    def record(self, mine, theirs):
        self.scored += mine
        self.conceded += theirs
        self.form += 'W' if mine > theirs else 'D' if mine == theirs else 'L'

    @property
    def points(self):
        return 3 * self.form.count('W') + self.form.count('D')

    @property
    def difference(self):
        return self.scored - self.conceded

    def key(self):
        return -self.points, -self.difference, -self.scored, self.name

    def streak(self):
        if not self.form:
            return ''
        n = len(self.form) - len(self.form.rstrip(self.form[-1]))
        return '%d%s' % (n, self.form[-1])


class League:
    def __init__(self):
        self.teams = {}

    def team(self, name):
        if name not in self.teams:
            self.teams[name] = Team(name)
        return self.teams[name]

    def play(self, line):
        home, score, away = line.split()
        a, b = map(int, score.split('-'))
        self.team(home).record(a, b)
        self.team(away).record(b, a)

    def table(self):
        return sorted(self.teams.values(), key=Team.key)


league = League()
for n, line in enumerate(RESULTS.splitlines(), 1):
    try:
        league.play(line)
    except ValueError:
        print('match', n, 'ignored:', line)
print('%-8s %2s %2s %2s %2s %5s %3s %s' % ('team', 'P', 'W', 'D', 'L', 'goals', 'pts', 'form'))
for t in league.table():
    w, d, l = (t.form.count(c) for c in 'WDL')
    print(f'{t.name:<8} {len(t.form):>2} {w:>2} {d:>2} {l:>2} {t.scored:>2}:{t.conceded:<2} {t.points:>3} {t.form} {t.streak()}')
leader = league.table()[0]
print(leader.name, leader.difference, sum(t.difference for t in league.table()))


def fixtures(names):
    names = list(names)
    if len(names) % 2:
        names.append('bye')
    for day in range(len(names) - 1):
        yield day + 1, [(names[i], names[-1 - i]) for i in range(len(names) // 2) if 'bye' not in (names[i], names[-1 - i])]
        names.insert(1, names.pop())


for day, matches in fixtures(['A', 'B', 'C', 'D', 'E']):
    print(day, ', '.join(a + '-' + b for a, b in matches))
every = [m for _, ms in fixtures(range(8)) for m in ms]
print(len(every), len({frozenset(m) for m in every}))
