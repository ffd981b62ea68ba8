# stable matching, elections by several methods, and fair division
PREFER_A = {'abe': ['ivy', 'cath', 'dee'], 'bob': ['cath', 'ivy', 'dee'], 'col': ['cath', 'dee', 'ivy']}
PREFER_B = {'cath': ['abe', 'bob', 'col'], 'dee': ['col', 'abe', 'bob'], 'ivy': ['bob', 'col', 'abe']}


def match(proposers, receivers):
    free = sorted(proposers)
    tried = {p: 0 for p in proposers}
    engaged = {}
    while free:
        p = free.pop(0)
        r = proposers[p][tried[p]]
        tried[p] += 1
        if r not in engaged:
            engaged[r] = p
        else:
            rival = engaged[r]
            ranks = receivers[r]
            if ranks.index(p) < ranks.index(rival):
                engaged[r] = p
                free.append(rival)
            else:
                free.append(p)
    return {p: r for r, p in engaged.items()}


def stable(pairs, proposers, receivers):
    partner = {r: p for p, r in pairs.items()}
    for p, prefs in proposers.items():
        for r in prefs:
            if r == pairs[p]:
                break
            if receivers[r].index(p) < receivers[r].index(partner[r]):
                return False
    return True


m = match(PREFER_A, PREFER_B)
print(sorted(m.items()), stable(m, PREFER_A, PREFER_B))
w = match(PREFER_B, PREFER_A)
print(sorted(w.items()), stable(w, PREFER_B, PREFER_A))
print(stable({'abe': 'dee', 'bob': 'ivy', 'col': 'cath'}, PREFER_A, PREFER_B))

BALLOTS = [('ABCD', 42), ('BCDA', 26), ('CDBA', 15), ('DCBA', 17)]


def plurality(ballots, options):
    score = {o: 0 for o in options}
    for order, n in ballots:
        first = next(o for o in order if o in options)
        score[first] += n
    return score


def runoff(ballots):
    options = set(''.join(order for order, _ in ballots))
    while True:
        score = plurality(ballots, sorted(options))
        total = sum(score.values())
        best = max(sorted(score), key=lambda o: score[o])
        print('  round', score)
        if 2 * score[best] > total:
            return best
        options.remove(min(sorted(score), key=lambda o: score[o]))


def borda(ballots):
    points = {}
    for order, n in ballots:
        for i, o in enumerate(order):
            points[o] = points.get(o, 0) + n * (len(order) - 1 - i)
    return points


def condorcet(ballots, options):
    def beats(a, b):
        return sum(n if o.index(a) < o.index(b) else -n for o, n in ballots) > 0
    for a in options:
        if all(beats(a, b) for b in options if a != b):
            return a
    return None


print(plurality(BALLOTS, 'ABCD'), borda(BALLOTS), condorcet(BALLOTS, 'ABCD'))
print(runoff(BALLOTS))
print(condorcet([('ABC', 1), ('BCA', 1), ('CAB', 1)], 'ABC'))


def seats(votes, n):
    won = {p: 0 for p in votes}
    for _ in range(n):
        p = max(sorted(votes), key=lambda p: votes[p] / (won[p] + 1))
        won[p] += 1
    return won


print(seats({'red': 100000, 'blue': 80000, 'green': 30000, 'grey': 20000}, 8))
