import sys, re, math, itertools, functools, collections, heapq
from collections import defaultdict, deque, Counter
from itertools import combinations, permutations, product, accumulate, groupby, cycle, count, takewhile, pairwise, zip_longest, chain
from functools import lru_cache, reduce, cmp_to_key
from string import ascii_lowercase, ascii_uppercase

MAP = """\
#########
#b.A.@.a#
#########
"""
PASSPORT = """ecl:gry pid:860033327 eyr:2020 hcl:#fffffd
byr:1937 iyr:2017 cid:147 hgt:183cm

iyr:2013 ecl:amb cid:350 eyr:2023 pid:028048884
hcl:#cfa07d byr:1929

hcl:#ae17e1 iyr:2013
eyr:2024
ecl:brn pid:760753108 byr:1931
hgt:179cm"""
def day_passport(text):
    rules = dict(byr=lambda v: 1920 <= int(v) <= 2002, iyr=lambda v: 2010 <= int(v) <= 2020, eyr=lambda v: 2020 <= int(v) <= 2030,
        hgt=lambda v: (m := re.fullmatch(r"(\d+)(cm|in)", v)) and (150 <= int(m[1]) <= 193 if m[2] == "cm" else 59 <= int(m[1]) <= 76),
        hcl=lambda v: re.fullmatch("#[0-9a-f]{6}", v), ecl=lambda v: v in "amb blu brn gry grn hzl oth".split(), pid=lambda v: re.fullmatch(r"\d{9}", v))
    p1 = p2 = 0
    for block in text.split("\n\n"):
        d = dict(kv.split(":") for kv in block.split())
        if rules.keys() <= d.keys():
            p1 += 1
            p2 += all(r(d[k]) for k, r in rules.items())
    return p1, p2
def day_keys(text):
    grid = {(x, y): c for y, row in enumerate(text.splitlines()) for x, c in enumerate(row)}
    start = next(p for p, c in grid.items() if c == "@")
    allkeys = frozenset(c for c in grid.values() if c.islower())
    q = deque([(start, frozenset(), 0)]); seen = {(start, frozenset())}
    while q:
        (x, y), keys, d = q.popleft()
        if keys == allkeys: return d
        for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = x + dx, y + dy
            c = grid.get(p, "#")
            if c == "#" or c.isupper() and c.lower() not in keys: continue
            nk = keys | {c} if c.islower() else keys
            if (p, nk) not in seen:
                seen.add((p, nk)); q.append((p, nk, d + 1))
def day_intcode(mem, inp):
    mem = defaultdict(int, enumerate(mem)); ip = base = 0
    inp = iter(inp)
    while True:
        op = mem[ip] % 100
        mode = lambda k: mem[ip] // 10 ** (k + 1) % 10
        addr = lambda k: {0: lambda: mem[ip + k], 1: lambda: ip + k, 2: lambda: mem[ip + k] + base}[mode(k)]()
        val = lambda k: mem[addr(k)]
        if op == 99: return
        if op == 1: mem[addr(3)] = val(1) + val(2); ip += 4
        elif op == 2: mem[addr(3)] = val(1) * val(2); ip += 4
        elif op == 3: mem[addr(1)] = next(inp); ip += 2
        elif op == 4: yield val(1); ip += 2
        elif op == 5: ip = val(2) if val(1) else ip + 3
        elif op == 6: ip = val(2) if not val(1) else ip + 3
        elif op == 7: mem[addr(3)] = int(val(1) < val(2)); ip += 4
        elif op == 8: mem[addr(3)] = int(val(1) == val(2)); ip += 4
        elif op == 9: base += val(1); ip += 2
def day_packets(hexs):
    bits = "".join(f"{int(c, 16):04b}" for c in hexs)
    pos = 0
    def take(n):
        nonlocal pos
        pos += n
        return int(bits[pos - n:pos], 2)
    def packet():
        ver, typ = take(3), take(3)
        if typ == 4:
            v = 0
            while True:
                more = take(1); v = v << 4 | take(4)
                if not more: return ver, v
        subs = []
        if take(1):
            for _ in range(take(11)): subs.append(packet())
        else:
            end = take(15) + pos
            while pos < end: subs.append(packet())
        vals = [v for _, v in subs]
        f = [sum, math.prod, min, max, None, lambda v: int(v[0] > v[1]), lambda v: int(v[0] < v[1]), lambda v: int(v[0] == v[1])][typ]
        return ver + sum(v for v, _ in subs), f(vals)
    return packet()
def day_snailfish(lines):
    def parse(s): return [[int(c), d] for c, d in zip_depth(s)]
    def zip_depth(s):
        d = 0
        for c in s:
            if c == "[": d += 1
            elif c == "]": d -= 1
            elif c.isdigit(): yield c, d
    def red(n):
        while True:
            for i in range(len(n)):
                if n[i][1] > 4:
                    if i > 0: n[i - 1][0] += n[i][0]
                    if i + 2 < len(n): n[i + 2][0] += n[i + 1][0]
                    n[i:i + 2] = [[0, n[i][1] - 1]]
                    break
            else:
                for i, (v, d) in enumerate(n):
                    if v > 9:
                        n[i:i + 1] = [[v // 2, d + 1], [v - v // 2, d + 1]]
                        break
                else:
                    return n
    def add(a, b): return red([[v, d + 1] for v, d in a + b])
    def mag(n):
        st = []
        for v, d in n:
            st.append((v, d))
            while len(st) > 1 and st[-1][1] == st[-2][1]:
                b, dd = st.pop(); a, _ = st.pop()
                st.append((3 * a + 2 * b, dd - 1))
        return st[0][0]
    nums = [parse(l) for l in lines]
    return mag(reduce(add, nums)), max(mag(add(a, b)) for a, b in permutations(nums, 2))
@lru_cache(None)
def arrangements(s, groups):
    if not groups: return 0 if "#" in s else 1
    g, *rest = groups
    total = 0
    for i in range(len(s) - g + 1):
        if "#" in s[:i]: break
        if "." not in s[i:i + g] and (i + g == len(s) or s[i + g] != "#"):
            total += arrangements(s[i + g + 1:], tuple(rest))
    return total
def compare(a, b):
    match (a, b):
        case int(), int(): return (a > b) - (a < b)
        case int(), list(): return compare([a], b)
        case list(), int(): return compare(a, [b])
        case _:
            for x, y in zip(a, b):
                if r := compare(x, y): return r
            return compare(len(a), len(b))
def parse_list(s):
    def go(i):
        out = []
        while s[i] != "]":
            if s[i] == "[":
                sub, i = go(i + 1); out.append(sub)
            elif s[i] == ",": i += 1
            else:
                j = i
                while s[j].isdigit(): j += 1
                out.append(int(s[i:j])); i = j
        return out, i + 1
    return go(1)[0]
def cards(hands):
    order = {c: i for i, c in enumerate("23456789TJQKA")}
    def rank(h):
        return sorted(Counter(h).values(), reverse=True), [order[c] for c in h]
    return [h for h in sorted(hands, key=rank)]
def crt(rem):
    x, m = 0, 1
    for n, a in rem:
        while x % n != a % n: x += m
        m *= n
    return x
print(day_passport(PASSPORT)); print(day_keys(MAP))
quine = [109, 1, 204, -1, 1001, 100, 1, 100, 1008, 100, 16, 101, 1006, 101, 0, 99]
print(list(day_intcode(quine, [])) == quine, [*day_intcode([3, 9, 8, 9, 10, 9, 4, 9, 99, -1, 8], [8])], *day_intcode([104, 1125899906842624, 99], ()))
for h in ["D2FE28", "C200B40A82", "04005AC33890", "880086C3E88112", "9C0141080250320F1802104A08", "A0016C880162017C3686B18A3D4780"]: print(h, day_packets(h))
print(day_snailfish("[[[0,[4,5]],[0,0]],[[[4,5],[2,6]],[9,5]]] [7,[[[3,7],[4,3]],[[6,3],[8,8]]]] [[2,[[0,8],[3,4]]],[[[6,7],1],[7,[1,6]]]]".split()))
print([arrangements("?".join([s] * 5), g * 5) for s, g in [("???.###", (1, 1, 3)), (".??..??...?##.", (1, 1, 3)), ("?###????????", (3, 2, 1))]])
pk = [parse_list(s) for s in "[1,1,3,1,1] [1,1,5,1,1] [[1],[2,3,4]] [[1],4] [9] [[8,7,6]] [[[]]] [[]]".split()]
for p in sorted(pk, key=cmp_to_key(compare)): print(p)
print(cards("32T3K T55J5 KK677 KTJJT QQQJA".split()), crt([(17, 0), (13, -2), (19, -3)]), crt([(3, 2), (5, 3), (7, 2)]))
print([(k, len(list(g))) for k, g in groupby("aaabccdd")], list(accumulate([1, 2, 3, 4], max)), list(pairwise("abcd")), [*zip_longest("ab", "xyz", fillvalue="-")])
seen = {}; state = tuple([0, 2, 7, 0]); n = 0
while state not in seen:
    seen[state] = n; n += 1
    banks = list(state); i = banks.index(max(banks)); k, banks[i] = banks[i], 0
    while k: i = (i + 1) % len(banks); banks[i] += 1; k -= 1
    state = tuple(banks)
print(n, n - seen[state])
dist = {("A", "B"): 3, ("B", "C"): 4, ("A", "C"): 9}; dist |= {(b, a): d for (a, b), d in dist.items()}
print(min((sum(dist[p] for p in pairwise(r)), r) for r in permutations("ABC")))
