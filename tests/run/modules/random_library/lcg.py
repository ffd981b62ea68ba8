# linear congruential generator
state = 1
calls = 0


def seed(n):
    global state
    state = n


def next_bits():
    global state, calls
    calls += 1
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return state >> 8


def random():
    return next_bits() / 8388608.0


def randint(a, b):
    return a + int(random() * (b - a + 1))


def shuffle(l):
    for i in range(len(l) - 1, 0, -1):
        j = randint(0, i)
        l[i], l[j] = l[j], l[i]


def choice(l):
    return l[randint(0, len(l) - 1)]
