# recurring events expanded over days with generators and heap merge
import heapq


class Event:
    def __init__(self, name, start, minutes=30):
        self.name, self.start, self.minutes = name, start, minutes

    def occurrences(self):
        yield self.start, self.name

    def cost(self):
        return self.minutes


class Repeating(Event):
    def __init__(self, name, start, every, times=None, minutes=30):
        super().__init__(name, start, minutes)
        self.every, self.times = every, times

    def occurrences(self):
        n = 0
        when = self.start
        while self.times is None or n < self.times:
            yield when, self.name
            when += self.every
            n += 1


DAY = 24 * 60


def at(day, clock):
    h, m = clock.split(':')
    return day * DAY + int(h) * 60 + int(m)


def show(t):
    return 'day %d %02d:%02d' % (t // DAY, t % DAY // 60, t % 60)


def agenda(events, until):
    for when, name in heapq.merge(*[e.occurrences() for e in events]):
        if when >= until:
            return
        yield when, name


events = [
    Repeating('standup', at(0, '9:00'), DAY, minutes=15),
    Repeating('backup', at(0, '3:30'), 2 * DAY, times=2),
    Event('dentist', at(1, '14:15'), 60),
    Repeating('pills', at(2, '8:00'), 8 * 60, times=4, minutes=1),
]
count = {}
for when, name in agenda(events, at(3, '0:00')):
    print(show(when), name)
    count[name] = count.get(name, 0) + 1
print(count)
minutes = {e.name: e.cost() for e in events}
print(sum(n * minutes[name] for name, n in count.items()))
times = [w for w, _ in agenda(events, at(5, '0:00'))]
print(len(times), max((b - a, a) for a, b in zip(times, times[1:])))
first = next(agenda(events, 10 ** 6))
print(show(first[0]), first[1], next(agenda([], 5), None))
