# finally runs before a return takes effect and may replace the value
log = []


def a():
    try:
        return 'try'
    finally:
        log.append('a')


def b():
    try:
        return 'try'
    finally:
        return 'finally'


def c():
    try:
        raise ValueError('lost')
    finally:
        return 'swallowed'


def d():
    x = 1
    try:
        return x
    finally:
        x = 2
        log.append(x)


print(a(), b(), c(), d(), log)
