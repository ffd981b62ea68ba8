"""Puzzle parsers in the style of December programming contests, with invented inputs."""
import re
import sys
from collections import Counter, defaultdict, deque
from functools import lru_cache, reduce
from heapq import heappop, heappush
from itertools import combinations, count, cycle, groupby, pairwise, permutations, product
from math import lcm, prod

# --- 1: crates and instructions -------------------------------------------------
CRATES = """\
    [D]
[N] [C]
[Z] [M] [P]
 1   2   3

move 1 from 2 to 1
move 3 from 1 to 3
move 2 from 2 to 1"""


def crates(text, together=False):
    drawing, moves = text.split('\n\n')
    lines = drawing.split('\n')
    stacks = {int(c): [line[i] for line in lines[-2::-1] if i < len(line) and line[i] != ' ']
              for i, c in enumerate(lines[-1]) if c != ' '}
    for n, src, dst in (map(int, re.findall(r'\d+', m)) for m in moves.splitlines()):
        taken = [stacks[src].pop() for _ in range(n)]
        stacks[dst] += reversed(taken) if together else taken
    return ''.join(stacks[k][-1] if stacks[k] else '_' for k in sorted(stacks))


print(crates(CRATES), crates(CRATES, True))

# --- 2: grid with slopes ----------------------------------------------------------
GRID = '''..##.......
#...#...#..
.#....#..#.
..#.#...#.#
.#...##..#.'''.splitlines()


def trees(dx, dy):
    return sum(row[i * dx % len(row)] == '#' for i, row in enumerate(GRID[::dy]))


print([trees(*s) for s in [(1, 1), (3, 1), (5, 1), (1, 2)]], prod(trees(d, 1) for d in (1, 3, 5)))

# --- 3: boolean circuit -------------------------------------------------------------
CIRCUIT = '''123 -> x
456 -> y
x AND y -> d
x OR y -> e
x LSHIFT 2 -> f
y RSHIFT 2 -> g
NOT x -> h
NOT y -> i'''
rules = {}
for line in CIRCUIT.splitlines():
    lhs, rhs = line.split(' -> ')
    rules[rhs] = lhs.split()


@lru_cache(maxsize=None)
def signal(wire):
    if wire.isdigit():
        return int(wire)
    match rules[wire]:
        case [a]:
            return signal(a)
        case ['NOT', a]:
            return ~signal(a) & 0xFFFF
        case [a, 'AND', b]:
            return signal(a) & signal(b)
        case [a, 'OR', b]:
            return signal(a) | signal(b)
        case [a, 'LSHIFT', b]:
            return signal(a) << int(b)
        case [a, 'RSHIFT', b]:
            return signal(a) >> int(b)


print({w: signal(w) for w in sorted(rules)})

# --- 4: bags ----------------------------------------------------------------------------
BAGS = """light red bags contain 1 bright white bag, 2 muted yellow bags.
dark orange bags contain 3 bright white bags, 4 muted yellow bags.
bright white bags contain 1 shiny gold bag.
muted yellow bags contain 2 shiny gold bags, 9 faded blue bags.
shiny gold bags contain 1 dark olive bag, 2 vibrant plum bags.
faded blue bags contain no other bags.
dark olive bags contain 3 faded blue bags.
vibrant plum bags contain 5 faded blue bags."""
contains = {}
inside = defaultdict(set)
for line in BAGS.split('\n'):
    outer, inner = re.match(r'(.+?) bags contain (.*)', line).groups()
    contains[outer] = [(int(n), c) for n, c in re.findall(r'(\d+) (.+?) bags?[,.]', inner)]
    for _, c in contains[outer]:
        inside[c].add(outer)


def holders(color):
    found, todo = set(), deque([color])
    while todo:
        for outer in inside[todo.popleft()]:
            if outer not in found:
                found.add(outer)
                todo.append(outer)
    return found


def weight(color):
    return 1 + sum(n * weight(c) for n, c in contains[color])


print(len(holders('shiny gold')), weight('shiny gold') - 1)

# --- 5: least risk path -----------------------------------------------------------------
RISK = [[int(c) for c in row] for row in '1163751742\n1381373672\n2136511328\n3694931569\n7463417111'.split()]


def risk(grid, times=1):
    h, w = len(grid) * times, len(grid[0]) * times
    cost = lambda r, c: (grid[r % len(grid)][c % len(grid[0])] + r // len(grid) + c // len(grid[0]) - 1) % 9 + 1
    best = {(0, 0): 0}
    heap = [(0, 0, 0)]
    while heap:
        d, r, c = heappop(heap)
        if (r, c) == (h - 1, w - 1):
            return d
        if d > best[r, c]:
            continue
        for nr, nc in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= nr < h and 0 <= nc < w:
                nd = d + cost(nr, nc)
                if nd < best.get((nr, nc), sys.maxsize):
                    best[nr, nc] = nd
                    heappush(heap, (nd, nr, nc))


print(risk(RISK), risk(RISK, 3))

# --- 6: polymer, lanternfish, look and say ------------------------------------------
RULES = dict(r.split(' -> ') for r in 'CH -> B|HH -> N|CB -> H|NH -> C|HB -> C|HC -> B|HN -> C|NN -> C|BH -> H|NC -> B|NB -> B|BN -> B|BB -> N|BC -> B|CC -> N|CN -> C'.split('|'))


def polymer(template, steps):
    pairs = Counter(map(''.join, pairwise(template)))
    for _ in range(steps):
        new = Counter()
        for p, n in pairs.items():
            m = RULES[p]
            new[p[0] + m] += n
            new[m + p[1]] += n
        pairs = new
    letters = Counter(template[-1])
    for p, n in pairs.items():
        letters[p[0]] += n
    (_, most), *_, (_, least) = letters.most_common()
    return most - least


print(polymer('NNCB', 10), polymer('NNCB', 40))


def fish(start, days):
    ages = [start.count(i) for i in range(9)]
    for _ in range(days):
        ages = ages[1:7] + [ages[7] + ages[0], ages[8], ages[0]]
    return sum(ages)


print(fish([3, 4, 3, 1, 2], 18), fish([3, 4, 3, 1, 2], 80))
say = lambda s: ''.join(str(len(list(g))) + k for k, g in groupby(s))
print(reduce(lambda s, _: say(s), range(10), '1'))
print(lcm(4, 6, 10), max(permutations('352'), key=''.join), [a * b for a, b in combinations([1721, 979, 366, 299], 2) if a + b == 2020])
