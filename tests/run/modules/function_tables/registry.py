# a table of named functions
table = []


def register(name, f):
    table.append((name, f))


def names():
    return [n for n, f in table]


def run_all(a, b):
    return [f(a, b) for n, f in table]
