class State:
    name = 'abstract'

    def __init__(self, machine):
        self.machine = machine

    def insert(self, coin):
        raise InvalidAction(self, 'insert')

    def select(self, code):
        raise InvalidAction(self, 'select')

    def cancel(self):
        raise InvalidAction(self, 'cancel')

    def enter(self):
        pass

    def __repr__(self):
        return f'<{self.name}>'


class InvalidAction(Exception):
    def __init__(self, state, action):
        self.state, self.action = state, action
        super().__init__(f'cannot {action} while {state.name}')


class Idle(State):
    name = 'idle'

    def insert(self, coin):
        self.machine.credit += coin
        self.machine.go(HasMoney)


class HasMoney(State):
    name = 'has money'

    def insert(self, coin):
        self.machine.credit += coin

    def select(self, code):
        item = self.machine.slots.get(code)
        if item is None:
            print(f'  no such slot {code}')
        elif item.count == 0:
            print(f'  {item.name} sold out')
        elif item.price > self.machine.credit:
            print(f'  {item.name} costs {item.price}, you have {self.machine.credit}')
        else:
            self.machine.pending = item
            self.machine.go(Dispensing)

    def cancel(self):
        self.machine.refund()
        self.machine.go(Idle)


class Dispensing(State):
    name = 'dispensing'

    def enter(self):
        m = self.machine
        item, m.pending = m.pending, None
        item.count -= 1
        m.credit -= item.price
        m.sales[item.name] = m.sales.get(item.name, 0) + 1
        print(f'  here is your {item.name}')
        m.refund()
        m.go(Idle if any(i.count for i in m.slots.values()) else Empty)


class Empty(State):
    name = 'empty'


class Item:
    def __init__(self, name, price, count):
        self.name, self.price, self.count = name, price, count


class Machine:
    COINS = (50, 20, 10, 5)

    def __init__(self, **slots):
        self.slots = {code: Item(*spec) for code, spec in slots.items()}
        self.credit = 0
        self.pending = None
        self.sales = {}
        self.history = []
        self.state = None
        self.go(Idle)

    def go(self, state_class):
        self.state = state_class(self)
        self.history.append(self.state.name)
        self.state.enter()

    def refund(self):
        if self.credit:
            coins = []
            for c in self.COINS:
                n, self.credit = divmod(self.credit, c)
                coins += [c] * n
            print('  change:', coins)

    def do(self, action, *args):
        print(f'{action}{args!r} in {self.state}')
        handlers = {'insert': self.state.insert, 'select': self.state.select, 'cancel': self.state.cancel}
        try:
            handlers[action](*args)
        except InvalidAction as e:
            print('  !', e, type(e.state).__name__)
        except KeyError as e:
            print('  ? unknown action', e)


m = Machine(a1=('cola', 35, 1), b2=('chips', 60, 1))
m.do('select', 'a1')
m.do('insert', 20)
m.do('select', 'a1')
m.do('insert', 50)
m.do('select', 'zz')
m.do('select', 'a1')
m.do('insert', 10)
m.do('cancel')
m.do('insert', 50)
m.do('select', 'a1')
m.do('insert', 10)
m.do('select', 'b2')
m.do('insert', 5)
m.do('kick')
print(m.sales, m.history, m.state)
