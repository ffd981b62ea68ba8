# functions that leave loops by return at several depths
def first_pair(xs, total):
    for i in range(len(xs)):
        for j in range(i + 1, len(xs)):
            if xs[i] + xs[j] == total:
                return xs[i], xs[j]
    return None


def classify(word):
    for c in word:
        if c.isdigit():
            return 'digit'
        if c.isupper():
            return 'upper'
    else:
        if not word:
            return 'empty'
    return 'plain'


def deep(n):
    while True:
        while n > 0:
            n -= 3
            if n % 7 == 0:
                return n
        n += 10


print(first_pair([1, 5, 3, 7], 10), first_pair([1], 2), [classify(w) for w in ('ab1', 'aB', '', 'xy')], deep(20), deep(3))
