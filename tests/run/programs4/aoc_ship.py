import re
from collections import defaultdict, Counter, deque
from itertools import product, combinations
from functools import reduce

DATA = """\
mask = 000000000000000000000000000000X1001X
mem[42] = 100
mask = 00000000000000000000000000000000X0XX
mem[26] = 1
"""

BUSES = """939
7,13,x,x,59,x,31,19"""

RULES = """light red bags contain 1 bright white bag, 2 muted yellow bags.
dark orange bags contain 3 bright white bags, 4 muted yellow bags.
bright white bags contain 1 shiny gold bag.
muted yellow bags contain 2 shiny gold bags, 9 faded blue bags.
shiny gold bags contain 1 dark olive bag, 2 vibrant plum bags.
dark olive bags contain 3 faded blue bags, 4 dotted black bags.
vibrant plum bags contain 5 faded blue bags, 6 dotted black bags.
faded blue bags contain no other bags.
dotted black bags contain no other bags."""

SEATS = """L.LL.LL.LL
LLLLLLL.LL
L.L.L..L..
LLLL.LL.LL
L.LL.LL.LL
L.LLLLL.LL
..L.L.....
LLLLLLLLLL
L.LLLLLL.L
L.LLLLL.LL"""


def docking(data):
    mem = {}
    mask = ''
    for line in data.strip().split('\n'):
        if line.startswith('mask'):
            mask = line.split(' = ')[1]
        else:
            addr, val = map(int, re.match(r'mem\[(\d+)\] = (\d+)', line).groups())
            bits = [b if m == '0' else m for m, b in zip(mask, f'{addr:036b}')]
            floats = [i for i, b in enumerate(bits) if b == 'X']
            for combo in product('01', repeat=len(floats)):
                for i, c in zip(floats, combo):
                    bits[i] = c
                mem[int(''.join(bits), 2)] = val
    return sum(mem.values())


def buses(text):
    start, ids = text.splitlines()
    start = int(start)
    ids = [(i, int(b)) for i, b in enumerate(ids.split(',')) if b != 'x']
    wait, bus = min((-start % b, b) for _, b in ids)
    t, step = 0, 1
    for off, b in ids:
        while (t + off) % b:
            t += step
        step *= b
    return wait * bus, t


def bags(text):
    graph = {}
    for line in text.splitlines():
        color, rest = line.split(' bags contain ')
        graph[color] = {c: int(n) for n, c in re.findall(r'(\d+) (\w+ \w+) bag', rest)}
    parents = defaultdict(set)
    for c, kids in graph.items():
        for k in kids:
            parents[k].add(c)
    seen, todo = set(), deque(['shiny gold'])
    while todo:
        for p in parents[todo.popleft()]:
            if p not in seen:
                seen.add(p)
                todo.append(p)

    def count(c):
        return 1 + sum(n * count(k) for k, n in graph[c].items())
    return len(seen), count('shiny gold') - 1


def seats(text):
    grid = {(x, y): c for y, row in enumerate(text.split()) for x, c in enumerate(row) if c != '.'}
    nb = {p: [(p[0] + dx, p[1] + dy) for dx, dy in product((-1, 0, 1), repeat=2) if (dx or dy) and (p[0] + dx, p[1] + dy) in grid] for p in grid}
    while True:
        new = {}
        for p, c in grid.items():
            occ = sum(grid[q] == '#' for q in nb[p])
            new[p] = '#' if c == 'L' and occ == 0 else 'L' if c == '#' and occ >= 4 else c
        if new == grid:
            return Counter(grid.values())['#']
        grid = new


def forms(text):
    groups = [g.split() for g in text.split('\n\n')]
    any_ = sum(len(set().union(*g)) for g in groups)
    all_ = sum(len(reduce(set.intersection, map(set, g))) for g in groups)
    return any_, all_


def xmas(nums, n=5):
    for i in range(n, len(nums)):
        if not any(a + b == nums[i] for a, b in combinations(nums[i - n:i], 2)):
            return nums[i]


print(docking(DATA))
print(buses(BUSES))
print(bags(RULES))
print(seats(SEATS))
print(forms("abc\n\na\nb\nc\n\nab\nac\n\na\na\na\na\n\nb"))
print(xmas([35, 20, 15, 25, 47, 40, 62, 55, 65, 95, 102, 117, 150, 182, 127, 219, 299, 277, 309, 576]))
