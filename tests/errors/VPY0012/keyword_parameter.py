def f(from, to):
    return to - from
