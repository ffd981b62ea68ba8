def log(data):
    return sorted(data.items())
def hi(data):
    return 'x'
def fire(fns, **data):
    return [fn(data) for fn in fns]
print(fire([log], x='y'))
print(fire([log]))
def log(data):
    items = list(data)
    n = len(items)
    for i in range(1, n):
        item = items[i]
        items[i - 1] = item
    return items
r = [log([])]
print(r)
def depth(x):
    if isinstance(x, list):
        return 1 + max([depth(y) for y in x], default=0)
    return 0
print(depth([]), depth([[]]), depth([[[]], []]))
print([[[]]], [[], [[]]])
t = []
cur = t
for i in range(3):
    new = []
    print(new, [new], [[new]])
