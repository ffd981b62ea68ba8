def wrap(x, n):
    if n == 0:
        return x
    return wrap((x,), n - 1)


print(wrap(1, 5))


def unwrap(x):
    n = 0
    while isinstance(x, tuple):
        x = x[0]
        n += 1
    return x, n


print(unwrap(wrap(7, 20)))
pairs = None
for word in "to be or not to be".split():
    pairs = (word, pairs)
count = 0
while pairs:
    count += len(pairs[0])
    pairs = pairs[1]
print(count)
