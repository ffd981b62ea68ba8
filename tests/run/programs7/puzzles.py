import re, sys, itertools, collections, functools, heapq, string, operator
from collections import deque, Counter, defaultdict
from math import lcm, gcd, inf, prod

MAZE = """\
#S###########
#...#.......#
###.#.#####.#
#...#.#...#.#
#.###.#.#.#.#
#.....#.#...#
#######.###.#
#.......#...E
#############""".splitlines()

def solve_maze(grid):
    start = next((r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "S")
    end = next((r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "E")
    q, seen = deque([(start, 0)]), {start}
    while q:
        (r, c), d = q.popleft()
        if (r, c) == end: return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = nr, nc = r + dr, c + dc
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#" and n not in seen:
                seen.add(n)
                q.append((n, d + 1))
    return None

RULES = """
light red bags contain 1 bright white bag, 2 muted yellow bags.
dark orange bags contain 3 bright white bags, 4 muted yellow bags.
bright white bags contain 1 shiny gold bag.
muted yellow bags contain 2 shiny gold bags, 9 faded blue bags.
shiny gold bags contain 1 dark olive bag, 2 vibrant plum bags.
dark olive bags contain 3 faded blue bags, 4 dotted black bags.
vibrant plum bags contain 5 faded blue bags, 6 dotted black bags.
faded blue bags contain no other bags.
dotted black bags contain no other bags.
""".strip()

def bags(text):
    inside = {}
    for line in text.split("\n"):
        outer, rest = line.split(" bags contain ")
        inside[outer] = {name: int(n) for n, name in re.findall(r"(\d+) (\w+ \w+) bag", rest)}
    @functools.cache
    def total(bag):
        return 1 + sum(n * total(b) for b, n in inside[bag].items())
    holds = lambda bag: "shiny gold" in inside[bag] or any(map(holds, inside[bag]))
    return sum(map(holds, inside)), total("shiny gold") - 1

PASSPORTS = """ecl:gry pid:860033327 eyr:2020 hcl:#fffffd
byr:1937 iyr:2017 cid:147 hgt:183cm

iyr:2013 ecl:amb cid:350 eyr:2023 pid:028048884
hcl:#cfa07d byr:1929

hcl:#ae17e1 iyr:2013
eyr:2024
ecl:brn pid:760753108 byr:1931
hgt:179cm"""
FIELDS = {
    "byr": lambda v: 1920 <= int(v) <= 2002, "iyr": lambda v: 2010 <= int(v) <= 2020, "eyr": lambda v: 2020 <= int(v) <= 2030,
    "hgt": lambda v: (m := re.fullmatch(r"(\d+)(cm|in)", v)) and (150 <= int(m[1]) <= 193 if m[2] == "cm" else 59 <= int(m[1]) <= 76),
    "hcl": re.compile(r"#[0-9a-f]{6}").fullmatch, "ecl": set("amb blu brn gry grn hzl oth".split()).__contains__, "pid": lambda v: len(v) == 9 and v.isdigit(),
}
def passports(text):
    ps = [dict(f.split(":") for f in p.split()) for p in text.split("\n\n")]
    full = [p for p in ps if FIELDS.keys() <= p.keys()]
    return len(full), sum(all(check(p[k]) for k, check in FIELDS.items()) for p in full)

def intcode(mem, inp=()):
    mem = defaultdict(int, enumerate(mem)); ip = rb = 0; inp = iter(inp)
    while True:
        opc = mem[ip] % 100
        modes = mem[ip] // 100
        def addr(i):
            m = modes // 10 ** (i - 1) % 10
            return mem[ip + i] if m == 0 else ip + i if m == 1 else rb + mem[ip + i]
        if opc == 99: return
        elif opc == 1: mem[addr(3)] = mem[addr(1)] + mem[addr(2)]; ip += 4
        elif opc == 2: mem[addr(3)] = mem[addr(1)] * mem[addr(2)]; ip += 4
        elif opc == 3: mem[addr(1)] = next(inp); ip += 2
        elif opc == 4: yield mem[addr(1)]; ip += 2
        elif opc == 5: ip = mem[addr(2)] if mem[addr(1)] else ip + 3
        elif opc == 6: ip = mem[addr(2)] if not mem[addr(1)] else ip + 3
        elif opc == 7: mem[addr(3)] = int(mem[addr(1)] < mem[addr(2)]); ip += 4
        elif opc == 8: mem[addr(3)] = int(mem[addr(1)] == mem[addr(2)]); ip += 4
        elif opc == 9: rb += mem[addr(1)]; ip += 2
        else: raise ValueError(opc)

quine = [109, 1, 204, -1, 1001, 100, 1, 100, 1008, 100, 16, 101, 1006, 101, 0, 99]

MONKEY = "root: pppw + sjmn\ndbpl: 5\ncczh: sllz + lgvd\nzczc: 2\nptdq: humn - dvpt\ndvpt: 3\nlfqf: 4\nhumn: 5\nljgn: 2\nsjmn: drzm * dbpl\nsllz: 4\npppw: cczh / lfqf\nlgvd: ljgn * ptdq\ndrzm: hmdt - zczc\nhmdt: 32"
def monkeys(text):
    jobs = dict(l.split(": ") for l in text.splitlines())
    ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv}
    def val(n):
        match jobs[n].split():
            case [num]: return int(num)
            case [a, o, b]: return ops[o](val(a), val(b))
    return val("root")

def hull_area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2

def knot_hash(s):
    lens = [ord(c) for c in s] + [17, 31, 73, 47, 23]
    l, pos, skip = list(range(256)), 0, 0
    for _ in range(64):
        for n in lens:
            for i in range(n // 2):
                a, b = (pos + i) % 256, (pos + n - 1 - i) % 256
                l[a], l[b] = l[b], l[a]
            pos += n + skip; skip += 1
    return "".join(f"{functools.reduce(operator.xor, l[i:i + 16]):02x}" for i in range(0, 256, 16))

def life3d(rows, n):
    live = {(x, y, 0) for y, r in enumerate(rows) for x, ch in enumerate(r) if ch == "#"}
    offs = [d for d in itertools.product((-1, 0, 1), repeat=3) if any(d)]
    for _ in range(n):
        c = Counter(tuple(map(sum, zip(p, d))) for p in live for d in offs)
        live = {p for p, k in c.items() if k == 3 or k == 2 and p in live}
    return len(live)

print(solve_maze(MAZE), bags(RULES), passports(PASSPORTS))
print(list(intcode(quine)) == quine, list(intcode([1102, 34915192, 34915192, 7, 4, 7, 99, 0])), list(intcode([3, 9, 8, 9, 10, 9, 4, 9, 99, -1, 8], [8])))
print(monkeys(MONKEY), hull_area([(0, 0), (4, 0), (4, 3)]), knot_hash("AoC 2017"), life3d([".#.", "..#", "###"], 4))
print(lcm(4, 6, 10), *sorted(Counter("mississippi").items(), key=lambda kv: (-kv[1], kv[0])), sep="; ")
ranges = sorted([(int(a), int(b)) for a, b in re.findall(r"(\d+)-(\d+)", "3-5 10-14 16-20 12-18")])
merged = []
for lo, hi in ranges:
    if merged and lo <= merged[-1][1] + 1: merged[-1] = (merged[-1][0], max(hi, merged[-1][1]))
    else: merged.append((lo, hi))
print(merged, sum(b - a + 1 for a, b in merged))
crates = ["    [D]    ", "[N] [C]    ", "[Z] [M] [P]"]
stacks = {i + 1: [c for c in col if c.isalpha()] for i, col in enumerate(zip(*[r[1::4] for r in reversed(crates)]))}
for n, a, b in [(1, 2, 1), (3, 1, 3), (2, 2, 1), (1, 1, 2)]:
    for _ in range(n): stacks[b].append(stacks[a].pop())
print("".join(s[-1] for s in stacks.values()), stacks)
