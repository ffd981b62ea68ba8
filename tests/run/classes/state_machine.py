# state machine objects: a traffic light and a vending machine
class State:
    def next(self, machine):
        return self

    def name(self):
        return type(self).__name__.lower()


class Red(State):
    def next(self, machine):
        return machine.green


class Green(State):
    def next(self, machine):
        return machine.yellow if machine.ticks % 2 else self


class Yellow(State):
    def next(self, machine):
        return machine.red


class Light:
    def __init__(self):
        self.red, self.green, self.yellow = Red(), Green(), Yellow()
        self.state = self.red
        self.ticks = 0

    def tick(self):
        self.ticks += 1
        self.state = self.state.next(self)
        return self.state.name()


light = Light()
print([light.tick() for _ in range(9)])


class Vending:
    PRICES = {'cola': 30, 'water': 15}

    def __init__(self):
        self.state = 'idle'
        self.money = 0
        self.sold = []

    def event(self, kind, arg):
        if self.state == 'idle' and kind == 'coin':
            self.money = arg
            self.state = 'paid'
        elif self.state == 'paid' and kind == 'coin':
            self.money += arg
        elif self.state == 'paid' and kind == 'pick':
            price = self.PRICES[arg]
            if price > self.money:
                return 'need %d more' % (price - self.money)
            self.sold.append(arg)
            change, self.money = self.money - price, 0
            self.state = 'idle'
            return 'change %d' % change
        elif kind == 'refund':
            back, self.money = self.money, 0
            self.state = 'idle'
            return 'back %d' % back
        else:
            return 'ignored'
        return 'credit %d' % self.money


v = Vending()
print(v.event('pick', 'cola'))
print(v.event('coin', 20), v.event('pick', 'cola'), v.event('coin', 20), v.event('pick', 'cola'))
print(v.event('coin', 5), v.event('refund', 0), v.state, v.sold)
