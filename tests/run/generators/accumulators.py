# generators that keep running statistics over a stream
def running(it, f):
    it = iter(it)
    acc = next(it)
    yield acc
    for x in it:
        acc = f(acc, x)
        yield acc


print(list(running([3, 1, 4, 1, 5], lambda a, b: a + b)))
print(list(running([3, 1, 4, 1, 5], max)), list(running('abc', lambda a, b: a + b)))


def smooth(it, k):
    window = []
    for x in it:
        window.append(x)
        if len(window) > k:
            del window[0]
        yield sum(window) / len(window)


print(list(smooth([2, 4, 6, 8], 2)), [round(v, 3) for v in smooth(running(range(1, 6), lambda a, b: a * b), 3)])
