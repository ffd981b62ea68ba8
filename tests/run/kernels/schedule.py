# greedy and search: activity selection, bin packing, job deadlines, meeting rooms, gas stations, skyline, water jugs
def activities(jobs):
    chosen = []
    end = 0
    for s, e, name in sorted(jobs, key=lambda j: j[1]):
        if s >= end:
            chosen.append(name)
            end = e
    return "".join(chosen)


def first_fit(sizes, capacity, decreasing=False):
    bins = []
    for s in sorted(sizes, reverse=True) if decreasing else sizes:
        for b in bins:
            if sum(b) + s <= capacity:
                b.append(s)
                break
        else:
            bins.append([s])
    return bins


def deadlines(jobs):
    slots = [None] * max([d for _, d, _ in jobs])
    profit = 0
    for name, d, p in sorted(jobs, key=lambda j: -j[2]):
        for t in range(d - 1, -1, -1):
            if slots[t] is None:
                slots[t] = name
                profit += p
                break
    return slots, profit


def rooms(meetings):
    events = [(s, 1) for s, e in meetings] + [(e, -1) for s, e in meetings]
    events.sort()
    now = most = 0
    for _, d in events:
        now += d
        most = max(most, now)
    return most


def gas(fuel, cost):
    start = tank = total = 0
    for i in range(len(fuel)):
        gain = fuel[i] - cost[i]
        tank += gain
        total += gain
        if tank < 0:
            start, tank = i + 1, 0
    return start if total >= 0 else None


def skyline(buildings):
    width = max([r for l, r, h in buildings])
    heights = [0] * (width + 1)
    for l, r, h in buildings:
        for x in range(l, r):
            heights[x] = max(heights[x], h)
    out = []
    for x, h in enumerate(heights):
        if not out and h or out and out[-1][1] != h:
            out.append((x, h))
    return out


def jugs(a, b, goal):
    seen = [(0, 0)]
    came = [-1]
    i = 0
    while i < len(seen):
        x, y = seen[i]
        if goal in (x, y):
            path = []
            while i >= 0:
                path.append(seen[i])
                i = came[i]
            return path[::-1]
        pour = min(x, b - y)
        back = min(y, a - x)
        for state in [(a, y), (x, b), (0, y), (x, 0), (x - pour, y + pour), (x + back, y - back)]:
            if state not in seen:
                seen.append(state)
                came.append(i)
        i += 1
    return []


print(activities([(1, 4, "a"), (3, 5, "b"), (0, 6, "c"), (5, 7, "d"), (3, 9, "e"), (5, 9, "f"), (6, 10, "g"), (8, 11, "h"), (8, 12, "i"), (2, 14, "j"), (12, 16, "k")]))
print(first_fit([4, 8, 1, 4, 2, 1], 10), first_fit([4, 8, 1, 4, 2, 1], 10, decreasing=True), first_fit([], 5))
print(deadlines([("a", 2, 100), ("b", 1, 19), ("c", 2, 27), ("d", 1, 25), ("e", 3, 15)]))
print(rooms([(0, 30), (5, 10), (15, 20), (10, 12)]), rooms([(1, 2), (2, 3)]), gas([1, 2, 3, 4, 5], [3, 4, 5, 1, 2]), gas([2, 3, 4], [3, 4, 3]))
print(skyline([(2, 9, 10), (3, 7, 15), (5, 12, 12), (15, 20, 10), (19, 24, 8)]))
print(jugs(3, 5, 4), len(jugs(7, 11, 5)), jugs(2, 4, 3))
