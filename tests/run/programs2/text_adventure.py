# rooms, items, commands dispatched by getattr-free tables, scripted play
class GameOver(Exception):
    pass


class Thing:
    def __init__(self, name, weight=1):
        self.name = name
        self.weight = weight

    def use(self, player):
        return f'nothing happens with the {self.name}'


class Lamp(Thing):
    lit = False

    def use(self, player):
        self.lit = not self.lit
        return 'the lamp is ' + ('on' if self.lit else 'off')


class Key(Thing):
    def __init__(self, name, opens):
        super().__init__(name, weight=0)
        self.opens = opens

    def use(self, player):
        if player.room.name != self.opens:
            return 'no lock here'
        player.room.locked = False
        return 'click'


class Room:
    def __init__(self, name, *things, locked=False):
        self.name = name
        self.things = {t.name: t for t in things}
        self.exits = {}
        self.locked = locked

    def connect(self, direction, other, back):
        self.exits[direction] = other
        other.exits[back] = self


class Player:
    limit = 3

    def __init__(self, room):
        self.room = room
        self.bag = {}
        self.moves = 0

    def load(self):
        return sum(t.weight for t in self.bag.values())

    def go(self, where):
        target = self.room.exits.get(where)
        if target is None:
            return 'no way ' + where
        if target.name == 'vault' and self.room.locked:
            return 'locked'
        self.room = target
        self.moves += 1
        if target.name == 'vault':
            raise GameOver('won in %d moves' % self.moves)
        return 'you are in the ' + target.name

    def take(self, what):
        thing = self.room.things.pop(what, None)
        if not thing:
            return 'no ' + what
        if self.load() + thing.weight > self.limit:
            self.room.things[what] = thing
            return what + ' is too heavy'
        self.bag[what] = thing
        return 'taken'

    def use(self, what):
        try:
            return self.bag[what].use(self)
        except KeyError as e:
            return 'you have no ' + str(e)


def play(script):
    hall = Room('hall', Lamp('lamp'), Thing('anvil', 50), locked=True)
    cellar = Room('cellar', Key('key', 'hall'))
    vault = Room('vault')
    hall.connect('down', cellar, 'up')
    hall.connect('east', vault, 'west')
    player = Player(hall)
    verbs = {'go': player.go, 'take': player.take, 'use': player.use}
    try:
        for line in script.split(';'):
            verb, _, noun = line.strip().partition(' ')
            action = verbs.get(verb)
            print('>', line.strip(), '--', action(noun) if action else 'what?')
    except GameOver as over:
        print('over:', over)
    finally:
        print(sorted(player.bag), player.load(), player.room.name)


play('take lamp; use lamp; use lamp; take anvil; go east; go down; take key; use key; go up; use key; go east; go west')
play('dance; use axe; go north')
