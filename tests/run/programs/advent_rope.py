# puzzle: a rope of knots following its head, and a cathode ray display
MOVES = 'R 5,U 8,L 8,D 3,R 17,D 10,L 25,U 20'
STEP = {'R': (1, 0), 'L': (-1, 0), 'U': (0, 1), 'D': (0, -1)}


def sign(n):
    return (n > 0) - (n < 0)


def follow(head, tail):
    dx, dy = head[0] - tail[0], head[1] - tail[1]
    if abs(dx) <= 1 and abs(dy) <= 1:
        return tail
    return tail[0] + sign(dx), tail[1] + sign(dy)


def simulate(moves, length):
    rope = [(0, 0)] * length
    trail = {rope[-1]}
    for move in moves.split(','):
        d, n = move.split()
        dx, dy = STEP[d]
        for _ in range(int(n)):
            x, y = rope[0]
            rope[0] = (x + dx, y + dy)
            for i in range(1, length):
                rope[i] = follow(rope[i - 1], rope[i])
            trail.add(rope[-1])
    return trail, rope


def draw(cells):
    xs = [x for x, _ in cells]
    ys = [y for _, y in cells]
    for y in range(max(ys), min(ys) - 1, -1):
        print(''.join('s' if (x, y) == (0, 0) else '#' if (x, y) in cells else '.' for x in range(min(xs), max(xs) + 1)))


for n in (2, 10):
    trail, rope = simulate(MOVES, n)
    print(n, len(trail), rope[0], rope[-1])
draw(trail)

PROGRAM = ['noop', 'addx 3', 'addx -5', 'noop', 'addx 12', 'addx -9', 'noop', 'addx 4', 'addx 2', 'addx -1'] * 3


def signal(program):
    x = 1
    for line in program:
        yield x
        if line != 'noop':
            yield x
            x += int(line.split()[1])


values = list(signal(PROGRAM))
print(len(values), sum(c * v for c, v in enumerate(values, 1) if c % 10 == 5))
pixels = ''.join('#' if abs(v - c % 12) <= 1 else '.' for c, v in enumerate(values))
for i in range(0, len(pixels), 12):
    print(pixels[i:i + 12])
