import random
from enum import Enum, auto
from collections import namedtuple
from dataclasses import dataclass, field
from typing import List, Optional, Dict, Tuple
import heapq

Point = namedtuple('Point', 'x y')


class Tile(Enum):
    WALL = '#'
    FLOOR = '.'
    DOOR = '+'
    STAIRS = '>'

    @property
    def walkable(self):
        return self is not Tile.WALL


class Action(Enum):
    MOVE = auto()
    ATTACK = auto()
    PICKUP = auto()
    WAIT = auto()


@dataclass
class Item:
    name: str
    power: int = 0
    heal: int = 0
    value: int = 0

    def use(self, who: 'Actor') -> str:
        if self.heal:
            before = who.hp
            who.hp = min(who.max_hp, who.hp + self.heal)
            return f'{who.name} drinks {self.name} (+{who.hp - before})'
        if self.power:
            who.weapon = self
            return f'{who.name} wields {self.name}'
        return f'{self.name} is worth {self.value}'


@dataclass
class Actor:
    name: str
    glyph: str
    pos: Point
    hp: int
    attack: int
    defense: int = 0
    xp: int = 0
    weapon: Optional[Item] = None
    items: List[Item] = field(default_factory=list)
    max_hp: int = field(init=False)

    def __post_init__(self):
        self.max_hp = self.hp

    @property
    def alive(self):
        return self.hp > 0

    @property
    def power(self):
        return self.attack + (self.weapon.power if self.weapon else 0)


class Room:
    def __init__(self, x, y, w, h):
        self.x1, self.y1, self.x2, self.y2 = x, y, x + w, y + h

    def center(self):
        return Point((self.x1 + self.x2) // 2, (self.y1 + self.y2) // 2)

    def intersects(self, other):
        return self.x1 <= other.x2 + 1 and self.x2 >= other.x1 - 1 and self.y1 <= other.y2 + 1 and self.y2 >= other.y1 - 1

    def __iter__(self):
        for y in range(self.y1, self.y2):
            for x in range(self.x1, self.x2):
                yield Point(x, y)


class Level:
    def __init__(self, width, height, rng, depth=1):
        self.width, self.height, self.rng, self.depth = width, height, rng, depth
        self.tiles: Dict[Point, Tile] = {Point(x, y): Tile.WALL for y in range(height) for x in range(width)}
        self.rooms: List[Room] = []
        self.monsters: List[Actor] = []
        self.items: Dict[Point, List[Item]] = {}
        self.dig()
        self.populate()

    def dig(self):
        for _ in range(30):
            w, h = self.rng.randint(4, 8), self.rng.randint(3, 5)
            x = self.rng.randrange(1, self.width - w - 1)
            y = self.rng.randrange(1, self.height - h - 1)
            room = Room(x, y, w, h)
            if any(room.intersects(r) for r in self.rooms):
                continue
            for p in room:
                self.tiles[p] = Tile.FLOOR
            if self.rooms:
                self.corridor(self.rooms[-1].center(), room.center())
            self.rooms.append(room)
        self.tiles[self.rooms[-1].center()] = Tile.STAIRS

    def corridor(self, a, b):
        if self.rng.random() < 0.5:
            corner = Point(b.x, a.y)
        else:
            corner = Point(a.x, b.y)
        for start, end in ((a, corner), (corner, b)):
            for x in range(min(start.x, end.x), max(start.x, end.x) + 1):
                for y in range(min(start.y, end.y), max(start.y, end.y) + 1):
                    if self.tiles[Point(x, y)] is Tile.WALL:
                        self.tiles[Point(x, y)] = Tile.FLOOR

    def populate(self):
        kinds = [('rat', 'r', 4, 2, 0, 1), ('goblin', 'g', 8, 4, 1, 3), ('ogre', 'O', 16, 6, 2, 8)]
        weights = [5, 3, 1 + self.depth]
        for room in self.rooms[1:]:
            for _ in range(self.rng.randint(0, 2)):
                name, glyph, hp, att, dfn, xp = self.rng.choices(kinds, weights)[0]
                pos = self.rng.choice(list(room))
                if self.monster_at(pos) is None:
                    self.monsters.append(Actor(name, glyph, pos, hp, att, dfn, xp))
            if self.rng.random() < 0.6:
                item = self.rng.choice([Item('potion', heal=10), Item('sword', power=3), Item('gold', value=self.rng.randint(5, 50))])
                self.items.setdefault(self.rng.choice(list(room)), []).append(item)

    def monster_at(self, pos) -> Optional[Actor]:
        return next((m for m in self.monsters if m.pos == pos and m.alive), None)

    def neighbours(self, p):
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            q = Point(p.x + dx, p.y + dy)
            if q in self.tiles and self.tiles[q].walkable:
                yield q

    def path(self, start, goal) -> Optional[List[Point]]:
        frontier = [(0, start)]
        came: Dict[Point, Optional[Point]] = {start: None}
        cost = {start: 0}
        while frontier:
            _, cur = heapq.heappop(frontier)
            if cur == goal:
                break
            for nxt in self.neighbours(cur):
                c = cost[cur] + 1 + (3 if self.monster_at(nxt) else 0)
                if nxt not in cost or c < cost[nxt]:
                    cost[nxt] = c
                    came[nxt] = cur
                    heapq.heappush(frontier, (c + abs(goal.x - nxt.x) + abs(goal.y - nxt.y), nxt))
        if goal not in came:
            return None
        out = []
        node: Optional[Point] = goal
        while node is not None:
            out.append(node)
            node = came[node]
        return out[::-1][1:]

    def render(self, player):
        rows = []
        for y in range(self.height):
            row = ''
            for x in range(self.width):
                p = Point(x, y)
                m = self.monster_at(p)
                if p == player.pos:
                    row += player.glyph
                elif m:
                    row += m.glyph
                elif self.items.get(p):
                    row += '!'
                else:
                    row += self.tiles[p].value
            rows.append(row.rstrip())
        return '\n'.join(rows)


class Game:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.log = []
        self.turn = 0
        self.stats = {a: 0 for a in Action}
        self.player = Actor('hero', '@', Point(0, 0), 40, 5, 1)
        self.enter(1)

    def enter(self, depth):
        self.level = Level(48, 18, self.rng, depth)
        self.player.pos = self.level.rooms[0].center()
        self.say('Welcome to depth %d', depth)

    def say(self, fmt, *args):
        self.log.append((self.turn, fmt % args if args else fmt))

    def fight(self, a, b):
        damage = max(0, self.rng.randint(1, a.power) - b.defense)
        b.hp -= damage
        self.say('%s hits %s for %d%s', a.name, b.name, damage, '' if b.alive else ', killing it')
        if not b.alive:
            a.xp += b.xp
        return damage

    def goal(self):
        lvl = self.level
        if self.player.hp < 15:
            potion = next((i for i in self.player.items if i.heal), None)
            if potion:
                self.player.items.remove(potion)
                self.say(potion.use(self.player))
        spots = sorted(lvl.items, key=lambda p: (abs(p.x - self.player.pos.x) + abs(p.y - self.player.pos.y), p))
        if spots:
            return spots[0]
        return lvl.rooms[-1].center()

    def player_turn(self) -> Action:
        p = self.player
        path = self.level.path(p.pos, self.goal())
        if not path:
            if p.pos in self.level.items:
                return self.pickup()
            return Action.WAIT
        step, *rest = path
        monster = self.level.monster_at(step)
        if monster is not None:
            self.fight(p, monster)
            return Action.ATTACK
        p.pos = step
        if not rest and p.pos in self.level.items:
            return self.pickup()
        return Action.MOVE

    def pickup(self):
        for item in self.level.items.pop(self.player.pos):
            self.say(f'{self.player.name} picks up {item.name}')
            if item.power and (self.player.weapon is None or self.player.weapon.power < item.power):
                self.say(item.use(self.player))
            else:
                self.player.items.append(item)
        return Action.PICKUP

    def monsters_turn(self):
        for m in self.level.monsters:
            if not m.alive:
                continue
            dist = abs(m.pos.x - self.player.pos.x) + abs(m.pos.y - self.player.pos.y)
            if dist == 1:
                self.fight(m, self.player)
            elif dist < 7:
                path = self.level.path(m.pos, self.player.pos)
                if path and len(path) > 1 and not self.level.monster_at(path[0]):
                    m.pos = path[0]

    def play(self, max_turns=400):
        while self.player.alive and self.turn < max_turns:
            self.turn += 1
            self.stats[self.player_turn()] += 1
            self.monsters_turn()
            if self.level.tiles[self.player.pos] is Tile.STAIRS and not self.level.items:
                if self.level.depth == 3:
                    self.say('You escaped!')
                    return True
                self.enter(self.level.depth + 1)
        return False


for seed in (1, 7, 42):
    g = Game(seed)
    print(g.level.render(g.player))
    won = g.play()
    print('seed', seed, 'won' if won else 'lost', 'turns', g.turn, 'hp', g.player.hp, 'xp', g.player.xp, 'depth', g.level.depth)
    print({a.name: n for a, n in g.stats.items()})
    gold = sum(i.value for i in g.player.items)
    print('gold', gold, 'weapon', g.player.weapon, [i.name for i in g.player.items])
    for turn, msg in g.log[-6:]:
        print(f'{turn:4}: {msg}')
print(Action.MOVE, repr(Tile.DOOR), Tile('.'), len(Tile))
