# observer pattern with bound methods, lambdas and unsubscription
class Subject:
    def __init__(self):
        self.observers = []

    def attach(self, f):
        self.observers.append(f)
        return f

    def detach(self, f):
        self.observers.remove(f)

    def notify(self, topic, value):
        for f in list(self.observers):
            f(topic, value)


class Thermometer(Subject):
    def __init__(self):
        super().__init__()
        self._t = 20

    @property
    def temperature(self):
        return self._t

    @temperature.setter
    def temperature(self, t):
        old, self._t = self._t, t
        if t != old:
            self.notify('temperature', t)
        if t > 30 >= old:
            self.notify('alarm', t - 30)


class Display:
    def __init__(self, name):
        self.name = name
        self.seen = 0

    def update(self, topic, value):
        self.seen += 1
        print('[%s] %s is %d' % (self.name, topic, value))


class Average:
    def __init__(self):
        self.values = []

    def update(self, topic, value):
        if topic == 'temperature':
            self.values.append(value)

    def result(self):
        return sum(self.values) / len(self.values) if self.values else 0.0


t = Thermometer()
hall = Display('hall')
avg = Average()
t.attach(hall.update)
t.attach(avg.update)
log = []
t.attach(lambda topic, value: log.append(topic[0] + str(value)))
for v in (20, 22, 35, 31):
    t.temperature = v
t.detach(hall.update)
t.temperature = 10
print(hall.seen, avg.result(), log, t.temperature)
