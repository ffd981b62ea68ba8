import sys
from collections import namedtuple

DIRECTIONS = {'north': 'south', 'south': 'north', 'east': 'west', 'west': 'east', 'up': 'down', 'down': 'up'}
ALIASES = {d[0]: d for d in DIRECTIONS}
ALIASES.update(i='inventory', l='look', x='examine', get='take', q='quit')


class Thing:
    portable = True

    def __init__(self, name, description='', **props):
        self.name = name
        self.description = description or 'Nothing special.'
        self.props = props

    def __str__(self):
        return self.props.get('article', 'a') + ' ' + self.name

    def use(self, game, target=None):
        return "You can't use that."


class Key(Thing):
    def __init__(self, name, opens, **kw):
        super().__init__(name, f'It might open the {opens}.', **kw)
        self.opens = opens

    def use(self, game, target=None):
        if target is None:
            return 'Use it on what?'
        if target.name != self.opens:
            return f"The {self.name} doesn't fit the {target.name}."
        if isinstance(target, Container):
            if not target.locked:
                return 'It is already unlocked.'
            target.locked = False
            game.score += 10
            return f'Click! The {target.name} unlocks.'
        return 'Strange.'


class Lamp(Thing):
    def __init__(self):
        super().__init__('lamp', 'A brass lamp.')
        self.lit = False
        self.oil = 6

    def use(self, game, target=None):
        self.lit = not self.lit and self.oil > 0
        return f"The lamp is now {'on' if self.lit else 'off'}."

    def tick(self, game):
        if self.lit:
            self.oil -= 1
            if self.oil == 0:
                self.lit = False
                return 'Your lamp goes out.'


class Container(Thing):
    portable = False

    def __init__(self, name, *contents, locked=False):
        super().__init__(name)
        self.contents = list(contents)
        self.locked = locked
        self.is_open = False

    def open(self):
        if self.locked:
            return f'The {self.name} is locked.'
        if self.is_open:
            return 'It is open.'
        self.is_open = True
        if not self.contents:
            return f'You open the {self.name}. It is empty.'
        return f'You open the {self.name}. Inside: ' + ', '.join(map(str, self.contents))


class Room:
    def __init__(self, name, description, dark=False):
        self.name, self.description, self.dark = name, description, dark
        self.exits = {}
        self.things = []
        self.visited = 0

    def connect(self, direction, other):
        self.exits[direction] = other
        other.exits[DIRECTIONS[direction]] = self
        return other


class Quit(Exception):
    pass


Command = namedtuple('Command', 'verb noun target')


class Game:
    def __init__(self):
        hall = Room('Hall', 'A wide hall with a worn carpet.')
        kitchen = hall.connect('east', Room('Kitchen', 'It smells of old soup.'))
        cellar = kitchen.connect('down', Room('Cellar', 'Damp walls.', dark=True))
        attic = hall.connect('up', Room('Attic', 'Dusty.'))
        hall.things += [Thing('carpet', 'There is something under it!', article='the'), Lamp()]
        hall.things[0].portable = False
        kitchen.things.append(Thing('soup', 'Green.', article='some'))
        gem = Thing('gem', 'It sparkles.', value=50)
        cellar.things.append(Container('chest', gem, Thing('coin', value=5), locked=True))
        attic.things.append(Key('key', 'chest', article='an iron'))
        self.room = hall
        self.inventory = []
        self.score = 0
        self.moves = 0
        self.output = []

    def say(self, *parts):
        self.output.append(' '.join(str(p) for p in parts if p))

    def visible(self):
        if self.is_dark():
            return list(self.inventory)
        found = self.inventory + self.room.things
        for t in self.room.things:
            if isinstance(t, Container) and t.is_open:
                found = found + t.contents
        return found

    def is_dark(self):
        return self.room.dark and not any(isinstance(t, Lamp) and t.lit for t in self.inventory + self.room.things)

    def find(self, name):
        for t in self.visible():
            if t.name == name:
                return t
        return None

    def parse(self, line):
        words = [w for w in line.lower().split() if w not in ('the', 'a', 'an', 'to')]
        if not words:
            return None
        verb, *rest = words
        verb = ALIASES.get(verb, verb)
        if verb == 'go' and rest:
            verb, rest = ALIASES.get(rest[0], rest[0]), []
        target = None
        if 'on' in rest:
            k = rest.index('on')
            target = ' '.join(rest[k + 1:])
            rest = rest[:k]
        return Command(verb, ' '.join(rest), target)

    def execute(self, line):
        cmd = self.parse(line)
        if cmd is None:
            return
        self.moves += 1
        if cmd.verb in DIRECTIONS:
            self.move(cmd.verb)
        else:
            handler = getattr(self, 'do_' + cmd.verb, None)
            if handler is None:
                self.say("I don't know how to", repr(cmd.verb) + '.')
                self.moves -= 1
                return
            handler(cmd.noun, cmd.target)
        for t in self.inventory:
            if hasattr(t, 'tick'):
                msg = t.tick(self)
                if msg:
                    self.say(msg)

    def move(self, direction):
        nxt = self.room.exits.get(direction)
        if nxt is None:
            self.say("You can't go", direction + '.')
            return
        self.room = nxt
        self.do_look('', None)

    def do_look(self, noun, target):
        r = self.room
        if self.is_dark():
            self.say('It is pitch dark.')
            return
        r.visited += 1
        self.say(f'== {r.name} ==', r.description if r.visited == 1 else '')
        if r.things:
            self.say('You see', ', '.join(str(t) for t in r.things) + '.')
        self.say('Exits:', *sorted(r.exits))

    def do_examine(self, noun, target):
        t = self.find(noun)
        self.say(t.description if t else f'You see no {noun}.')

    def do_take(self, noun, target):
        if noun == 'all':
            for t in [t for t in self.room.things if t.portable]:
                self.do_take(t.name, None)
            return
        t = self.find(noun)
        if t is None:
            self.say(f'You see no {noun} here.')
        elif t in self.inventory:
            self.say('You have it.')
        elif not t.portable:
            self.say(f"You can't take the {noun}.")
        else:
            if t in self.room.things:
                self.room.things.remove(t)
            else:
                for c in self.room.things:
                    if isinstance(c, Container) and t in c.contents:
                        c.contents.remove(t)
            self.inventory.append(t)
            self.score += t.props.get('value', 0)
            self.say('Taken:', t)

    def do_drop(self, noun, target):
        for i, t in enumerate(self.inventory):
            if t.name == noun:
                self.room.things.append(self.inventory.pop(i))
                self.say('Dropped.')
                break
        else:
            self.say("You don't have that.")

    def do_inventory(self, noun, target):
        self.say('You carry:', ', '.join(map(str, self.inventory)) or 'nothing')

    def do_open(self, noun, target):
        t = self.find(noun)
        if t is None:
            self.say('Open what?')
        elif isinstance(t, Container):
            self.say(t.open())
        else:
            self.say(f"The {noun} doesn't open.")

    def do_use(self, noun, target):
        t = self.find(noun)
        if t not in self.inventory:
            self.say("You don't have that.")
            return
        self.say(t.use(self, self.find(target) if target else None))

    def do_quit(self, noun, target):
        raise Quit(self.score)


SCRIPT = '''look
x carpet
take carpet
get lamp
up
take all
d
e
down
use lamp
x chest
open chest
use key on soup
use key on chest
use key on chest
open the chest
take gem
get coin
i

dance
go up
drop key
inventory
north
l
take unicorn
wait
quit
'''
game = Game()
source = SCRIPT.splitlines() if len(sys.argv) < 2 else open(sys.argv[1])
try:
    for line in source:
        game.output.clear()
        game.execute(line)
        print('>', line)
        for text in game.output:
            print('  ' + text)
except Quit as q:
    print(f'Final score: {q} of 65 in {game.moves} moves')
    sys.exit(q.args[0] % 256 // 64)
