# flood fill and regions with sets of coordinates
MAP = '''
..#....
.##.##.
....#..
###.#.#
..#.#..
..#....
'''.strip().split('\n')

H = len(MAP)
W = len(MAP[0])
free = {(r, c) for r in range(H) for c in range(W) if MAP[r][c] == '.'}


def fill(start, cells):
    region = set()
    edge = {start}
    rounds = 0
    while edge:
        region |= edge
        edge = {(r + dr, c + dc) for r, c in edge
                for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))} & cells - region
        rounds += 1
    return region, rounds


left = set(free)
regions = []
while left:
    start = min(left)
    region, rounds = fill(start, free)
    regions.append((len(region), start, rounds))
    left -= region
for size, start, rounds in sorted(regions, reverse=True):
    print(size, start, rounds)

walls = {(r, c) for r in range(H) for c in range(W)} - free
print(len(walls), len(free))


def merges(wall):
    trial = free | {wall}
    region, _ = fill(wall, trial)
    return len(region)


best = max(sorted(walls), key=merges)
print(best, merges(best))
rows = {r for r, _ in walls}
cols = {c for _, c in walls}
print(rows, cols, set(range(W)) - cols)
corner = [(r, c) for r, c in sorted(free) if {(r - 1, c), (r, c - 1)} <= walls]
print(corner)
