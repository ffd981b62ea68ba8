# Reads a maze, finds the way out by wall following and breadth first search.
import sys
import random


class MazeReaderException(Exception):
    pass


class MazeError(Exception):
    """ An exception class for Maze """
    pass


SOCKET = 0

EXIT = 0
WALL = 1
PATH = 2

MAZE_TEXT = """
#####################
#S    #     #       #
##### # ### # ##### #
#   #   #   #     # #
# # ##### ####### # #
# #     #       # # #
# ##### ####### # # #
#     #       #   # #
##### # ##### ##### #
#     #     #       E
#####################
""".strip()


class MazeReader(object):
    """Read mazes from a text and return the rows"""

    def __init__(self):
        self.maze_rows = []

    def readText(self, text):
        width = -1
        for number, line in enumerate(text.splitlines(), start=1):
            line = line.rstrip()
            if width < 0:
                width = len(line)
            elif width != len(line):
                raise MazeReaderException('line %d has width %d, not %d' % (number, len(line), width))
            self.maze_rows.append([self.kind(c) for c in line])
        return self.maze_rows

    def kind(self, c):
        table = {'#': WALL, ' ': PATH, 'S': PATH, 'E': EXIT}
        try:
            return table[c]
        except KeyError:
            raise MazeReaderException('what is %r?' % c)


class MazeFactory(object):
    def makeMaze(self, text):
        reader = MazeReader()
        return Maze(reader.readText(text))


class Maze(object):
    def __init__(self, rows):
        self._rows = rows
        self._height = len(rows)
        self._width = len(rows[0])

    def __str__(self):
        chars = {EXIT: 'E', WALL: '#', PATH: ' '}
        return '\n'.join(''.join(chars[v] for v in row) for row in self._rows)

    def __getitem__(self, pos):
        x, y = pos
        if not (0 <= x < self._width and 0 <= y < self._height):
            raise MazeError('outside: ' + str(pos))
        return self._rows[y][x]

    def getExit(self):
        for y, row in enumerate(self._rows):
            if EXIT in row:
                return row.index(EXIT), y
        return None

    def neighbours(self, pos):
        x, y = pos
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            p = (x + dx, y + dy)
            try:
                if self[p] != WALL:
                    yield p
            except MazeError:
                continue


class WallFollower:
    DIRS = [(0, -1), (1, 0), (0, 1), (-1, 0)]

    def __init__(self, maze, start):
        self.maze = maze
        self.pos = start
        self.heading = 1
        self.steps = 0

    def look(self, turn):
        dx, dy = self.DIRS[(self.heading + turn) % 4]
        return self.pos[0] + dx, self.pos[1] + dy

    def step(self):
        for turn in (1, 0, -1, 2):
            ahead = self.look(turn)
            if self.maze[ahead] != WALL:
                self.heading = (self.heading + turn) % 4
                self.pos = ahead
                self.steps += 1
                return True
        return False

    def solve(self, limit=1000):
        while self.maze[self.pos] != EXIT and self.steps < limit:
            if not self.step():
                return -1
        return self.steps


def shortest(maze, start, goal):
    came = {start: None}
    frontier = [start]
    while frontier:
        nxt = []
        for p in frontier:
            if p == goal:
                path = []
                while p is not None:
                    path.append(p)
                    p = came[p]
                path.reverse()
                return path
            for q in maze.neighbours(p):
                if q not in came:
                    came[q] = p
                    nxt.append(q)
        frontier = nxt
    return None


def generate(width, height, seed):
    rnd = random.Random(seed)
    grid = [['#'] * (2 * width + 1) for _ in range(2 * height + 1)]
    stack = [(0, 0)]
    seen = {(0, 0)}
    grid[1][1] = ' '
    while stack:
        x, y = stack[-1]
        options = [(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
                   if 0 <= x + dx < width and 0 <= y + dy < height and (x + dx, y + dy) not in seen]
        if not options:
            stack.pop()
            continue
        nx, ny = rnd.choice(options)
        seen.add((nx, ny))
        grid[2 * ny + 1][2 * nx + 1] = ' '
        grid[y + ny + 1][x + nx + 1] = ' '
        stack.append((nx, ny))
    grid[2 * height - 1][2 * width] = 'E'
    return '\n'.join(''.join(row) for row in grid)


if __name__ == '__main__':
    maze = MazeFactory().makeMaze(MAZE_TEXT)
    print(maze)
    print('exit at', maze.getExit())
    walker = WallFollower(maze, (1, 1))
    print('wall follower needs', walker.solve(), 'steps, ends at', walker.pos)
    path = shortest(maze, (1, 1), maze.getExit())
    print('shortest way has', len(path) - 1, 'steps')
    print(' '.join('%d,%d' % p for p in path[:10]), '...')
    text = generate(8, 4, 42)
    print(text)
    made = MazeFactory().makeMaze(text)
    path = shortest(made, (1, 1), made.getExit())
    print('way through the made maze:', len(path) if path else 'none')
    try:
        MazeFactory().makeMaze("###\n# #\n##")
    except MazeReaderException as e:
        print('bad maze:', e)
    try:
        MazeFactory().makeMaze("###\n#?#\n###")
    except MazeReaderException as e:
        print('bad maze:', e)
    sys.exit(0)
