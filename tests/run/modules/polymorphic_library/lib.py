# generic helpers
def largest(seq):
    best = seq[0]
    for v in seq:
        if v > best:
            best = v
    return best


def fold(f, seq, start):
    acc = start
    for v in seq:
        acc = f(acc, v)
    return acc


def pairs(a, b):
    return [(x, y) for x, y in zip(a, b)]


def stack_demo(items):
    stack = []
    for i in items:
        stack.append(i)
    out = []
    while stack:
        out.append(stack.pop())
    return out
