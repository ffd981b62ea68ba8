# a cleaning robot exploring unknown rooms through a narrow interface
class Room:
    def __init__(self, text, start):
        self.rows = text.strip().split('\n')
        self.pos = start
        self.facing = 0
        self.cleaned = set()
        self.moves = self.turns = 0

    STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))

    def move(self):
        dr, dc = self.STEPS[self.facing]
        r, c = self.pos[0] + dr, self.pos[1] + dc
        if not (0 <= r < len(self.rows) and 0 <= c < len(self.rows[r])) or self.rows[r][c] == '#':
            return False
        self.pos = (r, c)
        self.moves += 1
        return True

    def turn_right(self):
        self.facing = (self.facing + 1) % 4
        self.turns += 1

    def clean(self):
        self.cleaned.add(self.pos)

    def floor(self):
        return sum(row.count('.') for row in self.rows)


def clean_all(robot):
    seen = set()

    def back():
        robot.turn_right()
        robot.turn_right()
        robot.move()
        robot.turn_right()
        robot.turn_right()

    def explore(pos, d):
        seen.add(pos)
        robot.clean()
        for k in range(4):
            nd = (d + k) % 4
            dr, dc = Room.STEPS[nd]
            nxt = (pos[0] + dr, pos[1] + dc)
            if nxt not in seen and robot.move():
                explore(nxt, nd)
                back()
            robot.turn_right()

    explore((0, 0), 0)
    return seen


ROOMS = [('''
........
.##.###.
....#...
.##...#.
''', (1, 3)), ('''
..#..
..#..
###..
''', (0, 0)), ('.', (0, 0))]
for text, start in ROOMS:
    room = Room(text, start)
    seen = clean_all(room)
    print(len(seen), len(room.cleaned), 'of', room.floor(), 'moves', room.moves, 'turns', room.turns, room.pos == start)
    for r, row in enumerate(room.rows):
        print(''.join('o' if (r, c) in room.cleaned else ch for c, ch in enumerate(row)))


def wall_follow(room, steps):
    for _ in range(steps):
        room.clean()
        room.turn_right()
        for _ in range(4):
            if room.move():
                break
            for _ in range(3):
                room.turn_right()
    return len(room.cleaned)


room = Room(ROOMS[0][0], (0, 0))
print(wall_follow(room, 30), sorted(room.cleaned)[:6], room.pos)
