"""A text adventure: rooms, items, verbs by table, saving and loading state as JSON."""
import json
import textwrap

ROOMS = {
    'hall': {
        'name': 'Great Hall',
        'description': 'A dusty hall with banners that have seen better days. A door leads north and stairs go down.',
        'exits': {'north': 'library', 'down': 'cellar'},
        'items': ['lamp'],
    },
    'library': {
        'name': 'Library',
        'description': 'Shelves up to the ceiling. Someone has left a book on the table.',
        'exits': {'south': 'hall', 'east': 'tower'},
        'items': ['book', 'key'],
    },
    'cellar': {
        'name': 'Cellar',
        'description': 'It is cold in here.',
        'exits': {'up': 'hall'},
        'items': ['chest'],
        'dark': True,
    },
    'tower': {
        'name': 'Tower',
        'description': 'You can see the sea. The wind howls.',
        'exits': {'west': 'library'},
        'items': [],
        'locked': 'key',
    },
}

ITEMS = {
    'lamp': dict(weight=2, text='an old brass lamp', light=True),
    'book': dict(weight=1, text='"Compilers for Fun"'),
    'key': dict(weight=1, text='a rusty key'),
    'chest': dict(weight=50, text='a heavy chest', fixed=True),
}

DIRECTIONS = {'n': 'north', 's': 'south', 'e': 'east', 'w': 'west', 'u': 'up', 'd': 'down'}


class GameOver(Exception):
    pass


class Game:
    MAX_WEIGHT = 3

    def __init__(self):
        self.here = 'hall'
        self.bag = []
        self.placed = {name: list(room['items']) for name, room in ROOMS.items()}
        self.visited = set()
        self.lamp_on = False
        self.score = 0
        self.turns = 0

    def say(self, text):
        print(textwrap.fill(text, width=60, subsequent_indent='  '))

    @property
    def room(self):
        return ROOMS[self.here]

    def can_see(self):
        return not self.room.get('dark', False) or (self.lamp_on and 'lamp' in self.bag)

    def do_look(self, *args):
        if not self.can_see():
            self.say('It is pitch dark.')
            return
        self.say(f"{self.room['name']}: {self.room['description']}")
        things = self.placed[self.here]
        if things:
            self.say('You see: ' + ', '.join(ITEMS[i]['text'] for i in things))
        self.say('Exits: ' + ', '.join(sorted(self.room['exits'])))

    def do_go(self, direction=None, *rest):
        if direction is None:
            return self.say('Go where?')
        direction = DIRECTIONS.get(direction, direction)
        target = self.room['exits'].get(direction)
        if target is None:
            self.say("You can't go that way.")
            return
        needed = ROOMS[target].get('locked')
        if needed and needed not in self.bag:
            self.say('The door is locked.')
            return
        self.here = target
        if target not in self.visited:
            self.visited.add(target)
            self.score += 5
        self.do_look()
        if target == 'tower' and 'book' in self.bag:
            raise GameOver('You read the book by the sea. The end.')

    def do_take(self, item=None, *rest):
        if item is None or item not in self.placed[self.here] or not self.can_see():
            self.say(f'There is no {item or "such thing"} here.')
        elif ITEMS[item].get('fixed'):
            self.say('It will not move.')
        elif sum(ITEMS[i]['weight'] for i in self.bag) + ITEMS[item]['weight'] > self.MAX_WEIGHT:
            self.say('You carry too much.')
        else:
            self.placed[self.here].remove(item)
            self.bag.append(item)
            self.score += 1
            self.say('Taken.')

    def do_drop(self, item=None, *rest):
        if item in self.bag:
            self.bag.remove(item)
            self.placed[self.here].append(item)
            self.say('Dropped.')
        else:
            self.say("You don't have that.")

    def do_light(self, *args):
        self.lamp_on = not self.lamp_on
        self.say('The lamp is %s.' % ('on' if self.lamp_on else 'off'))

    def do_inventory(self, *args):
        self.say('You carry ' + (', '.join(self.bag) or 'nothing') + '.')

    def do_save(self, *args):
        print(json.dumps(self.state(), sort_keys=True))

    def do_quit(self, *args):
        raise GameOver('Bye.')

    def state(self):
        return {'here': self.here, 'bag': self.bag, 'visited': sorted(self.visited), 'score': self.score}

    def command(self, line):
        words = line.lower().split()
        if not words:
            return
        self.turns += 1
        verb, *args = words
        if verb in DIRECTIONS or verb in DIRECTIONS.values():
            verb, args = 'go', [verb]
        table = {'look': self.do_look, 'l': self.do_look, 'go': self.do_go, 'take': self.do_take, 'get': self.do_take,
                 'drop': self.do_drop, 'light': self.do_light, 'i': self.do_inventory, 'inventory': self.do_inventory,
                 'save': self.do_save, 'quit': self.do_quit}
        handler = table.get(verb)
        if handler is None:
            self.say(f"I don't know how to {verb}.")
        else:
            handler(*args)


def play(script):
    game = Game()
    game.do_look()
    for line in script:
        print('>', line)
        try:
            game.command(line)
        except GameOver as end:
            print(end)
            break
    print('Score', game.score, 'in', game.turns, 'turns')


play(['take lamp', 'd', 'light', 'look', 'take chest', 'up', 'n', 'take book', 'take key', 'e', 'drop lamp', 'take key',
      'i', 'dance', 'save', '', 'go', 'w', 'east', 'look'])
play(['inventory', 'take sword', 'drop sword', 'quit', 'look'])
