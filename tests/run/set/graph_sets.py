# visited and frontier sets on an implicit graph
def moves(n):
    return {n * 2, n + 3, n - 1} - {0}


frontier, seen = {1}, {1}
sizes = []
while 50 not in seen:
    frontier = {m for n in frontier for m in moves(n) if 0 < m < 200} - seen
    seen |= frontier
    sizes.append(len(frontier))
print(len(sizes), sizes, len(seen), sorted(frontier)[:5], 50 in frontier)
both = {n for n in seen if n + 1 in seen and n * 2 in seen}
print(sorted(both)[:6], len(seen - both), max(seen), min(seen ^ both))
