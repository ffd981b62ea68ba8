# support tickets passed along handlers, filters and middleware
class Ticket:
    def __init__(self, kind, level, text):
        self.kind, self.level, self.text = kind, level, text
        self.trail = []


class Handler:
    def __init__(self, name, *, max_level=1):
        self.name = name
        self.max_level = max_level
        self.successor = None
        self.handled = 0

    def then(self, other):
        self.successor = other
        return other

    def can(self, ticket):
        return ticket.level <= self.max_level

    def answer(self, ticket):
        return '%s: fixed "%s"' % (self.name, ticket.text)

    def handle(self, ticket):
        ticket.trail.append(self.name)
        if self.can(ticket):
            self.handled += 1
            return self.answer(ticket)
        if self.successor is None:
            raise LookupError('nobody handles ' + ticket.text)
        return self.successor.handle(ticket)


class Bot(Handler):
    FAQ = {'password': 'use the reset link', 'invoice': 'see your mailbox'}

    def can(self, ticket):
        return any(word in ticket.text for word in self.FAQ)

    def answer(self, ticket):
        return self.name + ': ' + next(a for w, a in self.FAQ.items() if w in ticket.text)


class Specialist(Handler):
    def __init__(self, name, kind):
        super().__init__(name, max_level=3)
        self.kind = kind

    def can(self, ticket):
        return ticket.kind == self.kind and super().can(ticket)


def middleware(*layers):
    def build(final):
        f = final
        for layer in reversed(layers):
            f = layer(f)
        return f
    return build


log = []


def logging(next_step):
    def run(t):
        log.append('> ' + t.text)
        try:
            return next_step(t)
        finally:
            log.append('< ' + '/'.join(t.trail))
    return run


def escalate(next_step):
    def run(t):
        if 'urgent' in t.text:
            t.level += 1
        return next_step(t)
    return run


def fallback(next_step):
    def run(t):
        try:
            return next_step(t)
        except LookupError as e:
            return 'sorry, ' + str(e)
    return run


bot = Bot('bot')
net = Specialist('nina', 'network')
bot.then(Handler('desk')).then(net).then(Specialist('dave', 'data')).then(Handler('boss', max_level=4))
process = middleware(fallback, logging, escalate)(bot.handle)
for args in [('any', 1, 'lost password'), ('any', 1, 'mouse'), ('network', 2, 'slow wifi'), ('data', 3, 'urgent restore'), ('data', 2, 'urgent lost rows'), ('alien', 5, 'ufo')]:
    print(process(Ticket(*args)))
print('\n'.join(log))
h = bot
while h:
    print(h.name, h.handled, end='; ')
    h = h.successor
print()
