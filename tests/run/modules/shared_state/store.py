# the shared state
items = []
total = 0
log = []


def put(x):
    global total
    items.append(x)
    total += x
    log.append("put %d" % x)


def get():
    global total
    if not items:
        log.append("empty")
        return None
    x = items.pop(0)
    total -= x
    log.append("get %d" % x)
    return x


def reset():
    global items, total
    items = []
    total = 0
