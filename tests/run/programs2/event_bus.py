# callbacks, bound methods, closures and priorities
class Bus:
    def __init__(self):
        self._handlers = {}
        self.count = 0

    def on(self, event, handler, priority=0):
        self._handlers.setdefault(event, []).append((priority, self.count, handler))
        self.count += 1

    def emit(self, event, *args):
        results = []
        for _, _, handler in sorted(self._handlers.get(event, []), key=lambda t: (-t[0], t[1])):
            results.append(handler(*args))
        return results


class Counter:
    def __init__(self, name):
        self.name = name
        self.seen = 0

    def handle(self, amount):
        self.seen += amount
        return '%s=%d' % (self.name, self.seen)


def make_logger(prefix):
    lines = []

    def log(amount):
        lines.append(prefix + str(amount))
        return lines[-1]

    def dump():
        return list(lines)

    return log, dump


bus = Bus()
a, b = Counter('a'), Counter('b')
log, dump = make_logger('got ')
bus.on('tick', a.handle)
bus.on('tick', b.handle, priority=5)
bus.on('tick', log, 1)
bus.on('tick', lambda n: 'lambda %d' % (n * n))
print(bus.emit('tick', 3))
print(bus.emit('tick', 4))
print(bus.emit('nothing', 1))
print(a.seen, b.seen, dump())
