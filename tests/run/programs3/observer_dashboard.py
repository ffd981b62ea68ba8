"""Signals with weak coupling: decorators register handlers, properties notify."""
from collections import OrderedDict
from functools import wraps


class Signal:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def connect(self, handler, priority=0):
        self.handlers.append((priority, handler))
        self.handlers.sort(key=lambda pair: -pair[0])
        return handler

    def __call__(self, priority=0):
        def decorate(f):
            self.connect(f, priority)
            return f
        return decorate

    def emit(self, sender, **payload):
        return [handler(sender, payload) for _, handler in self.handlers]

    def __len__(self):
        return len(self.handlers)


changed = Signal('changed')
removed = Signal('removed')
log = []


def traced(f):
    @wraps(f)
    def inner(sender, payload):
        log.append('%s<%s' % (f.__name__, ','.join(sorted(payload))))
        return f(sender, payload)
    return inner


@changed(priority=1)
@traced
def audit(sender, payload):
    return '%s changed to %s' % (sender, payload['new'])


@changed()
@traced
def alarm(sender, payload):
    if payload['new'] > 100:
        return 'ALARM: ' + str(sender)
    return 'fine'


@removed()
def forget(sender, payload):
    return f'{sender} is gone'


class Sensor:
    instances = OrderedDict()

    def __new__(cls, name):
        return super().__new__(cls)

    def __init__(self, name):
        self.name = name
        self._value = 0
        Sensor.instances[name] = self

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            for line in changed.emit(self, old=old, new=new):
                print('   ', line)

    @value.deleter
    def value(self):
        self._value = 0
        print(removed.emit(self))

    def __str__(self):
        return 'Sensor<%s>' % self.name


t = Sensor('temp')
p = Sensor('pressure')
t.value = 20
t.value = 20
p.value = 250
del p.value
print(p.value, len(changed), len(removed), list(Sensor.instances))
print(log, audit.__name__)
