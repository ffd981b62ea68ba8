# generator pipelines: each stage pulls from the one before
def numbers(text):
    for tok in text.split():
        yield int(tok)


def evens(it):
    return (x for x in it if x % 2 == 0)


def squared(it):
    for x in it:
        yield x * x


def trace(name, it):
    for x in it:
        print(name, x)
        yield x


total = 0
for v in trace('sq', squared(trace('even', evens(numbers('1 2 3 4 5 6'))))):
    total += v
    if total > 15:
        break
print(total)
print(list(squared(evens(range(7)))))
