# coroutine style: send values in, receive results
def averager():
    total = 0.0
    count = 0
    avg = 0.0
    while True:
        x = yield avg
        total += x
        count += 1
        avg = total / count


a = averager()
print(next(a))
for v in (10.0, 20.0, 60.0):
    print(a.send(v))


def echo():
    got = 'ready'
    while got != 'stop':
        got = yield got.upper()
    yield 'bye'


e = echo()
print(next(e), e.send('hi'), e.send('yo'), e.send('stop'))
