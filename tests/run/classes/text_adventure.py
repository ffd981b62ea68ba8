# rooms, items and a player as cooperating objects driven by a script
class Room:
    def __init__(self, name):
        self.name = name
        self.exits = {}
        self.items = []

    def connect(self, direction, room, back):
        self.exits[direction] = room
        room.exits[back] = self


class Item:
    def __init__(self, name, weight):
        self.name, self.weight = name, weight


class Player:
    MAX = 10

    def __init__(self, room):
        self.room = room
        self.bag = []
        self.moves = 0

    def load(self):
        return sum(i.weight for i in self.bag)

    def do(self, command):
        verb, _, noun = command.partition(' ')
        method = {'go': self.go, 'take': self.take, 'drop': self.drop, 'look': self.look}.get(verb)
        if method is None:
            return "I don't know how to " + verb
        self.moves += 1
        return method(noun)

    def go(self, where):
        if where not in self.room.exits:
            return 'no way ' + where
        self.room = self.room.exits[where]
        return 'you are in the ' + self.room.name

    def take(self, what):
        for i in self.room.items:
            if i.name == what:
                if self.load() + i.weight > self.MAX:
                    return 'too heavy'
                self.room.items.remove(i)
                self.bag.append(i)
                return 'taken'
        return 'there is no ' + what

    def drop(self, what):
        for n, i in enumerate(self.bag):
            if i.name == what:
                self.room.items.append(self.bag.pop(n))
                return 'dropped'
        return 'you have no ' + what

    def look(self, _):
        things = ', '.join(i.name for i in self.room.items) or 'nothing'
        return '%s: %s; exits %s' % (self.room.name, things, ' '.join(sorted(self.room.exits)))


hall, cave, attic = Room('hall'), Room('cave'), Room('attic')
hall.connect('down', cave, 'up')
hall.connect('up', attic, 'down')
cave.items = [Item('gold', 8), Item('rope', 3)]
attic.items.append(Item('lamp', 2))
p = Player(hall)
for c in ['look', 'go down', 'take gold', 'take rope', 'go north', 'go up', 'drop gold', 'look',
          'go up', 'take lamp', 'take hat', 'dance', 'drop gold', 'go down', 'take gold', 'look']:
    print('>', c)
    print(p.do(c))
print(p.moves, [i.name for i in p.bag], p.load())
