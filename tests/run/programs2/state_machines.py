# states as classes, as dict of functions, as generator; transitions by tables
class State:
    name = '?'

    def __init__(self, machine):
        self.machine = machine

    def feed(self, c):
        return self


class Idle(State):
    name = 'idle'

    def feed(self, c):
        if c.isdigit():
            self.machine.buffer = c
            return Number(self.machine)
        if c == '"':
            self.machine.buffer = ''
            return Quoted(self.machine)
        return self


class Number(State):
    name = 'number'

    def feed(self, c):
        if c.isdigit():
            self.machine.buffer += c
            return self
        self.machine.emit('num')
        return Idle(self.machine).feed(c)


class Quoted(State):
    name = 'quoted'

    def feed(self, c):
        if c == '"':
            self.machine.emit('str')
            return Idle(self.machine)
        self.machine.buffer += c
        return self


class Machine:
    def __init__(self):
        self.buffer = ''
        self.tokens = []
        self.state = Idle(self)
        self.visited = set()

    def emit(self, kind):
        self.tokens.append((kind, self.buffer))
        self.buffer = ''

    def run(self, text):
        for c in text + ' ':
            self.state = self.state.feed(c)
            self.visited.add(self.state.name)
        return self.tokens


m = Machine()
print(m.run('12 "ab 3" 45,6'), sorted(m.visited), m.state.name)

TABLE = {
    ('locked', 'coin'): 'unlocked',
    ('locked', 'push'): 'locked',
    ('unlocked', 'push'): 'locked',
    ('unlocked', 'coin'): 'unlocked',
}
state = 'locked'
history = [state]
for event in 'push coin coin push push'.split():
    state = TABLE[state, event]
    history.append(state)
print(history)


def traffic():
    while True:
        for colour, seconds in (('green', 3), ('yellow', 1), ('red', 2)):
            for left in range(seconds, 0, -1):
                yield f'{colour[0]}{left}'


light = traffic()
print(' '.join(next(light) for _ in range(9)))


def even(text):
    return odd(text[1:]) if text else 'even'


def odd(text):
    return even(text[1:]) if text else 'odd'


print(even('abcd'), even('abc'))
