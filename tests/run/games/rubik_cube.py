"""A cube as permutations; scrambles, inverses, orders of sequences."""
from math import gcd
from functools import reduce
import random

FACES = 'URFDLB'
SOLVED = ''.join(f * 9 for f in FACES)


def face_index(face, i):
    return FACES.index(face) * 9 + i


def cycle(perm, places):
    for a, b in zip(places, places[1:] + places[:1]):
        perm[b] = a


def make_move(face, ring):
    perm = list(range(54))
    corners = [face_index(face, i) for i in (0, 2, 8, 6)]
    edges = [face_index(face, i) for i in (1, 5, 7, 3)]
    cycle(perm, corners)
    cycle(perm, edges)
    for k in range(3):
        cycle(perm, [face_index(f, idx[k]) for f, idx in ring])
    return tuple(perm)


MOVES = {
    'U': make_move('U', [('F', (0, 1, 2)), ('L', (0, 1, 2)), ('B', (0, 1, 2)), ('R', (0, 1, 2))]),
    'D': make_move('D', [('F', (6, 7, 8)), ('R', (6, 7, 8)), ('B', (6, 7, 8)), ('L', (6, 7, 8))]),
    'F': make_move('F', [('U', (6, 7, 8)), ('R', (0, 3, 6)), ('D', (2, 1, 0)), ('L', (8, 5, 2))]),
    'B': make_move('B', [('U', (2, 1, 0)), ('L', (0, 3, 6)), ('D', (6, 7, 8)), ('R', (8, 5, 2))]),
    'R': make_move('R', [('U', (8, 5, 2)), ('B', (0, 3, 6)), ('D', (8, 5, 2)), ('F', (8, 5, 2))]),
    'L': make_move('L', [('U', (0, 3, 6)), ('F', (0, 3, 6)), ('D', (0, 3, 6)), ('B', (8, 5, 2))]),
}


def compose(p, q):
    return tuple(p[i] for i in q)


def invert(p):
    inv = [0] * len(p)
    for i, x in enumerate(p):
        inv[x] = i
    return tuple(inv)


for name in list(MOVES):
    m = MOVES[name]
    MOVES[name + '2'] = compose(m, m)
    MOVES[name + "'"] = invert(m)


class Cube:
    def __init__(self, state=SOLVED):
        self.state = state

    def turn(self, sequence):
        s = self.state
        for move in sequence.split():
            s = ''.join(s[i] for i in MOVES[move])
        return Cube(s)

    @property
    def solved(self):
        return all(len(set(self.state[i:i + 9])) == 1 for i in range(0, 54, 9))

    def face(self, f):
        i = FACES.index(f) * 9
        return [self.state[i + r:i + r + 3] for r in (0, 3, 6)]

    def __str__(self):
        pad = ' ' * 4
        lines = [pad + row for row in self.face('U')]
        for r in range(3):
            lines.append(' '.join(self.face(f)[r] for f in 'LFRB'))
        lines += [pad + row for row in self.face('D')]
        return '\n'.join(lines)

    def __eq__(self, other):
        return self.state == other.state

    def __hash__(self):
        return hash(self.state)


def inverse(sequence):
    out = []
    for m in reversed(sequence.split()):
        if m.endswith("'"):
            out.append(m[:-1])
        elif m.endswith('2'):
            out.append(m)
        else:
            out.append(m + "'")
    return ' '.join(out)


def order(sequence):
    perm = tuple(range(54))
    for m in sequence.split():
        perm = compose(perm, MOVES[m])
    seen, lengths = set(), []
    for i in range(54):
        n = 0
        while i not in seen:
            seen.add(i)
            i = perm[i]
            n += 1
        if n:
            lengths.append(n)
    return reduce(lambda a, b: a * b // gcd(a, b), lengths)


def neighbours(depth):
    frontier = {Cube()}
    seen = set(frontier)
    counts = [1]
    for _ in range(depth):
        frontier = {c.turn(m) for c in frontier for m in MOVES} - seen
        seen |= frontier
        counts.append(len(frontier))
    return counts


def solve_short(cube, depth):
    """Iterative deepening."""
    def search(c, d, last, path):
        if c.solved:
            return path
        if d == 0:
            return None
        for m in MOVES:
            if last and m[0] == last[0]:
                continue
            found = search(c.turn(m), d - 1, m, path + [m])
            if found is not None:
                return found
        return None
    for d in range(depth + 1):
        answer = search(cube, d, None, [])
        if answer is not None:
            return answer
    return None


print(Cube())
c = Cube().turn("R U R' U'")
print(c, c.solved, sep='\n')
for seq in ["R", "R U", "R U R' U'", "R2 U2", "F B' R L'", "R U2 D' B D'"]:
    print(f"{seq:14} order {order(seq):5}", Cube().turn(seq).turn(inverse(seq)).solved)
random.seed(8)
scramble = ' '.join(random.choice(sorted(MOVES)) for _ in range(20))
print(scramble)
print(Cube().turn(scramble))
print(neighbours(2))
print(solve_short(Cube().turn("F U2"), 3))
print(Cube().turn('R').turn("R'") == Cube())
