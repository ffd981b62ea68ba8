# generators as sinks and stages: send, close, try/finally inside
log = []


def sink(name):
    total = 0
    try:
        while True:
            value = yield
            total += value
    finally:
        log.append((name, total))


def start(gen):
    next(gen)
    return gen


def limiter(target, limit):
    passed = 0
    try:
        while passed < limit:
            value = yield passed
            target.send(value)
            passed += 1
        while True:
            yield -1
    finally:
        target.close()


a = start(limiter(start(sink('small')), 2))
b = start(limiter(start(sink('large')), 100))
for n in range(1, 6):
    print(n, a.send(n), b.send(n * 10))
a.close()
b.close()
print(log)


def numbers(text):
    for word in text.split():
        try:
            yield int(word)
        except ValueError:
            print('bad reply')
        else:
            pass


print(list(numbers('4 5 6')))


def countdown(n):
    while n > 0:
        try:
            yield n
        finally:
            n -= 1
    return 'liftoff'


g = countdown(3)
while True:
    try:
        print(next(g), end=' ')
    except StopIteration as stop:
        print(stop.value)
        break


def parse(words):
    it = iter(words)
    for w in it:
        if w == '(':
            yield list(parse_group(it))
        else:
            yield [w]


def parse_group(it):
    for w in it:
        if w == ')':
            return
        yield w.upper()


print(list(parse(['a', '(', 'b', 'c', ')', 'd'])))
