# puzzle: bingo boards played against drawn numbers
class Board:
    def __init__(self, rows):
        self.rows = rows
        self.marked = set()
        self.won = False
        self.where = {}
        for r, row in enumerate(rows):
            for c, n in enumerate(row):
                self.where[n] = (r, c)

    def mark(self, n):
        if n not in self.where:
            return False
        r, c = self.where[n]
        self.marked.add((r, c))
        size = len(self.rows)
        if all((r, k) in self.marked for k in range(size)) or all((k, c) in self.marked for k in range(size)):
            self.won = True
        return self.won

    def unmarked(self):
        return sum(n for n, pos in self.where.items() if pos not in self.marked)

    def show(self):
        for r, row in enumerate(self.rows):
            print(' '.join(('[%2d]' if (r, c) in self.marked else ' %2d ') % n for c, n in enumerate(row)))


INPUT = '''7,4,9,5,11,17,23,2,0,14,21,24,10,16,13,6,15,25,12,22,18,20,8,19,3,26,1

22 13 17 11  0
 8  2 23  4 24
21  9 14 16  7
 6 10  3 18  5
 1 12 20 15 19

 3 15  0  2 22
 9 18 13 17  5
19  8  7 25 23
20 11 10 24  4
14 21 16 12  6

14 21 17 24  4
10 16 15  9 19
18  8 23 26 20
22 11 13  6  5
 2  0 12  3  7'''


def load(text):
    parts = text.split('\n\n')
    draws = [int(n) for n in parts[0].split(',')]
    boards = [Board([[int(n) for n in line.split()] for line in p.split('\n')]) for p in parts[1:]]
    return draws, boards


draws, boards = load(INPUT)
scores = []
for n in draws:
    for i, b in enumerate(boards):
        if not b.won and b.mark(n):
            scores.append((i, n, b.unmarked() * n))
            print('board', i, 'wins with', n)
            b.show()
    if all(b.won for b in boards):
        break
print(scores)
print('first', scores[0][2], 'last', scores[-1][2])
