# event simulation of a bank queue and of an elevator with own random numbers
seed = 2026


def rnd(n):
    global seed
    seed = (seed * 48271) % 2147483647
    return seed % n


def bank(customers, tellers):
    arrivals = []
    t = 0
    for k in range(customers):
        t += 1 + rnd(4)
        arrivals.append((t, 2 + rnd(7)))
    free_at = [0] * tellers
    waits = []
    served = [0] * tellers
    for at, need in arrivals:
        who = 0
        for i in range(1, tellers):
            if free_at[i] < free_at[who]:
                who = i
        start = max(at, free_at[who])
        waits.append(start - at)
        free_at[who] = start + need
        served[who] += 1
    return sum(waits) / len(waits), max(waits), served, max(free_at)


def elevator(floors, calls):
    pos = 0
    moved = 0
    order = []
    pending = calls[:]
    up = True
    while pending:
        ahead = [c for c in pending if (c >= pos if up else c <= pos)]
        if not ahead:
            up = not up
            continue
        target = min(ahead) if up else max(ahead)
        moved += abs(target - pos)
        pos = target
        order.append(target)
        while target in pending:
            pending.remove(target)
    return moved, order


for tellers in (1, 2, 3, 4):
    seed = 2026
    average, worst, served, end = bank(60, tellers)
    print("%d tellers: average %.2f, worst %d, served %s, end %d" % (tellers, average, worst, served, end))
print(elevator(10, [5, 2, 8, 2, 9, 0]))
seed = 1
print(elevator(20, [rnd(20) for _ in range(8)]))
