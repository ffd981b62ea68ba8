# robots on a plane following command strings, with collisions and lost robots
COMPASS = 'NESW'
DELTA = {'N': (0, 1), 'E': (1, 0), 'S': (0, -1), 'W': (-1, 0)}


class LostError(Exception):
    def __init__(self, x, y, heading):
        super().__init__('lost at %d %d %s' % (x, y, heading))
        self.position = (x, y)


class World:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.scents = set()

    def __contains__(self, pos):
        x, y = pos
        return 0 <= x <= self.width and 0 <= y <= self.height


class Robot:
    made = 0

    def __init__(self, world, x, y, heading):
        self.world = world
        self.x, self.y = x, y
        self.heading = COMPASS.index(heading)
        self.trail = [(x, y)]
        Robot.made += 1
        self.id = Robot.made

    def left(self):
        self.heading = (self.heading - 1) % 4

    def right(self):
        self.heading = (self.heading + 1) % 4

    def forward(self):
        dx, dy = DELTA[COMPASS[self.heading]]
        pos = (self.x + dx, self.y + dy)
        if pos in self.world:
            self.x, self.y = pos
            self.trail.append(pos)
        elif (self.x, self.y) not in self.world.scents:
            raise LostError(self.x, self.y, COMPASS[self.heading])

    def obey(self, commands):
        table = {'L': self.left, 'R': self.right, 'F': self.forward}
        for i, c in enumerate(commands):
            if c not in table:
                raise ValueError('unknown command %r at %d' % (c, i))
            table[c]()
        return self

    def __str__(self):
        return '%d: %d %d %s' % (self.id, self.x, self.y, COMPASS[self.heading])


world = World(5, 3)
visited = {}
for x, y, h, commands in [(1, 1, 'E', 'RFRFRFRF'), (3, 2, 'N', 'FRRFLLFFRRFLL'), (0, 3, 'W', 'LLFFFLFLFL'), (2, 2, 'S', 'FXF')]:
    r = Robot(world, x, y, h)
    try:
        r.obey(commands)
    except LostError as e:
        world.scents.add(e.position)
        print(r.id, e)
    except ValueError as e:
        print(r.id, 'refuses:', e)
    else:
        print(r)
    for pos in r.trail:
        visited[pos] = visited.get(pos, 0) + 1
for y in range(3, -1, -1):
    print(' '.join(str(visited.get((x, y), '.')) for x in range(6)))
print(Robot.made, max(visited.values()), sorted(world.scents))
