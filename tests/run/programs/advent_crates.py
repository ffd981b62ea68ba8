# puzzle: stacks of crates moved by two kinds of crane
DRAWING = '''
    [D]
[N] [C]
[Z] [M] [P]
 1   2   3

move 1 from 2 to 1
move 3 from 1 to 3
move 2 from 2 to 1
move 1 from 1 to 2
'''


def load(text):
    picture, moves = text.strip('\n').split('\n\n')
    lines = picture.split('\n')
    count = len(lines[-1].split())
    stacks = [[] for _ in range(count)]
    for line in reversed(lines[:-1]):
        for i in range(count):
            pos = 4 * i + 1
            if pos < len(line) and line[pos] != ' ':
                stacks[i].append(line[pos])
    steps = []
    for line in moves.strip().split('\n'):
        words = line.split()
        steps.append((int(words[1]), int(words[3]) - 1, int(words[5]) - 1))
    return stacks, steps


def crane_single(stacks, n, src, dst):
    for _ in range(n):
        stacks[dst].append(stacks[src].pop())


def crane_many(stacks, n, src, dst):
    stacks[dst] += stacks[src][-n:]
    del stacks[src][-n:]


def show(stacks):
    for level in range(max(map(len, stacks)) - 1, -1, -1):
        print(' '.join('[%s]' % s[level] if level < len(s) else '   ' for s in stacks).rstrip())


def tops(stacks):
    return ''.join(s[-1] for s in stacks if s)


for crane in (crane_single, crane_many):
    stacks, steps = load(DRAWING)
    for step in steps:
        crane(stacks, *step)
    show(stacks)
    print(crane.__name__, tops(stacks), [len(s) for s in stacks])
stacks, _ = load(DRAWING)
try:
    crane_single(stacks, 9, 0, 1)
except IndexError as e:
    print('crane broke:', e)
print(stacks)
