# an elevator simulation with requests, states and statistics
class Request:
    def __init__(self, time, source, target):
        self.time, self.source, self.target = time, source, target
        self.picked = None
        self.done = None


class Elevator:
    def __init__(self, floors):
        self.floors = floors
        self.floor = 0
        self.direction = 0
        self.inside = []
        self.travelled = 0

    def wants(self, waiting):
        return {r.source for r in waiting} | {r.target for r in self.inside}

    def choose(self, waiting):
        stops = self.wants(waiting)
        if not stops:
            self.direction = 0
            return
        ahead = [s for s in stops if (s - self.floor) * self.direction > 0]
        if not ahead:
            nearest = min(stops, key=lambda s: (abs(s - self.floor), s))
            self.direction = (nearest > self.floor) - (nearest < self.floor)

    def step(self, time, waiting):
        events = []
        for r in [r for r in self.inside if r.target == self.floor]:
            r.done = time
            self.inside.remove(r)
            events.append('out@%d' % self.floor)
        for r in [r for r in waiting if r.source == self.floor]:
            r.picked = time
            waiting.remove(r)
            self.inside.append(r)
            events.append('in@%d' % self.floor)
        self.choose(waiting)
        self.floor += self.direction
        self.travelled += abs(self.direction)
        assert 0 <= self.floor < self.floors
        return events


def simulate(requests, floors=10):
    lift = Elevator(floors)
    waiting = []
    pending = sorted(requests, key=lambda r: r.time)
    time = 0
    while pending or waiting or lift.inside:
        while pending and pending[0].time <= time:
            waiting.append(pending.pop(0))
        events = lift.step(time, waiting)
        if events:
            print('t=%-3d %s' % (time, ' '.join(events)))
        time += 1
    return lift, time


reqs = [Request(0, 3, 7), Request(1, 5, 1), Request(2, 8, 0), Request(20, 2, 9), Request(21, 2, 4)]
lift, time = simulate(reqs)
print('time', time, 'travelled', lift.travelled)
for r in reqs:
    print('%d->%d waited %d rode %d' % (r.source, r.target, r.picked - r.time, r.done - r.picked))
waits = [r.picked - r.time for r in reqs]
print('mean wait %.2f max %d' % (sum(waits) / len(waits), max(waits)))
