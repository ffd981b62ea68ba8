# association lists, binary trees as index lists, linked lists as index lists, stacks of tuples
keys = []
lefts = []
rights = []


def insert(k):
    keys.append(k)
    lefts.append(-1)
    rights.append(-1)
    me = len(keys) - 1
    if me == 0:
        return
    at = 0
    while True:
        if k < keys[at]:
            if lefts[at] < 0:
                lefts[at] = me
                return
            at = lefts[at]
        else:
            if rights[at] < 0:
                rights[at] = me
                return
            at = rights[at]


def inorder(at, out):
    if at < 0:
        return out
    inorder(lefts[at], out)
    out.append(keys[at])
    return inorder(rights[at], out)


def depth(at):
    return 0 if at < 0 else 1 + max(depth(lefts[at]), depth(rights[at]))


for k in [50, 30, 70, 20, 40, 60, 80, 35, 45, 65]:
    insert(k)
print(inorder(0, []), depth(0), lefts, rights)
stack = [(0, 0)]
levels = []
while stack:
    at, level = stack.pop()
    while len(levels) <= level:
        levels.append([])
    levels[level].append(keys[at])
    for child in (rights[at], lefts[at]):
        if child >= 0:
            stack.append((child, level + 1))
print(levels)
nxt = [3, -1, 1, 2]
at = 0
chain = []
while at >= 0:
    chain.append(at)
    at = nxt[at]
print(chain)
counts = []
for w in "the cat and the dog and the bird".split():
    for i, (word, n) in enumerate(counts):
        if word == w:
            counts[i] = (word, n + 1)
            break
    else:
        counts.append((w, 1))
print(counts, sorted(counts, key=lambda p: (-p[1], p[0]))[:2])
