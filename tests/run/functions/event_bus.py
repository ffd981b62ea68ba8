# callbacks, closures and decorators in an event bus with priorities
handlers = {}
trace = []


def on(event, priority=0):
    def register(f):
        handlers.setdefault(event, []).append((priority, f))
        handlers[event].sort(key=lambda p: -p[0])
        return f
    return register


def emit(event, value):
    results = []
    for priority, f in handlers.get(event, []):
        r = f(value)
        results.append(r)
        trace.append('%s:%d' % (event, r))
    return results


@on('add')
def plus_one(v):
    return v + 1


@on('add', priority=5)
@on('mul')
def times_two(v):
    return v * 2


def make_limited(limit):
    used = 0

    @on('mul', priority=-1)
    def limited(v):
        nonlocal used
        if used >= limit:
            return 0
        used += 1
        return v * 100 + used

    return lambda: used


usage = make_limited(2)
print(emit('add', 10))
for i in range(4):
    print(emit('mul', i), usage())
print(emit('none', 1), len(trace), trace[:4])
on('add', 10)(lambda v: -v)
print(emit('add', 7))


def once(f):
    state = {'done': False}

    def wrapper(v):
        if state['done']:
            return -1
        state['done'] = True
        return f(v)

    return wrapper


greet = once(lambda v: v + 1000)
print(greet(1), greet(2), greet(3))
