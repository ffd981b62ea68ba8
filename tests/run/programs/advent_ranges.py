# puzzle: almanac of range maps applied to seeds and seed ranges
TEXT = '''seeds: 79 14 55 13

seed-to-soil map:
50 98 2
52 50 48

soil-to-water map:
88 18 7
18 25 70

water-to-light map:
45 77 23
81 45 19
68 64 13

light-to-location map:
60 56 37
56 93 4'''


class RangeMap:
    def __init__(self, name, rows):
        self.name = name
        self.rows = sorted((src, src + n, dst - src) for dst, src, n in rows)

    def __call__(self, x):
        for lo, hi, shift in self.rows:
            if lo <= x < hi:
                return x + shift
        return x

    def spans(self, todo):
        for start, end in todo:
            at = start
            for lo, hi, shift in self.rows:
                if hi <= at or lo >= end:
                    continue
                if at < lo:
                    yield at, lo
                    at = lo
                stop = min(hi, end)
                yield at + shift, stop + shift
                at = stop
            if at < end:
                yield at, end


def load(text):
    head, *parts = text.split('\n\n')
    seeds = [int(n) for n in head.split(':')[1].split()]
    maps = []
    for p in parts:
        title, *rows = p.split('\n')
        maps.append(RangeMap(title.split()[0], [tuple(map(int, r.split())) for r in rows]))
    return seeds, maps


seeds, maps = load(TEXT)
for s in seeds:
    trail = [s]
    for m in maps:
        trail.append(m(trail[-1]))
    print(trail)
spans = [(a, a + n) for a, n in zip(seeds[::2], seeds[1::2])]
for m in maps:
    spans = sorted(m.spans(spans))
    print(m.name, spans)
low = min(spans)[0]
brute = None
for a, n in zip(seeds[::2], seeds[1::2]):
    for s in range(a, a + n):
        for m in maps:
            s = m(s)
        if brute is None or s < brute:
            brute = s
print(low, brute, low == brute, sum(b - a for a, b in spans) == sum(seeds[1::2]))
